package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance;

/**
 * Holds the question's words against its program: what the program names is named, in that order,
 * and nothing else of the scene is.
 *
 * @param item the item
 * @param generated its scenes and program
 */
record WordingCheck(Item item, Provenance.Generated generated) {

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    String question = item.question();
    if (!question.matches("(?s)\\p{Lu}.*[^ ?]\\?") || question.contains("  ")) {
      faults.add(wording("is no sentence with a question mark"));
    }
    Sentence sentence = new Sentence(question);
    List<List<Set<String>>> said =
        Rule.of(generated.program().function()).said().of(generated.program());
    int from = 0;
    for (List<Set<String>> group : said) {
      int end = from;
      for (Set<String> alternatives : group) {
        int found = sentence.endOfAny(alternatives, from);
        if (found < 0) {
          faults.add(wording("does not say %s where the program does".formatted(alternatives)));
          return faults;
        }
        end = Math.max(end, found);
      }
      from = end;
    }
    Grammar.of(question, generated).forEach(problem -> faults.add(wording(problem)));
    faults.addAll(new LeakCheck(sentence, generated).faults(said));
    return faults;
  }

  private Fault wording(String problem) {
    return new Fault(Fault.Kind.WORDING, "\"%s\" %s".formatted(item.question(), problem));
  }
}
