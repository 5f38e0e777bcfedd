package org.emma.item.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.records.TableCell;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/**
 * Reads MMBench (Liu et al. 2023) and other tables of its layout: {@code index}, {@code question},
 * {@code hint}, options {@code A} to {@code D} of which two to four are filled in, {@code answer},
 * {@code category}, and {@code image} in base64.
 *
 * <p>The subset is the category. The circular evaluation asks a question again with its options
 * rotated, under the index plus a multiple of one million: these have one group. A picture is read
 * from the table when it is shown and kept nowhere; a cell with a number stands for the picture of
 * the row with that index.
 */
final class MmbenchReader implements ItemReader {

  private static final List<String> LETTERS = List.of("A", "B", "C", "D");
  private static final long ROTATION = 1_000_000;
  private static final int LONGEST_INDEX = 18;
  private static final String INDEX = "index";
  private static final String IMAGE = "image";

  private static final Map<String, Aspect> ASPECTS =
      Map.of(
          "object_localization", Aspect.SPATIAL,
          "spatial_relationship", Aspect.SPATIAL,
          "action_recognition", Aspect.ACTION,
          "ocr", Aspect.TEXT);

  @Override
  public String name() {
    return "mmbench";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    RecordIds ids = new RecordIds();
    Map<String, TableCell> pictures = new HashMap<>();
    return RecordFiles.stream(file.path())
        .map(
            record -> {
              long index = index(record);
              String id = ids.unique(record, INDEX, String.valueOf(index));
              Image image = image(record, id, String.valueOf(index % ROTATION), pictures);
              return item(record, id, String.valueOf(index % ROTATION), image);
            });
  }

  private static Item item(FileRecord record, String id, String group, Image image) {
    String category = record.find("category").orElse("");
    String name = category.toLowerCase(Locale.ROOT).replace(' ', '_');
    String question = record.text("question", "write the question");
    List<String> options = options(record);
    String answer = record.text("answer", "only a split with answers can be examined");
    int gold = LETTERS.indexOf(answer);
    if (gold < 0 || gold >= options.size()) {
      throw record.problem(
          "answer",
          "is the letter of no option: write one of " + LETTERS.subList(0, options.size()));
    }
    return new RecordItem(
            record,
            Optional.ofNullable(ASPECTS.get(name)).orElseGet(() -> Aspects.named(category)),
            image,
            new Provenance.Imported("MMBench", id, category, group))
        .multipleChoice(
            record.find("hint").map(hint -> hint + "\n" + question).orElse(question),
            options,
            options.get(gold));
  }

  private static List<String> options(FileRecord record) {
    List<String> options = new ArrayList<>();
    for (String letter : LETTERS) {
      Optional<String> option = record.find(letter);
      if (option.isPresent() && options.size() < LETTERS.indexOf(letter)) {
        throw record.problem(letter, "follows an option that is missing: fill in that one");
      }
      option.ifPresent(options::add);
    }
    return options;
  }

  private static long index(FileRecord record) {
    String index = record.text(INDEX, "number the questions");
    if (isIndex(index)) {
      return Long.parseLong(index);
    }
    throw record.problem(INDEX, "is no whole number: number the questions");
  }

  private static boolean isIndex(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_INDEX
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Image image(
      FileRecord record, String id, String name, Map<String, TableCell> pictures) {
    String content = record.text(IMAGE, "put the picture there in base64");
    TableCell own =
        record
            .cell(IMAGE)
            .orElseThrow(
                () ->
                    new FileFormatException(
                        record.file(), "is packed, and holds its pictures: unpack it first", null));
    if (!isIndex(content)) {
      pictures.put(id, own);
      return new TableImage(name, own);
    }
    TableCell other = pictures.get(content);
    if (other == null) {
      throw record.problem(IMAGE, "is the index of no row before this one: put the picture here");
    }
    return new TableImage(content, other);
  }
}
