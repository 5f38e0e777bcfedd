package org.emma.item.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.records.FileRecord;
import org.emma.records.RecordFiles;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/** Reads EMMA's own files of items, one a line, as {@link ItemFiles} describes them. */
final class ItemLineReader implements ItemReader {

  static final String ID = "id";
  static final String KEY = "key";
  static final String IMAGE = "image";
  static final String QUESTION = "question";
  static final String FORM = "form";
  static final String OPTIONS = "options";
  static final String ANSWER = "answer";
  static final String ASPECT = "aspect";
  static final String ALSO = "also reads";
  static final String CHANCE = "chance";
  static final String BENCHMARK = "benchmark";
  static final String SUBSET = "subset";
  static final String GROUP = "group";

  private static final Set<String> COLUMNS =
      new TreeSet<>(
          List.of(
              ID, KEY, IMAGE, QUESTION, FORM, OPTIONS, ANSWER, ASPECT, ALSO, CHANCE, BENCHMARK,
              SUBSET, GROUP, "notes"));

  private static final Map<String, QuestionForm> FORMS =
      Stream.of(QuestionForm.values()).collect(Collectors.toMap(QuestionForm::words, form -> form));

  @Override
  public String name() {
    return "emma";
  }

  @Override
  public Stream<Item> read(ItemFile file) {
    RecordIds ids = new RecordIds();
    RecordIds keys = new RecordIds();
    return RecordFiles.stream(file.path())
        .map(
            record -> {
              Item item = item(file, record, ids);
              keys.unique(record, record.has(KEY) ? KEY : QUESTION, item.key());
              return item;
            });
  }

  private static Item item(ItemFile file, FileRecord record, RecordIds ids) {
    for (String column : record.columns()) {
      if (!COLUMNS.contains(column)) {
        throw record.problem(
            column,
            "is in no column that EMMA knows: use %s, or put it under notes"
                .formatted(String.join(", ", COLUMNS)));
      }
    }
    List<Image> images =
        names(record).stream().map(name -> file.image(record, IMAGE, name)).toList();
    String question = record.text(QUESTION, "write the question");
    String gold = record.text(ANSWER, "write the right answer");
    List<String> listed = record.has(OPTIONS) ? record.texts(OPTIONS, "list them") : List.of();
    QuestionForm form = form(record, listed, gold);
    List<String> options = form == QuestionForm.YES_NO ? Item.YES_NO : listed;
    String id = record.find(ID).orElseGet(() -> String.join("+", names(record)) + " " + question);
    Provenance.Imported provenance =
        new Provenance.Imported(
            record.find(BENCHMARK).orElseGet(file::stem),
            ids.unique(record, record.has(ID) ? ID : QUESTION, id),
            record.find(SUBSET).orElse(""),
            record.find(GROUP).orElse(""));
    try {
      Item item =
          Item.of(
              Aspect.of(record.text(ASPECT, "name what it examines, such as color")),
              also(record),
              form,
              images,
              question,
              options,
              form == QuestionForm.YES_NO ? gold.toLowerCase(Locale.ROOT) : gold,
              chance(record, options),
              provenance);
      return record.find(KEY).map(key -> called(item, key)).orElse(item);
    } catch (IllegalArgumentException e) {
      throw record.problem("makes no question, because " + e.getMessage());
    }
  }

  private static List<String> names(FileRecord record) {
    return record
        .find(IMAGE)
        .map(List::of)
        .orElseGet(() -> record.texts(IMAGE, "name the picture"));
  }

  private static QuestionForm form(FileRecord record, List<String> options, String gold) {
    if (record.has(FORM)) {
      return record.meaning(
          FORM, FORMS, "write one of " + String.join(", ", new TreeSet<>(FORMS.keySet())));
    }
    if (!options.isEmpty()) {
      return options.equals(Item.YES_NO) ? QuestionForm.YES_NO : QuestionForm.MULTIPLE_CHOICE;
    }
    return Item.YES_NO.contains(gold.toLowerCase(Locale.ROOT))
        ? QuestionForm.YES_NO
        : QuestionForm.OPEN;
  }

  private static Set<Aspect> also(FileRecord record) {
    return record.has(ALSO)
        ? record.texts(ALSO, "list aspects").stream().map(Aspect::of).collect(Collectors.toSet())
        : Set.of();
  }

  private static double chance(FileRecord record, List<String> options) {
    Optional<String> stated = record.find(CHANCE);
    if (stated.isEmpty()) {
      return options.isEmpty() ? 0 : 1.0 / options.size();
    }
    try {
      return Double.parseDouble(stated.get());
    } catch (NumberFormatException e) {
      throw record.problem(CHANCE, "is no number: write the share that guessing gets right");
    }
  }

  private static Item called(Item item, String key) {
    return new Item(
        key,
        item.aspect(),
        item.alsoReads(),
        item.form(),
        item.images(),
        item.question(),
        item.options(),
        item.gold(),
        item.chance(),
        item.provenance());
  }
}
