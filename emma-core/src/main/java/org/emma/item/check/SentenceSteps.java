package org.emma.item.check;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emma.item.check.Result.Answers;
import org.emma.item.check.Result.Objects;
import org.emma.scene.SceneObject;

/** Runs the steps whose answers are sentences, lists, or none of what is offered. */
final class SentenceSteps {

  private SentenceSteps() {}

  static Result sentences(Call call) throws FaultFound {
    List<String> sentences = call.program().arguments();
    if (sentences.size() != call.program().inputs().size()) {
      throw call.malformed("has not one program for each sentence");
    }
    Set<String> right = new HashSet<>();
    Map<String, Boolean> known = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Answers answers = call.answers(i);
      if (answers.isYes()) {
        right.add(sentences.get(i));
      }
      if (known.put(sentences.get(i), answers.isKnown()) != null) {
        throw call.malformed("has a sentence twice");
      }
    }
    return Answers.of(
        right,
        sentence -> known.getOrDefault(sentence, false),
        sentence -> known.getOrDefault(sentence, false));
  }

  static Result caption(Call call) throws FaultFound {
    boolean isAnnotated = call.objects(0).scene().captions().contains(call.constant(0));
    return Answers.yesIf(isAnnotated, isAnnotated);
  }

  static Result orNone(Call call) throws FaultFound {
    return call.answers(0);
  }

  static Result list(Call call) throws FaultFound {
    Objects objects = call.atLeast(1, 0);
    return Answers.of(Set.of(kinds(objects)), objects.certainty().isExact(), false);
  }

  static Result describe(Call call) throws FaultFound {
    Objects objects = call.atLeast(1, 0);
    for (String absent : call.program().arguments()) {
      boolean mayBeThere =
          !objects.scene().completeness().coversPresence(absent)
              || objects.objects().stream().anyMatch(object -> isCalled(absent, object));
      if (mayBeThere) {
        throw new FaultFound(
            Fault.Kind.DISTRACTOR,
            "a description may not have \"%s\", which may be there".formatted(absent));
      }
    }
    return Answers.of(Set.of(kinds(objects)), objects.certainty().belongs(), false);
  }

  private static boolean isCalled(String name, SceneObject object) {
    return Synonyms.areAlike(name, object.name()) || Kinds.areRelated(name, object.name());
  }

  private static String kinds(Objects objects) {
    return objects.objects().stream()
        .map(SceneObject::name)
        .distinct()
        .sorted()
        .collect(joining(", "));
  }
}
