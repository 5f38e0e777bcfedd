package org.emma.item.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemLinesTests {

  private static final String SMALLEST =
      "{'image': 'cup.png', 'question': 'What color is the cup?', 'answer': 'red', 'aspect': 'color'}";

  @TempDir private Path folder;

  @Test
  void theSmallestLineIsAnOpenQuestion() throws IOException {
    Item item = read(SMALLEST).get(0);

    assertThat(item.form()).isEqualTo(QuestionForm.OPEN);
    assertThat(item.chance()).isZero();
    assertThat(item.provenance())
        .isEqualTo(new Provenance.Imported("kitchen", "cup.png What color is the cup?"));
  }

  @Test
  void optionsAndAnswersTellTheForm() throws IOException {
    assertThat(read(SMALLEST.replace("'red'", "'Yes'")).get(0).form())
        .isEqualTo(QuestionForm.YES_NO);
    assertThat(read(SMALLEST.replace("'answer'", "'options': ['red', 'blue'], 'answer'")).get(0))
        .satisfies(item -> assertThat(item.form()).isEqualTo(QuestionForm.MULTIPLE_CHOICE))
        .satisfies(item -> assertThat(item.chance()).isEqualTo(0.5));
  }

  @Test
  void generatedItemsCanBeWrittenAndReadAgain() {
    ItemPlan plan =
        new ItemPlan(Set.of(Aspect.COLOR, Aspect.SPATIAL), Set.of(QuestionForm.values()), 2, 1);
    List<Item> items =
        ItemSet.generate(new SyntheticScenes(5, 1).scenes(), plan).stream().distinct().toList();

    Path file = ItemFiles.write(items, folder);
    List<Item> again = ItemFiles.open("emma", file, folder.resolve("images")).items();

    assertThat(again).isNotEmpty().isEqualTo(items);
    assertThat(again)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("images", "provenance")
        .isEqualTo(items);
    assertThat(again.get(0).images().get(0).bytes())
        .isEqualTo(items.get(0).images().get(0).bytes());
  }

  @Test
  void importedItemsKeepTheirRecordsWithoutTheirPictures() throws IOException {
    Written written = new Written(folder.resolve("other"));
    Path pope =
        written.json(
            "coco_pope_random.json",
            "{'question_id': 1, 'image': 'none.jpg', 'text': 'Is there a cup?', 'label': 'yes'}");
    List<Item> items = written.items("pope", pope);

    Path file = ItemFiles.write(items, folder);

    assertThat(ItemFiles.open("emma", file, folder.resolve("other/images")).items())
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(items);
  }

  @Test
  void whatIsWrongIsSaidWithLineColumnAndValue() {
    assertBroken(
        SMALLEST.replace("answer", "anser"),
        "line 1, anser: \"red\" is in no column that EMMA knows: use");
    assertBroken(
        SMALLEST.replace(", 'aspect': 'color'", ""),
        "line 1, aspect: is missing: name what it examines");
    assertBroken(
        SMALLEST.replace("'color'", "'Color'"),
        "line 1: makes no question, because \"Color\" is no name for an aspect");
    assertBroken(
        SMALLEST.replace("'answer'", "'form': 'song', 'answer'"),
        "line 1, form: \"song\" is not understood: write one of multiple choice, open, yes/no");
    assertBroken(
        SMALLEST.replace("'answer'", "'chance': 'none', 'answer'"),
        "line 1, chance: \"none\" is no number");
    assertBroken(
        SMALLEST + "\n" + SMALLEST,
        "line 2, question: \"What color is the cup?\" makes this the same question as line 1");
  }

  private void assertBroken(String lines, String message) {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(lines))
        .withMessageContaining("kitchen.jsonl, " + message);
  }

  private List<Item> read(String... lines) throws IOException {
    Written written = new Written(folder);
    return written.items("emma", written.json("kitchen.jsonl", lines));
  }
}
