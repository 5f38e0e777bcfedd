package org.emma.item.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.junit.jupiter.api.Test;

/**
 * Holds the generators to the items that were read one by one as an English editor would: at most
 * one in a hundred is odd, and each is still what a generator asks, word for word.
 */
class ReadItemsTests {

  private static final List<String[]> READ = read();

  private static List<String[]> read() {
    try (InputStream file = ReadItemsTests.class.getResourceAsStream("/read-items.tsv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void atLeastFiveHundredItemsOfAllGeneratorsWereRead() {
    assertThat(READ.stream().map(row -> row[0]).distinct()).hasSizeGreaterThanOrEqualTo(500);
    assertThat(READ).extracting(row -> row[1]).contains("which-has-color", "color-changed");
  }

  @Test
  void atMostOneInAHundredIsOdd() {
    assertThat(READ).extracting(row -> row[5]).containsOnly("ok", "odd");
    long odd = READ.stream().filter(row -> row[5].equals("odd")).count();
    assertThat(odd * 100).isLessThanOrEqualTo(READ.size());
  }

  @Test
  void whatWasReadIsStillAskedWordForWordAndAnsweredTheSame() {
    assertThat(asked().map(ReadItemsTests::words))
        .containsAll(READ.stream().map(row -> words(row[1], row[2], row[4])).toList());
  }

  @Test
  void theWrongOptionsOfNineInTenAreStillThoseThatWereRead() {
    Set<String> keys = asked().map(Item::key).collect(Collectors.toSet());
    long same = READ.stream().filter(row -> keys.contains(row[0])).count();
    assertThat(same * 10)
        .as("read the others anew: ReadItems prints them")
        .isGreaterThanOrEqualTo(READ.size() * 9L);
  }

  private static Stream<Item> asked() {
    return ExampleItems.generators().flatMap(ExampleItems::of);
  }

  private static String words(Item item) {
    String generator = ((Provenance.Generated) item.provenance()).generator();
    return words(generator, item.question(), item.gold());
  }

  private static String words(String generator, String question, String gold) {
    return generator + ": " + question + " " + gold;
  }
}
