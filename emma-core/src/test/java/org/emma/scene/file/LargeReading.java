package org.emma.scene.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.emma.scene.Scene;

/**
 * Writes made-up annotations, reads them one scene at a time, and prints what that took: its
 * arguments are a folder, megabytes, and formats. The JVM's heap is the one under test.
 */
final class LargeReading {

  private static final int MEGABYTE = 1 << 20;

  private LargeReading() {}

  public static void main(String[] arguments) throws IOException {
    long bytes = Long.parseLong(arguments[1]) * MEGABYTE;
    for (int i = 2; i < arguments.length; i++) {
      SceneFormat format = SceneFormat.valueOf(arguments[i]);
      Path folder = Path.of(arguments[0]).resolve(arguments[i]);
      System.out.println(read(format, new LargeAnnotations(folder, bytes).write(format)));
      delete(folder);
    }
  }

  private static String read(SceneFormat format, Path path) throws IOException {
    AtomicReference<ReadingReport> report = new AtomicReference<>();
    long begin = System.nanoTime();
    long scenes;
    try (Stream<Scene> stream =
        SceneFiles.open(path, SceneOptions.STANDARD.reportingTo(report::set)).stream()) {
      scenes = stream.mapToLong(scene -> scene.objects().size()).filter(n -> n > 0).count();
    }
    return "%s: %,d MB, %,d scenes, %,d objects, %,d relationships in %.1f s within a heap of %,d MB"
        .formatted(
            format.name(),
            size(path) / MEGABYTE,
            scenes,
            report.get().objects(),
            report.get().relationships(),
            (System.nanoTime() - begin) / 1e9,
            Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static long size(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    }
  }
}
