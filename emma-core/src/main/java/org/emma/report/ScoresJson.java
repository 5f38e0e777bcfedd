package org.emma.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.emma.score.PublishedScores;
import org.emma.score.Score;
import org.emma.score.ScoreRow;

/** Writes scores as published for programs: in full, and as text with the published decimals. */
final class ScoresJson {

  private ScoresJson() {}

  static void write(List<PublishedScores> all, ObjectNode node) {
    if (all.isEmpty()) {
      return;
    }
    ArrayNode benchmarks = node.putArray("scoresAsPublished");
    for (PublishedScores scores : all) {
      ObjectNode benchmark = benchmarks.addObject();
      benchmark.put("benchmark", scores.benchmark());
      benchmark.put("mode", scores.mode().words());
      if (!scores.paper().isEmpty()) {
        benchmark.put("paper", scores.paper());
      }
      benchmark.put("unanswered", scores.unanswered());
      ArrayNode rows = benchmark.putArray("rows");
      scores.rows().forEach(row -> row(row, rows.addObject()));
    }
  }

  private static void row(ScoreRow row, ObjectNode node) {
    node.put("part", row.part());
    node.put("protocol", row.protocol().words());
    node.put("n", row.n());
    node.put("right", row.right());
    node.put("undecided", row.undecided());
    ArrayNode scores = node.putArray("scores");
    for (Score score : row.scores()) {
      ObjectNode figure = scores.addObject().put("name", score.name());
      score.value().ifPresent(value -> figure.put("value", value));
      figure.put("text", score.text());
    }
  }
}
