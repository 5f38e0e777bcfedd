package org.emma.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;
import org.junit.jupiter.api.Test;

class TunersTests {

  @Test
  void findTheOneThatCanTuneTheModel() {
    assertThat(Tuners.forModel(new NamedModel("toy"))).containsInstanceOf(ToyTuner.class);
  }

  @Test
  void findNoneForAModelThatNobodyCanTune() {
    assertThat(Tuners.forModel(new NamedModel("served"))).isEmpty();
  }

  private record NamedModel(String name) implements VisionLanguageModel {

    @Override
    public String identity() {
      return name;
    }

    @Override
    public Set<AnsweringMode> modes() {
      return Set.of(AnsweringMode.TEXT);
    }

    @Override
    public List<Reply> answer(List<Query> queries) {
      return List.of();
    }

    @Override
    public void close() {}
  }
}
