package org.emma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassProviderTests {

  private static final String HERE = "class:" + ClassProviderTests.class.getName() + "$";

  @Test
  void aClassIsAModel() {
    assertThat(Models.obstacle(HERE + "Mine")).isEmpty();
    try (VisionLanguageModel model = Models.load(HERE + "Mine")) {
      assertThat(model.name()).isEqualTo("mine");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Missing  | there is no such class on the class path; name it with its package
          NoModel  | the class does not implement org.emma.model.VisionLanguageModel: name one that does
          Unmade   | the class is abstract: name one that is not
          Choosy   | the class has no constructor without parameters: add one
          """)
  void whatIsNoneIsSaidBeforeAnythingIsLoaded(String name, String reason) {
    assertThat(Models.obstacle(HERE + name))
        .get()
        .asString()
        .startsWith("No model \"%s%s\": %s".formatted(HERE, name, reason));
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> Models.load(HERE + name))
        .withMessageContaining(reason);
  }

  @Test
  void aConstructorThatThrowsIsToldWithItsReason() {
    assertThat(Models.obstacle(HERE + "Torn")).isEmpty();
    assertThatExceptionOfType(ModelUnavailableException.class)
        .isThrownBy(() -> Models.load(HERE + "Torn"))
        .withMessage(
            "The model %sTorn cannot be made: its constructor threw java.lang.IllegalStateException: no weights",
            HERE);
  }

  @Test
  void aWrongNameListsThoseThatExist() {
    assertThat(Models.obstacle("genius", new OneModel()))
        .hasValueSatisfying(
            message ->
                assertThat(message)
                    .startsWith(
                        "No model \"genius\": choose one of the one, class:NAME, replay:FILE, lesion:{")
                    .endsWith("or add org.emma:emma-runtime to the class path"));
  }

  @Test
  void whoAsksMayHaveModelsOfHisOwn() {
    assertThat(Models.obstacle("the one")).isPresent();
    assertThat(Models.obstacle("the one", new OneModel())).isEmpty();
    assertThat(Models.load("the one", DeviceChoice.AUTO, new OneModel())).isInstanceOf(Mine.class);
  }

  private static final class OneModel implements ModelProvider {

    @Override
    public List<String> names() {
      return List.of("the one");
    }

    @Override
    public boolean provides(String name) {
      return name.equals("the one");
    }

    @Override
    public VisionLanguageModel load(String name) {
      return new Mine();
    }
  }

  abstract static class Unmade implements VisionLanguageModel {}

  static final class NoModel {}

  static class Mine extends Unmade {

    @Override
    public String name() {
      return "mine";
    }

    @Override
    public String identity() {
      return "mine";
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

  static final class Choosy extends Mine {
    @SuppressWarnings("unused")
    Choosy(String taste) {}
  }

  static final class Torn extends Mine {
    Torn() {
      throw new IllegalStateException("no weights");
    }
  }
}
