package org.emma.diagnose;

import java.util.List;

/** Compares two diagnoses of the same questions, such as before and after a treatment. */
public final class Comparison {

  private Comparison() {}

  /** Compares each aspect, form and mode that was answered both times, in the diagnosis' order. */
  public static List<Change> of(Diagnosis before, Diagnosis after) {
    return List.of();
  }
}
