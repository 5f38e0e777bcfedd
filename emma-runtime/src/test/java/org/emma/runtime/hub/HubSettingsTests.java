package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubSettingsTests {

  private static final Path HOME = Path.of("home").toAbsolutePath();

  private final Map<String, String> environment = new HashMap<>();

  @Test
  void areThoseOfTheHubsOwnLibraryWhereNothingIsSet() {
    HubSettings settings = read();

    assertThat(settings.endpoint()).isEqualTo(URI.create("https://huggingface.co"));
    assertThat(settings.cache()).isEqualTo(HOME.resolve(".cache/huggingface/hub"));
    assertThat(settings.token().isSet()).isFalse();
    assertThat(settings.offline()).isFalse();
    assertThat(settings.links()).isTrue();
  }

  @Test
  void takeTheCacheThatIsNamedMostClosely() {
    environment.put("XDG_CACHE_HOME", "~/caches");
    assertThat(read().cache()).isEqualTo(HOME.resolve("caches/huggingface/hub"));
    environment.put("HF_HOME", "~/hf");
    assertThat(read().cache()).isEqualTo(HOME.resolve("hf/hub"));
    environment.put("HF_HUB_CACHE", "~/models");
    assertThat(read().cache()).isEqualTo(HOME.resolve("models"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "on, true", "Yes, true", "TRUE, true", "0, false", "no, false"})
  void readTruthAsTheHubsOwnLibraryDoes(String value, boolean offline) {
    environment.put("HF_HUB_OFFLINE", value);

    assertThat(read().offline()).isEqualTo(offline);
  }

  @Test
  void takeAnAddressWithAPath() {
    environment.put("HF_ENDPOINT", "http://mirror:8080/hub/");

    assertThat(read().endpoint()).isEqualTo(URI.create("http://mirror:8080/hub"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mirror",
        "ftp://mirror",
        "http://my_mirror:8080",
        "http://:8080",
        "https://mirror:99999",
        "https://mirror:port",
        "https://[::1",
        "https://user:secret@mirror",
        "https://m?x=secret"
      })
  void refuseWhatIsNoAddress(String endpoint) {
    environment.put("HF_ENDPOINT", endpoint);

    assertThatThrownBy(this::read)
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageStartingWith("HF_ENDPOINT is no address of a Hub")
        .hasMessageNotContaining("secret");
  }

  private HubSettings read() {
    return HubSettings.of(environment::get, HOME);
  }
}
