package org.emma.runtime.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Digests all files of a model that its answers depend on. */
final class Fingerprint {

  private static final int CHUNK = 1 << 20;

  private Fingerprint() {}

  /** Returns the SHA-256 in hex (64 characters) of the files' names and bytes. */
  static String of(ModelFolder folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files(folder)) {
        String head = file.getFileName() + " " + Files.size(file) + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        update(digest, file);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the small files that are read, and the networks with the weights beside them. */
  private static List<Path> files(ModelFolder folder) throws IOException {
    List<Path> networks = Networks.FILES.stream().map(folder::network).toList();
    try (Stream<Path> settings = Files.list(folder.folder());
        Stream<Path> weights = Files.list(networks.get(0).getParent())) {
      return Stream.concat(
              settings.filter(Fingerprint::isRead),
              weights.filter(file -> networks.stream().anyMatch(n -> isOf(n, file))))
          .sorted()
          .toList();
    }
  }

  private static boolean isRead(Path file) {
    return ModelFolder.SMALL_FILES.contains(String.valueOf(file.getFileName()));
  }

  private static boolean isOf(Path network, Path file) {
    return file.toString().startsWith(network.toString());
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
  }
}
