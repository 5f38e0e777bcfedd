package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks for an attribute of one object: "What color is the star?", "Is the star red?". */
final class AttributeGenerator extends Questions {

  static final AttributeGenerator COLOR =
      of(Aspect.COLOR, "What color is {object}?", "Is {object} {color}?");
  static final AttributeGenerator SIZE =
      of(Aspect.SIZE, "What size is {object}?", "Is {object} {size}?");
  static final AttributeGenerator TEXTURE =
      of(Aspect.TEXTURE, "What texture does {object} have?", "Is {object} {texture}?");
  static final AttributeGenerator MATERIAL =
      of(Aspect.MATERIAL, "What material is {object} made of?", "Is {object} made of {material}?");
  static final AttributeGenerator SHAPE =
      of(Aspect.SHAPE, "What shape is {object}?", "Is {object} {shape}?");
  static final AttributeGenerator STATE =
      of(Aspect.STATE, "Which of these describes {object}?", "Is {object} {state}?");
  static final AttributeGenerator ACTION =
      of(Aspect.ACTION, "What is {object} doing?", "Is {object} {action}?");
  static final AttributeGenerator TEXT =
      of(Aspect.TEXT, "What is written on {object}?", "Does {object} say \"{text}\"?");

  /** Those that every object of a picture may have, and that questions about others go through. */
  static final List<AttributeGenerator> OF_LOOKS = List.of(COLOR, MATERIAL, SHAPE, SIZE, TEXTURE);

  private final Wording what;
  private final Wording whether;

  /**
   * @param aspect the attribute's aspect
   * @param what the question with a slot for the referent
   * @param whether the yes/no question with slots for the referent and for the value
   */
  private AttributeGenerator(Aspect aspect, Wording what, Wording whether) {
    super(aspect + "-of-referent", aspect, what, whether);
    this.what = what;
    this.whether = whether;
  }

  private static AttributeGenerator of(Aspect aspect, String what, String whether) {
    return new AttributeGenerator(aspect, new Wording(what), new Wording(whether));
  }

  Wording what() {
    return what;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (Referent referent : scene.referents()) {
      List<String> values = referent.object().values(aspect());
      ask(referent.said(), referent.program(), referent.object(), answers, asked);
      for (String value :
          values.isEmpty() ? List.<String>of() : answers.of(aspect(), referent.object().name())) {
        if (values.contains(value) || SceneView.isUnlike(value, values)) {
          asked.accept(
              Candidate.yesNo(
                  whether.say(referent.said(), Phrase.of(value)),
                  Program.verify(aspect(), value, referent.program()),
                  values.contains(value)));
        }
      }
    }
  }

  /**
   * Asks what value an object has that is referred to somehow; nothing if it has none. A state is
   * asked for with options only, as an object is in many at once.
   */
  void ask(
      Phrase object,
      Program program,
      SceneObject found,
      KnownAnswers answers,
      Consumer<Candidate> asked) {
    List<String> values = found.values(aspect());
    if (values.isEmpty()) {
      return;
    }
    String gold = values.get(0);
    String question = what.say(object);
    Program query = Program.query(aspect(), program);
    asked.accept(
        Candidate.multipleChoice(
            question, query, gold, answers.except(aspect(), found.name(), values)));
    if (values.size() == 1 && !aspect().equals(Aspect.STATE)) {
      asked.accept(Candidate.open(question, query, gold));
    }
  }
}
