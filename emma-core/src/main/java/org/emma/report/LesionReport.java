package org.emma.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emma.proof.Cell;
import org.emma.proof.LesionMatrix;
import org.emma.proof.Portion;
import org.emma.proof.Verdict;

/** Writes what lesions do to aspects: tables for people, figures for programs, and a picture. */
public final class LesionReport {

  /** The matrix for people. */
  public static final String TABLES = "lesions.md";

  /** The matrix for programs. */
  public static final String FIGURES = "lesions.json";

  /** The heat maps. */
  public static final String PICTURE = "lesions.png";

  private static final int VERSION = 1;

  private LesionReport() {}

  /**
   * Writes the report to a folder, which is made if need be. Equal matrices make equal files. A JDK
   * without fonts cannot draw; then the picture alone is missing.
   */
  public static void write(Path folder, LesionMatrix matrix) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(TABLES), tables(matrix));
      Files.writeString(folder.resolve(FIGURES), figures(matrix));
      try {
        LesionPicture.write(matrix, folder.resolve(PICTURE));
      } catch (RuntimeException | LinkageError | InternalError e) {
        Files.deleteIfExists(folder.resolve(PICTURE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The matrix cannot be written to %s (%s): check that the folder can be written and the disk has room"
              .formatted(folder, e),
          e);
    }
  }

  /**
   * Returns the matrix as Markdown: per form and mode the accuracy of each aspect behind each
   * lesion, its change in points, and how it stands with what was foretold; then every departure.
   */
  public static String tables(LesionMatrix matrix) {
    Markdown text = new Markdown();
    for (LesionFacet facet : LesionFacet.of(matrix)) {
      text.heading(3, Markdown.quoted(matrix.model()) + ", " + facet.words());
      List<String> titles = new ArrayList<>(List.of("aspect", LesionFacet.HEALTHY));
      titles.addAll(facet.lesions());
      text.table(titles, facet.rows().stream().map(LesionReport::row).toList());
    }
    text.heading(3, "Otherwise than foretold");
    text.list(
        matrix.departures().isEmpty()
            ? List.of("nothing")
            : matrix.departures().stream().map(it -> Markdown.quoted(it.story())).toList());
    text.paragraph(
        "As foretold: %d; otherwise: %d; inconclusive: %d."
            .formatted(
                matrix.portions(Verdict.AS_FORETOLD).size(),
                matrix.departures().size(),
                matrix.portions(Verdict.INCONCLUSIVE).size()));
    return text.toString();
  }

  private static List<String> row(LesionFacet.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.aspect().name());
    cells.add(String.format(Locale.ROOT, "%.1f", 100 * row.healthy()));
    row.cells().forEach(cell -> cells.add(cell.map(LesionReport::words).orElse("–")));
    return cells;
  }

  /** Returns a cell such as {@code 24.0 (-75.0) lost}; an exclamation mark is a departure. */
  private static String words(Cell cell) {
    return String.format(
        Locale.ROOT,
        "%.1f (%s) %s%s",
        100 * cell.whole().change().after(),
        Figures.points(cell.whole().change().difference()),
        cell.whole().fate().name().toLowerCase(Locale.ROOT),
        cell.departs() ? " **!**" : "");
  }

  private static String figures(LesionMatrix matrix) throws IOException {
    ObjectNode node = ReportJson.object();
    node.put("format", "emma-lesions");
    node.put("version", VERSION);
    node.put("model", matrix.model());
    node.put("margin", matrix.margin());
    ArrayNode cells = node.putArray("cells");
    for (Cell cell : matrix.cells()) {
      ObjectNode one = cells.addObject().put("lesion", cell.lesion());
      one.set("whole", portion(cell.whole()));
      ArrayNode portions = one.putArray("portions");
      cell.portions().forEach(portion -> portions.add(portion(portion)));
    }
    return ReportJson.text(node);
  }

  private static ObjectNode portion(Portion portion) {
    ObjectNode node = ReportJson.change(portion.change());
    node.put("chance", ReportJson.rounded(portion.impaired().chance()));
    node.put("offTask", portion.impaired().counts().offTask());
    node.put("unanswered", portion.impaired().counts().unanswered());
    node.put("foretold", portion.foretold().words());
    node.put("fate", portion.fate().words());
    portion.verdict().ifPresent(verdict -> node.put("verdict", verdict.words()));
    return node;
  }
}
