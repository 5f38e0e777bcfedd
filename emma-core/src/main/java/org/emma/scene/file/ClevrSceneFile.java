package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.scene.PictureFolder;
import org.emma.scene.PictureFolder.StrayNameException;
import org.emma.scene.SceneFormatException;

/**
 * Knows a scene file of CLEVR and where its pictures lie.
 *
 * @param file holds one scene, or many under {@code scenes}
 * @param imageFolders where its pictures may be; no other folder is looked at
 * @param prefix put before ids and picture names, so that several folders can be read as one set
 */
record ClevrSceneFile(Path file, List<Path> imageFolders, String prefix) {

  private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg");

  ClevrSceneFile {
    imageFolders = List.copyOf(imageFolders);
  }

  /** Returns a file that stands alone: its pictures are beside it, or where CLEVR keeps them. */
  static ClevrSceneFile alone(Path file) {
    Path folder = file.toAbsolutePath().normalize().resolveSibling("");
    List<Path> imageFolders = new ArrayList<>();
    if (folder.endsWith("scenes")) {
      imageFolders.add(folder.resolveSibling("images"));
    }
    imageFolders.add(folder.resolve("images"));
    imageFolders.add(folder);
    return new ClevrSceneFile(file, imageFolders, "");
  }

  /** Returns the same with its pictures in another folder, and nowhere else. */
  ClevrSceneFile withImages(Path folder) {
    return new ClevrSceneFile(file, List.of(folder), prefix);
  }

  /** Returns the files of a folder's {@code scenes}, in order of their names. */
  static List<ClevrSceneFile> in(Path folder, String prefix) throws IOException {
    List<Path> images = List.of(folder.resolve("images"));
    try (Stream<Path> files = Files.list(folder.resolve("scenes"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> new ClevrSceneFile(file, images, prefix))
          .toList();
    }
  }

  /**
   * Finds the picture of a scene: the one that is called like the scene's own file, else the one
   * that the scene names, unless that is called like another scene's file.
   *
   * @param scene the scene's record
   * @param alone whether the file holds this scene only
   */
  Optional<Path> picture(JsonField scene, boolean alone) {
    Optional<JsonField> named = scene.find("image_filename");
    String split = scene.find("split").map(JsonField::text).orElse("");
    List<Path> folders = new ArrayList<>(imageFolders);
    if (split.matches("\\w+")) {
      imageFolders.forEach(folder -> folders.add(folder.resolve(split)));
    }
    List<Path> candidates = new ArrayList<>();
    if (alone) {
      for (Path folder : folders) {
        ENDINGS.forEach(ending -> candidates.add(beside(folder, stem(file) + ending)));
      }
    }
    named.ifPresent(
        name ->
            folders.stream()
                .map(folder -> ScenePicture.within(folder, name))
                .filter(picture -> !alone || !belongsToAnother(picture))
                .forEach(candidates::add));
    return candidates.stream().filter(ScenePicture::isThere).findFirst();
  }

  private Path beside(Path folder, String name) {
    try {
      return new PictureFolder(folder).resolve(name);
    } catch (StrayNameException e) {
      throw new SceneFormatException(
          file, "its picture %s %s".formatted(folder.resolve(name), e.getMessage()), null);
    }
  }

  private boolean belongsToAnother(Path picture) {
    return !stem(picture).equals(stem(file))
        && Files.exists(file.resolveSibling(stem(picture) + ".json"));
  }

  /** Returns a file's name without folder and ending. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
