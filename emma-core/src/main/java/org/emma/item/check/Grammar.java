package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.item.Function;
import org.emma.item.NounNumber;
import org.emma.item.Program;
import org.emma.item.Provenance;
import org.emma.scene.Aspect;

/** Finds wrong articles, and verbs that do not agree with the name beside them. */
final class Grammar {

  private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(an?) ([\\w-]+)");
  private static final Pattern VOWEL = Pattern.compile("(?i)(?!eu|ew|one\\b|once\\b)[aeio].*");
  private static final Pattern CONSONANT =
      Pattern.compile("(?i)(?!hou?r|hon|heir|x-)[b-df-hj-np-tv-z].*");
  private static final int MOST_KNOWN = 10_000;

  /** How a name stands in a question that is wrong with it, and with an article. */
  private record Forms(Pattern disagreeing, Pattern withArticle) {

    static Forms of(String name) {
      boolean isSeveral = NounNumber.of(name) == NounNumber.SEVERAL;
      String quoted = Pattern.quote(name);
      return new Forms(
          Pattern.compile(
              "\\b(" + (isSeveral ? SINGULAR : PLURAL) + ") the " + quoted + "\\b(?! and)"),
          Pattern.compile("\\b(a|an|another) ([\\w-]+ )*" + quoted + "\\b"));
    }
  }

  /** What was asked about before: names return from item to item. */
  private static final Map<String, Forms> KNOWN = new ConcurrentHashMap<>();

  private static final String SINGULAR = "is|does|has";
  private static final String PLURAL = "are|do|have";

  private Grammar() {}

  static List<String> of(String question, Provenance.Generated generated) {
    List<String> problems = new ArrayList<>();
    Matcher articles = ARTICLE.matcher(question);
    while (articles.find()) {
      boolean isAn = articles.group(1).equalsIgnoreCase("an");
      Pattern never = isAn ? CONSONANT : VOWEL;
      if (never.matcher(articles.group(2)).matches()) {
        problems.add("has the wrong article before \"%s\"".formatted(articles.group(2)));
      }
    }
    boolean isPresence = generated.program().function() == Function.EXISTS;
    String said = question.toLowerCase(Locale.ROOT);
    for (String name : new TreeSet<>(names(generated.program()).toList())) {
      Forms forms = forms(name);
      if (forms.disagreeing().matcher(said).find()) {
        problems.add("has a verb that does not agree with \"%s\"".formatted(name));
      }
      boolean takesArticle = NounNumber.of(name) == NounNumber.ONE;
      if (isPresence
          && isSoughtName(generated.program(), name)
          && takesArticle != forms.withArticle().matcher(said).find()) {
        problems.add(
            "should %s before \"%s\""
                .formatted(takesArticle ? "have an article" : "have none", name));
      }
    }
    return problems;
  }

  private static Forms forms(String name) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(name, Forms::of);
  }

  /** Tells whether the question is whether there is something of that name. */
  private static boolean isSoughtName(Program exists, String name) {
    Program input = exists.inputs().get(0);
    while (isNarrowing(input) && !isFilterOf(input, name)) {
      input = input.inputs().get(0);
    }
    return isFilterOf(input, name);
  }

  private static boolean isNarrowing(Program program) {
    return switch (program.function()) {
      case FILTER, WITHOUT, WITHIN -> true;
      default -> false;
    };
  }

  private static boolean isFilterOf(Program program, String name) {
    return program.function() == Function.FILTER
        && program.arguments().equals(List.of(Aspect.ENTITY.name(), name));
  }

  private static Stream<String> names(Program program) {
    Stream<String> below = program.inputs().stream().flatMap(Grammar::names);
    boolean isName =
        program.function() == Function.FILTER
            && program.arguments().get(0).equals(Aspect.ENTITY.name());
    return isName ? Stream.concat(Stream.of(program.arguments().get(1)), below) : below;
  }
}
