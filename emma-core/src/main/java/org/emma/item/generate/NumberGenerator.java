package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks how many objects of a name there are: "How many stars are there?". */
final class NumberGenerator extends Questions {

  private static final Wording HOW_MANY = new Wording("How many {objects} are there?");
  private static final Wording ARE = new Wording("Are there exactly {number} {objects}?");
  private static final Wording IS = new Wording("Is there exactly {number} {object}?");

  NumberGenerator() {
    super("number-of-name", Aspect.NUMBER, HOW_MANY, ARE, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    for (String name : scene.countableNames().stream().sorted().toList()) {
      ask(name, String.valueOf(scene.named(name).size()), answers, asked);
    }
  }

  private static void ask(
      String name, String gold, KnownAnswers answers, Consumer<Candidate> asked) {
    Program named = Program.filter(Aspect.ENTITY, name, Program.scene());
    String question = HOW_MANY.say(Phrase.of(English.plural(name)));
    Candidate.closedAndOpen(
        asked, question, Program.count(named), gold, answers.except(Aspect.NUMBER, List.of(gold)));
    for (String number : answers.of(Aspect.NUMBER)) {
      asked.accept(
          Candidate.yesNo(
              whether(name, number), Program.countIs(number, named), number.equals(gold)));
    }
  }

  private static String whether(String name, String asked) {
    boolean isOne = asked.equals("1");
    return (isOne ? IS : ARE).say(Phrase.of(asked), Phrase.of(isOne ? name : English.plural(name)));
  }
}
