package org.emma.item;

import java.util.Locale;

/** Says how a question is to be answered. */
public enum QuestionForm {
  /** One of up to four listed options. */
  MULTIPLE_CHOICE("mc"),
  /** Yes or no. */
  YES_NO("yn"),
  /** In free words. */
  OPEN("open");

  private final String shortName;

  QuestionForm(String shortName) {
    this.shortName = shortName;
  }

  /** Returns the short name that item keys use. */
  public String shortName() {
    return shortName;
  }

  /** Returns the form in words, such as {@code multiple choice}. */
  public String words() {
    return this == YES_NO ? "yes/no" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
