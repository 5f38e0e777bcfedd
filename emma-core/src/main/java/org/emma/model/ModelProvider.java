package org.emma.model;

import java.util.List;

/** Makes models available by name; found with {@link java.util.ServiceLoader}. */
public interface ModelProvider {

  /** Returns the names that a message lists for the user, such as {@code pinhole:FILE}. */
  List<String> names();

  /** Tells, without loading anything, whether this provider answers to the name. */
  boolean provides(String name);

  /**
   * Loads the model.
   *
   * @throws ModelUnavailableException if it cannot be loaded; the message says what to do
   */
  VisionLanguageModel load(String name);
}
