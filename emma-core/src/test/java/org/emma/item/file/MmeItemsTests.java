package org.emma.item.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MmeItemsTests {

  private static final byte[] PICTURE = SyntheticScenes.scene(1, 0).image().bytes();

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Written mme = new Written(folder.resolve("MME"));
    mme.bytes("color/0001.png", PICTURE);
    mme.text(
        "color/0001.txt",
        "Is there a red cup? Please answer yes or no.\tYes\nIs there a blue cup? Please answer yes or no.\tNo\n");
    mme.bytes("landmark/images/tower.jpg", PICTURE);
    mme.text(
        "landmark/questions_answers_YN/tower.txt",
        "Is this \"the tower\"? Please answer yes or no.\tYes\nIs this a bridge? Please answer yes or no.\tNo");
  }

  @Test
  void everyFolderIsACategoryAndEveryPictureAGroupOfTwoQuestions() {
    List<Item> items = read();

    assertThat(items).hasSize(4);
    assertThat(items)
        .extracting(Item::aspect)
        .containsExactly(Aspect.COLOR, Aspect.COLOR, Aspect.of("landmark"), Aspect.of("landmark"));
    assertThat(items.get(1).provenance())
        .isEqualTo(
            new Provenance.Imported(
                "MME",
                "color 0001.png Is there a blue cup? Please answer yes or no.",
                "color",
                "color/0001.png"));
    assertThat(items.get(1).gold()).isEqualTo("no");
  }

  @Test
  void picturesAreBesideTheirQuestionsOrInImages() {
    assertThat(read())
        .allSatisfy(item -> assertThat(item.images().get(0).bytes()).isEqualTo(PICTURE));
  }

  @Test
  void theInstructionIsLeftToThePrompt() {
    assertThat(read().get(2).question()).isEqualTo("Is this \"the tower\"?");
  }

  @Test
  void filesAsTheyAreScoredAreReadToo() throws IOException {
    Written results = new Written(folder.resolve("results"));
    results.text(
        "color.txt",
        "0001.png\tIs there a red cup? Please answer yes or no.\tYes\tYes, it is.\n0001.png\tIs there a blue cup? Please answer yes or no.\tNo\tyes\n");

    assertThat(results.items("mme", folder.resolve("results"))).isEqualTo(read().subList(0, 2));
  }

  @Test
  void noPictureIsTakenFromOutsideTheFolder() throws IOException {
    Written results = new Written(folder.resolve("results"));
    results.text("color.txt", "../0001.png\tIs there a cup?\tYes\tyes\n");

    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> results.items("mme", folder.resolve("results")))
        .withMessageContaining("\"../0001.png\" leads out of the folder");
  }

  @Test
  void anAnswerThatIsNeitherIsRefused() throws IOException {
    new Written(folder.resolve("MME")).text("color/0002.txt", "Is there a cup?\tPerhaps");

    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(this::read)
        .withMessageContaining(
            "0002.txt, line 1, 2: \"Perhaps\" is not understood: write the right answer, Yes or No, after a tab");
  }

  @Test
  void aFolderWithoutCategoriesIsRefused() {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> new Written(folder).items("mme", folder.resolve("MME/landmark/images")))
        .withMessageContaining("holds no category: name the folder with MME's categories");
  }

  private List<Item> read() {
    return new Written(folder).items("mme", folder.resolve("MME"));
  }
}
