package org.emma.runtime.onnx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the tokens that end a reply, wherever a model's files name them. */
final class Endings {

  private Endings() {}

  static Set<Long> of(ModelFolder folder) {
    Settings generation = folder.settingsIfAny("generation_config.json");
    Settings config = folder.settings("config.json");
    Set<Long> ends = new LinkedHashSet<>();
    for (List<Double> named :
        List.of(
            generation.numbers("eos_token_id"),
            config.numbers("eos_token_id"),
            config.numbers("text_config.eos_token_id"))) {
      named.forEach(token -> ends.add(token.longValue()));
    }
    return ends;
  }
}
