package org.emma.scene.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneSource;

/**
 * Opens annotated pictures as a source of scenes, and writes scenes as such: EMMA's own JSON Lines,
 * Visual Genome, GQA, COCO or CLEVR.
 *
 * <p>EMMA's own format has one scene a line; {@code emma-scene-1.schema.json} beside this class is
 * its JSON Schema. The smallest line that works:
 *
 * <pre>{@code
 * {"image": "cup.png", "objects": [{"name": "cup", "box": [10, 20, 30, 40]}]}
 * }</pre>
 *
 * <p>and with everything that it can say:
 *
 * <pre>{@code
 * {"format": "emma-scene-1",
 *  "id": "kitchen", "image": "photos/1.jpg", "width": 640, "height": 480,
 *  "objects": [{"id": "c", "name": "cup", "box": [10, 20, 30, 40],
 *               "attributes": {"color": "red", "state": ["full", "hot"]}},
 *              {"id": "p", "name": "plate", "box": [90, 20, 60, 40]}],
 *  "relationships": [{"subject": "c", "predicate": "left of", "object": "p"}],
 *  "captions": ["A red cup stands beside a plate."],
 *  "complete": ["cup", "plate"], "uncounted": ["plate"],
 *  "notes": "anything"}
 * }</pre>
 *
 * <p>(on one line). Boxes are x, y, width and height in pixels from the top left corner. Where
 * width or height is not given it is read from the picture's header; where relationships are not
 * given they are derived from the boxes ({@link org.emma.scene.SpatialRelations}). Everything is
 * taken to be annotated, unless {@code complete} is {@code false} or names what was looked for, and
 * {@code uncounted} names that cannot be counted ({@link org.emma.scene.Completeness}).
 */
public final class SceneFiles {

  private static final String EXPECTED =
      "give a JSON Lines file with one {\"image\": ..., \"objects\": [...]} a line, a file or folder of"
          + " Visual Genome, GQA, COCO or CLEVR";

  private SceneFiles() {}

  /**
   * Returns the scenes of a file or folder, recognized by what is in it; what is not in order is
   * logged as a warning.
   *
   * @param path a file or folder of annotations
   * @throws SceneFormatException if it holds none; the message says what was expected
   */
  public static SceneSource open(Path path) {
    return open(path, SceneOptions.STANDARD);
  }

  /**
   * Returns the scenes of a file or folder.
   *
   * <p>A folder is CLEVR's if it has the folders {@code scenes} and {@code images}; EMMA's if it
   * has one file whose name ends in {@code .jsonl}; Visual Genome's if it has files of its names,
   * such as {@code objects.json}; GQA's or COCO's if it, or {@code annotations} or {@code
   * sceneGraphs} in it, has one file of theirs; and else all of its folders that are CLEVR's.
   * Opening looks at what is there; reading the scenes finds what is wrong with them.
   *
   * @param path a file or folder of annotations
   * @param options how it is read
   * @throws SceneFormatException if it holds no annotations of that format; the message says what
   *     was expected
   */
  public static SceneSource open(Path path, SceneOptions options) {
    try {
      if (Files.isDirectory(path)) {
        return folder(path, options);
      }
      if (!Files.exists(path)) {
        throw new SceneFormatException(path, "is not there: " + EXPECTED, null);
      }
      return file(path, options);
    } catch (IOException e) {
      throw SceneStream.failure(path, e);
    }
  }

  /**
   * Writes scenes to {@code scenes.jsonl} in a folder, and their pictures to {@code images} below
   * it, such that opening the file gives scenes of equal digests.
   *
   * @param scenes what to write; their pictures are rendered or read for it
   * @param folder where to; created if it is not there
   * @return the file
   * @throws UncheckedIOException if the folder cannot be written to
   */
  public static Path write(List<Scene> scenes, Path folder) {
    try {
      return new SceneLineWriter(folder).write(scenes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written to (%s): give a folder with room and leave to write"
              .formatted(folder, e),
          e);
    }
  }

  private static SceneSource file(Path file, SceneOptions options) throws IOException {
    SceneFormat told = options.format();
    return switch (told == SceneFormat.RECOGNIZED ? Recognition.of(file) : told) {
      case CLEVR -> new ClevrScenes(file, List.of(ClevrSceneFile.alone(file)), options);
      case VISUAL_GENOME -> AnnotatedScenes.visualGenome(file, List.of(file), options);
      case GQA -> AnnotatedScenes.gqa(file, options);
      case COCO -> AnnotatedScenes.coco(file, options);
      case EMMA, RECOGNIZED -> new SceneLines(file, options);
    };
  }

  private static SceneSource folder(Path folder, SceneOptions options) throws IOException {
    Predicate<SceneFormat> mayBe =
        format -> options.format() == format || options.format() == SceneFormat.RECOGNIZED;
    if (mayBe.test(SceneFormat.CLEVR) && isClevrFolder(folder)) {
      return new ClevrScenes(folder, ClevrSceneFile.in(folder, ""), options);
    }
    List<Path> lines = children(folder, path -> path.toString().endsWith(".jsonl"));
    if (mayBe.test(SceneFormat.EMMA) && !lines.isEmpty()) {
      return new SceneLines(only(lines, folder, "JSON Lines files"), options);
    }
    List<Path> parts = AnnotationLayout.visualGenome(folder);
    if (mayBe.test(SceneFormat.VISUAL_GENOME) && !parts.isEmpty()) {
      return AnnotatedScenes.visualGenome(folder, parts, options);
    }
    List<Path> sets = AnnotationLayout.wholeSets(folder);
    if ((mayBe.test(SceneFormat.GQA) || mayBe.test(SceneFormat.COCO)) && !sets.isEmpty()) {
      return file(only(sets, folder, "files of annotations"), options);
    }
    List<ClevrSceneFile> files = new ArrayList<>();
    if (mayBe.test(SceneFormat.CLEVR)) {
      for (Path child : children(folder, SceneFiles::isClevrFolder)) {
        files.addAll(ClevrSceneFile.in(child, child.getFileName() + "/"));
      }
    }
    if (files.isEmpty()) {
      throw new SceneFormatException(folder, "is a folder without scenes: " + EXPECTED, null);
    }
    return new ClevrScenes(folder, files, options);
  }

  private static Path only(List<Path> files, Path folder, String kind) {
    if (files.size() > 1) {
      throw new SceneFormatException(
          folder, "holds %d %s: give one of them".formatted(files.size(), kind), null);
    }
    return files.get(0);
  }

  private static boolean isClevrFolder(Path folder) {
    return Files.isDirectory(folder.resolve("scenes"))
        && Files.isDirectory(folder.resolve("images"));
  }

  static List<Path> children(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(wanted).sorted().toList();
    }
  }
}
