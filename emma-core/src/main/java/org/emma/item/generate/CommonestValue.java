package org.emma.item.generate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for the value that most have: "What is the most common color among the objects?". */
final class CommonestValue extends Questions {

  private final Wording what;

  CommonestValue(Aspect aspect) {
    this(aspect, new Wording("What is the most common " + aspect + " among the objects?"));
  }

  private CommonestValue(Aspect aspect, Wording what) {
    super("commonest-" + aspect, aspect, what);
    this.what = what;
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    if (!scene.isOfThings() || !SceneView.allHaveOne(scene.objects(), aspect(), 3)) {
      return;
    }
    Map<String, Long> counts =
        scene.objects().stream()
            .collect(
                Collectors.groupingBy(
                    o -> o.values(aspect()).get(0), TreeMap::new, Collectors.counting()));
    long most = Collections.max(counts.values());
    List<String> commonest =
        counts.entrySet().stream()
            .filter(count -> count.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    if (commonest.size() == 1 && most > 1) {
      String gold = commonest.get(0);
      Candidate.closedAndOpen(
          asked,
          what.template(),
          Program.commonest(aspect(), Program.scene()),
          gold,
          answers.except(aspect(), List.of(gold)));
    }
  }
}
