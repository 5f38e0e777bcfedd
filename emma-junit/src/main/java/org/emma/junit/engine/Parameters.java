package org.emma.junit.engine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emma.junit.Answering;
import org.emma.junit.Constants;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelFile;
import org.junit.platform.engine.ConfigurationParameters;

/** Reads the configuration parameters that {@link Constants} names. */
record Parameters(ConfigurationParameters all) {

  /** Returns the names of all parameters that are set, whoever they are for. */
  Set<String> names() {
    return all.keySet();
  }

  Optional<String> text(String key) {
    return all.get(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  /**
   * Returns an integer of at least one.
   *
   * @throws IllegalArgumentException if the value is no such number; the message is for the user
   */
  Optional<Integer> count(String key) {
    return text(key).map(value -> count(key, value));
  }

  /**
   * Returns true or false.
   *
   * @throws IllegalArgumentException if the value is neither; the message is for the user
   */
  Optional<Boolean> flag(String key) {
    return text(key).map(value -> flag(key, value));
  }

  /** Tells whether suites are run, and not skipped. */
  boolean enabled() {
    return flag(Constants.ENABLED).orElse(true);
  }

  /** Returns the folder of a suite, below which each of its models has one. */
  Path reportFolder(Class<?> suite) {
    return Path.of(text(Constants.REPORT_DIR).orElse(Constants.REPORT_DIR_DEFAULT))
        .resolve(suite.getName());
  }

  /** Returns the folder of a suite on a model, which no other suite or model reports to. */
  Path reportFolder(Class<?> suite, String model) {
    return reportFolder(suite).resolve(ModelFile.name(model));
  }

  Path repliesFolder() {
    return Path.of(text(Constants.REPLIES_DIR).orElse(Constants.REPLIES_DIR_DEFAULT));
  }

  /** Returns where a model runs that is computed in this JVM. */
  DeviceChoice device() {
    String value = text(Constants.DEVICE).orElse(Constants.DEVICE_DEFAULT);
    try {
      return DeviceChoice.of(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Parameter %s: %s".formatted(Constants.DEVICE, e.getMessage()), e);
    }
  }

  /** Returns what to do with recorded replies. */
  Keeping keeping() {
    return Keeping.of(text(Constants.REPLIES).orElse(Constants.REPLIES_DEFAULT));
  }

  /**
   * Returns how answers are taken, whatever the suites say.
   *
   * @throws IllegalArgumentException if the value names no way; the message is for the user
   */
  Optional<Answering> answering() {
    return text(Constants.ANSWERING).map(Parameters::answering);
  }

  private static int count(String key, String value) {
    try {
      int count = Integer.parseInt(value);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(noCount(key, value), e);
    }
    throw new IllegalArgumentException(noCount(key, value));
  }

  private static String noCount(String key, String value) {
    return "Parameter %s is \"%s\": give it an integer of at least one".formatted(key, value);
  }

  private static Answering answering(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "by-form" -> Answering.BY_FORM;
      case "option-scores" -> Answering.OPTION_SCORES;
      case "text" -> Answering.TEXT;
      default ->
          throw new IllegalArgumentException(
              "Parameter %s is \"%s\": give it by-form, option-scores or text"
                  .formatted(Constants.ANSWERING, value));
    };
  }

  private static boolean flag(String key, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "Parameter %s is \"%s\": give it true or false".formatted(key, value));
    };
  }
}
