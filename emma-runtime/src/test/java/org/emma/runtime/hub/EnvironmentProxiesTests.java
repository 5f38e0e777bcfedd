package org.emma.runtime.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.emma.model.ModelUnavailableException;
import org.emma.runtime.http.Backoff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentProxiesTests {

  private final Map<String, String> environment = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "https_proxy, http://gate:3128, https://hub.example.org/x, gate:3128",
    "HTTPS_PROXY, gate:3128, https://hub.example.org/x, gate:3128",
    "http_proxy, http://user:secret@gate:3128/, http://hub.example.org/x, gate:3128",
    "all_proxy, http://gate, https://hub.example.org/x, gate:80",
    "http_proxy, http://gate:3128, https://hub.example.org/x, "
  })
  void goByTheSchemeOfTheAddress(String name, String value, String address, String proxy) {
    environment.put(name, value);

    assertThat(chosen(address)).isEqualTo(proxy == null ? "" : proxy);
  }

  @ParameterizedTest
  @CsvSource({
    "hub.example.org, true", "example.org, true", ".example.org, true", "*.example.org, true",
    "*, true", "hub.example.org:443, true", "'other, example.org', true", "ple.org, false",
    "sub.hub.example.org, false"
  })
  void leaveOutWhatIsExempt(String exempt, boolean isExempt) {
    environment.put("https_proxy", "gate:3128");
    environment.put("no_proxy", exempt);

    assertThat(chosen("https://hub.example.org/x")).isEqualTo(isExempt ? "" : "gate:3128");
  }

  @Test
  void refuseWhatIsNoAddress() {
    environment.put("https_proxy", "http://user:secret@");

    assertThatThrownBy(() -> chosen("https://hub.example.org"))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("https_proxy")
        .hasMessageNotContaining("secret");
  }

  @Test
  void bringModelsThroughTheProxy(@TempDir Path home) {
    try (LoopbackHub proxy = Cache.hub().listingNamesAlone()) {
      environment.put("http_proxy", proxy.endpoint().toString());
      environment.put("no_proxy", "127.0.0.1");
      environment.put("HF_ENDPOINT", "http://hub.invalid");
      Hub hub =
          new Hub(
              HubSettings.of(environment::get, home),
              new EnvironmentProxies(environment::get),
              new Patience(1, new Backoff(() -> 0L), Duration.ofMinutes(5)),
              folder -> Long.MAX_VALUE,
              line -> {});

      Path folder = hub.folder(HubModel.parse("acme/eye"), Cache.WANTED);

      assertThat(folder.resolve("onnx/vision.onnx")).hasContent("the vision network");
    }
  }

  private String chosen(String address) {
    Proxy proxy = new EnvironmentProxies(environment::get).select(URI.create(address)).get(0);
    return proxy.address() instanceof InetSocketAddress socket
        ? socket.getHostString() + ":" + socket.getPort()
        : "";
  }
}
