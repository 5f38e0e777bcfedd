package org.emma.junit.allure;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.examine.Phase;
import org.junit.platform.engine.UniqueId;

/**
 * Says where in the report a test stands, read from its unique id.
 *
 * @param suite the simple name of the suite's class
 * @param model the name of the model, empty outside of one
 * @param phase the phase in the id's words, empty outside of one
 * @param aspect the name of the aspect, empty outside of one
 * @param kind the type of the last segment, such as {@code item}
 */
record Place(String suite, String model, String phase, String aspect, String kind) {

  static Place of(UniqueId id) {
    Map<String, String> segments =
        id.getSegments().stream()
            .collect(
                Collectors.toMap(
                    UniqueId.Segment::getType,
                    UniqueId.Segment::getValue,
                    (outer, inner) -> inner));
    String className = segments.getOrDefault("suite", "");
    return new Place(
        className.substring(className.lastIndexOf('.') + 1).replace('$', '.'),
        segments.getOrDefault("model", ""),
        segments.getOrDefault("phase", ""),
        segments.getOrDefault("aspect", ""),
        id.getLastSegment().getType());
  }

  /**
   * Returns the names of suite and model, and that it was treated where it was: a tree for each.
   */
  String root() {
    String whole = subject();
    return phase.equals(Phase.RE_EXAMINATION.words()) ? whole + ", after treatment" : whole;
  }

  /** Returns the names of suite and model. */
  String subject() {
    return model.isEmpty() ? suite : suite + ", " + model;
  }

  /** Returns the phase with its model: equal aspects of several models stand beside each other. */
  String story() {
    return Stream.of(phase, model).filter(part -> !part.isEmpty()).collect(joining(" of "));
  }
}
