package org.emma.examine;

import java.util.Locale;

/** Says whether a model is examined before or after a treatment. */
public enum Phase {
  EXAMINATION,
  RE_EXAMINATION;

  /** Returns the phase in words, such as {@code re-examination}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
