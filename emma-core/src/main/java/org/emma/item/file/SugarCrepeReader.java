package org.emma.item.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;
import org.emma.scene.Sha256;

/**
 * Reads SugarCrepe (Hsieh et al. 2023): which of two captions fits the picture. Records have {@code
 * filename}, {@code caption} and {@code negative_caption}, as in its data and in its files of
 * recorded replies alike. A folder is read file by file.
 *
 * <p>The subset is the file, as {@link FileRecord#FILE} calls it; a record is called {@code
 * swap_obj 108}.
 */
record SugarCrepeReader(Order order) implements ItemReader {

  /** Says which caption is the first option. */
  enum Order {
    /** Either, with equal chances, drawn from the captions themselves: the same each time. */
    DRAWN(""),
    /** The right one. */
    POSITIVE_FIRST("-positive-first"),
    /** The wrong one. */
    NEGATIVE_FIRST("-negative-first");

    private final String suffix;

    Order(String suffix) {
      this.suffix = suffix;
    }
  }

  static final String QUESTION = "Which caption fits the picture?";

  private static final Map<String, Aspect> ASPECTS =
      Map.of(
          "add_obj", Aspect.ENTITY,
          "replace_obj", Aspect.ENTITY,
          "swap_obj", Aspect.of("object-binding"),
          "add_att", Aspect.of("attribute"),
          "replace_att", Aspect.of("attribute"),
          "swap_att", Aspect.of("attribute-binding"),
          "replace_rel", Aspect.of("relation"));

  @Override
  public String name() {
    return "sugarcrepe" + order.suffix;
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    RecordIds ids = new RecordIds();
    return Folders.files(file.path(), ".json").stream()
        .flatMap(path -> RecordFiles.stream(path))
        .map(record -> item(file, record, ids));
  }

  private Item item(ItemFile file, FileRecord record, RecordIds ids) {
    String subset = record.text(FileRecord.FILE, "name the file after the subset");
    String id = subset + " " + record.text(FileRecord.NAME, "map names to records");
    ids.unique(record, FileRecord.NAME, id);
    String right = record.text("caption", "write the right caption");
    String wrong = record.text("negative_caption", "write the wrong caption");
    return new RecordItem(
            record,
            Optional.ofNullable(ASPECTS.get(subset)).orElseGet(() -> Aspects.named(subset)),
            file.image(record, "filename"),
            new Provenance.Imported("SugarCrepe", id, subset, ""))
        .multipleChoice(
            QUESTION,
            isRightFirst(right, wrong) ? List.of(right, wrong) : List.of(wrong, right),
            right);
  }

  private boolean isRightFirst(String right, String wrong) {
    return switch (order) {
      case POSITIVE_FIRST -> true;
      case NEGATIVE_FIRST -> false;
      case DRAWN ->
          Character.digit(
                  Sha256.hex((right + "\n" + wrong).getBytes(StandardCharsets.UTF_8)).charAt(0), 16)
              < 8;
    };
  }
}
