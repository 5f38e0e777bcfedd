package org.emma.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.item.file.ItemFiles;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.score.Protocol;
import org.emma.score.PublishedScores;
import org.emma.score.ScoreRow;

/** Prints the scores of recorded replies to POPE's questions, as the page on scores shows. */
final class ScoresOfReplies {

  private ScoresOfReplies() {}

  static void print(Path questions, Path images, Path replies, PrintStream out) {
    List<Item> items = ItemFiles.open("pope", questions, images).items();
    try (VisionLanguageModel model = Models.load("replay:" + replies);
        Examination examination = Examination.start(model, items, ExaminationSettings.defaults())) {
      PublishedScores scores = PublishedScores.of(examination.observations()).get(0);
      for (ScoreRow row : scores.rows()) {
        out.println(row.part() + " by " + row.protocol().words() + ": " + row.scores());
      }
      out.println(scores.row("all questions", Protocol.POPE).score("F1 score").rounded(2));
    }
  }
}
