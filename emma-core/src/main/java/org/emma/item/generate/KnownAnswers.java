package org.emma.item.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emma.scene.Aspect;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Knows which answers are right somewhere in a set of scenes, per aspect. Wrong options are drawn
 * from them, so that no option gives itself away by never being right.
 */
public final class KnownAnswers {

  private final Map<Aspect, SortedSet<String>> answers = new HashMap<>();

  private KnownAnswers() {}

  /** Collects the answers of a set of scenes. */
  public static KnownAnswers of(List<Scene> scenes) {
    KnownAnswers known = new KnownAnswers();
    for (Scene scene : scenes) {
      for (SceneObject object : scene.objects()) {
        known.add(Aspect.ENTITY, object.name());
        object.attributes().forEach(a -> known.add(a.aspect(), a.value()));
      }
      for (Relationship relationship : scene.relationships()) {
        known.add(relationship.aspect(), relationship.predicate());
      }
      scene.objects().stream()
          .collect(Collectors.groupingBy(SceneObject::name, Collectors.counting()))
          .values()
          .forEach(count -> known.add(Aspect.NUMBER, String.valueOf(count)));
    }
    return known;
  }

  /** Returns the answers of an aspect in alphabetical order; none where it is not annotated. */
  List<String> of(Aspect aspect) {
    return List.copyOf(answers.getOrDefault(aspect, new TreeSet<>()));
  }

  /** Returns the answers of an aspect that are not among those given. */
  List<String> except(Aspect aspect, List<String> right) {
    List<String> rest = new ArrayList<>(of(aspect));
    rest.removeAll(right);
    return rest;
  }

  private void add(Aspect aspect, String answer) {
    answers.computeIfAbsent(aspect, key -> new TreeSet<>()).add(answer);
  }
}
