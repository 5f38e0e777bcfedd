package org.emma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.score.Protocol;
import org.emma.score.PublishedScores;
import org.emma.score.Score;
import org.emma.score.ScoreRow;

/** Writes scores as published for people, EMMA's own grading beside. */
record ScoresSection(List<PublishedScores> all, Markdown text) {

  private static final int MOST_PARTS = 40;

  void write() {
    all.forEach(this::benchmark);
  }

  private void benchmark(PublishedScores scores) {
    text.heading(2, "Scores as published: " + Markdown.quoted(scores.benchmark()));
    text.paragraph(
        "%sOf what a rule leaves undecided nothing counts as right; unanswered questions (%,d) are in no score. Answers are taken by %s."
            .formatted(
                scores.paper().isEmpty() ? "" : "As in " + scores.paper() + ". ",
                scores.unanswered(),
                scores.mode().words()));
    List<String> parts = scores.parts();
    if (parts.size() > MOST_PARTS) {
      parts = whole(scores);
      text.paragraph(
          "Of %,d parts only those over all are shown; the others are in %s."
              .formatted(scores.parts().size(), RunReport.DIAGNOSIS));
    }
    for (List<String> names : layouts(scores, parts)) {
      text.table(titles(names), rows(scores, parts, names));
    }
    List<String> sources =
        scores.protocols().stream()
            .filter(protocol -> protocol != Protocol.EMMA)
            .map(protocol -> "%s: %s".formatted(protocol.words(), protocol.source()))
            .toList();
    if (!sources.isEmpty()) {
      text.list(sources);
    }
  }

  private static List<String> whole(PublishedScores scores) {
    return scores.parts().stream()
        .filter(part -> part.startsWith("all ") || part.startsWith("average "))
        .toList();
  }

  /** Rows with the same scores make a table. */
  private static List<List<String>> layouts(PublishedScores scores, List<String> parts) {
    return scores.rows().stream()
        .filter(row -> parts.contains(row.part()))
        .map(ScoresSection::names)
        .distinct()
        .toList();
  }

  private static List<String> names(ScoreRow row) {
    return row.scores().stream().map(Score::name).toList();
  }

  private static List<String> titles(List<String> names) {
    return Stream.of(List.of("part", "read by", "n", "right", "undecided"), names)
        .flatMap(List::stream)
        .toList();
  }

  private static List<List<String>> rows(
      PublishedScores scores, List<String> parts, List<String> names) {
    List<List<String>> rows = new ArrayList<>();
    for (String part : parts) {
      scores.rows().stream()
          .filter(row -> row.part().equals(part) && names(row).equals(names))
          .map(ScoresSection::cells)
          .forEach(rows::add);
    }
    return rows;
  }

  private static List<String> cells(ScoreRow row) {
    return Stream.concat(
            Stream.of(
                Markdown.quoted(row.part()),
                row.protocol().words(),
                String.valueOf(row.n()),
                String.valueOf(row.right()),
                String.valueOf(row.undecided())),
            row.scores().stream().map(Score::text))
        .toList();
  }

  /** Returns the figures over all parts in one line per benchmark, by every protocol. */
  static List<String> lines(List<PublishedScores> all) {
    return all.stream()
        .map(
            scores ->
                "%s as published: %s"
                    .formatted(
                        scores.benchmark(),
                        scores.protocols().stream()
                            .map(protocol -> line(scores, protocol))
                            .collect(Collectors.joining("; "))))
        .toList();
  }

  private static String line(PublishedScores scores, Protocol protocol) {
    return protocol.words()
        + " "
        + headline(scores).stream()
            .map(part -> scores.row(part, protocol))
            .map(ScoresSection::brief)
            .collect(Collectors.joining(", "));
  }

  /** What a benchmark is quoted for: its totals, else the average over subsets, else all. */
  private static List<String> headline(PublishedScores scores) {
    List<String> parts = scores.parts();
    List<String> totals =
        parts.stream()
            .filter(part -> part.startsWith("Perception") || part.startsWith("Cognition"))
            .toList();
    if (!totals.isEmpty()) {
      return totals;
    }
    List<String> averages = parts.stream().filter(part -> part.startsWith("average ")).toList();
    return averages.isEmpty() ? parts.subList(0, 1) : averages;
  }

  private static String brief(ScoreRow row) {
    return row.scores().stream()
        .map(Score::toString)
        .collect(Collectors.joining(", ", "", " (" + row.part() + ")"));
  }
}
