package org.emma.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;

class TuningSetsTests {

  private static final ExaminedPictures NONE = new ExaminedPictures(Set.of(), Map.of());
  private static final TreatmentPlan COLOR =
      new TreatmentPlan(
          Map.of(Aspect.COLOR, 1.0),
          List.of(Aspect.ENTITY, Aspect.NUMBER, Aspect.SIZE, Aspect.TEXTURE, Aspect.SPATIAL));
  private static final List<Scene> SCENES = new SyntheticScenes(200, 11).scenes();

  @Test
  void aLittleMoreThanHalfOfTheConversationsAreAboutWhatFailed() {
    TuningSet set = TuningSets.write(COLOR, SCENES, NONE, 1);
    assertThat(set.targeted()).hasSize(110);
    assertThat(set.replay()).hasSize(90);
  }

  @Test
  void everySceneIsTalkedAboutOnce() {
    TuningSet set = TuningSets.write(COLOR, SCENES, NONE, 1);
    assertThat(Stream.concat(set.targeted().stream(), set.replay().stream()))
        .extracting(Conversation::scene)
        .containsExactlyInAnyOrderElementsOf(SCENES);
  }

  @Test
  void targetedConversationsAskAboutWhatFailedAndNothingElse() {
    TuningSet set = TuningSets.write(COLOR, SCENES, NONE, 1);
    assertThat(set.targeted())
        .allSatisfy(
            conversation ->
                assertThat(questions(conversation))
                    .isNotEmpty()
                    .allMatch(turn -> turn.aspect().equals(Aspect.COLOR)));
  }

  @Test
  void replayedConversationsAskAboutTheRest() {
    TuningSet set = TuningSets.write(COLOR, SCENES, NONE, 1);
    assertThat(
            set.replay().stream().flatMap(c -> questions(c).stream()).map(Turn::aspect).distinct())
        .containsExactlyInAnyOrderElementsOf(COLOR.replayed());
  }

  @Test
  void anAspectThatFewScenesAllowIsAskedAboutMoreOftenInThose() {
    List<Turn> questions =
        TuningSets.write(COLOR, SCENES, NONE, 1).replay().stream()
            .flatMap(conversation -> questions(conversation).stream())
            .toList();
    long spatial = questions.stream().filter(turn -> turn.aspect().equals(Aspect.SPATIAL)).count();
    assertThat((double) spatial / questions.size()).isBetween(0.12, 0.25);
  }

  @Test
  void descriptionsNameWhatFailedBesideEverythingElse() {
    TuningSet set = TuningSets.write(COLOR, SCENES, NONE, 1);
    assertThat(Stream.concat(set.targeted().stream(), set.replay().stream()))
        .allSatisfy(
            conversation -> {
              Turn description =
                  conversation.turns().stream()
                      .filter(Turn::isDescription)
                      .findFirst()
                      .orElseThrow();
              for (SceneObject object : conversation.scene().objects()) {
                assertThat(description.answer())
                    .contains(
                        object.value(Aspect.COLOR).orElseThrow(),
                        object.value(Aspect.SIZE).orElseThrow(),
                        object.value(Aspect.TEXTURE).orElseThrow());
              }
            });
  }

  @Test
  void questionsAreSharedOutAsTheFailuresWeigh() {
    TreatmentPlan plan =
        new TreatmentPlan(Map.of(Aspect.COLOR, 0.75, Aspect.TEXTURE, 0.25), List.of(Aspect.ENTITY));
    List<Turn> questions =
        TuningSets.write(plan, SCENES, NONE, 1).targeted().stream()
            .flatMap(conversation -> questions(conversation).stream())
            .toList();
    long color = questions.stream().filter(turn -> turn.aspect().equals(Aspect.COLOR)).count();
    assertThat((double) color / questions.size()).isBetween(0.65, 0.85);
  }

  @Test
  void whereEverythingFailedThereIsNothingToReplay() {
    TreatmentPlan plan = new TreatmentPlan(Map.of(Aspect.COLOR, 1.0), List.of());
    TuningSet set = TuningSets.write(plan, SCENES, NONE, 1);
    assertThat(set.targeted()).hasSize(200);
    assertThat(set.replay()).isEmpty();
  }

  @Test
  void anEmptyPlanMakesAnEmptySet() {
    TreatmentPlan nothing = new TreatmentPlan(Map.of(), List.of());
    assertThat(TuningSets.write(nothing, SCENES, NONE, 1).isEmpty()).isTrue();
  }

  @Test
  void theSameSeedMakesTheSameSet() {
    assertThat(TuningSets.write(COLOR, SCENES, NONE, 1))
        .isEqualTo(TuningSets.write(COLOR, SCENES, NONE, 1))
        .isNotEqualTo(TuningSets.write(COLOR, SCENES, NONE, 2));
  }

  @Test
  void aSceneThatShowsNothingOfWhatFailedIsReplayed() {
    List<Scene> half =
        Stream.concat(
                SCENES.subList(0, 50).stream().map(TuningSetsTests::withoutAttributes),
                SCENES.subList(50, 100).stream())
            .toList();
    TuningSet set = TuningSets.write(COLOR, half, NONE, 1);
    assertThat(set.replay()).extracting(Conversation::scene).containsAll(half.subList(0, 50));
    assertThat(set.targeted()).extracting(Conversation::scene).containsAll(half.subList(51, 100));
  }

  @Test
  void anAspectThatNoSceneAllowsToAskAboutIsRefusedWithAdvice() {
    TreatmentPlan plan = new TreatmentPlan(Map.of(Aspect.of("mood"), 1.0), List.of(Aspect.ENTITY));
    assertThatThrownBy(() -> TuningSets.write(plan, SCENES, NONE, 1))
        .isInstanceOf(TuningSetException.class)
        .hasMessage(
            "None of the 200 scenes to tune on allows a question about [mood]: give the treatment scenes where that is annotated");
  }

  @Test
  void anExaminedSceneIsRefusedByName() {
    ExaminedPictures examined = new ExaminedPictures(Set.of("synthetic-11-3"), Map.of());
    assertThatThrownBy(() -> TuningSets.write(COLOR, SCENES, examined, 1))
        .isInstanceOf(TuningSetException.class)
        .hasMessage(
            "Scene synthetic-11-3 (picture synthetic-11-3) was examined, so no model may be tuned on it: give the treatment other scenes");
  }

  private static List<Turn> questions(Conversation conversation) {
    return conversation.turns().stream().filter(turn -> !turn.isDescription()).toList();
  }

  private static Scene withoutAttributes(Scene scene) {
    return new Scene(
        scene.id(),
        scene.image(),
        scene.width(),
        scene.height(),
        scene.objects().stream()
            .map(object -> new SceneObject(object.id(), object.name(), object.box(), List.of()))
            .toList(),
        scene.relationships());
  }
}
