package org.emma.scene;

/**
 * Writes fields one after another, each after its length, so that different fields never give the
 * same text: what digests are made of.
 */
public final class FieldText {

  private FieldText() {}

  /** Appends the fields. */
  public static void append(StringBuilder text, String... fields) {
    for (String field : fields) {
      text.append(field.length()).append(':').append(field);
    }
  }
}
