package org.emma.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.emma.diagnose.AnswerShare;
import org.emma.diagnose.Change;
import org.emma.diagnose.Counts;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.Finding;
import org.emma.diagnose.Interval;
import org.emma.diagnose.ToleranceVerdict;
import org.emma.examine.Observation;

/**
 * Writes a run for programs. Fields keep their order; shares are from 0 to 1, rounded to six
 * decimals; a figure that does not exist, such as an accuracy of no answers, is left out.
 */
final class ReportJson {

  /** Grows when a field changes its meaning or goes; new fields do not change it. */
  static final int VERSION = 1;

  private static final int WORST = 5;
  private static final double DECIMALS = 1e6;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;

  private ReportJson(Path folder) {
    this.folder = folder;
  }

  static void write(RunResult result, Path folder) throws IOException {
    Files.writeString(
        folder.resolve(RunReport.DIAGNOSIS), text(new ReportJson(folder).run(result)));
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Returns an object as every file for programs is laid out. */
  static String text(ObjectNode node) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return MAPPER.writer(printer).writeValueAsString(node) + "\n";
  }

  private ObjectNode run(RunResult result) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("format", "emma-diagnosis");
    node.put("version", VERSION);
    node.put("suite", result.suite());
    result.device().ifPresent(device -> node.put("device", device));
    result.asked().ifPresent(asked -> node.set("asked", asked(asked)));
    node.set("examination", examined(result.examination(), result.verdicts()));
    result.treatment().ifPresent(treatment -> node.set("treatment", treatment(treatment)));
    MemoryJson.write(result.memory(), node);
    ArrayNode files = node.putArray("files");
    for (ReportFile file : result.files()) {
      files.addObject().put("what", file.what()).put("path", file.relativeTo(folder));
    }
    return node;
  }

  private static ObjectNode asked(HowAsked asked) {
    ObjectNode node = MAPPER.createObjectNode().put("identity", asked.identity());
    ObjectNode examples = node.putObject("examples");
    asked.examples().forEach((form, prompt) -> examples.put(form.words(), prompt));
    return node;
  }

  private static ObjectNode examined(Diagnosis diagnosis, List<ToleranceVerdict> verdicts) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("model", diagnosis.model());
    ArrayNode findings = node.putArray("findings");
    diagnosis.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode tolerances = node.putArray("tolerances");
    verdicts.forEach(verdict -> tolerances.add(verdict(verdict)));
    HabitsJson.write(diagnosis, node);
    ScoresJson.write(Run.scores(diagnosis), node);
    return node;
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode node = figures(finding);
    put(node, "yesRate", finding.yesRate());
    HabitsJson.biases(finding.positionBias(), finding.yesBias(), node);
    finding.agreement().ifPresent(agreement -> MemoryJson.agreement(agreement, node));
    ArrayNode answers = node.putArray("answers");
    for (AnswerShare share : finding.answerShares()) {
      answers
          .addObject()
          .put("answer", share.answer())
          .put("given", rounded(share.given()))
          .put("gold", rounded(share.gold()));
    }
    ArrayNode worst = node.putArray("worst");
    finding.worst(WORST).forEach(observation -> worst.add(observation(observation)));
    return node;
  }

  /** Returns what every finding has to state, and nothing about single answers. */
  static ObjectNode figures(Finding finding) {
    Counts counts = finding.counts();
    ObjectNode node = MAPPER.createObjectNode();
    node.put("aspect", finding.aspect().name());
    node.put("form", finding.form().words());
    node.put("mode", finding.mode().words());
    node.put("n", counts.n());
    node.put("images", finding.images());
    node.put("correct", counts.correct());
    node.put("wrong", counts.wrong());
    node.put("offTask", counts.offTask());
    node.put("unanswered", counts.unanswered());
    put(node, "accuracy", finding.accuracy());
    node.set("interval", interval(finding.interval()));
    node.put("chance", rounded(finding.chance()));
    finding.degree().ifPresent(degree -> node.put("degree", degree.words()));
    put(node, "followRate", finding.followRate());
    return node;
  }

  static ObjectNode observation(Observation observation) {
    return MAPPER
        .createObjectNode()
        .put("item", observation.item().key())
        .put("picture", observation.item().imageGroup())
        .put("question", observation.item().question())
        .put("expected", observation.item().gold())
        .put("answered", observation.grading().answer())
        .put("grade", observation.grade().words());
  }

  private static ObjectNode verdict(ToleranceVerdict verdict) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("aspect", verdict.tolerance().aspect().name());
    verdict.tolerance().form().ifPresent(form -> node.put("form", form.words()));
    verdict.tolerance().mode().ifPresent(mode -> node.put("mode", mode.words()));
    node.put("accuracy", rounded(verdict.tolerance().accuracy()));
    put(node, "confidence", verdict.tolerance().confidence());
    node.put("verdict", Words.of(verdict.outcome()));
    verdict
        .effort()
        .ifPresent(effort -> node.put("asked", effort.asked()).put("upTo", effort.upTo()));
    node.put("message", verdict.message());
    return node;
  }

  private static ObjectNode treatment(TreatmentResult treatment) {
    ObjectNode node = MAPPER.createObjectNode();
    ObjectNode targeted = node.putObject("targeted");
    treatment.plan().targeted().forEach((aspect, w) -> targeted.put(aspect.name(), rounded(w)));
    ArrayNode replayed = node.putArray("replayed");
    treatment.plan().replayed().forEach(aspect -> replayed.add(aspect.name()));
    node.putObject("conversations")
        .put("targeted", treatment.targeted())
        .put("replayed", treatment.replayed());
    treatment
        .reExamination()
        .ifPresent(after -> node.set("reExamination", examined(after, treatment.verdicts())));
    ArrayNode changes = node.putArray("changes");
    treatment.changes().forEach(change -> changes.add(change(change)));
    return node;
  }

  static ObjectNode change(Change change) {
    return change(change, "before", "after");
  }

  /** Returns a change between two times or models that go by these names. */
  static ObjectNode change(Change change, String before, String after) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("aspect", change.aspect().name());
    node.put("form", change.form().words());
    node.put("mode", change.mode().words());
    node.put("items", change.items());
    node.put("images", change.images());
    node.put(before, rounded(change.before()));
    node.put(after, rounded(change.after()));
    node.put("difference", rounded(change.difference()));
    node.set("interval", interval(change.interval()));
    node.put("pValue", rounded(change.pValue()));
    node.put("adjustedPValue", rounded(change.adjustedPValue()));
    node.put("change", Words.of(change));
    return node;
  }

  static ObjectNode interval(Interval interval) {
    return MAPPER
        .createObjectNode()
        .put("lower", rounded(interval.lower()))
        .put("upper", rounded(interval.upper()))
        .put("confidence", rounded(interval.confidence()));
  }

  private static void put(ObjectNode node, String field, OptionalDouble figure) {
    figure.ifPresent(value -> node.put(field, rounded(value)));
  }

  static double rounded(double figure) {
    return Math.round(figure * DECIMALS) / DECIMALS;
  }
}
