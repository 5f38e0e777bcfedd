package org.emma.item.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopeItemsTests {

  private static final String CUP =
      "{'question_id': 1, 'image': 'cup.png', 'text': 'Is there a cup in the image?', 'label': 'yes'}";
  private static final String DOG =
      "{'question_id': 2, 'image': 'cup.png', 'text': 'Is there a dog in the imange?', 'label': 'No'}";

  @TempDir private Path folder;

  @Test
  void aLineIsAYesNoQuestionAboutAnObject() throws IOException {
    Path file = new Written(folder).json("coco_pope_popular.json", CUP);

    Item item = ItemFiles.open("pope", file, folder.resolve("val2014")).items().get(0);

    assertThat(item.form()).isEqualTo(QuestionForm.YES_NO);
    assertThat(item.aspect()).isEqualTo(Aspect.ENTITY);
    assertThat(item.question()).isEqualTo("Is there a cup in the image?");
    assertThat(item.gold()).isEqualTo("yes");
    assertThat(item.chance()).isEqualTo(0.5);
    assertThat(item.images().get(0).name()).isEqualTo("cup.png");
    assertThat(item.provenance()).isEqualTo(new Provenance.Imported("POPE", "1", "popular", ""));
  }

  @Test
  void aMisspeltImageIsCorrected() throws IOException {
    assertThat(read("pope.json", CUP, DOG))
        .extracting(Item::question, Item::gold)
        .contains(tuple("Is there a dog in the image?", "no"));
  }

  @Test
  void aListIsReadLikeLines() throws IOException {
    assertThat(read("pope.json", "[", CUP + ",", DOG, "]")).isEqualTo(read("pope.jsonl", CUP, DOG));
  }

  @Test
  void aPackedFileWithAByteOrderMarkIsReadLikeAPlainOne() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(("\uFEFF" + CUP.replace('\'', '"')).getBytes(StandardCharsets.UTF_8));
    }
    Path file = new Written(folder).bytes("pope_random.json.gz", packed.toByteArray());

    assertThat(new Written(folder).items("pope", file)).isEqualTo(read("pope_random.json", CUP));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'label': 'yes'  | 'label': 'maybe' | line 1, label: "maybe" is not understood: write the right answer, yes or no
          'label': 'yes'  | 'lable': 'yes'   | line 1, label: is missing: write the right answer, yes or no
          'image': 'cup   | 'image': '../cup | line 1, image: "../cup.png" leads out of the folder
          'question_id': 1 | 'question_id': 2 | line 2, question_id: 2 makes this the same question as line 1
          {'question_id'  | {{'question_id'  | line 1: is no JSON object
          'text': 'Is there a cup in the image?' | 'text': ['Is'] | line 1, text: ["Is"] is no text: write the question
          """)
  void whatIsWrongIsSaidWithFileLineFieldAndValue(String right, String wrong, String message)
      throws IOException {
    String broken = CUP.replace(right, wrong);

    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read("pope.json", broken, DOG))
        .withMessageContaining("pope.json, " + message);
  }

  @Test
  void textThatIsNoUtf8IsRefused() throws IOException {
    Path file =
        new Written(folder)
            .bytes(
                "pope.json", CUP.replace("cup", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1));

    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> new Written(folder).items("pope", file))
        .withMessageContaining("is no UTF-8 text: save it as UTF-8");
  }

  @Test
  void aFileThatIsNotThereAndAnUnknownFormatAreSaid() {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> ItemFiles.open("pope", folder.resolve("none.json"), folder))
        .withMessageContaining("none.json: is not there");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ItemFiles.open("poe", folder, folder))
        .withMessageContaining("there is no format \"poe\" of items; choose one of pope, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"random", "popular", "adversarial"})
  void theRealFilesHold3000QuestionsOfWhichHalfAreRightlyAnsweredYes(String subset) {
    Path pope = RealData.folder("pope");

    List<Item> items =
        ItemFiles.open("pope", pope.resolve("coco_pope_" + subset + ".json"), folder).items();

    assertThat(items).hasSize(3000).doesNotHaveDuplicates();
    assertThat(items).filteredOn(item -> item.gold().equals("yes")).hasSize(1500);
    assertThat(items).allMatch(i -> ((Provenance.Imported) i.provenance()).subset().equals(subset));
  }

  private List<Item> read(String name, String... lines) throws IOException {
    Path file = new Written(folder).json(name, lines);
    return new Written(folder).items("pope", file);
  }
}
