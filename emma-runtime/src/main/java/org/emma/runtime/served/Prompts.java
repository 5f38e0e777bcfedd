package org.emma.runtime.served;

import java.util.StringJoiner;
import org.emma.model.Prompt;
import org.emma.model.Query;

/**
 * Words questions for one model. An empty template stands for the usual wording, {@link Prompt}.
 *
 * @param system the system prompt; empty for none
 * @param multipleChoice template with {@code {question}} and {@code {options}}
 * @param yesNo template with {@code {question}}
 * @param open template with {@code {question}}
 * @param option template of one line of {@code {options}}, with {@code {letter}} and {@code
 *     {option}}
 */
public record Prompts(
    String system, String multipleChoice, String yesNo, String open, String option) {

  private static final String QUESTION = "{question}";
  private static final String OPTIONS = "{options}";
  private static final String LETTER = "{letter}";
  private static final String OPTION = "{option}";

  public Prompts {
    check("multipleChoice", multipleChoice, QUESTION);
    check("multipleChoice", multipleChoice, OPTIONS);
    check("yesNo", yesNo, QUESTION);
    check("open", open, QUESTION);
    check("option", option, LETTER);
    check("option", option, OPTION);
  }

  /** Returns the usual wording, without a system prompt. */
  public static Prompts standard() {
    return new Prompts("", "", "", "", "(" + LETTER + ") " + OPTION);
  }

  /** Returns what the user message says beside the picture. */
  String text(Query query) {
    String template =
        switch (query.form()) {
          case MULTIPLE_CHOICE -> multipleChoice;
          case YES_NO -> yesNo;
          case OPEN -> open;
        };
    if (template.isEmpty()) {
      return query.prompt();
    }
    int options = template.indexOf(OPTIONS);
    return options < 0
        ? template.replace(QUESTION, query.question())
        : template.substring(0, options).replace(QUESTION, query.question())
            + options(query)
            + template.substring(options + OPTIONS.length()).replace(QUESTION, query.question());
  }

  /** Returns all that the model is told in words, system prompt first. */
  String whole(Query query) {
    return system.isEmpty() ? text(query) : system + "\n\n" + text(query);
  }

  private String options(Query query) {
    StringJoiner lines = new StringJoiner("\n");
    for (int i = 0; i < query.options().size(); i++) {
      lines.add(option.replace(LETTER, Prompt.letter(i)).replace(OPTION, query.options().get(i)));
    }
    return lines.toString();
  }

  private static void check(String name, String template, String mark) {
    if (!template.isEmpty() && !template.contains(mark)) {
      throw new IllegalArgumentException(
          "the template \"prompts.%s\" lacks %s: put it where that belongs".formatted(name, mark));
    }
  }
}
