package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emma.junit.AgnosiaSuite;
import org.emma.junit.Baseline;
import org.emma.junit.Constants;
import org.emma.junit.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.ConfigurationParameters;

class RememberedReaderTests {

  private final Complaints complaints = new Complaints(UpdatedTestCase.class);

  @BeforeEach
  void forget() {
    Lists.removeAll();
  }

  @Test
  void refusesToWriteABaselineInCi() {
    read(Map.of("CI", "true"));
    assertThatExceptionOfType(MisuseException.class)
        .isThrownBy(complaints::raise)
        .withMessageStartingWith("Parameter emma.baseline is \"update\", and the environment")
        .withMessageContaining("this is CI, which only compares")
        .withMessageEndingWith("on your own machine and commit it");
  }

  @Test
  void letsABaselineBeWrittenElsewhere() throws MisuseException {
    for (Map<String, String> environment :
        List.of(Map.<String, String>of(), Map.of("CI", "false"), Map.of("CI", ""))) {
      assertThat(read(environment).baseline()).map(BaselineOrder::update).contains(true);
    }
    complaints.raise();
  }

  private Remembered read(Map<String, String> environment) {
    Parameters parameters = new Parameters(new Given(Map.of(Constants.BASELINE, "update")));
    return new RememberedReader(UpdatedTestCase.class, parameters, complaints, environment)
        .read(
            UpdatedTestCase.class.getAnnotation(AgnosiaSuite.class),
            "scripted:perfect",
            Lists.colors(),
            true);
  }

  private record Given(Map<String, String> values) implements ConfigurationParameters {

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public Optional<Boolean> getBoolean(String key) {
      return get(key).map(Boolean::valueOf);
    }

    @Override
    @Deprecated
    public int size() {
      return values.size();
    }

    @Override
    public Set<String> keySet() {
      return values.keySet();
    }
  }

  @AgnosiaSuite(model = "scripted:perfect", aspects = "color")
  @SyntheticScenes(count = 12, seed = 7)
  @Baseline(Lists.FOLDER)
  static class UpdatedTestCase {}
}
