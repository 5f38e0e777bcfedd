package org.emma.item.file;

import java.util.Map;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;

/**
 * Reads VSR (Liu et al. 2023): captions about the place of one thing relative to another, which are
 * true of a picture, {@code label} 1, or not, 0. The subset is the {@code relation}; a record is
 * called by {@code image} and {@code caption}.
 */
final class VsrReader implements ItemReader {

  private static final Map<String, String> LABELS =
      Map.of("1", "yes", "0", "no", "true", "yes", "false", "no");

  @Override
  public String name() {
    return "vsr";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    RecordIds ids = new RecordIds();
    return RecordFiles.stream(file.path()).map(record -> item(file, record, ids));
  }

  private static Item item(ItemFile file, FileRecord record, RecordIds ids) {
    String caption = record.text("caption", "write what is said of the picture");
    String id = record.text("image", "name the picture's file") + " " + caption;
    String relation = record.text("relation", "name the relation");
    return new RecordItem(
            record,
            Aspect.SPATIAL,
            file.image(record, "image"),
            new Provenance.Imported("VSR", ids.unique(record, "caption", id), relation, ""))
        .yesNo(
            "Is this true of the picture? " + caption,
            record.meaning("label", LABELS, "write 1 for true and 0 for false"));
  }
}
