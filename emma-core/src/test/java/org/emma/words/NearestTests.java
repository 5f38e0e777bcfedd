package org.emma.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTests {

  @Test
  void it_finds_a_misspelling() {
    assertThat(Nearest.hint("colour", List.of("number", "color")))
        .isEqualTo("; did you mean \"color\"?");
  }

  @Test
  void it_says_nothing_where_nothing_is_near() {
    assertThat(Nearest.hint("texture", List.of("number", "color"))).isEmpty();
    assertThat(Nearest.hint("texture", List.of())).isEmpty();
  }
}
