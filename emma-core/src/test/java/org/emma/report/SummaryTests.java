package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.emma.item.QuestionForm;
import org.junit.jupiter.api.Test;

class SummaryTests {

  private final Path folder = Path.of("report");

  @Test
  void hasATableForEachFormAndMode() {
    String summary =
        Summary.of(
            MadeUpRun.untreated(folder, QuestionForm.MULTIPLE_CHOICE, QuestionForm.OPEN), folder);
    assertThat(summary)
        .containsSubsequence(
            "## Multiple choice by option scores", "| color |", "## Open by text", "| color |");
  }

  @Test
  void statesEveryFigureWithItsNumberOfQuestionsAndPicturesIntervalAndChance() {
    String summary = summary(QuestionForm.MULTIPLE_CHOICE);
    assertThat(summary)
        .contains(
            "| aspect | accuracy | 95 % interval | chance | agnosia | n | images | wrong | off-task | unanswered |")
        .containsPattern(
            "\\| color \\| 0\\.0 % \\| 0\\.0 to [\\d.]+ % \\| 25\\.0 % \\| severe \\| 40 \\| \\d+ \\| 40 \\| 0 \\| 0 \\|");
  }

  @Test
  void setsTheReExaminationBesideTheExaminationAndComparesThem() {
    String summary = Summary.of(MadeUpRun.treated(folder, QuestionForm.MULTIPLE_CHOICE), folder);
    assertThat(summary)
        .containsSubsequence("| color | 0.0 % |", "After treatment:", "| color | 90.0 % |")
        .containsSubsequence(
            "## Tolerances", "- **color**: beyond\n", "After treatment:", "- **color**: within\n")
        .contains(
            "## Treatment",
            "| color | multiple choice by option scores | 0.0 % | 90.0 % | +90.0 |");
  }

  @Test
  void showsFailedQuestionsWithExpectedAndGivenAnswer() {
    assertThat(summary(QuestionForm.MULTIPLE_CHOICE))
        .contains("## Where it failed most plainly")
        .containsPattern(
            "\\| color \\| synthetic-7-\\d+ \\| What color [^|]+ \\| \\w+ \\| \\w+ \\| wrong \\| color-mc-");
  }

  @Test
  void pointsToTheOtherFilesByRelativeLinks() {
    assertThat(summary(QuestionForm.OPEN))
        .contains("![Agnosia profile](profile.png)", "- [observations](<observations.jsonl>)");
  }

  @Test
  void writesADashWhereNothingWasAnswered() {
    assertThat(Summary.of(MadeUpRun.unanswered(), folder))
        .contains("| color | – | – | 25.0 % | – | 0 | 0 | 0 | 0 | 40 |");
  }

  @Test
  void tellsHowTheModelWasAsked() {
    assertThat(Summary.of(MadeUpRun.asked(folder), folder))
        .containsSubsequence(
            "## How it was asked",
            "- identity: made-up {\"seed\":0}",
            "- open, for example: Look \\*closely\\*. What is there?");
  }

  @Test
  void saysWhyQuestionsStayedUnanswered() {
    assertThat(Summary.of(MadeUpRun.unanswered(), folder))
        .contains("\nUnanswered, most often: The model broke\n");
    assertThat(summary(QuestionForm.OPEN)).doesNotContain("most often");
  }

  @Test
  void wordsFromOutsideDoNotBreakATable() {
    assertThat(Markdown.quoted("<red>|*blue*\nsky")).isEqualTo("&lt;red>\\|\\*blue\\* sky");
  }

  @Test
  void wordsFromOutsideAreNoMarkupAndLeadNowhere() {
    assertThat(Markdown.quoted("<script>alert(1)</script>"))
        .isEqualTo("&lt;script>alert(1)&lt;/script>");
    assertThat(Markdown.quoted("![x](http://evil)")).isEqualTo("!\\[x\\](http:\\//evil)");
    assertThat(Markdown.quoted("www.evil.example, &lt; ~~$no$~~"))
        .isEqualTo("www\\.evil.example, &amp;lt; \\~\\~\\$no\\$\\~\\~");
    assertThat(Markdown.quoted("a\u001b[2Jb")).isEqualTo("a\uFFFD\\[2Jb");
  }

  private String summary(QuestionForm form) {
    return Summary.of(MadeUpRun.untreated(folder, form), folder);
  }
}
