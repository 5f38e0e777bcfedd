package org.emma.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses where a model runs that is computed in this JVM; models behind a server take no notice.
 *
 * @param kind what kind of processor
 * @param index which of several GPUs, from 0 to 999; 0 for every other kind
 */
public record DeviceChoice(Kind kind, int index) {

  /** Leaves the choice to the model: a GPU where it would gain by one and there is one. */
  public static final DeviceChoice AUTO = new DeviceChoice(Kind.AUTO, 0);

  /** Runs on the processor's cores. */
  public static final DeviceChoice CPU = new DeviceChoice(Kind.CPU, 0);

  private static final Pattern GPU = Pattern.compile("gpu(?::(\\d{1,3}))?");

  private static final int LAST_GPU = 999;

  /**
   * Checks the index.
   *
   * @throws IllegalArgumentException if there can be no such device
   */
  public DeviceChoice {
    if (index < 0 || index > (kind == Kind.GPU ? LAST_GPU : 0)) {
      throw new IllegalArgumentException(
          "there is no %s number %d: number GPUs from 0, and nothing else"
              .formatted(kind.name().toLowerCase(Locale.ROOT), index));
    }
  }

  /** Names the kinds of processors. */
  public enum Kind {
    AUTO,
    CPU,
    GPU
  }

  /**
   * Chooses one of this machine's GPUs, or the loading fails.
   *
   * @throws IllegalArgumentException if the index is below 0 or above 999
   */
  public static DeviceChoice gpu(int index) {
    return new DeviceChoice(Kind.GPU, index);
  }

  /**
   * Reads a choice: {@code auto}, {@code cpu}, {@code gpu} for the first GPU or {@code gpu:1} for
   * the second.
   *
   * @throws IllegalArgumentException if it is none; the message is for the user
   */
  public static DeviceChoice of(String text) {
    String value = text.strip().toLowerCase(Locale.ROOT);
    Matcher gpu = GPU.matcher(value);
    if (gpu.matches()) {
      return gpu(gpu.group(1) == null ? 0 : Integer.parseInt(gpu.group(1)));
    }
    return switch (value) {
      case "auto" -> AUTO;
      case "cpu" -> CPU;
      default ->
          throw new IllegalArgumentException(
              "there is no device \"%s\": choose auto, cpu, gpu or gpu:N".formatted(text));
    };
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return kind == Kind.GPU ? name + ":" + index : name;
  }
}
