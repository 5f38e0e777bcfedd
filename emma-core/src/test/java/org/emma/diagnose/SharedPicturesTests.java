package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.synthetic.SyntheticImage;
import org.junit.jupiter.api.Test;

/** Sees which answers are taken as independent of each other. */
class SharedPicturesTests {

  private static final Item A = about("a");
  private static final Item B = about("b");
  private static final Item C = about("c");
  private static final Item D = about("d");
  private static final Item A_AND_B = about("a", "b");
  private static final Item B_AND_C = about("b", "c");

  @Test
  void aPictureThatNoQuestionJoinsIsAGroupOfItsOwn() {
    SharedPictures shared = SharedPictures.of(List.of(A, B, A));
    assertThat(shared.group(A)).isEqualTo("a").isNotEqualTo(shared.group(B));
  }

  @Test
  void picturesThatAQuestionShowsSideBySideAreOneGroup() {
    SharedPictures shared = SharedPictures.of(List.of(A, B, C, A_AND_B));
    assertThat(shared.group(A)).isEqualTo(shared.group(B)).isEqualTo(shared.group(A_AND_B));
    assertThat(shared.group(C)).isNotEqualTo(shared.group(A));
  }

  @Test
  void picturesAreJoinedThroughOthers() {
    SharedPictures shared = SharedPictures.of(List.of(A_AND_B, C, D, B_AND_C));
    assertThat(Stream.of(A, B, C, A_AND_B, B_AND_C).map(shared::group).distinct()).hasSize(1);
    assertThat(shared.group(D)).isEqualTo("d");
  }

  @Test
  void joinedPicturesCountAsOneForIntervals() {
    List<Observation> apart =
        Stream.of(A, B, C).map(item -> Observed.observation(item, Grade.CORRECT)).toList();
    List<Observation> joined =
        Stream.of(A, B, C, A_AND_B).map(item -> Observed.observation(item, Grade.CORRECT)).toList();
    assertThat(Tally.perImage(apart)).hasSize(3);
    assertThat(Tally.perImage(joined)).containsExactlyInAnyOrder(new Tally(3, 3), new Tally(1, 1));
  }

  private static Item about(String... names) {
    return Item.of(
        Aspect.COLOR,
        Set.of(),
        QuestionForm.MULTIPLE_CHOICE,
        Stream.of(names).<Image>map(name -> new SyntheticImage(name, List.of())).toList(),
        "Which of these colors appears in " + String.join(" and ", names) + "?",
        List.of("red", "green"),
        "red",
        0.5,
        new Provenance.Imported("fixture", String.join("+", names)));
  }
}
