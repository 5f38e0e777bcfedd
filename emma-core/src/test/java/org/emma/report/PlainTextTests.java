package org.emma.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

  @Test
  void keepsWordsLineEndsTabsAndSignsOfAnyScript() {
    String words = "Ein größeres 猫\n\t<b>👩‍🚀</b>";

    assertThat(PlainText.of(words)).isEqualTo(words);
  }

  @Test
  void takesTheEffectOutOfTerminalCommands() {
    assertThat(PlainText.of("red\u001b[2J\u001b]0;owned\u0007\b\rblue\u009b1m"))
        .isEqualTo("red\uFFFD[2J\uFFFD]0;owned\uFFFD\uFFFD\uFFFDblue\uFFFD1m");
  }

  @Test
  void keepsTheDirectionOfWriting() {
    assertThat(PlainText.of("a\u202Eder si kcor eht\u2066"))
        .isEqualTo("a\uFFFDder si kcor eht\uFFFD");
  }
}
