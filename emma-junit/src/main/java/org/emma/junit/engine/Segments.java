package org.emma.junit.engine;

/**
 * Names the parts of unique ids: {@code
 * [engine:emma]/[suite:FQCN]/[model:NAME]/[phase:examination]/[aspect:color]/[item:KEY]}.
 */
final class Segments {

  static final String SUITE = "suite";
  static final String MODEL = "model";
  static final String PHASE = "phase";
  static final String ASPECT = "aspect";
  static final String ITEM = "item";
  static final String GATE = "gate";
  static final String BASELINE = "baseline";
  static final String DIAGNOSED = "diagnosed";
  static final String TREATMENT = "treatment";
  static final String MISUSE = "misuse";

  private Segments() {}
}
