package org.emma.model;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds models by name among all providers on the class path, and those of who asks. */
public final class Models {

  private Models() {}

  /**
   * Tells why there is no model of that name, listing the names that exist; empty if there is one.
   * Loads no model.
   *
   * @param own providers beside those on the class path
   */
  public static Optional<String> obstacle(String name, ModelProvider... own) {
    Optional<ModelProvider> provider = provider(name, own);
    return provider.isPresent()
        ? provider.get().obstacle(name).map(why -> "No model \"%s\": %s".formatted(bare(name), why))
        : Optional.of("No model \"%s\": choose one of %s".formatted(bare(name), known(own)));
  }

  /**
   * Loads the model of that name onto whatever device suits it; the caller closes it.
   *
   * @throws ModelUnavailableException if there is none, or it cannot be loaded
   */
  public static VisionLanguageModel load(String name) {
    return load(name, DeviceChoice.AUTO);
  }

  /**
   * Loads the model of that name; the caller closes it.
   *
   * @param device where it runs if it is computed in this JVM
   * @param own providers beside those on the class path
   * @throws ModelUnavailableException if there is none, or it cannot be loaded
   */
  public static VisionLanguageModel load(String name, DeviceChoice device, ModelProvider... own) {
    Optional<String> obstacle = obstacle(name, own);
    if (obstacle.isPresent()) {
      throw new ModelUnavailableException(obstacle.get());
    }
    return provider(name, own).orElseThrow().load(name, device);
  }

  private static Optional<ModelProvider> provider(String name, ModelProvider... own) {
    return providers(own).filter(provider -> provider.provides(name)).findFirst();
  }

  private static String known(ModelProvider... own) {
    List<ModelProvider> providers = providers(own).toList();
    String names =
        providers.stream()
            .flatMap(provider -> provider.names().stream())
            .collect(Collectors.joining(", "));
    String here = Models.class.getPackageName();
    return providers.stream().allMatch(p -> p.getClass().getPackageName().startsWith(here))
        ? names + ", or add org.emma:emma-runtime to the class path"
        : names;
  }

  /**
   * Returns a name without what may be a password or a key: before a host, after a question mark.
   */
  private static String bare(String name) {
    return name.replaceFirst("(?<=:)[^#]*@", "[redacted]@").replaceFirst("\\?[^#]*", "?[redacted]");
  }

  private static Stream<ModelProvider> providers(ModelProvider... own) {
    return Stream.concat(
        Stream.of(own),
        ServiceLoader.load(ModelProvider.class).stream().map(ServiceLoader.Provider::get));
  }
}
