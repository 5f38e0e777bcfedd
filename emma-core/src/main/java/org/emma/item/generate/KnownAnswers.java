package org.emma.item.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.emma.scene.Aspect;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Knows which answers are right somewhere in a set of scenes, per aspect. Wrong options are drawn
 * from them, so that no option gives itself away by never being right.
 */
public final class KnownAnswers {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private record Answer(Aspect aspect, String words) {}

  private final Map<Aspect, List<String>> answers;
  private final Map<Answer, Set<String>> alike = new ConcurrentHashMap<>();

  private final KnownDetails details;

  private KnownAnswers(Map<Aspect, List<String>> answers, KnownDetails details) {
    this.answers = answers;
    this.details = details;
  }

  /** Collects the answers of a set of scenes. */
  public static KnownAnswers of(List<Scene> scenes) {
    return of(scenes.iterator());
  }

  /** Collects the answers of scenes that are seen one at a time. */
  static KnownAnswers of(Iterator<Scene> scenes) {
    Map<Aspect, SortedSet<String>> known = new HashMap<>();
    KnownDetails details = new KnownDetails();
    while (scenes.hasNext()) {
      Scene scene = scenes.next();
      details.add(scene);
      Map<String, Integer> counts = new HashMap<>();
      for (SceneObject object : scene.objects()) {
        add(Aspect.ENTITY, object.name(), known);
        object.attributes().forEach(a -> add(a.aspect(), a.value(), known));
        counts.merge(object.name(), 1, Integer::sum);
      }
      for (Relationship relationship : scene.relationships()) {
        add(relationship.aspect(), relationship.predicate(), known);
      }
      counts.values().forEach(count -> add(Aspect.NUMBER, String.valueOf(count), known));
    }
    Map<Aspect, List<String>> answers = new HashMap<>();
    known.forEach((aspect, sorted) -> answers.put(aspect, List.copyOf(sorted)));
    return new KnownAnswers(answers, details);
  }

  /** Returns the answers of an aspect in alphabetical order; none where it is not annotated. */
  List<String> of(Aspect aspect) {
    return answers.getOrDefault(aspect, List.of());
  }

  /**
   * Returns the answers of an aspect that are not among those given, and cannot be true where these
   * are: neither do they mean the same nor is one a kind of the other.
   */
  List<String> except(Aspect aspect, List<String> right) {
    Set<String> excluded = new HashSet<>(right);
    right.forEach(one -> excluded.addAll(alike(aspect, one)));
    List<String> rest = new ArrayList<>(of(aspect));
    rest.removeAll(excluded);
    return rest;
  }

  /** Returns the answers about an object of that name, see {@link KnownDetails#of}. */
  List<String> of(Aspect aspect, String name) {
    return KnownDetails.isOfName(aspect) ? details.of(aspect, name) : of(aspect);
  }

  /** Returns those about an object of that name that cannot be true where the given ones are. */
  List<String> except(Aspect aspect, String name, List<String> right) {
    List<String> rest = except(aspect, right);
    rest.retainAll(of(aspect, name));
    return rest;
  }

  /** Returns what anybody does and has, and what things of one name can be. */
  KnownDetails details() {
    return details;
  }

  /** Returns the other answers of an aspect that may be true of whatever this one is true of. */
  Set<String> alike(Aspect aspect, String answer) {
    return alike.computeIfAbsent(new Answer(aspect, answer), this::findAlike);
  }

  private Set<String> findAlike(Answer answer) {
    Set<String> found = new HashSet<>();
    if (!NUMBER.matcher(answer.words()).matches()) {
      for (String other : of(answer.aspect())) {
        if (!other.equals(answer.words()) && Meanings.areAlike(answer.words(), other)) {
          found.add(other);
        }
      }
    }
    return Set.copyOf(found);
  }

  private static void add(Aspect aspect, String answer, Map<Aspect, SortedSet<String>> known) {
    known.computeIfAbsent(aspect, key -> new TreeSet<>()).add(answer);
  }
}
