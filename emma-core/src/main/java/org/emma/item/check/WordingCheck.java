package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.emma.item.Item;
import org.emma.item.Provenance;

/**
 * Holds the question's words against its program: what the program names is named, in that order,
 * and nothing else of the scene is.
 *
 * @param item the item
 * @param generated its scenes and program
 */
record WordingCheck(Item item, Provenance.Generated generated) {

  private static final Pattern NUMBERED = Pattern.compile("\\b(?:first|second)\\b");

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    String question = item.question();
    if (!question.matches("(?s)\\p{Lu}.*[^ ?]\\?") || question.contains("  ")) {
      faults.add(wording("is no sentence with a question mark"));
    }
    Sentence sentence = new Sentence(question);
    List<List<Set<String>>> said = PairSayings.of(generated.program());
    int from = 0;
    for (List<Set<String>> group : said) {
      int end = from;
      for (Set<String> alternatives : group) {
        int found = sentence.endOfAny(alternatives, from);
        if (found < 0) {
          faults.add(wording("does not say %s where the program does".formatted(alternatives)));
          return faults;
        }
        end = Math.max(end, found);
      }
      from = end;
    }
    checkNumberedPictures(faults);
    Grammar.of(question, generated).forEach(problem -> faults.add(wording(problem)));
    faults.addAll(new LeakCheck(sentence, generated).faults(said));
    return faults;
  }

  private void checkNumberedPictures(List<Fault> faults) {
    if (generated.scenes().size() < 2) {
      return;
    }
    List<String> said =
        NUMBERED.matcher(item.question()).results().map(MatchResult::group).toList();
    List<String> told = PairSayings.numbered(generated.program());
    if (!said.equals(told)) {
      faults.add(wording("names the pictures %s where the program reads %s".formatted(said, told)));
    }
  }

  private Fault wording(String problem) {
    return new Fault(Fault.Kind.WORDING, "\"%s\" %s".formatted(item.question(), problem));
  }
}
