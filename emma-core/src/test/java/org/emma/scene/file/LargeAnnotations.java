package org.emma.scene.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Writes made-up annotations of any size, of as many objects, relationships and outlines a picture
 * as the published sets have, and in the order that is worst to read.
 *
 * @param folder where to
 * @param bytes how much to write
 */
record LargeAnnotations(Path folder, long bytes) {

  private static final int OBJECTS = 16;
  private static final String PICTURE = "one.jpg";

  /** Writes the files, and a picture for each scene that is looked for, without content. */
  Path write(SceneFormat format) throws IOException {
    Files.createDirectories(folder.resolve("VG_100K"));
    Files.writeString(folder.resolve(PICTURE), "");
    Files.writeString(folder.resolve("VG_100K").resolve(PICTURE), "");
    return switch (format) {
      case EMMA -> list("lines.jsonl", "", "\n", "", LargeAnnotations::line, true);
      case GQA -> list("graphs.json", "{", ",\n", "}", LargeAnnotations::graph, true);
      case VISUAL_GENOME -> visualGenome();
      case COCO -> coco();
      case CLEVR, RECOGNIZED -> throw new IllegalArgumentException(format.name());
    };
  }

  private Path list(
      String name,
      String begin,
      String between,
      String end,
      LongFunction<String> record,
      boolean withPictures)
      throws IOException {
    Path file = folder.resolve(name);
    long written = 0;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(begin);
      for (long i = 1; written < bytes; i++) {
        String text = (i == 1 ? "" : between) + record.apply(i);
        writer.write(text);
        written += text.length();
        if (withPictures) {
          Files.writeString(folder.resolve(i + ".jpg"), "");
        }
      }
      writer.write(end);
    }
    return file;
  }

  private static String line(long image) {
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < OBJECTS; i++) {
      objects.append(
          "%s{\"id\": %d, \"name\": \"tree\", \"box\": [%d, 20, 30, 40], \"attributes\": {\"color\": [\"green\"]}}"
              .formatted(i == 0 ? "" : ", ", i, 10 + i));
    }
    return "{\"image\": \"%d.jpg\", \"width\": 500, \"height\": 400, \"objects\": [%s], \"relationships\": [%s]}"
        .formatted(image, objects, "{\"subject\": 0, \"predicate\": \"on\", \"object\": 1}");
  }

  private static String graph(long image) {
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < OBJECTS; i++) {
      objects.append(
          "%s\"%d\": {\"name\": \"tree\", \"x\": %d, \"y\": 20, \"w\": 30, \"h\": 40, \"attributes\": [\"green\", \"odd %d\"], \"relations\": [%s]}"
              .formatted(
                  i == 0 ? "" : ", ",
                  image * 100 + i,
                  10 + i,
                  image,
                  "{\"object\": \"%d\", \"name\": \"near\"}, {\"object\": \"%d\", \"name\": \"on\"}"
                      .formatted(
                          image * 100 + (i + 1) % OBJECTS, image * 100 + (i + 2) % OBJECTS)));
    }
    return "\"%d\": {\"width\": 500, \"height\": 400, \"objects\": {%s}}".formatted(image, objects);
  }

  /** Writes objects in one order and attributes in the opposite one, half of the bytes each. */
  private Path visualGenome() throws IOException {
    LargeAnnotations half = new LargeAnnotations(folder, bytes / 2);
    half.list("objects.json", "[", ",\n", "]", i -> record("objects", i), false);
    long records = bytes / 2 / record("objects", 1_000_000).length();
    half.list(
        "attributes.json", "[", ",\n", "]", i -> record("attributes", records - i + 1), false);
    return folder;
  }

  private static String record(String list, long image) {
    StringBuilder objects = new StringBuilder();
    for (int i = 0; i < OBJECTS; i++) {
      objects.append(
          "%s{\"object_id\": %d, \"names\": [\"tree\"], \"synsets\": [\"tree.n.01\"], \"x\": %d, \"y\": 20, \"w\": 30, \"h\": 40, \"attributes\": [\"green\"]}"
              .formatted(i == 0 ? "" : ", ", image * 100 + i, 10 + i));
    }
    return "{\"image_id\": %d, \"image_url\": \"https://somewhere/VG_100K/one.jpg\", \"width\": 500, \"height\": 400, \"%s\": [%s]}"
        .formatted(image, list, objects);
  }

  /** Writes annotations first, those of one picture far from each other, and pictures last. */
  private Path coco() throws IOException {
    Path file = folder.resolve("instances_made.json");
    int annotations = Math.toIntExact(bytes / annotation(1_000_000, 1_000_000).length());
    int images = annotations / 7;
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("{\"categories\": [{\"id\": 1, \"name\": \"tree\"}], \"annotations\": [");
      for (int i = 0; i < annotations; i++) {
        writer.write((i == 0 ? "" : ",\n") + annotation(i, i % images));
      }
      writer.write("], \"images\": [");
      for (int i = 0; i < images; i++) {
        writer.write(
            "%s{\"id\": %d, \"file_name\": \"one.jpg\", \"width\": 640, \"height\": 480}"
                .formatted(i == 0 ? "" : ",\n", i));
      }
      writer.write("]}");
    }
    return file;
  }

  private static String annotation(long id, long image) {
    return String.format(
        Locale.ROOT,
        "{\"segmentation\": [[%s]], \"area\": 702.1, \"iscrowd\": 0, \"image_id\": %d, \"bbox\": [473.07, 195.93, 18.65, 28.67], \"category_id\": 1, \"id\": %d}",
        "510.66, 423.01, 511.72, 420.03, 510.45, 416.0, 510.34, 413.02, ".repeat(6) + "1.5, 2.5",
        image,
        id);
  }
}
