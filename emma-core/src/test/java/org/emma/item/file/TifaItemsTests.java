package org.emma.item.file;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TifaItemsTests {

  private static final String COLOR =
      "{'id': 'kitchen', 'caption': 'A red cup', 'question': 'what color is the cup?',"
          + " 'choices': ['red', 'blue', 'green', 'gray'], 'answer': 'red',"
          + " 'element_type': 'color', 'element': 'red'}";
  private static final String CUP =
      "{'id': 'other', 'question': 'is there a cup?', 'choices': ['no', 'yes'],"
          + " 'answer': 'yes', 'element_type': 'location'}";

  @TempDir private Path folder;

  @Test
  void choicesOfYesAndNoMakeAYesNoQuestionAndOthersAMultipleChoiceOne() throws IOException {
    List<Item> items = read("[" + COLOR + "," + CUP + "]");

    assertThat(items.get(0).form()).isEqualTo(QuestionForm.MULTIPLE_CHOICE);
    assertThat(items.get(0).chance()).isEqualTo(0.25);
    assertThat(items.get(1).form()).isEqualTo(QuestionForm.YES_NO);
    assertThat(items).extracting(Item::aspect).containsExactly(Aspect.COLOR, Aspect.of("location"));
  }

  @Test
  void picturesAreThoseOfTheirListAndElseCalledLikeTheId() throws IOException {
    new Written(folder).json("my_imgs.json", "{'kitchen': 'photos/1.png'}");

    assertThat(read("[" + COLOR + "," + CUP + "]"))
        .extracting(Item::imageGroup)
        .containsExactly("photos/1.png", "other.jpg");
  }

  @Test
  void anAnswerOutsideTheChoicesIsRefused() {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read("[" + COLOR.replace("'answer': 'red'", "'answer': 'pink'") + "]"))
        .withMessageContaining("record 1 at line 1: makes no question, because")
        .withMessageContaining("\"pink\" outside its options");
  }

  @Test
  void theRealSampleHolds19QuestionsWhosePicturesAreThere() {
    Path sample = RealData.folder("tifa").resolve("sample");

    List<Item> items =
        ItemFiles.open("tifa", sample.resolve("sample_question_answers.json"), sample).items();

    assertThat(items).hasSize(19).doesNotHaveDuplicates();
    assertThat(items).allSatisfy(item -> assertThat(item.images().get(0).bytes()).isNotEmpty());
    assertThat(
            items.stream()
                .collect(
                    groupingBy(i -> ((Provenance.Imported) i.provenance()).subset(), counting())))
        .isEqualTo(
            Map.of(
                "animal/human",
                4L,
                "object",
                3L,
                "location",
                2L,
                "activity",
                3L,
                "color",
                4L,
                "counting",
                3L));
  }

  private List<Item> read(String json) throws IOException {
    Written written = new Written(folder);
    return written.items("tifa", written.json("my_question_answers.json", json));
  }
}
