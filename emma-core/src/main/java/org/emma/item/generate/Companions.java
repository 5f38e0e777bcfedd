package org.emma.item.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.emma.scene.Attribute;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Knows how often answers are right in a set of scenes, and with which objects they occur: names in
 * the same scene, attributes on an object of that name, predicates between objects.
 */
final class Companions {

  private static final long HERE = 1L << 32;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, Map<String, Integer>> together = new HashMap<>();

  private Companions() {}

  static Companions of(List<Scene> scenes) {
    Companions companions = new Companions();
    scenes.forEach(companions::add);
    return companions;
  }

  /** Returns in how many scenes a name, or on how many objects an attribute, is found. */
  long frequency(String answer) {
    return frequencies.getOrDefault(answer, 0);
  }

  /**
   * Returns how near an answer is to what is shown: highest if it is right of another object there,
   * else by how often it occurs with the objects that the question names, or with any that is
   * there. Of numbers, those next to the right one are nearest.
   */
  long nearness(Drawn drawn, String answer) {
    String gold = drawn.candidate().gold();
    if (NUMBER.matcher(answer).matches() && NUMBER.matcher(gold).matches()) {
      return -Math.abs(Long.parseLong(answer) - Long.parseLong(gold));
    }
    List<String> named = Traits.of(drawn.candidate()).objects();
    Set<String> names = new HashSet<>(named);
    long nearness = 0;
    for (Scene scene : drawn.shown()) {
      if (answers(scene).contains(answer)) {
        nearness = HERE;
      }
      if (named.isEmpty()) {
        scene.objects().forEach(object -> names.add(object.name()));
      }
    }
    for (String name : names) {
      nearness += together.getOrDefault(name, Map.of()).getOrDefault(answer, 0);
    }
    return nearness;
  }

  private void add(Scene scene) {
    Set<String> names = new HashSet<>();
    for (SceneObject object : scene.objects()) {
      names.add(object.name());
      for (Attribute attribute : object.attributes()) {
        count(attribute.value());
        count(object.name(), attribute.value());
      }
    }
    for (String name : names) {
      count(name);
      names.forEach(other -> count(name, other));
    }
    scene.relationships().forEach(r -> count(English.answer(r.predicate())));
  }

  private static Set<String> answers(Scene scene) {
    Set<String> answers = new HashSet<>();
    for (SceneObject object : scene.objects()) {
      answers.add(object.name());
      object.attributes().forEach(attribute -> answers.add(attribute.value()));
    }
    scene.relationships().forEach(r -> answers.add(English.answer(r.predicate())));
    return answers;
  }

  private void count(String answer) {
    frequencies.merge(answer, 1, Integer::sum);
  }

  private void count(String name, String companion) {
    together.computeIfAbsent(name, n -> new HashMap<>()).merge(companion, 1, Integer::sum);
  }
}
