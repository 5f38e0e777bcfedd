package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.emma.item.QuestionForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilePictureTests {

  private static final int BEFORE = 0xFFB4BCC8;
  private static final int AFTER = 0xFF3B78B5;
  private static final int CHANCE = 0xFFC44E2B;

  @TempDir Path folder;

  @Test
  void hasAPanelForEachFormAndMode() throws IOException {
    BufferedImage picture =
        drawn(MadeUpRun.treated(folder, QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN));
    assertThat(picture.getWidth()).isEqualTo(1000);
    assertThat(picture.getHeight()).isEqualTo(720);
  }

  @Test
  void setsBarsBeforeAndAfterTreatmentBesideEachOther() throws IOException {
    BufferedImage picture = drawn(MadeUpRun.treated(folder, QuestionForm.MULTIPLE_CHOICE));
    assertThat(pixels(picture, BEFORE)).isGreaterThan(10_000);
    assertThat(pixels(picture, AFTER)).isGreaterThan(pixels(picture, BEFORE));
  }

  @Test
  void hasOneBarPerAspectWhereNothingWasTreated() throws IOException {
    BufferedImage picture = drawn(MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE));
    assertThat(pixels(picture, BEFORE)).isLessThan(5_000);
    assertThat(pixels(picture, AFTER)).isGreaterThan(30_000);
  }

  @Test
  void saysHowManyQuestionsWereAnsweredIfNotAll() {
    assertThat(titles(MadeUpRun.untreated(folder, QuestionForm.YES_NO)))
        .singleElement()
        .asString()
        .endsWith(" questions per aspect");
    assertThat(titles(MadeUpRun.unanswered()))
        .singleElement()
        .asString()
        .endsWith(" questions per aspect, 0 of them answered");
  }

  @Test
  void marksChance() throws IOException {
    assertThat(pixels(drawn(MadeUpRun.untreated(folder, QuestionForm.YES_NO)), CHANCE))
        .isGreaterThan(200);
  }

  @Test
  void isDrawnEvenIfNothingWasAnswered() throws IOException {
    BufferedImage picture = drawn(MadeUpRun.unanswered());
    assertThat(pixels(picture, AFTER)).isZero();
    assertThat(pixels(picture, CHANCE)).isGreaterThan(200);
  }

  private BufferedImage drawn(RunResult result) throws IOException {
    Path file = folder.resolve(RunReport.PROFILE);
    ProfilePicture.write(result, file);
    return ImageIO.read(file.toFile());
  }

  private static long pixels(BufferedImage picture, int color) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    long count = 0;
    for (int pixel : picture.getRGB(0, 0, width, height, null, 0, width)) {
      if (near(pixel >> 16, color >> 16) && near(pixel >> 8, color >> 8) && near(pixel, color)) {
        count++;
      }
    }
    return count;
  }

  /** Edges are blended with the ground. */
  private static boolean near(int channel, int other) {
    return Math.abs((channel & 0xFF) - (other & 0xFF)) < 40;
  }

  private static List<String> titles(RunResult result) {
    return Facet.of(result).stream()
        .map(facet -> new ProfilePanel("made-up", facet).draw().getTitle())
        .toList();
  }
}
