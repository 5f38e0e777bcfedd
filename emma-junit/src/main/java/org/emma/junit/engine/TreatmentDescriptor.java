package org.emma.junit.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.emma.report.TreatmentResult;
import org.junit.platform.engine.UniqueId;

/** Treats what failed, as a test of its own: it takes its time, and it may fail. */
final class TreatmentDescriptor extends TestPart {

  private boolean selectedItself;

  TreatmentDescriptor(UniqueId model, Suite suite) {
    super(
        id(model),
        suite.tunes()
            ? "treatment: write the tuning set and tune"
            : "treatment: write the tuning set",
        suite,
        Names.TREATMENT,
        suite.tags());
  }

  static UniqueId id(UniqueId model) {
    return model.append(Segments.TREATMENT, "tuning");
  }

  /** Tells whether the treatment was asked for, and not only the suite that it belongs to. */
  boolean isSelectedItself() {
    return selectedItself;
  }

  void select() {
    selectedItself = true;
  }

  @Override
  public EmmaContext execute(EmmaContext context, DynamicTestExecutor dynamicTestExecutor) {
    TreatmentResult result = context.checkup().treat().result();
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("emma.treatment.targeted", result.plan().targeted().keySet().toString());
    entries.put("emma.treatment.replayed", result.plan().replayed().toString());
    entries.put(
        "emma.treatment.conversations", String.valueOf(result.targeted() + result.replayed()));
    new Publication(context.listener(), this).entries(entries);
    return context;
  }
}
