package org.emma.item.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Program;
import org.emma.item.Provenance;

/**
 * Holds the question's words against its program: what the program names is named, in that order,
 * and nothing else of the scene is.
 *
 * @param item the item
 * @param generated its scenes and program
 */
record WordingCheck(Item item, Provenance.Generated generated) {

  private static final Pattern REQUEST = Pattern.compile("(?s)\\p{Lu}.*[^ ?]\\.");
  private static final Pattern QUESTION = Pattern.compile("(?s)\\p{Lu}.*[^ ?]\\?");
  private static final Pattern NUMBERED = Pattern.compile("\\b(?:first|second)\\b");

  List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    String question = item.question();
    Pattern form = isRequest() ? REQUEST : QUESTION;
    if (!form.matcher(question).matches() || question.contains("  ")) {
      faults.add(wording("is no sentence with its mark at the end"));
    }
    List<List<Set<String>>> said = PairSayings.of(generated.program());
    new Sentence(question).lacks(said).ifPresent(words -> faults.add(unsaid(question, words)));
    if (!faults.isEmpty()) {
      return faults;
    }
    if (generated.program().function() == Function.SENTENCES) {
      return sentenceFaults();
    }
    checkNumberedPictures(faults);
    Grammar.of(question, generated).forEach(problem -> faults.add(wording(problem)));
    faults.addAll(new LeakCheck(new Sentence(question), generated).faults(said));
    return faults;
  }

  private boolean isRequest() {
    Function function = generated.program().function();
    return function == Function.LIST || function == Function.DESCRIBE;
  }

  /** Holds each sentence that is offered against its own program. */
  private List<Fault> sentenceFaults() {
    List<Fault> faults = new ArrayList<>();
    Program program = generated.program();
    for (int i = 0; i < program.inputs().size(); i++) {
      String sentence = program.arguments().get(i);
      if (!sentence.matches("\\p{Lu}.*[^ .]\\.?")) {
        faults.add(wording("offers \"%s\", which is no sentence".formatted(sentence)));
      }
      new Sentence(sentence)
          .lacks(SentenceSayings.of(program.inputs().get(i)))
          .ifPresent(words -> faults.add(unsaid(sentence, words)));
    }
    Sentence all = new Sentence(String.join(" ", program.arguments()));
    faults.addAll(new LeakCheck(all, generated).faults(SentenceSayings.ofAll(program)));
    return faults;
  }

  private static Fault unsaid(String sentence, Set<String> words) {
    return new Fault(
        Fault.Kind.WORDING,
        "\"%s\" does not say %s where the program does".formatted(sentence, words));
  }

  private void checkNumberedPictures(List<Fault> faults) {
    if (generated.scenes().size() < 2) {
      return;
    }
    List<String> said =
        NUMBERED.matcher(item.question()).results().map(MatchResult::group).toList();
    List<String> told = PairSayings.numbered(generated.program());
    if (!said.equals(told)) {
      faults.add(wording("names the pictures %s where the program reads %s".formatted(said, told)));
    }
  }

  private Fault wording(String problem) {
    return new Fault(Fault.Kind.WORDING, "\"%s\" %s".formatted(item.question(), problem));
  }
}
