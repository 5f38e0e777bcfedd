package org.emma.junit.engine;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emma.baseline.BaselineFile;
import org.emma.baseline.BaselineFormatException;
import org.emma.baseline.ListedItems;
import org.emma.baseline.Quarantined;
import org.emma.examine.Repeats;
import org.emma.item.Item;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Baseline;
import org.emma.junit.Constants;
import org.emma.junit.KnownFailures;
import org.emma.junit.Quarantine;
import org.emma.model.ModelFile;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Reads what a suite class says about repeats, baseline, known failures and quarantine.
 *
 * @param environment the variables that tell whether this is CI
 */
record RememberedReader(
    Class<?> type, Parameters parameters, Complaints complaints, Map<String, String> environment) {

  private static final String MODEL = "{model}";

  /**
   * Returns what the class and its files say; whatever is wrong with them is complained about.
   *
   * @param items all items that the suite has, disputed or not
   * @param allItems whether they are all that the suite would ever have, so that a key without one
   *     is stale
   */
  Remembered read(AgnosiaSuite suite, String model, List<Item> items, boolean allItems) {
    Set<String> keys = items.stream().map(Item::key).collect(toUnmodifiableSet());
    Optional<ListedItems> known =
        AnnotationSupport.findAnnotation(type, KnownFailures.class)
            .flatMap(written -> known(written.value(), model));
    Optional<ListedItems> disputed =
        AnnotationSupport.findAnnotation(type, Quarantine.class)
            .flatMap(
                written -> complaints.read(() -> ListedItems.read(Path.of(written.value()), true)));
    List<String> remarks = new ArrayList<>();
    if (allItems) {
      known.ifPresent(list -> remark(list, keys, remarks));
      disputed.ifPresent(list -> remark(list, keys, remarks));
    }
    List<Quarantined> quarantined =
        items.stream()
            .flatMap(
                item ->
                    disputed.flatMap(list -> list.reason(item.key())).stream()
                        .map(reason -> new Quarantined(item, reason)))
            .toList();
    if (!items.isEmpty() && quarantined.size() == items.size()) {
      complaints.add(
          "Suite %s has all its questions in quarantine: take some out, or drop the suite"
              .formatted(type.getName()));
    }
    return new Remembered(repeats(suite), baseline(model), known, quarantined, remarks);
  }

  private Repeats repeats(AgnosiaSuite suite) {
    return complaints
        .read(
            () ->
                new Repeats(
                    parameters.count(Constants.REPEATS).orElse(suite.repeats()),
                    suite.rightIf(),
                    ""))
        .orElse(Repeats.ONCE);
  }

  private Optional<ListedItems> known(String name, String model) {
    Path file = Path.of(name.replace(MODEL, ModelFile.name(model)));
    return name.contains(MODEL) && !Files.exists(file)
        ? Optional.empty()
        : complaints.read(() -> ListedItems.read(file, false));
  }

  private Optional<BaselineOrder> baseline(String model) {
    return AnnotationSupport.findAnnotation(type, Baseline.class)
        .flatMap(
            written ->
                complaints.read(
                    () ->
                        order(
                            BaselineFile.in(Path.of(written.value()), type.getName(), model),
                            model)));
  }

  private BaselineOrder order(Path file, String model) {
    boolean update = updates(file);
    try {
      return new BaselineOrder(
          file,
          Files.exists(file)
              ? Optional.of(BaselineFile.read(file, type.getName(), model))
              : Optional.empty(),
          update);
    } catch (BaselineFormatException e) {
      if (update) {
        return new BaselineOrder(file, Optional.empty(), true);
      }
      throw e;
    }
  }

  private boolean updates(Path file) {
    String wanted = parameters.text(Constants.BASELINE).orElse("compare");
    return switch (wanted.toLowerCase(Locale.ROOT)) {
      case "compare" -> false;
      case "update" -> {
        if (isCi()) {
          throw new IllegalArgumentException(
              "Parameter %s is \"update\", and the environment variable CI says that this is CI, which only compares: update %s on your own machine and commit it"
                  .formatted(Constants.BASELINE, file));
        }
        yield true;
      }
      default ->
          throw new IllegalArgumentException(
              "Parameter %s is \"%s\": give it compare or update"
                  .formatted(Constants.BASELINE, wanted));
    };
  }

  private boolean isCi() {
    String ci = environment.getOrDefault("CI", "");
    return !ci.isEmpty() && !ci.equals("false");
  }

  private void remark(ListedItems list, Set<String> keys, List<String> remarks) {
    List<String> unknown = list.unknown(keys);
    if (!unknown.isEmpty()) {
      remarks.add(
          "%s lists what suite %s has no question for: %s; remove the %s"
              .formatted(
                  list.file(),
                  type.getSimpleName(),
                  String.join(", ", unknown),
                  unknown.size() == 1 ? "line" : "lines"));
    }
  }
}
