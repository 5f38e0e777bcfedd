package org.emma.scene.file;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tidies names of objects: lower case, without article, quotation marks and spare blanks. */
final class ObjectName {

  private static final Pattern AROUND =
      Pattern.compile("^(?:[\"'\\s]|(?:an?|the)\\s)+|[\"'\\s.,]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ObjectName() {}

  static String tidy(String name) {
    String bare = AROUND.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return BLANKS.matcher(bare).replaceAll(" ");
  }
}
