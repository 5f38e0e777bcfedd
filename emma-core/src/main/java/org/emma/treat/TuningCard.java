package org.emma.treat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.scene.Aspect;

/**
 * States where a tuning set comes from, for whoever tunes on it later.
 *
 * @param suite the suite that the failures come from
 * @param model the model that failed
 * @param plan what was to be taught
 * @param seed what decided the scenes and questions
 */
public record TuningCard(String suite, String model, TreatmentPlan plan, long seed) {

  /** Returns the card as Markdown; the same for the same set. */
  String markdown(TuningSet set, int pictures, ExaminedPictures examined) {
    return """
        # Tuning set of %s

        Conversations about pictures, made to teach %s what it failed to see and to keep what it saw.

        | conversations | number | questions | descriptions |
        |---|---|---|---|
        %s
        %s

        | aspect | role | weight among what failed | questions |
        |---|---|---|---|
        %s

        - Pictures: %d, none of them among the %d that were examined. Scene ids and the SHA-256 of every picture were
          compared; the digests are in `%s` and `%s` (`sha256sum -c %s` checks the pictures).
        - Seed: %d. The same suite, failures and seed make the same set.
        - Format: LLaVA's, `--data_path %s --image_folder .`; one `<image>` mark per conversation.
        - Licence: pictures and annotations keep the one that they came with; drawn pictures have no other source.
        - Known limits: questions follow a few patterns and answers are short, so tune together with other data where the
          model must also keep talking freely.
        """
        .formatted(
            suite,
            model,
            row("about what failed", set.targeted()),
            row("about the rest (replay)", set.replay()),
            aspects(set),
            pictures,
            examined.names().size(),
            TuningFolder.IMAGE_DIGESTS,
            TuningFolder.EXAMINED_DIGESTS,
            TuningFolder.IMAGE_DIGESTS,
            seed,
            LlavaJson.FILE);
  }

  private static String row(String title, List<Conversation> conversations) {
    long descriptions = turns(conversations).filter(Turn::isDescription).count();
    long questions = turns(conversations).count() - descriptions;
    return "| %s | %d | %d | %d |".formatted(title, conversations.size(), questions, descriptions);
  }

  private String aspects(TuningSet set) {
    Map<Aspect, Long> questions =
        Stream.of(set.targeted(), set.replay())
            .flatMap(TuningCard::turns)
            .filter(turn -> !turn.isDescription())
            .collect(Collectors.groupingBy(Turn::aspect, TreeMap::new, Collectors.counting()));
    plan.targeted().keySet().forEach(aspect -> questions.putIfAbsent(aspect, 0L));
    plan.replayed().forEach(aspect -> questions.putIfAbsent(aspect, 0L));
    return questions.entrySet().stream()
        .map(
            e ->
                plan.targeted().containsKey(e.getKey())
                    ? "| %s | failed | %s | %d |"
                        .formatted(
                            e.getKey(), percent(plan.targeted().get(e.getKey())), e.getValue())
                    : "| %s | replayed | | %d |".formatted(e.getKey(), e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Turn> turns(Collection<Conversation> conversations) {
    return conversations.stream().flatMap(conversation -> conversation.turns().stream());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
