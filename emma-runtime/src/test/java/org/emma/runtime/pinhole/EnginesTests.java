package org.emma.runtime.pinhole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnginesTests {

  @Test
  void namesTheDependencyOfEachPlatform() {
    assertThat(Engines.missing("Linux", "amd64")).contains("pytorch-native-cpu:2.7.1:linux-x86_64");
    assertThat(Engines.missing("Linux", "aarch64")).contains(":linux-aarch64");
    assertThat(Engines.missing("Windows 11", "amd64")).contains(":win-x86_64");
    assertThat(Engines.missing("Mac OS X", "aarch64")).contains(":osx-aarch64");
  }

  @Test
  void tellsAnIntelMacThatThereIsNone() {
    assertThat(Engines.missing("Mac OS X", "x86_64"))
        .contains("cannot run on Mac OS X (x86_64)")
        .contains("served model");
  }
}
