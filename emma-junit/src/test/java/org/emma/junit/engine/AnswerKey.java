package org.emma.junit.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.emma.item.QuestionForm;
import org.emma.item.generate.Candidate;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.KnownAnswers;
import org.emma.model.Query;
import org.emma.scene.Scene;
import org.emma.scene.synthetic.SyntheticScenes;

/** Knows the right answers about synthetic scenes, from the names of their pictures. */
final class AnswerKey {

  private static final KnownAnswers ANSWERS = KnownAnswers.of(new SyntheticScenes(50, 99).scenes());
  private static final Map<String, List<Candidate>> CANDIDATES = new ConcurrentHashMap<>();

  private AnswerKey() {}

  static String gold(Query query) {
    return CANDIDATES.computeIfAbsent(query.images().get(0).name(), AnswerKey::candidates).stream()
        .filter(candidate -> candidate.form() == query.form())
        .filter(candidate -> candidate.question().equals(query.question()))
        .map(Candidate::gold)
        .filter(gold -> query.form() == QuestionForm.OPEN || query.options().contains(gold))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No such question: " + query));
  }

  private static List<Candidate> candidates(String name) {
    String[] parts = name.split("-", 3);
    Scene scene = SyntheticScenes.scene(Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    return ItemGenerators.BUILT_IN.stream()
        .flatMap(generator -> generator.candidates(scene, ANSWERS).stream())
        .toList();
  }
}
