package org.emma.model;

import java.util.List;
import java.util.Optional;

/** Makes models available by name; found with {@link java.util.ServiceLoader}. */
public interface ModelProvider {

  /** Returns the names that a message lists for the user, such as {@code pinhole:FILE}. */
  List<String> names();

  /** Tells, without loading anything, whether this provider answers to the name. */
  boolean provides(String name);

  /**
   * Tells, without loading anything, why the model of a name that this provider answers to cannot
   * be had, with the remedy; empty if nothing is known to be in the way.
   */
  default Optional<String> obstacle(String name) {
    return Optional.empty();
  }

  /**
   * Loads the model.
   *
   * @throws ModelUnavailableException if it cannot be loaded; the message says what to do
   */
  VisionLanguageModel load(String name);

  /**
   * Loads the model onto a device. Providers whose models are not computed in this JVM leave this
   * as it is.
   *
   * @throws ModelUnavailableException if it cannot be loaded, or not there; the message says what
   *     to do
   */
  default VisionLanguageModel load(String name, DeviceChoice device) {
    return load(name);
  }
}
