package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows how the published sets lay out their files and pictures. */
final class AnnotationLayout {

  private static final List<String> PARTS =
      List.of(
          "image_data",
          "objects",
          "scene_graphs",
          "attributes",
          "relationships",
          "region_descriptions");
  private static final Pattern PART =
      Pattern.compile("(%s)[_-]?v?[\\d._-]*\\.json".formatted(String.join("|", PARTS)));
  private static final Pattern SINGLE_FILE = Pattern.compile(".*\\.json(\\.gz)?");
  private static final String INSTANCES = "instances_";
  private static final Set<String> ANNOTATION_FOLDERS = Set.of("annotations", "sceneGraphs");

  private AnnotationLayout() {}

  /** Returns the files of Visual Genome in a folder, in the order that they are joined in. */
  static List<Path> visualGenome(Path folder) throws IOException {
    return SceneFiles.children(folder, path -> part(path) >= 0).stream()
        .sorted(Comparator.comparingInt(AnnotationLayout::part))
        .toList();
  }

  private static int part(Path file) {
    Matcher name = PART.matcher(String.valueOf(file.getFileName()));
    return name.matches() ? PARTS.indexOf(name.group(1)) : -1;
  }

  /** Returns the files of a folder that hold a whole set each; of COCO, its instances alone. */
  static List<Path> wholeSets(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    List<Path> folders = new ArrayList<>(List.of(folder));
    ANNOTATION_FOLDERS.stream()
        .map(folder::resolve)
        .filter(Files::isDirectory)
        .forEach(folders::add);
    for (Path each : folders) {
      for (Path file : SceneFiles.children(each, AnnotationLayout::mayBeWholeSet)) {
        SceneFormat format = Recognition.of(file);
        if (format == SceneFormat.GQA || format == SceneFormat.COCO) {
          found.add(file);
        }
      }
    }
    List<Path> instances = found.stream().filter(file -> name(file).startsWith(INSTANCES)).toList();
    return instances.isEmpty() ? found : instances;
  }

  private static boolean mayBeWholeSet(Path file) {
    return SINGLE_FILE.matcher(name(file)).matches() && Files.isRegularFile(file);
  }

  /** Returns a file of COCO with the captions of the same pictures, where they lie beside it. */
  static List<Path> coco(Path file) {
    if (name(file).startsWith(INSTANCES)) {
      Path captions = file.resolveSibling("captions_" + name(file).substring(INSTANCES.length()));
      if (Files.isRegularFile(captions)) {
        return List.of(file, captions);
      }
    }
    return List.of(file);
  }

  /**
   * Returns the folders where a set's pictures are looked for: beside the annotations, in {@code
   * images}, in a folder called like the part of the set, such as {@code val2017}; and the same
   * beside a folder for annotations alone.
   */
  static List<Path> pictureFolders(Path fileOrFolder) {
    Path path = fileOrFolder.toAbsolutePath().normalize();
    boolean isFolder = Files.isDirectory(path);
    Path folder = isFolder ? path : path.resolveSibling("");
    String stem = name(path).replaceFirst("\\.json(\\.gz)?$", "");
    String part = stem.substring(stem.lastIndexOf('_') + 1);
    Stream<Path> roots =
        ANNOTATION_FOLDERS.contains(name(folder))
            ? Stream.of(folder, folder.resolveSibling(""))
            : Stream.of(folder);
    return roots
        .flatMap(
            root ->
                Stream.of(
                    root.resolve("images"),
                    root.resolve(part),
                    root.resolve("images").resolve(part),
                    root))
        .filter(place -> !place.equals(path) || isFolder)
        .toList();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
