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

  /** What was asked before: names return from item to item. */
  private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

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
    for (String name : new TreeSet<>(names(generated.program()).toList())) {
      boolean isSeveral = NounNumber.of(name) == NounNumber.SEVERAL;
      String wrong =
          "\\b(" + (isSeveral ? SINGULAR : PLURAL) + ") the " + Pattern.quote(name) + "\\b(?! and)";
      if (says(question, wrong)) {
        problems.add("has a verb that does not agree with \"%s\"".formatted(name));
      }
      boolean takesArticle = NounNumber.of(name) == NounNumber.ONE;
      if (takesArticle
              != says(question, "\\b(a|an|another) ([\\w-]+ )*" + Pattern.quote(name) + "\\b")
          && generated.program().function() == Function.EXISTS
          && isSoughtName(generated.program(), name)) {
        problems.add(
            "should %s before \"%s\""
                .formatted(takesArticle ? "have an article" : "have none", name));
      }
    }
    return problems;
  }

  private static boolean says(String question, String pattern) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN
        .computeIfAbsent(pattern, Pattern::compile)
        .matcher(question.toLowerCase(Locale.ROOT))
        .find();
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
