package org.emma.item.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Asks how many objects of a name there are: "How many stars are there?". */
final class NumberGenerator implements SingleImageGenerator {

  private static final Wording HOW_MANY = new Wording("How many {objects} are there?");
  private static final Wording ARE = new Wording("Are there exactly {number} {objects}?");
  private static final Wording IS = new Wording("Is there exactly {number} {object}?");

  @Override
  public String name() {
    return "number-of-name";
  }

  @Override
  public Aspect aspect() {
    return Aspect.NUMBER;
  }

  @Override
  public List<String> templates() {
    return List.of(HOW_MANY.template(), ARE.template(), IS.template());
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    Map<String, Long> counts =
        scene.objects().stream()
            .collect(Collectors.groupingBy(SceneObject::name, TreeMap::new, Collectors.counting()));
    List<Candidate> candidates = new ArrayList<>();
    SceneView view = new SceneView(scene);
    counts.forEach(
        (name, count) -> {
          if (view.isCountable(name)) {
            candidates.addAll(about(name, count.toString(), answers));
          }
        });
    return candidates;
  }

  private static List<Candidate> about(String name, String gold, KnownAnswers answers) {
    Program named = Program.filter(Aspect.ENTITY, name, Program.scene());
    String question = HOW_MANY.say(Phrase.of(English.plural(name)));
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(
        Candidate.multipleChoice(
            question, Program.count(named), gold, answers.except(Aspect.NUMBER, List.of(gold))));
    candidates.add(Candidate.open(question, Program.count(named), gold));
    for (String asked : answers.of(Aspect.NUMBER)) {
      candidates.add(
          Candidate.yesNo(whether(name, asked), Program.countIs(asked, named), asked.equals(gold)));
    }
    return candidates;
  }

  private static String whether(String name, String asked) {
    boolean isOne = asked.equals("1");
    return (isOne ? IS : ARE).say(Phrase.of(asked), Phrase.of(isOne ? name : English.plural(name)));
  }
}
