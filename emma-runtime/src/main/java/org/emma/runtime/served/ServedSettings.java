package org.emma.runtime.served;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says where a served model is and how it is asked. Each component is a setting of the same name in
 * a model file.
 *
 * @param urls base URLs such as {@code http://gpu-box:8000/v1}, each serving the same model; the
 *     first one is part of what replies are recorded under
 * @param model what the server calls the model
 * @param key where the key is: {@code env:NAME}, {@code file:PATH}, or empty for the environment
 *     variable {@code EMMA_API_KEY} where that is set
 * @param path what follows a base URL
 * @param headers further request headers; a value {@code env:NAME} or {@code file:PATH} is looked
 *     up there
 * @param prompts how questions are worded
 * @param decoding how the model is to answer
 * @param limits what is done at most
 * @param price what tokens cost
 * @param budget what may be spent
 */
public record ServedSettings(
    List<URI> urls,
    String model,
    String key,
    String path,
    Map<String, String> headers,
    Prompts prompts,
    Decoding decoding,
    Limits limits,
    Price price,
    Budget budget) {

  public ServedSettings {
    urls = urls.stream().map(ServedSettings::checked).toList();
    headers = Map.copyOf(headers);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      Secrets.check(header.getKey(), header.getValue());
    }
    int query = path.indexOf('?');
    if (query >= 0) {
      for (String parameter : path.substring(query + 1).split("&", -1)) {
        Secrets.checkRecorded("path", parameter.replaceFirst("=.*", ""));
      }
    }
  }

  /** Returns the settings of a model that is asked in the plain way. */
  public static ServedSettings of(URI url, String model) {
    return new ServedSettings(
        List.of(url),
        model,
        "",
        "/chat/completions",
        Map.of(),
        Prompts.standard(),
        Decoding.standard(),
        Limits.standard(),
        Price.unknown(),
        Budget.none());
  }

  /** Tells what keeps these settings from being used; empty if nothing does. */
  Optional<String> flaw() {
    if (urls.isEmpty()) {
      return Optional.of("has no base URL: give \"urls\" at least one");
    }
    return model.isBlank()
        ? Optional.of("names no model: give \"model\" what the server calls it")
        : Optional.empty();
  }

  private static URI checked(URI url) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || url.getHost() == null) {
      throw new IllegalArgumentException(
          "the base URL \"%s\" is none: give one like http://gpu-box:8000/v1"
              .formatted(Secrets.bare(url)));
    }
    boolean named = url.toString().contains("@");
    if (named || url.getRawQuery() != null || url.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "the base URL \"%s\" carries a user, a query or a fragment: name the key by \"key\", and what follows the base URL by \"path\""
              .formatted(Secrets.bare(url)));
    }
    String text = url.toString();
    return text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : url;
  }
}
