package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenRowsTests {

  private static final Passage SHORT =
      new Passage(new int[] {1, 5, 2}, List.of(new int[] {7, 3}), 1);
  private static final Passage BRANCHED =
      new Passage(new int[] {1, 6, 2}, List.of(new int[] {8, 9, 3}, new int[] {8, 3}), 0.5f);

  private final TokenRows packed =
      TokenRows.pack(List.of(List.of(SHORT, BRANCHED), List.of(SHORT)));

  @Test
  void putsPassagesSideBySideWithoutTheirLastWords() {
    assertThat(packed.length).isEqualTo(4 + 6);
    assertThat(packed.words).startsWith(1, 5, 2, 7, 1, 6, 2, 8, 9, 8);
  }

  @Test
  void countsPlacesFromTheBeginningOfEachPassageAndBranch() {
    assertThat(packed.places).startsWith(0, 1, 2, 3, 0, 1, 2, 3, 4, 3);
  }

  @Test
  void predictsEachWordAtTheWordBefore() {
    assertThat(packed.reads).isEqualTo(7);
    assertThat(packed.readAt).startsWith(2, 3, 6, 7, 8, 6, 9);
    assertThat(packed.targets).startsWith(7, 3, 8, 9, 3, 8, 3);
    assertThat(packed.weights).startsWith(1, 1, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f);
  }

  @Test
  void hidesOtherPassagesOtherBranchesAndWhatComesLater() {
    assertThat(seenFrom(3)).containsExactly(0, 1, 2, 3);
    assertThat(seenFrom(5)).containsExactly(4, 5);
    assertThat(seenFrom(8)).containsExactly(4, 5, 6, 7, 8);
    assertThat(seenFrom(9)).containsExactly(4, 5, 6, 9);
  }

  @Test
  void paddingCountsNothing() {
    assertThat(packed.weights).endsWith(0, 0, 0, 0, 0);
  }

  private List<Integer> seenFrom(int at) {
    return java.util.stream.IntStream.range(0, packed.length)
        .filter(i -> packed.mask[at * packed.length + i] == 0)
        .boxed()
        .toList();
  }
}
