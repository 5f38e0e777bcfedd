package org.emma.junit.engine;

import java.util.Set;
import org.emma.baseline.Quarantined;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;

/** Stands for a disputed question: it is skipped, and says why. */
final class QuarantinedDescriptor extends TestPart {

  private final String reason;

  QuarantinedDescriptor(UniqueId parent, Suite suite, Quarantined disputed, Set<TestTag> tags) {
    super(
        ItemDescriptor.id(parent, disputed.item()),
        ItemDescriptor.title(disputed.item()),
        suite,
        disputed.item().key(),
        tags);
    this.reason = disputed.reason();
  }

  @Override
  public SkipResult shouldBeSkipped(EmmaContext context) {
    return SkipResult.skip("In quarantine: " + reason);
  }
}
