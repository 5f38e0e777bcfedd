package org.emma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.emma.diagnose.Diagnosis;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.emma.treat.TreatmentPlan;
import org.junit.jupiter.api.Test;

/** Examines, diagnoses and plans a treatment without a suite: plain calls, from any program. */
class PlainJavaTests {

  @Test
  void whatASuiteDoesCanBeDoneByPlainCalls() {
    List<Item> items =
        ItemSet.generate(
            new SyntheticScenes(40, 7).scenes(),
            ItemPlan.of(Set.of(QuestionForm.MULTIPLE_CHOICE), 1));

    try (VisionLanguageModel model = Models.load("pinhole:color-agnosia");
        Examination examination = Examination.start(model, items, ExaminationSettings.defaults())) {
      Diagnosis diagnosis = Diagnosis.of(examination.observations());
      TreatmentPlan plan = TreatmentPlan.of(diagnosis, List.of());

      assertThat(diagnosis.aspects()).contains(Aspect.COLOR, Aspect.NUMBER, Aspect.SPATIAL);
      assertThat(plan.targeted().get(Aspect.COLOR)).isGreaterThan(0.3);
    }
  }
}
