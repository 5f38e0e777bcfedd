package org.emma.runtime.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Checks that a file is what its etag says. */
final class Checksum {

  private static final int CHUNK = 1 << 20;
  private static final int SHA1_DIGITS = 40;
  private static final int SHA256_DIGITS = 64;

  private Checksum() {}

  /** Tells whether a file can be checked: some mirrors name files in ways of their own. */
  static boolean knows(HubFile file) {
    return algorithm(file).isPresent();
  }

  /** Tells whether the bytes are those of the file, as far as that can be known. */
  static boolean holds(Path bytes, HubFile file) throws IOException {
    Optional<String> algorithm = algorithm(file);
    if (algorithm.isEmpty()) {
      return true;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm.get());
      if (file.etag().length() == SHA1_DIGITS) {
        digest.update("blob %d\0".formatted(file.size()).getBytes(StandardCharsets.US_ASCII));
      }
      byte[] chunk = new byte[CHUNK];
      try (InputStream in = Files.newInputStream(bytes)) {
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
          digest.update(chunk, 0, read);
        }
      }
      return HexFormat.of().formatHex(digest.digest()).equals(file.etag());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has " + algorithm.get(), e);
    }
  }

  private static Optional<String> algorithm(HubFile file) {
    if (!file.etag().matches("[0-9a-f]+")) {
      return Optional.empty();
    }
    return switch (file.etag().length()) {
      case SHA1_DIGITS -> Optional.of("SHA-1");
      case SHA256_DIGITS -> Optional.of("SHA-256");
      default -> Optional.empty();
    };
  }
}
