package org.emma.junit.engine;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.file.ItemFiles;
import org.emma.item.file.ItemSource;
import org.emma.item.generate.ItemDraw;
import org.emma.item.generate.ItemPlan;
import org.emma.junit.ItemFile;
import org.emma.scene.Aspect;
import org.emma.scene.SceneSource;

/**
 * Takes the questions of a suite from a file of items.
 *
 * @param path the file or folder
 * @param source its items
 * @param state what changes whenever they may have changed
 */
record WrittenItems(Path path, ItemSource source, Object state) implements ItemOrigin {

  /**
   * Returns the items that an annotation names, without reading them.
   *
   * @throws IllegalArgumentException if there is no such format
   * @throws org.emma.records.FileFormatException if nothing is at the path
   */
  static WrittenItems of(ItemFile wanted) {
    Path path = Path.of(wanted.value());
    Path folder = path.toAbsolutePath().getParent();
    Path images = !wanted.images().isEmpty() || folder == null ? Path.of(wanted.images()) : folder;
    return new WrittenItems(
        path,
        ItemFiles.open(wanted.format(), path, images),
        List.of(wanted.format(), path, images, lastChange(path)));
  }

  @Override
  public String words() {
    return path.toString();
  }

  @Override
  public ItemDraw draw(ItemPlan plan) {
    List<Item> all = source.items();
    List<Item> asked =
        all.stream()
            .filter(item -> plan.forms().contains(item.form()))
            .filter(item -> plan.aspects().isEmpty() || plan.aspects().contains(item.aspect()))
            .distinct()
            .sorted(Comparator.comparing(Item::aspect).thenComparing(Item::form))
            .toList();
    if (asked.isEmpty()) {
      throw new IllegalArgumentException(
          "%s holds no question of the form %s%s, but questions of the form %s about %s: ask for some of those"
              .formatted(
                  path,
                  plan.forms().stream().map(QuestionForm::words).collect(joining(" or ")),
                  plan.aspects().isEmpty() ? "" : " about " + plan.aspects(),
                  all.stream().map(i -> i.form().words()).distinct().collect(joining(" and ")),
                  all.stream().map(Item::aspect).distinct().sorted().toList()));
    }
    List<Aspect> missing =
        plan.aspects().stream()
            .filter(aspect -> asked.stream().noneMatch(item -> item.aspect().equals(aspect)))
            .sorted()
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "%s holds no question about %s in the forms that are asked, but about %s: leave out what it does not ask about"
              .formatted(
                  path, missing, all.stream().map(Item::aspect).distinct().sorted().toList()));
    }
    return new ItemDraw(plan, asked, 0);
  }

  @Override
  public List<SceneSource> furtherOnes() {
    return List.of();
  }

  @Override
  public boolean fromOutside() {
    return false;
  }

  /** A folder's own time does not tell when a file deep in it changes, so it is read anew. */
  private static Object lastChange(Path path) {
    try {
      return Files.isDirectory(path)
          ? new Object()
          : List.of(Files.getLastModifiedTime(path), Files.size(path));
    } catch (IOException e) {
      return new Object();
    }
  }
}
