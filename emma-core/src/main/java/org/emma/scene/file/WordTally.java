package org.emma.scene.file;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.scene.lexicon.Typing;
import org.emma.scene.lexicon.Typing.Verdict;

/** Counts words while they are read; distinct unknown ones only up to a limit. */
final class WordTally {

  private static final int MOST_HELD = 50_000;

  private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
  private final Map<String, Long> unknown = new HashMap<>();

  void add(String word, Typing typing) {
    verdicts.merge(typing.verdict(), 1L, Long::sum);
    if (typing.verdict() == Verdict.UNKNOWN
        && (unknown.size() < MOST_HELD || unknown.containsKey(word))) {
      unknown.merge(word, 1L, Long::sum);
    }
  }

  WordCounts counts() {
    List<WordCounts.Unknown> commonest =
        unknown.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(WordCounts.MOST_NAMED)
            .map(entry -> new WordCounts.Unknown(entry.getKey(), entry.getValue()))
            .toList();
    return new WordCounts(
        of(Verdict.TYPED),
        of(Verdict.AMBIGUOUS),
        of(Verdict.SET_ASIDE),
        of(Verdict.UNKNOWN),
        commonest);
  }

  private long of(Verdict verdict) {
    return verdicts.getOrDefault(verdict, 0L);
  }
}
