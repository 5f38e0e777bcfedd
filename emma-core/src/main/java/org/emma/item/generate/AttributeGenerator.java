package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks for an attribute of one object: "What color is the star?", "Is the star red?".
 *
 * @param aspect the attribute's aspect
 * @param what the question with {@code %s} for the referent
 * @param whether the yes/no question with {@code %s} for the referent and for the value
 */
record AttributeGenerator(Aspect aspect, String what, String whether)
    implements SingleImageGenerator {

  static final AttributeGenerator COLOR =
      new AttributeGenerator(Aspect.COLOR, "What color is %s?", "Is %s %s?");
  static final AttributeGenerator SIZE =
      new AttributeGenerator(Aspect.SIZE, "What size is %s?", "Is %s %s?");
  static final AttributeGenerator TEXTURE =
      new AttributeGenerator(Aspect.TEXTURE, "What texture does %s have?", "Is %s %s?");
  static final AttributeGenerator MATERIAL =
      new AttributeGenerator(Aspect.MATERIAL, "What material is %s made of?", "Is %s made of %s?");

  @Override
  public String name() {
    return aspect + "-of-referent";
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    List<Candidate> candidates = new ArrayList<>();
    for (Referent referent : Referent.of(scene)) {
      Optional<String> value = referent.object().value(aspect);
      if (value.isEmpty()) {
        continue;
      }
      String gold = value.get();
      String question = what.formatted(referent.phrase());
      Program query = Program.query(aspect, referent.program());
      List<String> wrong = answers.except(aspect, List.of(gold));
      candidates.add(Candidate.multipleChoice(question, query, gold, wrong));
      candidates.add(Candidate.open(question, query, gold));
      for (String asked : answers.of(aspect)) {
        candidates.add(
            Candidate.yesNo(
                whether.formatted(referent.phrase(), asked),
                Program.verify(aspect, asked, referent.program()),
                asked.equals(gold)));
      }
    }
    return candidates;
  }
}
