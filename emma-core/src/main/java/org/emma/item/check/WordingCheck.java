package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.scene.Attribute;
import org.emma.scene.SceneObject;

/**
 * Holds the question's words against its program: what the program names is named, in that order,
 * and nothing else of the scene is.
 *
 * @param item the item
 * @param generated its scenes and program
 */
record WordingCheck(Item item, Provenance.Generated generated) {

  /** Words of attributes that no question names whose program does not read their aspect. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "color",
              Set.of(
                  "gray", "grey", "red", "blue", "green", "brown", "purple", "cyan", "yellow",
                  "black", "white", "orange", "pink", "beige"),
          "size", Set.of("large", "small", "big", "little", "tiny", "huge"),
          "texture", Set.of("solid", "striped", "dotted", "checkered", "smooth", "rough"),
          "material", Set.of("metal", "metallic", "rubber", "wooden", "plastic"));

  private static final Map<String, String> ASKING =
      Map.of(
          "color", "what color",
          "size", "what size",
          "texture", "what texture",
          "material", "what material",
          "entity", "what is");

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    String question = item.question();
    if (!question.matches("\\p{Lu}.*[^ ?]\\?") || question.contains("  ")) {
      faults.add(wording("is no sentence with a question mark"));
    }
    int from = 0;
    for (String words : inOrder(generated.program())) {
      int at = indexOf(words, from);
      if (at < 0) {
        faults.add(wording("does not say \"%s\" where the program does".formatted(words)));
        return faults;
      }
      from = at + words.length();
    }
    checkArticle(faults);
    checkLeaks(faults);
    return faults;
  }

  /** Returns what the question must say, one after the other. */
  private List<String> inOrder(Program program) {
    List<String> words = new ArrayList<>();
    List<String> constants = program.arguments();
    switch (program.function()) {
      case SCENE, UNIQUE -> words.addAll(inputs(program));
      case FILTER -> {
        words.addAll(inputs(program));
        words.addAll(constants.stream().skip(1).toList());
      }
      case EXTREME -> {
        words.addAll(constants);
        words.addAll(inputs(program));
        if (words.size() == constants.size()) {
          words.add("object");
        }
      }
      case QUERY -> {
        constants.forEach(aspect -> words.add(ASKING.getOrDefault(aspect, aspect)));
        words.addAll(inputs(program));
      }
      case NAMES -> words.add("which of these objects");
      case COUNT -> {
        words.add("how many");
        inputs(program).forEach(name -> words.add(Phrases.several(name)));
      }
      case COUNT_IS -> {
        words.add("exactly");
        words.addAll(constants);
        boolean isOne = constants.equals(List.of("1"));
        inputs(program).forEach(name -> words.add(isOne ? name : Phrases.several(name)));
      }
      case EXISTS -> {
        words.add("is there");
        words.addAll(inputs(program));
      }
      case VERIFY -> {
        words.addAll(inputs(program));
        words.addAll(constants.stream().skip(1).toList());
      }
      case PREDICATES -> words.addAll(related(program, "relative to"));
      case HOLDS -> words.addAll(related(program, Phrases.between(String.join(" ", constants))));
    }
    return words;
  }

  private List<String> inputs(Program program) {
    return program.inputs().stream().flatMap(input -> inOrder(input).stream()).toList();
  }

  private List<String> related(Program program, String between) {
    List<String> words = new ArrayList<>();
    for (Program input : program.inputs()) {
      if (!words.isEmpty()) {
        words.add(between);
      }
      words.addAll(inOrder(input));
    }
    return words;
  }

  private void checkArticle(List<Fault> faults) {
    if (generated.program().function() != Function.EXISTS) {
      return;
    }
    for (String name : inputs(generated.program())) {
      boolean wantsAn = name.matches("(?i)(?!eu|ew|one\\b|once\\b)[aeio].*");
      boolean wantsA = name.matches("(?i)[bcdfgjklmnpqrstvwxyz].*");
      if ((wantsAn && indexOf("an " + name, 0) < 0) || (wantsA && indexOf("a " + name, 0) < 0)) {
        faults.add(wording("has the wrong article before \"%s\"".formatted(name)));
      }
    }
  }

  private void checkLeaks(List<Fault> faults) {
    Set<String> read = AspectCheck.read(generated.program());
    Set<String> unread = new TreeSet<>();
    WORDS.forEach((aspect, words) -> unread.addAll(read.contains(aspect) ? Set.of() : words));
    for (SceneObject object : objects()) {
      for (Attribute attribute : object.attributes()) {
        if (!read.contains(attribute.aspect().name())) {
          unread.add(attribute.value());
        }
      }
      unread.add(object.name());
    }
    List<String> said = inOrder(generated.program());
    unread.removeIf(word -> said.stream().anyMatch(words -> contains(words, word)));
    for (String word : unread) {
      if (indexOf(word, 0) >= 0 && !contains("picture object", word)) {
        faults.add(
            new Fault(
                Fault.Kind.LEAK,
                "\"%s\" names \"%s\", which its program does not"
                    .formatted(item.question(), word)));
      }
    }
  }

  private List<SceneObject> objects() {
    return generated.scenes().stream().flatMap(scene -> scene.objects().stream()).toList();
  }

  private Fault wording(String problem) {
    return new Fault(Fault.Kind.WORDING, "\"%s\" %s".formatted(item.question(), problem));
  }

  private int indexOf(String words, int from) {
    return indexOf(words, item.question(), from);
  }

  private static boolean contains(String words, String word) {
    return indexOf(word, words, 0) >= 0;
  }

  /** Returns where the words stand in a text, not as a part of other words; -1 if nowhere. */
  private static int indexOf(String words, String text, int from) {
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = words.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted, from); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      int end = at + wanted.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
      if (begins && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }
}
