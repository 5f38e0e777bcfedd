package org.emma.item.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.ProgramShape;
import org.emma.item.QuestionForm;
import org.emma.scene.Image;

/**
 * Writes {@code docs/catalogue.md} from the generators: what they ask, in which forms, by which
 * programs, with an example each. Run {@link #main} in {@code emma-core} after a change.
 */
final class Catalogue {

  static final Path PAGE = Path.of("..", "docs", "catalogue.md");
  private static final Path PICTURES = Path.of("..", "docs", "catalogue");
  private static final int SHAPES_SHOWN = 6;

  private Catalogue() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(PAGE, page());
    Files.createDirectories(PICTURES);
    for (Image image : pictures()) {
      Files.write(PICTURES.resolve(image.name() + ".png"), image.bytes());
    }
  }

  /** Returns the generators by the class that asks, in the order of the lists. */
  static Map<Class<?>, List<ItemGenerator>> families() {
    return ExampleItems.generators()
        .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()));
  }

  /** Returns the shapes of all programs of a family over the catalogue's scenes. */
  static Set<String> shapes(List<ItemGenerator> family) {
    return family.stream()
        .flatMap(ExampleItems::of)
        .map(ExampleItems::program)
        .map(ProgramShape::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<Image> pictures() {
    Set<Image> pictures = new LinkedHashSet<>();
    families()
        .values()
        .forEach(family -> example(family).ifPresent(i -> pictures.addAll(i.images())));
    return pictures;
  }

  static String page() {
    Map<Class<?>, List<ItemGenerator>> families = families();
    List<List<ItemGenerator>> ofOne = within(families, ItemGenerators.CATALOGUE);
    List<List<ItemGenerator>> ofTwo = within(families, ItemGenerators.PAIRS);
    List<List<ItemGenerator>> otherwise = within(families, ItemGenerators.OTHER_WAYS);
    return """
        # The catalogue of questions

        Written from the code by `Catalogue` in `emma-core`'s tests; do not edit it by hand. A family is
        one generator class, and no two of the first section share the shape of a program: below, `the(name)` is an
        object that is called by its name, or as the leftmost or rightmost of its name, and *name*,
        *value*, *predicate* and *aspect* stand for constants. Pictures and examples are the project's
        own. `ItemGenerators.BUILT_IN` are the first seven generators, what a suite asks unless told
        otherwise; `ItemGenerators.CATALOGUE` are all of the first section, `ItemGenerators.PAIRS` of the second and
        `ItemGenerators.OTHER_WAYS` of the third. [annotations.md](annotations.md) tells what scenes need, and `ClosedWorld` which items
        rest on something not being annotated.

        ## About one picture: %d families, %d generators

        %s
        ## About two pictures: %d families, %d generators

        %s
        ## In other ways: %d families, %d generators

        %s"""
        .formatted(
            ofOne.size(),
            ofOne.stream().mapToInt(List::size).sum(),
            ofOne.stream().map(Catalogue::entry).collect(Collectors.joining("\n")),
            ofTwo.size(),
            ofTwo.stream().mapToInt(List::size).sum(),
            ofTwo.stream().map(Catalogue::entry).collect(Collectors.joining("\n")),
            otherwise.size(),
            otherwise.stream().mapToInt(List::size).sum(),
            otherwise.stream().map(Catalogue::entry).collect(Collectors.joining("\n")));
  }

  private static List<List<ItemGenerator>> within(
      Map<Class<?>, List<ItemGenerator>> families, List<? extends ItemGenerator> generators) {
    return families.values().stream().filter(family -> generators.contains(family.get(0))).toList();
  }

  private static String entry(List<ItemGenerator> family) {
    Set<String> shapes = shapes(family);
    List<String> lines = new ArrayList<>();
    lines.add("### " + title(family.get(0)));
    lines.add("");
    lines.add("- generators: " + joined(family, ItemGenerator::name));
    lines.add("- examines: " + joined(family, generator -> generator.aspect().name()));
    lines.add("- forms: " + forms(family));
    Set<String> templates =
        family.stream()
            .flatMap(generator -> generator.templates().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    templates.forEach(template -> lines.add("- asks: " + template));
    shapes.stream().limit(SHAPES_SHOWN).forEach(shape -> lines.add("- program: `" + shape + "`"));
    if (shapes.size() > SHAPES_SHOWN) {
      lines.add("- and %d more programs".formatted(shapes.size() - SHAPES_SHOWN));
    }
    example(family).ifPresent(item -> lines.addAll(example(item)));
    lines.add("");
    return String.join("\n", lines);
  }

  private static String title(ItemGenerator generator) {
    String words =
        generator
            .getClass()
            .getSimpleName()
            .replaceAll("Generator$", "")
            .replaceAll("([A-Z])", " $1");
    return words.strip().substring(0, 1) + words.strip().substring(1).toLowerCase(Locale.ROOT);
  }

  private static String joined(List<ItemGenerator> family, Function<ItemGenerator, String> what) {
    return family.stream().map(what).distinct().collect(Collectors.joining(", "));
  }

  private static String forms(List<ItemGenerator> family) {
    return family.stream()
        .flatMap(ExampleItems::of)
        .map(Item::form)
        .distinct()
        .sorted()
        .map(QuestionForm::words)
        .collect(Collectors.joining(", "));
  }

  /** Returns the first question that can be asked, with four options where there is one. */
  private static Optional<Item> example(List<ItemGenerator> family) {
    return family.stream().flatMap(ExampleItems::of).min(Comparator.comparingInt(Catalogue::rank));
  }

  private static int rank(Item item) {
    boolean isDrawnHere = item.images().stream().allMatch(image -> image instanceof ShowcaseImage);
    int first = isDrawnHere ? 0 : 10;
    return first - item.options().size();
  }

  private static Stream<String> pictures(Item item) {
    return item.images().stream()
        .map(
            image ->
                "<img src=\"catalogue/%s.png\" alt=\"%s\" width=\"220\">"
                    .formatted(image.name(), image.name()));
  }

  private static List<String> example(Item item) {
    String options =
        item.options().isEmpty() ? "" : " *(" + String.join(" / ", item.options()) + ")*";
    Program program = ExampleItems.program(item);
    return List.of(
        "",
        pictures(item).collect(Collectors.joining(" ")),
        "",
        "> %s%s **%s**".formatted(item.question(), options, item.gold()),
        "",
        "`%s` · `%s`".formatted(item.key(), program));
  }
}
