package org.emma.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.emma.diagnose.AnswerHabits;
import org.emma.diagnose.Diagnosis;
import org.emma.diagnose.PositionBias;
import org.emma.diagnose.PositionBias.Position;
import org.emma.diagnose.YesBias;

/** Writes how a model answers for programs: following instructions, and preferences. */
final class HabitsJson {

  private HabitsJson() {}

  static void write(Diagnosis diagnosis, ObjectNode node) {
    ArrayNode aspects = node.putArray("aspects");
    diagnosis
        .aspects()
        .forEach(
            aspect -> {
              ObjectNode one = aspects.addObject().put("aspect", aspect.name());
              diagnosis.degree(aspect).ifPresent(degree -> one.put("degree", degree.words()));
            });
    ArrayNode habits = node.putArray("habits");
    diagnosis.habits().forEach(one -> habits(one, habits.addObject()));
  }

  private static void habits(AnswerHabits habits, ObjectNode node) {
    node.put("form", habits.form().words());
    node.put("mode", habits.mode().words());
    node.put("n", habits.counts().n());
    node.put("offTask", habits.counts().offTask());
    node.put("unanswered", habits.counts().unanswered());
    habits.followRate().ifPresent(rate -> node.put("followRate", ReportJson.rounded(rate)));
    habits
        .offTaskRate()
        .ifPresent(
            rate -> {
              node.put("offTaskRate", ReportJson.rounded(rate));
              node.set("offTaskInterval", ReportJson.interval(habits.offTaskInterval()));
            });
    biases(habits.positionBias(), habits.yesBias(), node);
  }

  static void biases(Optional<PositionBias> position, Optional<YesBias> yes, ObjectNode node) {
    position.ifPresent(bias -> positionBias(bias, node.putObject("positionBias")));
    yes.ifPresent(bias -> yesBias(bias, node.putObject("yesBias")));
  }

  private static void positionBias(PositionBias bias, ObjectNode node) {
    node.put("n", bias.n());
    node.put("images", bias.images());
    node.put("chiSquare", ReportJson.rounded(bias.chiSquare()));
    node.put("degreesOfFreedom", bias.degreesOfFreedom());
    node.put("pValue", ReportJson.rounded(bias.pValue()));
    ArrayNode positions = node.putArray("positions");
    for (Position position : bias.positions()) {
      positions
          .addObject()
          .put("letter", position.letter())
          .put("chosen", ReportJson.rounded(position.chosen()))
          .put("gold", ReportJson.rounded(position.gold()))
          .set("excess", ReportJson.interval(position.excess()));
    }
  }

  private static void yesBias(YesBias bias, ObjectNode node) {
    node.put("n", bias.n());
    node.put("images", bias.images());
    node.put("yesRate", ReportJson.rounded(bias.yesRate()));
    node.put("goldYesRate", ReportJson.rounded(bias.goldYesRate()));
    node.put("bias", ReportJson.rounded(bias.bias()));
    node.set("interval", ReportJson.interval(bias.interval()));
    node.put("pValue", ReportJson.rounded(bias.pValue()));
  }
}
