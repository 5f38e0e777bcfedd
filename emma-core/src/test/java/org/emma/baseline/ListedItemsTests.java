package org.emma.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedItemsTests {

  @TempDir Path folder;

  @Test
  void areKeysWithReasonsBetweenRemarks() throws IOException {
    ListedItems items =
        read(
            """
            # wrong labels

            color-mc-3f2a9b1c04de   The cup is teal.
              spatial-yn-000000000001
            """,
            false);
    assertThat(items.reason("color-mc-3f2a9b1c04de")).contains("The cup is teal.");
    assertThat(items.reason("spatial-yn-000000000001")).contains("");
    assertThat(items.reason("number-mc-1")).isEmpty();
  }

  @Test
  void whoseItemsAreGoneAreNamed() throws IOException {
    assertThat(read("b gone\na here\nc gone\n", true).unknown(Set.of("a", "d")))
        .containsExactly("b", "c");
  }

  @Test
  void withoutANeededReasonAreRefused() throws IOException {
    refused("a disputed\nb\n", "line 2 takes item b out without a reason: write it after the key");
  }

  @Test
  void thatAreNoKeysAreRefused() throws IOException {
    refused(
        "Color/1 disputed\n",
        "line 1 begins with \"Color/1\", which is no item's key: copy the key from a report");
  }

  @Test
  void listedTwiceAreRefused() throws IOException {
    refused("a one\na two\n", "line 2 names item a again: keep one line");
  }

  @Test
  void thatCannotBeReadAreRefused() {
    assertThatExceptionOfType(BaselineFormatException.class)
        .isThrownBy(() -> ListedItems.read(folder.resolve("none.txt"), false))
        .withMessageContaining("none.txt is not there: write it")
        .withMessageEndingWith("write it, or name another");
  }

  private void refused(String content, String message) throws IOException {
    Files.writeString(file(), content);
    assertThatExceptionOfType(BaselineFormatException.class)
        .isThrownBy(() -> ListedItems.read(file(), true))
        .withMessage("%s, %s", file(), message);
  }

  private ListedItems read(String content, boolean reasonNeeded) throws IOException {
    Files.writeString(file(), content);
    return ListedItems.read(file(), reasonNeeded);
  }

  private Path file() {
    return folder.resolve("list.txt");
  }
}
