package org.emma.item.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;

/**
 * Reads BLINK (Fu et al. 2024) from its files of replies, which tell the task, in the middle of
 * {@code idx}, and the gold letter as {@code answer}, but neither question nor options nor picture.
 * A folder is read file by file; questions whose answer is {@code hidden}, those of the test split,
 * are counted and left out.
 *
 * <p>The items can therefore only be answered by recorded replies. Their options are bare letters,
 * {@code A} up to the last that is right for any question of the task, because the words of the
 * options are not known. The subset is the task.
 */
final class BlinkReader implements ItemReader {

  private static final Pattern IDX = Pattern.compile("[a-z]+_(?<task>.+)_\\d+");
  private static final Pattern LETTER = Pattern.compile("\\(?(?<letter>[A-D])\\)?");
  private static final List<String> LETTERS = List.of("A", "B", "C", "D");

  private static final Map<String, Aspect> ASPECTS =
      Map.of(
          "Counting", Aspect.NUMBER,
          "Object_Localization", Aspect.SPATIAL,
          "Relative_Depth", Aspect.SPATIAL,
          "Spatial_Relation", Aspect.SPATIAL);

  @Override
  public String name() {
    return "blink";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    Map<String, Integer> lastLetters = new HashMap<>();
    int hidden = 0;
    try (Stream<FileRecord> records = records(file)) {
      for (FileRecord record : (Iterable<FileRecord>) records::iterator) {
        if (isHidden(record)) {
          hidden++;
        } else {
          lastLetters.merge(task(record), LETTERS.indexOf(letter(record)), Math::max);
        }
      }
    }
    if (hidden > 0) {
      file.notices()
          .accept(
              "%s: left out %d of the questions, whose answers are hidden"
                  .formatted(file.path(), hidden));
    }
    RecordIds ids = new RecordIds();
    return records(file)
        .filter(record -> !isHidden(record))
        .map(
            record -> {
              int last = Math.max(1, Optional.ofNullable(lastLetters.get(task(record))).orElse(1));
              return item(record, LETTERS.subList(0, last + 1), ids);
            });
  }

  private static Stream<FileRecord> records(ItemFile file) {
    return Folders.files(file.path(), ".json").stream().flatMap(RecordFiles::stream);
  }

  private static boolean isHidden(FileRecord record) {
    return record.find("answer").filter("hidden"::equals).isPresent();
  }

  private static Item item(FileRecord record, List<String> options, RecordIds ids) {
    String id = ids.unique(record, "idx", idx(record));
    String task = task(record);
    return new RecordItem(
            record,
            Optional.ofNullable(ASPECTS.get(task)).orElseGet(() -> Aspects.named(task)),
            new UnknownImage(id),
            new Provenance.Imported("BLINK", id, task, ""))
        .multipleChoice(
            "%s: the right letter?".formatted(id.replace('_', ' ')), options, letter(record));
  }

  private static String idx(FileRecord record) {
    return record.text("idx", "name the question, such as val_Art_Style_1");
  }

  private static String task(FileRecord record) {
    Matcher idx = IDX.matcher(idx(record));
    if (!idx.matches()) {
      throw record.problem("idx", "names no task: write it such as val_Art_Style_1");
    }
    return idx.group("task");
  }

  private static String letter(FileRecord record) {
    String answer = record.text("answer", "write the gold letter, such as (A)");
    Matcher letter = LETTER.matcher(answer.toUpperCase(Locale.ROOT));
    if (!letter.matches()) {
      throw record.problem("answer", "is no letter: write the gold letter, (A) to (D)");
    }
    return letter.group("letter");
  }
}
