package org.emma.item.file;

import java.util.Locale;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;

/**
 * Reads POPE (Li et al. 2023): yes/no questions about objects, one file per way of drawing the
 * absent ones. Records have {@code question_id}, {@code image}, {@code text} and {@code label}.
 *
 * <p>The subset is the record's {@code category}, or else {@code random}, {@code popular} or {@code
 * adversarial} where the file's name has one of these words. Older files misspell "image" as
 * "imange", which is corrected, so that questions can be joined on their words.
 */
final class PopeReader implements ItemReader {

  @Override
  public String name() {
    return "pope";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    RecordIds ids = new RecordIds();
    return RecordFiles.stream(file.path()).map(record -> item(file, record, ids));
  }

  private static Item item(ItemFile file, FileRecord record, RecordIds ids) {
    String id = record.text("question_id", "number the questions");
    ids.unique(record, "question_id", id);
    String subset = record.find("category").orElseGet(() -> subset(file.stem()));
    return new RecordItem(
            record,
            Aspect.ENTITY,
            file.image(record, "image"),
            new Provenance.Imported("POPE", id, subset, ""))
        .yesNo(
            record.text("text", "write the question").replace("imange", "image"),
            record.meaning("label", RecordItem.YES_NO, "write the right answer, yes or no"));
  }

  private static String subset(String stem) {
    String name = stem.toLowerCase(Locale.ROOT);
    return Stream.of("random", "popular", "adversarial")
        .filter(name::contains)
        .findFirst()
        .orElse("");
  }
}
