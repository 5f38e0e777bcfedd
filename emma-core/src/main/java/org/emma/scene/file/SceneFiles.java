package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emma.records.StrictJson;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneSource;

/**
 * Opens annotated pictures as a source of scenes, and writes scenes as such: EMMA's own JSON Lines,
 * or CLEVR's scene files.
 *
 * <p>EMMA's own format has one scene a line. The smallest line that works:
 *
 * <pre>{@code
 * {"image": "cup.png", "objects": [{"name": "cup", "box": [10, 20, 30, 40]}]}
 * }</pre>
 *
 * <p>and with everything that it can say:
 *
 * <pre>{@code
 * {"id": "kitchen", "image": "photos/1.jpg", "width": 640, "height": 480,
 *  "objects": [{"id": "c", "name": "cup", "box": [10, 20, 30, 40],
 *               "attributes": {"color": "red", "state": ["full", "hot"]}},
 *              {"id": "p", "name": "plate", "box": [90, 20, 60, 40]}],
 *  "relationships": [{"subject": "c", "predicate": "left of", "object": "p"}],
 *  "notes": "anything"}
 * }</pre>
 *
 * <p>(on one line). Boxes are x, y, width and height in pixels from the top left corner. Where
 * width or height is not given it is read from the picture's header; where relationships are not
 * given they are derived from the boxes ({@link org.emma.scene.SpatialRelations}).
 */
public final class SceneFiles {

  private static final System.Logger LOG = System.getLogger(SceneFiles.class.getName());

  private static final String EXPECTED =
      "give a JSON Lines file with one {\"image\": ..., \"objects\": [...]} a line, a scene file of"
          + " CLEVR, or a folder with CLEVR's folders scenes and images";

  private static final Set<String> ONLY_CLEVR_HAS =
      Set.of("scenes", "image_filename", "image_index", "directions");

  private SceneFiles() {}

  /**
   * Returns the scenes of a file or folder; what is left out is logged as a warning.
   *
   * @param path a JSON Lines file of EMMA, a scene file of CLEVR, or a folder with such files
   * @throws SceneFormatException if the path is neither; the message says what was expected
   */
  public static SceneSource open(Path path) {
    return open(path, notice -> LOG.log(System.Logger.Level.WARNING, notice));
  }

  /**
   * Returns the scenes of a file or folder.
   *
   * <p>A folder is read as CLEVR's if it has the folders {@code scenes} and {@code images}, as
   * EMMA's if it has one file whose name ends in {@code .jsonl}, and else as all of its folders
   * that are CLEVR's. Opening looks at what is there; reading the scenes finds what is wrong with
   * them.
   *
   * @param path a JSON Lines file of EMMA, a scene file of CLEVR, or a folder with such files
   * @param notices is told, in a sentence each and whenever the scenes are read, what is left out:
   *     CLEVR scenes whose picture is not there
   * @throws SceneFormatException if the path is neither; the message says what was expected
   */
  public static SceneSource open(Path path, Consumer<String> notices) {
    try {
      if (Files.isDirectory(path)) {
        return folder(path, notices);
      }
      if (!Files.exists(path)) {
        throw new SceneFormatException(path, "is not there: " + EXPECTED, null);
      }
      return isClevr(path)
          ? new ClevrScenes(path, List.of(ClevrSceneFile.alone(path)), notices)
          : new SceneLines(path);
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

  private static SceneSource folder(Path folder, Consumer<String> notices) throws IOException {
    if (isClevrFolder(folder)) {
      return new ClevrScenes(folder, ClevrSceneFile.in(folder, ""), notices);
    }
    List<Path> lines = children(folder, path -> path.toString().endsWith(".jsonl"));
    if (lines.size() == 1) {
      return new SceneLines(lines.get(0));
    }
    if (lines.size() > 1) {
      throw new SceneFormatException(
          folder, "holds %d JSON Lines files: give one of them".formatted(lines.size()), null);
    }
    List<ClevrSceneFile> files = new ArrayList<>();
    for (Path child : children(folder, SceneFiles::isClevrFolder)) {
      files.addAll(ClevrSceneFile.in(child, child.getFileName() + "/"));
    }
    if (files.isEmpty()) {
      throw new SceneFormatException(folder, "is a folder without scenes: " + EXPECTED, null);
    }
    return new ClevrScenes(folder, files, notices);
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

  /** Tells by the first fields of the file whose format it is. */
  private static boolean isClevr(Path file) throws IOException {
    try (JsonParser parser = StrictJson.MAPPER.createParser(file.toFile())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (ONLY_CLEVR_HAS.contains(parser.currentName())) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
