package org.emma.runtime.picture;

/** Says what a picture shows where it is transparent. */
public enum Transparency {
  /** White. */
  OVER_WHITE,
  /** The color that is stored there, as if it were not: Pillow's {@code convert("RGB")}. */
  IGNORED
}
