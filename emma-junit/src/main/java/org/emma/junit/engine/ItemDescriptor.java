package org.emma.junit.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emma.examine.Observation;
import org.emma.examine.Phase;
import org.emma.item.Item;
import org.emma.model.ModelUnavailableException;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/** Asks one question: waits for its own observation and reports it. */
final class ItemDescriptor extends TestPart {

  private final Suite suite;
  private final Phase phase;
  private final Item item;
  private boolean ran;

  ItemDescriptor(UniqueId parent, Suite suite, Phase phase, Item item, Set<TestTag> tags) {
    super(id(parent, item), title(item), suite, Names.in(phase, item.key()), tags);
    this.suite = suite;
    this.phase = phase;
    this.item = item;
  }

  @Override
  List<Item> needs(Phase inPhase) {
    return inPhase == phase ? List.of(item) : List.of();
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    Checkup checkup = context.checkup();
    ran = true;
    try {
      Observation observation = observed(checkup);
      List<Picture> pictures = checkup.pictures().of(item);
      new Publication(context.listener(), this).of(observation, phase, pictures);
      Outcome outcome = new Outcome(observation, pictures);
      Optional<String> known = suite.remembered().knownFailure(item);
      if (known.isPresent()) {
        new Expectation(suite, known.get()).report(outcome, phase);
      } else {
        outcome.report(suite.tolerates(item));
      }
      return context;
    } finally {
      if (Thread.currentThread().isInterrupted()) {
        checkup.stop();
      }
    }
  }

  /** A model that cannot be had leaves the question unanswered, with that cause. */
  private Observation observed(Checkup checkup) {
    try {
      return checkup.observation(phase, item);
    } catch (ModelUnavailableException | NoTunedModelException e) {
      return suite.unanswered(item, String.valueOf(e.getMessage()));
    }
  }

  /** Tells whether the question was put, and not skipped. */
  boolean wasRun() {
    return ran;
  }

  static UniqueId id(UniqueId aspect, Item item) {
    return aspect.append(Segments.ITEM, item.key());
  }

  static String title(Item item) {
    String form =
        switch (item.form()) {
          case MULTIPLE_CHOICE -> " [" + String.join(" | ", item.options()) + "]";
          case YES_NO -> " [yes | no]";
          case OPEN -> "";
        };
    return "%s%s (%s)".formatted(item.question(), form, item.imageGroup());
  }
}
