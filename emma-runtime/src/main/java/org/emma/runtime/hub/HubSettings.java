package org.emma.runtime.hub;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emma.model.ModelUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Says where models are fetched from and kept.
 *
 * @param endpoint address of the Hub, without a slash at its end
 * @param cache folder of all models
 * @param token what shows who asks
 * @param offline whether only what is in the cache is used
 * @param links whether the cache may have symbolic links
 */
record HubSettings(URI endpoint, Path cache, Token token, boolean offline, boolean links) {

  private static final String HUB = "https://huggingface.co";
  private static final int LAST_PORT = 65_535;
  private static final List<String> TRUE = List.of("1", "ON", "YES", "TRUE");

  /**
   * Reads the variables that {@code huggingface_hub} reads.
   *
   * @param environment the variables
   * @param home the user's folder
   * @throws ModelUnavailableException if one of them cannot be used
   */
  static HubSettings of(UnaryOperator<@Nullable String> environment, Path home) {
    Path caches = folder(environment, home, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
    Path own = folder(environment, home, "HF_HOME").orElse(caches.resolve("huggingface"));
    Path cache =
        folder(environment, home, "HF_HUB_CACHE")
            .or(() -> folder(environment, home, "HUGGINGFACE_HUB_CACHE"))
            .orElse(own.resolve("hub"));
    Path token = folder(environment, home, "HF_TOKEN_PATH").orElse(own.resolve("token"));
    return new HubSettings(
        endpoint(text(environment, "HF_ENDPOINT").orElse(HUB)),
        cache.toAbsolutePath(),
        Token.of(environment, token),
        isSet(environment, "HF_HUB_OFFLINE") || isSet(environment, "TRANSFORMERS_OFFLINE"),
        !isSet(environment, "HF_HUB_DISABLE_SYMLINKS"));
  }

  static Optional<String> text(UnaryOperator<@Nullable String> environment, String name) {
    return Optional.ofNullable(environment.apply(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static boolean isSet(UnaryOperator<@Nullable String> environment, String name) {
    return text(environment, name)
        .map(it -> it.toUpperCase(Locale.ROOT))
        .filter(TRUE::contains)
        .isPresent();
  }

  private static Optional<Path> folder(
      UnaryOperator<@Nullable String> environment, Path home, String name) {
    return text(environment, name)
        .map(path -> path.startsWith("~/") ? home.resolve(path.substring(2)) : Path.of(path));
  }

  private static URI endpoint(String text) {
    String bare = text.replaceFirst("/+$", "");
    if (!bare.matches("(?i)https?://[^\\s/?#@]+(/[^\\s?#@]*)?")) {
      throw new ModelUnavailableException(
          "HF_ENDPOINT is no address of a Hub: give one like https://hub.example.org, without user, query or fragment");
    }
    try {
      URI uri = URI.create(bare);
      if (uri.getHost() != null && uri.getPort() <= LAST_PORT) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // What it says is no clearer.
    }
    throw new ModelUnavailableException(
        "HF_ENDPOINT is no address of a Hub (%s): give one like https://hub.example.org:8443, whose name is of letters, digits, dots and hyphens"
            .formatted(bare));
  }
}
