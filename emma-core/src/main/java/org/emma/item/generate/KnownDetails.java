package org.emma.item.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Collects answers that are no value of an aspect alone: deeds, parts, and states by name. */
final class KnownDetails {

  private final Map<String, SortedSet<String>> byName = new HashMap<>();
  private final SortedSet<String> activities = new TreeSet<>();
  private final SortedSet<String> parts = new TreeSet<>();

  void add(Scene scene) {
    for (SceneObject object : scene.objects()) {
      object.attributes().forEach(attribute -> add(object.name(), attribute));
      activities.addAll(activities(object, scene));
    }
    parts.addAll(new Parts(new Relations(scene)).names());
  }

  private void add(String name, Attribute attribute) {
    if (isOfName(attribute.aspect())) {
      byName
          .computeIfAbsent(attribute.aspect() + " " + name, key -> new TreeSet<>())
          .add(attribute.value());
    }
  }

  /** Tells whether the name of an object decides which answers can be true of it. */
  static boolean isOfName(Aspect aspect) {
    return aspect.equals(Aspect.STATE) || aspect.equals(Aspect.ACTION);
  }

  /**
   * Returns the answers about an object of that name. What state something is in, and what somebody
   * does, can only be what its like is or does somewhere: no bottle is happy.
   */
  List<String> of(Aspect aspect, String name) {
    return List.copyOf(byName.getOrDefault(aspect + " " + name, new TreeSet<>()));
  }

  /** Returns what anybody does, with what it is done to, in alphabetical order. */
  List<String> activities() {
    return List.copyOf(activities);
  }

  /** Returns the names of what anything has as a part, in alphabetical order. */
  List<String> parts() {
    return List.copyOf(parts);
  }

  /** Returns what an object does: {@code riding the horse}, {@code walking}. */
  static List<String> activities(SceneObject object, Scene scene) {
    List<String> done = new ArrayList<>(object.values(Aspect.ACTION));
    for (Relationship relationship : scene.relationships()) {
      if (relationship.aspect().equals(Aspect.ACTION)
          && relationship.subject().equals(object.id())) {
        scene
            .object(relationship.object())
            .ifPresent(o -> done.add(relationship.predicate() + " the " + o.name()));
      }
    }
    return done.stream().distinct().toList();
  }
}
