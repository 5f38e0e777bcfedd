package org.emma.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompletenessTests {

  private static final Completeness DOGS_AND_CATS = Completeness.ofNames(Set.of("dog", "cat"));

  @Test
  void ofAFullAnnotationEverythingMayBeConcluded() {
    assertThat(Completeness.FULL.coversPresence("unicorn")).isTrue();
    assertThat(Completeness.FULL.coversNumber("unicorn")).isTrue();
    assertThat(Completeness.FULL.coversAttributes()).isTrue();
    assertThat(Completeness.FULL.coversRelationships()).isTrue();
  }

  @Test
  void ofAnOpenAnnotationNothingMayBeConcluded() {
    assertThat(Completeness.OPEN.coversPresence("dog")).isFalse();
    assertThat(Completeness.OPEN.coversNumber("dog")).isFalse();
    assertThat(Completeness.OPEN.coversAttributes()).isFalse();
    assertThat(Completeness.OPEN.coversRelationships()).isFalse();
  }

  @Test
  void namesThatWereLookedForAreKnownToBeAbsent() {
    assertThat(DOGS_AND_CATS.coversPresence("dog")).isTrue();
    assertThat(DOGS_AND_CATS.coversPresence("horse")).isFalse();
    assertThat(DOGS_AND_CATS.coversAttributes()).isFalse();
  }

  @Test
  void aCrowdIsThereButNotCounted() {
    Completeness crowd = DOGS_AND_CATS.withoutCounting(Set.of("dog"));
    assertThat(crowd.coversPresence("dog")).isTrue();
    assertThat(crowd.coversNumber("dog")).isFalse();
    assertThat(crowd.coversNumber("cat")).isTrue();
  }
}
