package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubModelTests {

  @ParameterizedTest
  @CsvSource({
    "HuggingFaceTB/SmolVLM-256M-Instruct, HuggingFaceTB/SmolVLM-256M-Instruct, main",
    "acme/eye.v1@refs/pr/1, acme/eye.v1, refs/pr/1",
    "a/b@v1.0+cpu, a/b, v1.0+cpu"
  })
  void namesARepositoryAndARevision(String name, String repository, String revision) {
    assertThat(HubModel.parse(name)).isEqualTo(new HubModel(repository, revision));
  }

  @Test
  void showsTheRevisionUnlessItIsTheUsualOne() {
    assertThat(HubModel.parse("a/b@main")).hasToString("a/b");
    assertThat(HubModel.parse("a/b@dev")).hasToString("a/b@dev");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "eye",
        "acme/eye/ball",
        "../eye",
        "acme/..",
        "acme/--eye",
        "ac--me/eye",
        "/etc/passwd",
        "acme/eye ",
        "acme/.eye",
        "acme\\eye",
        "acme/e..e",
        "https://acme/eye"
      })
  void refusesWhatIsNoName(String name) {
    assertThatThrownBy(() -> HubModel.parse(name))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContainingAll("is no name on the Hugging Face Hub", "ORG/NAME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../../x", "/main", "a//b", "a/../b", "main\n", ".git", "a b"})
  void refusesWhatIsNoRevision(String revision) {
    assertThatThrownBy(() -> HubModel.parse("acme/eye@" + revision))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("is no revision of acme/eye");
  }

  @Test
  void refusesTheSameOfWhoeverNamesTheParts() {
    assertThatThrownBy(() -> new HubModel("../../eye", "main"))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("is no name on the Hugging Face Hub");
    assertThatThrownBy(() -> new HubModel("acme/eye", "../../main"))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("is no revision of acme/eye");
  }
}
