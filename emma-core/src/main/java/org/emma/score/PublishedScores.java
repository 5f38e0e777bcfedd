package org.emma.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Provenance.Imported;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;

/**
 * States the scores of one benchmark as its authors publish them, and by EMMA's grading beside.
 *
 * @param benchmark name of the benchmark, as its items carry it
 * @param mode how the answers were taken
 * @param paper where the scores are defined; empty for a benchmark that EMMA does not know
 * @param unanswered how many questions got no reply; they are in no score
 * @param rows every part of the benchmark by every protocol, EMMA's own grading last
 */
public record PublishedScores(
    String benchmark, AnsweringMode mode, String paper, int unanswered, List<ScoreRow> rows) {

  public PublishedScores {
    rows = List.copyOf(rows);
  }

  /**
   * Adds observations up, benchmark by benchmark and mode by mode; observations of generated items
   * and of open questions are left out. Known are POPE, MME, MMBench, AMBER, BLINK, SugarCrepe,
   * NaturalBench, HallusionBench, VSR and TIFA, by how the benchmark's name begins; of others the
   * accuracy is stated, by EMMA's grading alone.
   *
   * <p>Of several answers that only count together, such as the rotations of a question, the whole
   * group is left out if one of them is unanswered.
   */
  public static List<PublishedScores> of(List<Observation> observations) {
    record Asked(String benchmark, AnsweringMode mode) {}
    Map<Asked, List<Observation>> asked = new LinkedHashMap<>();
    for (Observation observation : observations) {
      if (observation.item().provenance() instanceof Imported origin
          && observation.item().form() != QuestionForm.OPEN) {
        asked
            .computeIfAbsent(
                new Asked(origin.benchmark(), observation.mode()), key -> new ArrayList<>())
            .add(observation);
      }
    }
    return asked.entrySet().stream()
        .map(e -> of(e.getKey().benchmark(), e.getKey().mode(), e.getValue()))
        .toList();
  }

  private static PublishedScores of(
      String name, AnsweringMode mode, List<Observation> observations) {
    Benchmark benchmark = Benchmark.of(name);
    List<Observation> whole = benchmark.groups().of(observations);
    int unanswered = (int) observations.stream().filter(o -> o.grade() == Grade.UNANSWERED).count();
    List<ScoreRow> rows =
        Stream.concat(benchmark.protocols().stream(), Stream.of(Protocol.EMMA))
            .flatMap(protocol -> rows(benchmark, protocol, whole))
            .toList();
    return new PublishedScores(name, mode, benchmark.paper(), unanswered, rows);
  }

  private static Stream<ScoreRow> rows(
      Benchmark benchmark, Protocol protocol, List<Observation> observations) {
    List<Answer> answers = Answer.read(protocol, observations);
    return benchmark.parts().apply(answers).stream()
        .map(
            part ->
                new ScoreRow(
                    part.name(),
                    protocol,
                    part.answers().size(),
                    Answer.right(part.answers()),
                    (int) part.answers().stream().filter(a -> a.given().isEmpty()).count(),
                    part.scores()));
  }

  /** Returns the protocols of the rows, the benchmark's own first. */
  public List<Protocol> protocols() {
    return rows.stream().map(ScoreRow::protocol).distinct().toList();
  }

  /** Returns the parts of the benchmark that are scored. */
  public List<String> parts() {
    return rows.stream().map(ScoreRow::part).distinct().toList();
  }

  /**
   * Returns what one protocol makes of one part.
   *
   * @throws NoSuchElementException if it was not scored; the message lists what was
   */
  public ScoreRow row(String part, Protocol protocol) {
    return rows.stream()
        .filter(row -> row.part().equals(part) && row.protocol() == protocol)
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "No score of \"%s\" by %s for %s: choose among the parts %s and the protocols %s"
                        .formatted(part, protocol, benchmark, parts(), protocols())));
  }

  /** Returns what the benchmark's own protocol makes of one part; EMMA's grading if it has none. */
  public ScoreRow row(String part) {
    return row(part, rows.isEmpty() ? Protocol.EMMA : rows.get(0).protocol());
  }
}
