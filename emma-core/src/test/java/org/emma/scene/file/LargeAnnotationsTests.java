package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads annotations that are larger than the heap, in a JVM of their own. */
class LargeAnnotationsTests {

  @ParameterizedTest
  @CsvSource({"EMMA, 40", "GQA, 64", "VISUAL_GENOME, 64", "COCO, 64"})
  void areReadWithinAHeapOf32Megabytes(String format, String megabytes, @TempDir Path folder)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx32m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LargeReading.class.getName(),
                    folder.toString(),
                    megabytes,
                    format))
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(said).startsWith(format + ": ").contains("within a heap of 32 MB");
    assertThat(child.exitValue()).isZero();
  }
}
