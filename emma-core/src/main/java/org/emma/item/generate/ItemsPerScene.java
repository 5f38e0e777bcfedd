package org.emma.item.generate;

import java.util.List;
import java.util.Random;
import org.emma.item.QuestionForm;

/** Draws so many items of each generator and form per scene, on average. */
record ItemsPerScene(ItemPlan plan, Candidates candidates) {

  /** Adds the items to a set, by generator, then form. */
  void addTo(WrittenSet set, Pictures pictures) {
    for (ItemGenerator generator : plan.wanted()) {
      List<SceneCandidates> all =
          pictures.of(generator).stream()
              .map(shown -> new SceneCandidates(shown.scenes(), candidates.of(generator, shown)))
              .toList();
      for (QuestionForm form : plan.formsInOrder()) {
        Random random = new Random(seed(generator, form));
        List<SceneCandidates> ofForm = all.stream().map(scene -> scene.only(form)).toList();
        int wanted = all.size() * plan.perScene();
        List<Drawn> drawn =
            form == QuestionForm.YES_NO
                ? new YesNoPairs(ofForm, random).draw(wanted)
                : new EvenAnswers(ofForm, random).draw(wanted);
        set.add(generator, drawn, random);
      }
    }
  }

  private long seed(ItemGenerator generator, QuestionForm form) {
    return plan.seed() * 1_000_003 + (generator.name() + " " + form).hashCode();
  }
}
