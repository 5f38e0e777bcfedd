package org.emma.junit.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.item.QuestionForm;
import org.emma.item.generate.Candidate;
import org.emma.item.generate.ItemGenerators;
import org.emma.item.generate.KnownAnswers;
import org.emma.model.Query;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.synthetic.SyntheticScenes;

/** Knows the right answers about synthetic scenes, from the names of their pictures. */
final class AnswerKey {

  private static final KnownAnswers ANSWERS = KnownAnswers.of(new SyntheticScenes(50, 99).scenes());
  private static final Pattern PICTURE = Pattern.compile("synthetic-(\\d+)-(\\d+)");
  private static final Map<String, List<Known>> KNOWN = new ConcurrentHashMap<>();

  private AnswerKey() {}

  static String gold(Query query) {
    return known(query).candidate().gold();
  }

  static Aspect aspect(Query query) {
    return known(query).aspect();
  }

  private static Known known(Query query) {
    return KNOWN.computeIfAbsent(query.images().get(0).name(), AnswerKey::all).stream()
        .filter(known -> known.answers(query))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No such question: " + query));
  }

  private static List<Known> all(String name) {
    Matcher parts = PICTURE.matcher(name);
    if (!parts.find()) {
      throw new IllegalStateException("No picture of a synthetic scene: " + name);
    }
    Scene scene =
        SyntheticScenes.scene(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    return ItemGenerators.BUILT_IN.stream()
        .flatMap(
            generator ->
                generator.candidates(scene, ANSWERS).stream()
                    .map(candidate -> new Known(generator.aspect(), candidate)))
        .toList();
  }

  private record Known(Aspect aspect, Candidate candidate) {

    boolean answers(Query query) {
      return candidate.form() == query.form()
          && candidate.question().equals(query.question())
          && (query.form() == QuestionForm.OPEN || query.options().contains(candidate.gold()));
    }
  }
}
