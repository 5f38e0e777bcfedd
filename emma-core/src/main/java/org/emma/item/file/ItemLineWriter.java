package org.emma.item.file;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Writes items one a line, with their pictures beside them.
 *
 * @param folder where to; created if it is not there
 */
record ItemLineWriter(Path folder) {

  static final String FILE = "items.jsonl";
  static final String IMAGES = "images";

  private static final ObjectMapper JSON = new ObjectMapper();

  Path write(List<Item> items) throws IOException {
    Files.createDirectories(folder.resolve(IMAGES));
    Map<Image, String> names = new HashMap<>();
    Path file = folder.resolve(FILE);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Item item : items) {
        writer.write(line(item, names).toString());
        writer.newLine();
      }
    }
    return file;
  }

  private ObjectNode line(Item item, Map<Image, String> names) throws IOException {
    ObjectNode line = JSON.createObjectNode();
    Provenance.Imported from =
        item.provenance() instanceof Provenance.Imported imported
            ? imported
            : new Provenance.Imported("EMMA", item.key());
    line.put(ItemLineReader.KEY, item.key());
    line.put(ItemLineReader.BENCHMARK, from.benchmark()).put(ItemLineReader.ID, from.record());
    putUnlessEmpty(line, ItemLineReader.SUBSET, from.subset());
    putUnlessEmpty(line, ItemLineReader.GROUP, from.group());
    line.put(ItemLineReader.ASPECT, item.aspect().name());
    if (!item.alsoReads().isEmpty()) {
      item.alsoReads().forEach(a -> line.withArray("/" + ItemLineReader.ALSO).add(a.name()));
    }
    for (Image image : item.images()) {
      line.withArray("/" + ItemLineReader.IMAGE).add(name(image, names));
    }
    line.put(ItemLineReader.QUESTION, item.question());
    line.put(ItemLineReader.FORM, item.form().words());
    item.options().forEach(line.putArray(ItemLineReader.OPTIONS)::add);
    return line.put(ItemLineReader.ANSWER, item.gold()).put(ItemLineReader.CHANCE, item.chance());
  }

  private static void putUnlessEmpty(ObjectNode line, String column, String value) {
    if (!value.isEmpty()) {
      line.put(column, value);
    }
  }

  /** Returns the name of a picture, which is written if it is at hand and was not yet. */
  private String name(Image image, Map<Image, String> names) throws IOException {
    String known = names.get(image);
    if (known != null) {
      return known;
    }
    String flat = image.name().replaceAll("[^A-Za-z0-9._-]+", "-");
    String name =
        flat.startsWith(".") || names.containsValue(flat) ? names.size() + "-" + flat : flat;
    try {
      Files.write(folder.resolve(IMAGES).resolve(name), image.bytes());
    } catch (ImageUnavailableException e) {
      // Recorded replies can be examined without it; who shows it says that it is not there.
    }
    names.put(image, name);
    return name;
  }
}
