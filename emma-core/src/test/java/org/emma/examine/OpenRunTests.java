package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRunTests {

  @TempDir Path folder;

  @Test
  void goes_on_under_its_name_until_it_is_ended() {
    OpenRun killed = OpenRun.in(folder, "the questions");
    OpenRun next = OpenRun.in(folder, "the questions");
    assertThat(killed.goesOn()).isFalse();
    assertThat(next.goesOn()).isTrue();
    assertThat(next.name()).isEqualTo(killed.name());
  }

  @Test
  void begins_anew_after_its_end() {
    OpenRun ended = OpenRun.in(folder, "the questions");
    ended.end();
    OpenRun next = OpenRun.in(folder, "the questions");
    assertThat(next.goesOn()).isFalse();
    assertThat(next.name()).isNotEqualTo(ended.name());
  }

  @Test
  void is_not_the_run_of_other_questions() {
    OpenRun one = OpenRun.in(folder, "the questions");
    OpenRun other = OpenRun.in(folder, "one of the questions");
    assertThat(other.goesOn()).isFalse();
    other.end();
    assertThat(OpenRun.in(folder, "the questions").name()).isEqualTo(one.name());
  }

  @Test
  void says_which_file_cannot_be_written() throws IOException {
    Path file = Files.createFile(folder.resolve("replies"));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> OpenRun.in(file, "the questions"))
        .withMessageContaining("open-run-")
        .withMessageEndingWith("make its folder writable");
  }
}
