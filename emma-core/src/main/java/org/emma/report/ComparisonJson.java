package org.emma.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.emma.diagnose.Change;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.ModelComparison;
import org.emma.diagnose.ModelPair;

/** Writes how several models compare for programs, in the fields of {@link ReportJson}. */
final class ComparisonJson {

  /** Grows when a field changes its meaning or goes; new fields do not change it. */
  static final int VERSION = 1;

  private ComparisonJson() {}

  static String of(String suite, ModelComparison comparison, List<String> remarks)
      throws IOException {
    ObjectNode node = ReportJson.object();
    node.put("format", "emma-comparison");
    node.put("version", VERSION);
    node.put("suite", suite);
    ArrayNode models = node.putArray("models");
    comparison.diagnoses().forEach(diagnosis -> models.add(model(diagnosis)));
    ArrayNode pairs = node.putArray("pairs");
    comparison.pairs().forEach(pair -> pairs.add(pair(pair)));
    ArrayNode words = node.putArray("remarks");
    remarks.forEach(words::add);
    return ReportJson.text(node);
  }

  private static ObjectNode model(Diagnosis diagnosis) {
    ObjectNode node = ReportJson.object();
    node.put("model", diagnosis.model());
    ArrayNode findings = node.putArray("findings");
    diagnosis.findings().forEach(finding -> findings.add(ReportJson.figures(finding)));
    return node;
  }

  private static ObjectNode pair(ModelPair pair) {
    ObjectNode node = ReportJson.object();
    node.put("first", pair.first());
    node.put("other", pair.other());
    node.put("unanswered", pair.unanswered());
    node.put("onlyFirst", pair.onlyFirst());
    node.put("onlyOther", pair.onlyOther());
    ArrayNode changes = node.putArray("differences");
    for (Change change : pair.changes()) {
      changes.add(ReportJson.change(change, "first", "other"));
    }
    return node;
  }
}
