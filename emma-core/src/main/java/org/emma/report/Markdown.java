package org.emma.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown whose words come from scenes and models, and so may hold anything. */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  Markdown heading(int level, String words) {
    text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
    return this;
  }

  Markdown paragraph(String words) {
    text.append(words).append("\n\n");
    return this;
  }

  Markdown list(List<String> points) {
    points.forEach(point -> text.append("- ").append(point).append('\n'));
    text.append('\n');
    return this;
  }

  Markdown table(List<String> titles, List<List<String>> rows) {
    row(titles);
    row(Collections.nCopies(titles.size(), "---"));
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  private void row(List<String> cells) {
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /**
   * Returns words from outside so that they show as they are, in one line: no markup, no link,
   * nothing that controls a screen.
   */
  static String quoted(String words) {
    return PlainText.of(words)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("([\\\\`*_\\[\\]|#~$])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("://", ":\\//")
        .replaceAll("(?i)\\b(www)\\.", "$1\\\\.");
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
