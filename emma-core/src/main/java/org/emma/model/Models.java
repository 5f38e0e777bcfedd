package org.emma.model;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** Finds models by name among all providers on the class path. */
public final class Models {

  private Models() {}

  /**
   * Tells why there is no model of that name, listing the names that exist; empty if there is one.
   * Loads no model.
   */
  public static Optional<String> obstacle(String name) {
    List<ModelProvider> providers = providers();
    if (providers.stream().anyMatch(provider -> provider.provides(name))) {
      return Optional.empty();
    }
    String known =
        providers.stream()
            .flatMap(provider -> provider.names().stream())
            .collect(Collectors.joining(", "));
    return Optional.of(
        "No model \"%s\": choose one of %s%s"
            .formatted(
                name,
                known,
                providers.size() == 1 ? ", or add org.emma:emma-runtime to the class path" : ""));
  }

  /**
   * Loads the model of that name; the caller closes it.
   *
   * @throws ModelUnavailableException if there is none, or it cannot be loaded
   */
  public static VisionLanguageModel load(String name) {
    return providers().stream()
        .filter(provider -> provider.provides(name))
        .findFirst()
        .orElseThrow(() -> new ModelUnavailableException(obstacle(name).orElse("No model " + name)))
        .load(name);
  }

  private static List<ModelProvider> providers() {
    return ServiceLoader.load(ModelProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
