package org.emma.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Derives the nouns and adjectives of {@link WordNet} from WordNet 3.1, read by extJWNL: of each
 * word its first sense and every other that makes up at least a tenth of its tagged uses, and of
 * each sense what it is a kind of.
 */
final class WordNetDerivation {

  private static final int SHARE = 10;

  /** No shade of green here: where pictures are drawn, both are colors of their own. */
  private static final String TOLD_APART = "cyan";

  private final Dictionary dictionary;
  private final Map<Long, Integer> lines = new HashMap<>();

  private WordNetDerivation(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns the lines of each resource. */
  static Map<String, List<String>> resources() throws JWNLException {
    return new WordNetDerivation(Dictionary.getDefaultResourceInstance()).derive();
  }

  private Map<String, List<String>> derive() throws JWNLException {
    List<Synset> synsets = new ArrayList<>();
    for (POS part : List.of(POS.NOUN, POS.ADJECTIVE)) {
      List<Synset> ofPart = new ArrayList<>();
      for (Iterator<Synset> all = dictionary.getSynsetIterator(part); all.hasNext(); ) {
        ofPart.add(all.next());
      }
      ofPart.sort(Comparator.comparingLong(Synset::getOffset));
      synsets.addAll(ofPart);
    }
    for (Synset synset : synsets) {
      lines.put(key(synset.getPOS(), synset.getOffset()), lines.size());
    }
    List<String> kinds = new ArrayList<>();
    Map<String, List<String>> senses = new TreeMap<>();
    for (Synset synset : synsets) {
      for (String word : words(synset)) {
        senses.computeIfAbsent(word, w -> new ArrayList<>()).add(String.valueOf(kinds.size()));
      }
      kinds.add(kinds(synset));
    }
    return Map.of(
        "kinds.txt",
        kinds,
        "senses.txt",
        senses.entrySet().stream()
            .map(entry -> entry.getKey() + "|" + String.join(",", entry.getValue()))
            .toList());
  }

  /** Returns what a noun is a kind of, or which adjective another is a shade of. */
  private String kinds(Synset synset) throws JWNLException {
    PointerType type = synset.getPOS() == POS.NOUN ? PointerType.HYPERNYM : PointerType.SIMILAR_TO;
    boolean isHead = synset.getPOS() == POS.ADJECTIVE && !synset.isAdjectiveCluster();
    List<String> kinds = new ArrayList<>();
    if ((!isHead || isSatellite(synset)) && !synset.containsWord(TOLD_APART)) {
      for (Pointer pointer : synset.getPointers(type)) {
        kinds.add(String.valueOf(lines.get(key(synset.getPOS(), pointer.getTargetOffset()))));
      }
    }
    return String.join(",", kinds);
  }

  private static boolean isSatellite(Synset synset) {
    return synset.getPointers().stream()
                .filter(pointer -> pointer.getType() == PointerType.SIMILAR_TO)
                .count()
            == 1
        && synset.getPointers().stream()
            .map(Pointer::getType)
            .noneMatch(PointerType.ANTONYM::equals);
  }

  private List<String> words(Synset synset) throws JWNLException {
    List<String> words = new ArrayList<>();
    for (Word word : synset.getWords()) {
      if (isUsual(word, synset)) {
        words.add(word.getLemma().toLowerCase(Locale.ROOT).replace('_', ' '));
      }
    }
    return words.stream().distinct().filter(WordNetDerivation::isPlain).toList();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(letter -> letter > ' ' - 1 && letter < '|');
  }

  private boolean isUsual(Word word, Synset synset) throws JWNLException {
    IndexWord index = dictionary.getIndexWord(synset.getPOS(), word.getLemma());
    if (index == null || index.getSenses().get(0).getOffset() == synset.getOffset()) {
      return true;
    }
    int all = 0;
    for (Synset sense : index.getSenses()) {
      all += uses(sense, word.getLemma());
    }
    return (long) SHARE * uses(synset, word.getLemma()) >= all && all > 0;
  }

  private static int uses(Synset sense, String lemma) {
    return sense.getWords().stream()
        .filter(word -> word.getLemma().equalsIgnoreCase(lemma))
        .mapToInt(Word::getUseCount)
        .sum();
  }

  private static long key(POS part, long offset) {
    return part == POS.NOUN ? offset : -offset;
  }

  /** Writes the resources to a folder. */
  public static void main(String[] arguments) throws IOException, JWNLException {
    for (Map.Entry<String, List<String>> resource : resources().entrySet()) {
      Files.write(Path.of(arguments[0]).resolve(resource.getKey()), resource.getValue());
    }
  }
}
