package org.emma.runtime.served;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks keys up where they are kept, and takes them out of every text that leaves this package. It
 * has no {@code toString} that shows them.
 */
final class Secrets {

  private static final String ENVIRONMENT = "env:";
  private static final String FILE = "file:";
  private static final String USUAL = "EMMA_API_KEY";
  private static final String REDACTED = "[redacted]";
  private static final int SHORTEST = 8;
  private static final Pattern SENSITIVE =
      Pattern.compile("(?i).*(auth|key|token|secret|cookie|pass|credential|session).*");
  private static final Pattern HOLDS_A_KEY =
      Pattern.compile(
          "(?i)(.*(api|access|subscription).?key.*|.*(secret|passw|credential|authoriz).*|key|token|code|sig)");
  private static final Pattern BREAKS_A_HEADER = Pattern.compile("[^\\x20-\\x7e]");

  private static final Set<PosixFilePermission> OWNERS =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final UnaryOperator<@Nullable String> environment;
  private final List<String> known = new ArrayList<>();

  Secrets(UnaryOperator<@Nullable String> environment) {
    this.environment = environment;
  }

  /**
   * Refuses a header that would keep a key in a settings file.
   *
   * @throws IllegalArgumentException naming the header and never its value
   */
  static void check(String header, String value) {
    if (SENSITIVE.matcher(header).matches() && !isReference(value)) {
      throw new IllegalArgumentException(
          "the header \"%s\" holds its value: keep keys in the environment or in a file of their own, and give env:NAME or file:PATH"
              .formatted(header));
    }
  }

  /**
   * Refuses what would put a key into a field of requests, or into their path: both are part of
   * what replies are recorded under.
   *
   * @throws IllegalArgumentException naming the field and never its value
   */
  static void checkRecorded(String where, String field) {
    if (HOLDS_A_KEY.matcher(field).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" has the field \"%s\", and is recorded with every reply: send keys by \"key\" or \"headers\""
              .formatted(where, field));
    }
  }

  /** Tells whether any key is sent. */
  boolean any() {
    return !known.isEmpty();
  }

  /** Returns the key; empty if none is set. */
  String key(String reference) {
    if (reference.isEmpty()) {
      String usual = environment.apply(USUAL);
      return usual == null || usual.isBlank() ? "" : remember("the variable " + USUAL, usual);
    }
    if (!isReference(reference)) {
      throw new IllegalArgumentException(
          "\"key\" holds something other than env:NAME or file:PATH: keep the key in the environment or in a file of its own");
    }
    return value(reference);
  }

  /** Returns a value, looked up where it is a reference. */
  String value(String text) {
    if (text.startsWith(ENVIRONMENT)) {
      String name = text.substring(ENVIRONMENT.length());
      String value = environment.apply(name);
      if (value == null || value.isBlank()) {
        throw new IllegalArgumentException(
            "the environment variable %s is not set: set it to the key".formatted(name));
      }
      return remember("the variable " + name, value);
    }
    return text.startsWith(FILE) ? read(Path.of(text.substring(FILE.length()))) : text;
  }

  /** Returns a text with every known secret replaced. */
  String redact(String text) {
    String clean = text;
    for (String secret : known) {
      clean = clean.replace(secret, REDACTED);
    }
    return clean;
  }

  /** Returns a base URL without what stands before its host and after its path. */
  static String bare(URI url) {
    return url.toString().replaceFirst(".*@", REDACTED + "@").replaceFirst("[?#].*", "");
  }

  private static boolean isReference(String text) {
    return text.startsWith(ENVIRONMENT) || text.startsWith(FILE);
  }

  private String read(Path file) {
    try {
      if (isOpenToOthers(file)) {
        throw new IllegalArgumentException(
            "the key file %s can be read by others: take that right from them (chmod 600)"
                .formatted(file));
      }
      return remember("the file " + file, Files.readString(file));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "the key file %s cannot be read (%s): give the path of an existing file"
              .formatted(file, e.getClass().getSimpleName()),
          e);
    }
  }

  private static boolean isOpenToOthers(Path file) throws IOException {
    if (Files.getFileAttributeView(file, PosixFileAttributeView.class) == null) {
      return false;
    }
    return Files.getPosixFilePermissions(file).stream().anyMatch(right -> !OWNERS.contains(right));
  }

  private String remember(String where, String text) {
    String secret = text.strip();
    if (secret.isEmpty() || BREAKS_A_HEADER.matcher(secret).find()) {
      throw new IllegalArgumentException(
          "%s holds no key: put one line of plain letters, digits and signs there"
              .formatted(where));
    }
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "%s holds %d characters, and so short a text may stand in an answer, which keys are taken out of: give a key of at least %d, or none where the server needs none"
              .formatted(where, secret.length(), SHORTEST));
    }
    known.add(secret);
    return secret;
  }
}
