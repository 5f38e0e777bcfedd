package org.emma.junit.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelUnavailableException;
import org.emma.model.VisionLanguageModel;
import org.junit.platform.engine.TestDescriptor;

/**
 * Lends the models of a run, so that one that several suites are run on is loaded once. Those are
 * kept that are computed in this JVM, until the last suite on them has ended.
 */
final class LoadedModels implements AutoCloseable {

  private final Map<String, Long> toCome;
  private final Map<String, VisionLanguageModel> idle = new HashMap<>();

  private LoadedModels(Map<String, Long> toCome) {
    this.toCome = toCome;
  }

  /** Returns no models yet, for the suites below an engine. */
  static LoadedModels of(TestDescriptor engine) {
    List<ModelDescriptor> uses = new ArrayList<>();
    engine.accept(
        part -> {
          if (part instanceof ModelDescriptor use) {
            uses.add(use);
          }
        });
    return new LoadedModels(
        uses.stream().collect(groupingBy(use -> key(use.suite()), HashMap::new, counting())));
  }

  /**
   * Returns a model that another suite gave back, or else loads it; if that fails while others are
   * idle, then once more without those.
   */
  synchronized VisionLanguageModel take(Suite suite, DeviceChoice device) {
    VisionLanguageModel kept = idle.remove(key(suite));
    if (kept != null) {
      return kept;
    }
    try {
      return suite.load(device);
    } catch (ModelUnavailableException e) {
      if (idle.isEmpty()) {
        throw e;
      }
      closeIdle();
      return suite.load(device);
    }
  }

  /** Takes a model back that nobody asks any more. */
  synchronized void giveBack(Suite suite, VisionLanguageModel model) {
    String name = key(suite);
    if (toCome.getOrDefault(name, 0L) > 0
        && model.device().isPresent()
        && !idle.containsKey(name)) {
      idle.put(name, model);
    } else {
      model.close();
    }
  }

  /** Notes that one suite less is to be run on a model. */
  synchronized void ended(Suite suite) {
    VisionLanguageModel last =
        toCome.merge(key(suite), -1L, Long::sum) == 0 ? idle.remove(key(suite)) : null;
    if (last != null) {
      last.close();
    }
  }

  @Override
  public synchronized void close() {
    toCome.clear();
    closeIdle();
  }

  private void closeIdle() {
    idle.values().forEach(VisionLanguageModel::close);
    idle.clear();
  }

  /** Methods of different suites may have one name. */
  private static String key(Suite suite) {
    boolean own = new MethodModels(suite.type()).provides(suite.model());
    return own ? suite.type().getName() + " " + suite.model() : suite.model();
  }
}
