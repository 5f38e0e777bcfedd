package org.emma.junit.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Constants;

/**
 * Reads which models a suite is run on: those that a parameter names, or the class, or all its own.
 */
record ModelNames(Class<?> type, Parameters parameters, Complaints complaints) {

  private static final String ESCAPED = "\0";

  /**
   * Returns the names in order; what is wrong with them, beside being unknown, is complained about.
   */
  List<String> read(AgnosiaSuite suite) {
    List<String> names =
        parameters.text(Constants.MODEL).map(ModelNames::split).orElseGet(() -> inClass(suite));
    if (names.isEmpty()) {
      complaints.add(
          "Suite %s names no model: add model = \"pinhole\" to @AgnosiaSuite, or a method with @ModelUnderTest"
              .formatted(type.getName()));
    }
    Set<String> seen = new HashSet<>();
    names.stream()
        .filter(name -> !seen.add(name))
        .distinct()
        .forEach(
            name ->
                complaints.add(
                    "Suite %s is to be run on the model \"%s\" twice: name it once"
                        .formatted(type.getName(), name)));
    return names.stream().distinct().toList();
  }

  private List<String> inClass(AgnosiaSuite suite) {
    return suite.model().length == 0 ? new MethodModels(type).names() : List.of(suite.model());
  }

  /** Returns what to tell whoever wrote a name with a comma, and got two that nobody knows. */
  String hint() {
    return parameters.text(Constants.MODEL).filter(names -> names.contains(",")).isPresent()
        ? "; commas separate names, and one that belongs to a name is written twice"
        : "";
  }

  /** Splits at commas; two in a row are one that belongs to a name. */
  static List<String> split(String names) {
    return Stream.of(names.replace(",,", ESCAPED).split(",", -1))
        .map(name -> name.replace(ESCAPED, ",").strip())
        .toList();
  }
}
