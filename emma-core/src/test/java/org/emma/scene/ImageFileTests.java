package org.emma.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFileTests {

  @TempDir Path folder;

  @Test
  void gives_the_bytes_of_its_file() throws Exception {
    Path file = Files.write(folder.resolve("one.png"), new byte[] {1, 2, 3});

    assertThat(new ImageFile("one", file).bytes()).containsExactly(1, 2, 3);
  }

  @Test
  void refuses_a_file_that_is_too_large_without_reading_it() throws Exception {
    Path file = folder.resolve("huge.png");
    try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
      huge.setLength(300L << 20);
    }

    assertThatThrownBy(() -> new ImageFile("huge", file).bytes())
        .isInstanceOf(ImageUnavailableException.class)
        .hasMessageContaining("huge.png has 314,572,800 bytes")
        .hasMessageContaining("shrink it");
  }

  @Test
  void says_which_file_cannot_be_read() {
    assertThatThrownBy(() -> new ImageFile("gone", folder.resolve("gone.png")).bytes())
        .isInstanceOf(ImageUnavailableException.class)
        .hasMessageContaining("gone.png cannot be read");
  }
}
