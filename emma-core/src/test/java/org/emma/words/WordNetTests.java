package org.emma.words;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordNetTests {

  @Test
  void isWhatTheLibraryReadsFromWordNet() throws Exception {
    for (Map.Entry<String, List<String>> derived : WordNetDerivation.resources().entrySet()) {
      try (InputStream resource = WordNet.class.getResourceAsStream(derived.getKey())) {
        String text = new String(Objects.requireNonNull(resource).readAllBytes(), US_ASCII);
        assertThat(text.lines().toList().equals(derived.getValue())).as(derived.getKey()).isTrue();
      }
    }
  }

  @Test
  void knowsSynonymsByTheirCommonSense() {
    assertThat(WordNet.senses("sofa")).containsAnyElementsOf(WordNet.senses("couch"));
    assertThat(WordNet.senses("cup")).doesNotContainAnyElementsOf(WordNet.senses("plate"));
  }

  @Test
  void takesAPluralForItsSingularAndACompoundForItsHead() {
    assertThat(WordNet.senses("Dogs")).isEqualTo(WordNet.senses("dog")).isNotEmpty();
    assertThat(WordNet.senses("benches")).isEqualTo(WordNet.senses("bench")).isNotEmpty();
    assertThat(WordNet.senses("big blue mugs")).isEqualTo(WordNet.senses("mug")).isNotEmpty();
    assertThat(WordNet.senses("glass of water")).isEqualTo(WordNet.senses("glass")).isNotEmpty();
  }

  @Test
  void hasNoSenseForWhatIsNoWord() {
    assertThat(WordNet.senses("xyzzy")).isEmpty();
    assertThat(WordNet.senses("")).isEmpty();
  }
}
