package org.emma.runtime.hub;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.emma.model.ModelUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a proxy as command line tools do, by {@code https_proxy}, {@code http_proxy}, {@code
 * all_proxy} and {@code no_proxy}, in small or capital letters.
 */
final class EnvironmentProxies extends ProxySelector {

  private static final List<String> OWN =
      List.of("http.proxyHost", "https.proxyHost", "socksProxyHost", "java.net.useSystemProxies");
  private static final int USUAL_PORT = 80;

  private final Optional<InetSocketAddress> http;
  private final Optional<InetSocketAddress> https;
  private final List<String> exempt;

  /**
   * Reads the variables.
   *
   * @throws ModelUnavailableException if one of them names no proxy
   */
  EnvironmentProxies(UnaryOperator<@Nullable String> environment) {
    this.http = proxy(environment, "http_proxy");
    this.https = proxy(environment, "https_proxy");
    this.exempt =
        value(environment, "no_proxy").stream()
            .flatMap(list -> Stream.of(list.toLowerCase(Locale.ROOT).split("[,\\s]+")))
            .map(host -> host.replaceFirst(":\\d+$", "").replaceFirst("^\\*?\\.", ""))
            .filter(host -> !host.isEmpty())
            .toList();
  }

  /** Returns the JVM's own proxies where it was told of any, and the environment's otherwise. */
  static ProxySelector usual(UnaryOperator<@Nullable String> environment) {
    return OWN.stream().anyMatch(name -> System.getProperty(name) != null)
        ? ProxySelector.getDefault()
        : new EnvironmentProxies(environment);
  }

  @Override
  public List<Proxy> select(URI uri) {
    Optional<InetSocketAddress> proxy = uri.getScheme().equalsIgnoreCase("https") ? https : http;
    return proxy.isEmpty() || isExempt(uri.getHost().toLowerCase(Locale.ROOT))
        ? List.of(Proxy.NO_PROXY)
        : List.of(new Proxy(Proxy.Type.HTTP, proxy.get()));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {}

  private boolean isExempt(String host) {
    return exempt.stream()
        .anyMatch(it -> it.equals("*") || host.equals(it) || host.endsWith("." + it));
  }

  private static Optional<InetSocketAddress> proxy(
      UnaryOperator<@Nullable String> environment, String name) {
    return value(environment, name)
        .or(() -> value(environment, "all_proxy"))
        .map(EnvironmentProxies::address);
  }

  private static Optional<String> value(UnaryOperator<@Nullable String> environment, String name) {
    return HubSettings.text(environment, name)
        .or(() -> HubSettings.text(environment, name.toUpperCase(Locale.ROOT)));
  }

  private static InetSocketAddress address(String proxy) {
    try {
      URI uri = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
      if (uri.getHost() != null) {
        return InetSocketAddress.createUnresolved(
            uri.getHost(), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
      }
    } catch (IllegalArgumentException e) {
      // What it says holds the whole value, perhaps with a password.
    }
    throw new ModelUnavailableException(
        "A proxy of the environment has no host: give https_proxy as http://HOST:PORT");
  }
}
