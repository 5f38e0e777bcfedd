package org.emma.junit.engine;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.baseline.Quarantined;
import org.emma.diagnose.Tolerance;
import org.emma.examine.Grade;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.generate.ItemDraw;
import org.emma.model.AnsweringMode;
import org.emma.model.DeviceChoice;
import org.emma.model.Models;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.junit.platform.engine.TestTag;

/**
 * Holds what a suite class and the parameters ask for.
 *
 * @param type the class
 * @param model name of the model to examine
 * @param amongOthers whether the class is run on other models too, so that equal tests have to be
 *     told apart by the model
 * @param origin where the questions come from
 * @param draw all that was generated or read for it, disputed or not
 * @param items what is asked, ordered by aspect, then form
 * @param mode how answers are taken; empty where it depends on the form
 * @param tolerances what is accepted; each becomes a gate
 * @param treatment what to do about failures
 * @param diagnosed the methods to call with the diagnosis
 * @param tags tags of the class
 * @param remembered what is known about items beside what is asked
 * @param sequence seed of the order in which tolerated items are drawn until their verdict stands;
 *     empty if all are asked
 */
record Suite(
    Class<?> type,
    String model,
    boolean amongOthers,
    ItemOrigin origin,
    ItemDraw draw,
    List<Item> items,
    Optional<AnsweringMode> mode,
    List<Tolerance> tolerances,
    Optional<TreatmentOrder> treatment,
    List<Method> diagnosed,
    Set<TestTag> tags,
    Remembered remembered,
    OptionalLong sequence) {

  Suite {
    items = List.copyOf(items);
    tolerances = List.copyOf(tolerances);
    diagnosed = List.copyOf(diagnosed);
    tags = Set.copyOf(tags);
  }

  /** Returns the name of a test as it is told from the same test on another model. */
  String told(String name) {
    return amongOthers ? "%s [%s]".formatted(name, model) : name;
  }

  /** Loads the model; the caller closes it. */
  VisionLanguageModel load(DeviceChoice device) {
    return Models.load(model, device, new MethodModels(type));
  }

  boolean tunes() {
    return treatment.filter(TreatmentOrder::tune).isPresent();
  }

  /** Returns the aspects that are asked about or tolerated, in the order of reports. */
  List<Aspect> aspects() {
    return Stream.concat(
            Stream.concat(items.stream(), remembered.quarantined().stream().map(Quarantined::item))
                .map(Item::aspect),
            tolerances.stream().map(Tolerance::aspect))
        .distinct()
        .sorted()
        .toList();
  }

  /** Tells whether the item is asked only if the verdict about it needs it. */
  boolean isDrawn(Item item) {
    return sequence.isPresent() && tolerates(item);
  }

  /** Returns the observation of an item whose model cannot be had. */
  Observation unanswered(Item item, String cause) {
    AnsweringMode usual =
        item.options().isEmpty() ? AnsweringMode.TEXT : AnsweringMode.OPTION_SCORES;
    return unanswered(item, mode.orElse(usual), cause);
  }

  /** Returns the observation of an item that could not be put to the model. */
  Observation unanswered(Item item, AnsweringMode by, String cause) {
    return new Observation(
        item,
        by,
        model,
        new Reply.Failed(cause, Duration.ZERO),
        new Grading(Grade.UNANSWERED, "", "no model"));
  }

  List<Item> items(Aspect aspect) {
    return items.stream().filter(item -> item.aspect().equals(aspect)).toList();
  }

  List<Tolerance> tolerances(Aspect aspect) {
    return tolerances.stream().filter(tolerance -> tolerance.aspect().equals(aspect)).toList();
  }

  /** Tells whether a gate decides about the item, so that it alone does not fail the suite. */
  boolean tolerates(Item item) {
    return tolerances.stream().anyMatch(tolerance -> speaksAbout(tolerance, item));
  }

  static boolean speaksAbout(Tolerance tolerance, Item item) {
    return tolerance.aspect().equals(item.aspect())
        && tolerance.form().filter(form -> form != item.form()).isEmpty();
  }
}
