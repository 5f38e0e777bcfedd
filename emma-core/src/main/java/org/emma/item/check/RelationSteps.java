package org.emma.item.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.Aspect;
import org.emma.scene.Completeness;
import org.emma.scene.Relationship;
import org.emma.scene.SceneObject;

/** Runs the steps that follow relationships. */
final class RelationSteps {

  private static final Map<String, String> CONVERSE =
      Map.of(
          "left of", "right of",
          "right of", "left of",
          "above", "below",
          "below", "above",
          "in front of", "behind",
          "behind", "in front of");

  private RelationSteps() {}

  static Result subjects(Call call) throws FaultFound {
    Objects from = call.objects(0);
    String predicate = call.constant(1);
    List<SceneObject> found = new ArrayList<>();
    for (SceneObject candidate : from.scene().objects()) {
      if (standsToAny(call, from, candidate, predicate, false)) {
        found.add(candidate);
      }
    }
    return Objects.many(from.scene(), found, certainty(from));
  }

  static Result objects(Call call) throws FaultFound {
    Objects from = call.objects(0);
    String predicate = call.constant(1);
    List<SceneObject> found = new ArrayList<>();
    for (SceneObject candidate : from.scene().objects()) {
      if (standsToAny(call, from, candidate, predicate, true)) {
        found.add(candidate);
      }
    }
    return Objects.many(from.scene(), found, certainty(from));
  }

  private static Certainty certainty(Objects from) {
    return from.certainty().completeIf(from.scene().completeness().coversRelationships());
  }

  private static boolean standsToAny(
      Call call, Objects from, SceneObject candidate, String predicate, boolean isObject)
      throws FaultFound {
    boolean stands = false;
    for (SceneObject other : from.objects()) {
      if (other.id().equals(candidate.id())) {
        continue;
      }
      Standing standing =
          isObject
              ? new Standing(from.scene(), other, candidate)
              : new Standing(from.scene(), candidate, other);
      if (standing.predicates(call.aspect()).contains(predicate)) {
        stands = true;
      } else if (call.aspect().equals(Aspect.SPATIAL)) {
        refuseUnclear(call, standing, predicate);
      }
      if (call.aspect().equals(Aspect.SPATIAL)) {
        standing.refuseContradiction();
      }
    }
    return stands;
  }

  /** Refuses a pair of which the graph says nothing of directions while the boxes are that way. */
  private static void refuseUnclear(Call call, Standing standing, String predicate)
      throws FaultFound {
    if (!CONVERSE.containsKey(predicate) || !standing.isOnThatSide(predicate)) {
      return;
    }
    Set<String> said = new HashSet<>(standing.predicates(Aspect.SPATIAL));
    said.addAll(standing.converse().predicates(Aspect.SPATIAL));
    said.retainAll(CONVERSE.keySet());
    if (said.isEmpty()) {
      throw call.unclear(
          "whether %s is %s %s is not annotated"
              .formatted(standing.subject().id(), predicate, standing.object().id()));
    }
  }

  static Result predicates(Call call) throws FaultFound {
    Standing standing = standing(call);
    Set<String> answers = new HashSet<>();
    for (String predicate : standing.predicates(call.aspect())) {
      answers.add(Phrases.answer(predicate));
    }
    return Answers.of(
        answers, known(call), known(call) && completeness(call).coversRelationships());
  }

  static Result holds(Call call) throws FaultFound {
    int arguments = call.program().arguments().size();
    Standing standing = standing(call);
    String predicate = call.constant(arguments - 1);
    boolean holds =
        arguments == 1
            ? standing.predicates().contains(predicate)
            : standing.predicates(call.aspect()).contains(predicate);
    boolean isDenied =
        CONVERSE.containsKey(predicate)
            && (standing.predicates().contains(CONVERSE.get(predicate))
                || standing.converse().predicates().contains(predicate));
    boolean covered = completeness(call).coversRelationships();
    if (CONVERSE.containsKey(predicate) && !holds && !isDenied && !covered) {
      throw new FaultFound(
          Fault.Kind.UNANNOTATED,
          "whether %s is %s %s is not annotated"
              .formatted(standing.subject().id(), predicate, standing.object().id()));
    }
    return Answers.yesIf(holds, known(call) && (holds || isDenied || covered));
  }

  private static boolean known(Call call) throws FaultFound {
    return call.one(0).certainty().and(call.one(1).certainty()).isExact();
  }

  private static Completeness completeness(Call call) throws FaultFound {
    return call.one(0).scene().completeness();
  }

  private static Standing standing(Call call) throws FaultFound {
    Objects subject = call.one(0);
    Objects object = call.one(1);
    if (!subject.scene().equals(object.scene())) {
      throw call.malformed("relates objects of two pictures");
    }
    Standing standing = new Standing(subject.scene(), subject.first(), object.first());
    if (call.program().arguments().size() == 1) {
      standing.refuseContradiction();
    }
    return standing;
  }

  static Result activities(Call call) throws FaultFound {
    Objects one = call.one(0);
    Set<String> answers = new HashSet<>(one.first().values(Aspect.ACTION));
    for (Relationship relationship : one.scene().relationships()) {
      if (relationship.aspect().equals(Aspect.ACTION)
          && relationship.subject().equals(one.first().id())) {
        answers.add(activity(call, one, relationship));
      }
    }
    if (answers.isEmpty()) {
      throw new FaultFound(
          Fault.Kind.UNANNOTATED, "object %s does nothing".formatted(one.first().id()));
    }
    boolean known = one.certainty().isExact();
    Completeness completeness = one.scene().completeness();
    return Answers.of(
        answers,
        known,
        known && completeness.coversRelationships() && completeness.coversAttributes());
  }

  private static String activity(Call call, Objects one, Relationship relationship)
      throws FaultFound {
    for (SceneObject object : one.scene().objects()) {
      if (object.id().equals(relationship.object())) {
        return relationship.predicate() + " the " + object.name();
      }
    }
    throw call.malformed("relates to nothing");
  }
}
