package org.emma.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emma.assertions.EmmaAssertions.assertThat;

import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.proof.LesionMatrix;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LesionMatrixAssertTests {

  private static final LesionMatrix TRULY = Lesioned.truly();
  private static final LesionMatrix UNHARMED = Lesioned.unharmed();
  private static final LesionMatrix BLIND = Lesioned.blind();
  private static final LesionMatrix TOO_FEW = Lesioned.tooFew();

  @Nested
  class IsLostUnder {

    @Test
    void passes_for_what_fell_to_chance_or_below() {
      assertThat(TRULY).aspect("color").isLostUnder("grey");
    }

    @Test
    void fails_with_all_figures_for_what_survives() {
      assertThatThrownBy(() -> assertThat(TRULY).aspect("size").isLostUnder("grey"))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith(
              "\nExpecting to be lost under:\n  \"grey\"\nbut:\n  size (multiple choice by text) under grey: foretold kept, found kept; accuracy 100.0 % behind it, 100.0 % without");
    }

    @Test
    void fails_where_too_little_was_asked() {
      assertThatThrownBy(() -> assertThat(TOO_FEW).isLostUnder("grey"))
          .hasMessageContaining("found undecided");
      assertThatThrownBy(() -> assertThat((LesionMatrix) null).isLostUnder("grey"))
          .hasMessageContaining("not to be null");
    }

    @Test
    void fails_for_a_lesion_that_is_not_there_and_names_the_nearest() {
      assertThatThrownBy(() -> assertThat(TRULY).isLostUnder("gray"))
          .hasMessageContaining("it has [grey, mirror]; did you mean \"grey\"?");
    }
  }

  @Nested
  class IsKeptUnder {

    @Test
    void passes_for_what_did_not_fall_and_fails_for_what_did() {
      assertThat(TRULY).aspect(Aspect.SIZE).isKeptUnder("grey");
      assertThatThrownBy(() -> assertThat(TRULY).aspect("color").isKeptUnder("grey"))
          .hasMessageContaining("to be kept under")
          .hasMessageContaining("foretold lost, found flipped; accuracy 0.0 % behind it");
      assertThatThrownBy(() -> assertThat(TOO_FEW).isKeptUnder("grey"))
          .hasMessageContaining("found undecided");
    }
  }

  @Nested
  class IsFlippedUnder {

    @Test
    void is_about_the_questions_of_which_it_is_foretold() {
      assertThat(TRULY).aspect("spatial").isFlippedUnder("mirror");
      assertThatThrownBy(() -> assertThat(UNHARMED).aspect("spatial").isFlippedUnder("mirror"))
          .hasMessageContaining("to be flipped under")
          .hasMessageContaining("foretold flipped, found kept");
      assertThatThrownBy(() -> assertThat(TRULY).aspect("size").isFlippedUnder("grey"))
          .hasMessageContaining("foretold kept, found kept");
    }
  }

  @Nested
  class MatchesItsPrediction {

    @Test
    void passes_if_all_fared_as_foretold() {
      assertThat(TRULY).under("grey").matchesItsPrediction();
    }

    @Test
    void fails_with_each_departure() {
      assertThatThrownBy(() -> assertThat(UNHARMED).under("grey").matchesItsPrediction())
          .hasMessageContaining("everything to fare as foretold")
          .hasMessageContaining("  departure: color (multiple choice by text) under grey");
    }

    @Test
    void fails_where_the_answers_do_not_decide() {
      assertThatThrownBy(() -> assertThat(TOO_FEW).matchesItsPrediction())
          .hasMessageContaining("  inconclusive: color");
    }
  }

  @Nested
  class HasNoDepartures {

    @Test
    void passes_where_the_answers_do_not_decide_and_fails_where_they_show_one() {
      assertThat(TRULY).hasNoDepartures();
      assertThat(TOO_FEW).hasNoDepartures();
      assertThatThrownBy(() -> assertThat(BLIND).under("grey").hasNoDepartures())
          .hasMessageContaining("nothing to fare otherwise than foretold")
          .hasMessageContaining("departure: size (multiple choice by text) under grey");
    }
  }

  @Nested
  class Turning {

    @Test
    void leads_to_parts_and_back() {
      assertThat(TRULY)
          .among(QuestionForm.MULTIPLE_CHOICE)
          .by(AnsweringMode.TEXT)
          .aspect("color")
          .isLostUnder("grey")
          .returnToMatrix()
          .aspect("size")
          .isKeptUnder("grey");
    }

    @Test
    void fails_where_there_is_nothing() {
      assertThatThrownBy(() -> assertThat(TRULY).aspect("colour").hasNoDepartures())
          .hasMessageContaining("to have the aspect")
          .hasMessageContaining("did you mean \"color\"?");
      assertThatThrownBy(() -> assertThat(TRULY).among(QuestionForm.OPEN).hasNoDepartures())
          .hasMessageContaining("to have the form");
      assertThatThrownBy(() -> assertThat(TRULY).by(AnsweringMode.OPTION_SCORES).hasNoDepartures())
          .hasMessageContaining("to have the mode");
      assertThatThrownBy(() -> assertThat(TRULY).under("blur").hasNoDepartures())
          .hasMessageContaining("to have the lesion");
    }

    @Test
    void keeps_collecting_softly() {
      EmmaSoftAssertions softly = new EmmaSoftAssertions();
      softly
          .assertThat(BLIND)
          .aspect("size")
          .isKeptUnder("grey")
          .isKeptUnder("mirror")
          .returnToMatrix()
          .aspect("nothing")
          .isLostUnder("grey");
      assertThat(softly.assertionErrorsCollected()).hasSize(3);
    }
  }
}
