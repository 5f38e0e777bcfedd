package org.emma.item.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.item.Item;

/** Writes small files in the formats of benchmarks, and reads their items. */
record Written(Path folder) {

  /** Writes lines, with single quotation marks for double ones. */
  Path json(String name, String... lines) throws IOException {
    return text(name, String.join("\n", lines).replace('\'', '"') + "\n");
  }

  Path text(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  List<Item> items(String format, Path file) {
    return ItemFiles.open(format, file, folder.resolve("images")).items();
  }

  List<String> notices(String format, Path file) {
    List<String> notices = new ArrayList<>();
    ItemFiles.open(format, file, folder, notices::add).items();
    return notices;
  }
}
