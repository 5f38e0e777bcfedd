package org.emma.runtime.hub;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.model.ModelUnavailableException;

/**
 * Says which of a model's files are needed.
 *
 * @param settings names of small files, which are taken where a model has them; it always has the
 *     first
 * @param networks names of ONNX files without precision and ending, all of which are needed
 * @param precision which of the exported precisions, such as {@code fp16}; empty for the full one
 */
public record WantedFiles(List<String> settings, List<String> networks, String precision) {

  private static final String FOLDER = "onnx/";
  private static final String ENDING = ".onnx";
  private static final Pattern PRECISION = Pattern.compile("\\w*");
  private static final String WEIGHTS = "(?:[._]data(?:_\\d+)?)?";

  /**
   * Checks the precision, which becomes part of file names.
   *
   * @throws ModelUnavailableException if it is none
   */
  public WantedFiles {
    if (!PRECISION.matcher(precision).matches()) {
      throw new ModelUnavailableException(
          "\"%s\" is no precision: give one like fp16, q4 or int8".formatted(precision));
    }
    settings = List.copyOf(settings);
    networks = List.copyOf(networks);
  }

  /**
   * Returns those of the listed files that are needed. What tells that all is there comes last: a
   * network after its weights, and at the very end the settings that each model has.
   *
   * @throws ModelUnavailableException if a network is not among them, saying which precisions are
   */
  List<HubFile> of(HubModel model, Listing listing) {
    Set<String> all = listing.files().stream().map(HubFile::path).collect(Collectors.toSet());
    if (!all.containsAll(essential())) {
      throw lacking(model, all);
    }
    Pattern weights =
        Pattern.compile(
            networks.stream()
                .map(network -> Pattern.quote(path(network)) + WEIGHTS)
                .collect(Collectors.joining("|")));
    List<String> needed =
        Stream.of(
                settings.stream().skip(1).filter(all::contains),
                all.stream().filter(weights.asMatchPredicate().and(noneOf(essential()))).sorted(),
                essential().stream())
            .flatMap(names -> names)
            .toList();
    return needed.stream().map(name -> file(listing, name)).toList();
  }

  /** Tells whether a folder has all that is needed, given the order in which it was filled. */
  boolean areIn(Path folder) {
    return essential().stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)));
  }

  private List<String> essential() {
    return Stream.concat(networks.stream().map(this::path), settings.stream().limit(1)).toList();
  }

  private String path(String network) {
    return FOLDER + network + (precision.isEmpty() ? "" : "_" + precision) + ENDING;
  }

  private ModelUnavailableException lacking(HubModel model, Set<String> all) {
    Set<String> precisions = precisions(all);
    if (precisions.isEmpty()) {
      return new ModelUnavailableException(
          "The model %s has no ONNX files that EMMA can use, such as %s: look on the Hub for an export of it, which often is by onnx-community"
              .formatted(model, path(networks.get(0))));
    }
    if (precisions.contains(precision)) {
      return new ModelUnavailableException(
          "The model %s has no %s: look for another export of it on the Hub"
              .formatted(model, settings.get(0)));
    }
    return new ModelUnavailableException(
        "The model %s has no files of %s: choose %s"
            .formatted(
                model,
                precision.isEmpty() ? "full precision" : "the precision " + precision,
                precisions.stream()
                    .map(it -> "onnx:hf:" + model + (it.isEmpty() ? "" : "#" + it))
                    .collect(Collectors.joining(" or "))));
  }

  /** Returns the precisions in which all networks are there. */
  private Set<String> precisions(Set<String> all) {
    Set<String> found = new TreeSet<>();
    Pattern first =
        Pattern.compile(
            Pattern.quote(FOLDER + networks.get(0)) + "(?:_(\\w+))?" + Pattern.quote(ENDING));
    for (String path : all) {
      Matcher matcher = first.matcher(path);
      if (matcher.matches()) {
        String other = matcher.group(1) == null ? "" : matcher.group(1);
        if (new WantedFiles(List.of(), networks, other)
            .essential().stream().allMatch(all::contains)) {
          found.add(other);
        }
      }
    }
    return found;
  }

  private static Predicate<String> noneOf(List<String> names) {
    return name -> !names.contains(name);
  }

  private static HubFile file(Listing listing, String path) {
    return listing.files().stream().filter(it -> it.path().equals(path)).findFirst().orElseThrow();
  }
}
