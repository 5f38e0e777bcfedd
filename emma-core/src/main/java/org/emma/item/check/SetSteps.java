package org.emma.item.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.emma.item.Function;
import org.emma.item.Program;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Aspect;
import org.emma.scene.Completeness;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/** Runs the steps from objects to objects that look at names and values. */
final class SetSteps {

  private SetSteps() {}

  static Result scene(Call call) throws FaultFound {
    List<Scene> scenes = call.interpreter().scenes();
    int index = call.program().arguments().isEmpty() ? 0 : call.number(0);
    if (index >= scenes.size() || !call.program().inputs().isEmpty()) {
      throw call.malformed("does not fit %d picture(s)".formatted(scenes.size()));
    }
    Scene scene = scenes.get(index);
    return Objects.many(scene, scene.objects(), new Certainty(true, scene.completeness().all()));
  }

  static Result filter(Call call) throws FaultFound {
    Objects from = call.objects(0);
    Aspect aspect = call.aspect();
    String value = call.constant(1);
    List<SceneObject> kept = new ArrayList<>();
    for (SceneObject object : from.objects()) {
      if (Call.values(object, aspect).contains(value)) {
        kept.add(object);
      }
    }
    return Objects.many(from.scene(), kept, certainty(call, from));
  }

  private static Certainty certainty(Call call, Objects from) throws FaultFound {
    Completeness completeness = from.scene().completeness();
    if (!call.aspect().equals(Aspect.ENTITY)) {
      return from.certainty().completeIf(completeness.coversAttributes());
    }
    boolean ofAll = call.program().inputs().get(0).function() == Function.SCENE;
    return ofAll
        ? new Certainty(true, completeness.coversNumber(call.constant(1)))
        : from.certainty();
  }

  static Result without(Call call) throws FaultFound {
    Objects from = call.objects(0);
    String value = call.constant(1);
    List<SceneObject> kept = new ArrayList<>();
    for (SceneObject object : from.objects()) {
      if (!call.annotated(object).contains(value)) {
        kept.add(object);
      }
    }
    boolean covered = from.scene().completeness().coversAttributes();
    Certainty certainty =
        new Certainty(from.certainty().belongs() && covered, from.certainty().complete());
    return Objects.many(from.scene(), kept, certainty);
  }

  static Result union(Call call) throws FaultFound {
    Objects first = call.objects(0);
    Objects second = call.objects(1);
    if (!first.scene().equals(second.scene())) {
      throw call.malformed("unites objects of two pictures");
    }
    Set<SceneObject> both = new LinkedHashSet<>(first.objects());
    both.addAll(second.objects());
    return Objects.many(
        first.scene(), List.copyOf(both), first.certainty().and(second.certainty()));
  }

  static Result sameAs(Call call) throws FaultFound {
    Objects one = call.one(0);
    List<String> values = call.annotated(one.first());
    List<SceneObject> kept = new ArrayList<>();
    for (SceneObject object : one.scene().objects()) {
      boolean isOther = !object.id().equals(one.first().id());
      if (isOther && Call.values(object, call.aspect()).stream().anyMatch(values::contains)) {
        kept.add(object);
      }
    }
    boolean covered = one.scene().completeness().all();
    return Objects.many(one.scene(), kept, one.certainty().completeIf(covered));
  }

  static Result unique(Call call) throws FaultFound {
    Objects from = call.objects(0);
    if (from.objects().size() != 1) {
      throw call.referent("finds %d objects, not one".formatted(from.objects().size()));
    }
    boolean known =
        from.certainty().belongs() && (from.certainty().complete() || isByName(call.program()));
    return Objects.one(from.scene(), from.first(), known);
  }

  /**
   * "The dog" presupposes that there is one dog, so that this much is taken from any annotation.
   */
  private static boolean isByName(Program unique) {
    Program filter = unique.inputs().get(0);
    return filter.function() == Function.FILTER
        && filter.arguments().get(0).equals(Aspect.ENTITY.name())
        && filter.inputs().get(0).function() == Function.SCENE;
  }

  static Result odd(Call call) throws FaultFound {
    Objects from = call.atLeast(3, 0);
    List<SceneObject> odd = new ArrayList<>();
    for (SceneObject one : from.objects()) {
      Set<List<String>> others = new LinkedHashSet<>();
      for (SceneObject other : from.objects()) {
        if (!other.id().equals(one.id())) {
          others.add(call.annotated(other));
        }
      }
      List<String> mine = call.annotated(one);
      if (others.size() == 1 && others.iterator().next().stream().noneMatch(mine::contains)) {
        odd.add(one);
      }
    }
    if (odd.size() != 1) {
      throw call.referent("finds %d objects that differ from all others".formatted(odd.size()));
    }
    boolean known = from.certainty().isExact() && from.scene().completeness().coversAttributes();
    return Objects.one(from.scene(), odd.get(0), known);
  }
}
