package org.emma.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sees the scene graph refuse what contradicts itself. */
class SceneTests {

  private static final Image IMAGE = new ImageFile("a.png", Path.of("a.png"));
  private static final SceneObject CUP = object("1", "cup", Aspect.COLOR, "red");
  private static final SceneObject PLATE = object("2", "plate", Aspect.COLOR, "blue");

  private static SceneObject object(String id, String name, Aspect aspect, String value) {
    return new SceneObject(id, name, new Box(0, 0, 10, 10), List.of(new Attribute(aspect, value)));
  }

  private static Scene scene(List<SceneObject> objects, Relationship... relationships) {
    return new Scene("s", IMAGE, 100, 100, objects, List.of(relationships));
  }

  private static Scene annotated(List<String> captions, Completeness completeness) {
    return new Scene("s", IMAGE, 100, 100, List.of(CUP, PLATE), List.of(), captions, completeness);
  }

  @Nested
  class IsRefused {

    @Test
    void twoObjectsOfOneId() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scene(List.of(CUP, CUP)))
          .withMessage("Scene s has two objects with the id \"1\": give each its own");
    }

    @Test
    void aRelationshipToNoObject() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> scene(List.of(CUP), new Relationship(Aspect.SPATIAL, "1", "above", "2")))
          .withMessageStartingWith("Scene s relates an object \"2\" that it does not have");
    }

    @Test
    void aRelationshipToItself() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Relationship(Aspect.SPATIAL, "1", "above", "1"))
          .withMessage("object 1 cannot be above itself: relate it to another object");
    }

    @Test
    void aBlankName() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> object("1", " ", Aspect.COLOR, "red"))
          .withMessageStartingWith("the name of object 1 is blank");
    }

    @Test
    void aBoxWithoutExtent() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Box(0, 0, 0, 1))
          .withMessageContaining("width=0.0");
    }

    @Test
    void anAspectInCapitals() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Aspect.of("Color"))
          .withMessageStartingWith("\"Color\" is no name for an aspect");
    }

    @Test
    void aPictureThatIsNotThereOnceItIsLookedAt() {
      Image missing = new ImageFile("missing.png", Path.of("nowhere", "missing.png"));
      assertThatExceptionOfType(ImageUnavailableException.class)
          .isThrownBy(missing::bytes)
          .withMessageContaining("missing.png cannot be read");
    }
  }

  @Nested
  class TheDigest {

    @Test
    void isEqualForEqualGraphs() {
      assertThat(scene(List.of(CUP, PLATE)).digest())
          .isEqualTo(scene(List.of(CUP, PLATE)).digest());
    }

    @Test
    void changesWithEveryPartOfTheGraph() {
      Relationship above = new Relationship(Aspect.SPATIAL, "1", "above", "2");
      assertThat(
              List.of(
                  scene(List.of(CUP, PLATE)).digest(),
                  scene(List.of(PLATE, CUP)).digest(),
                  scene(List.of(CUP)).digest(),
                  scene(List.of(CUP, PLATE), above).digest(),
                  scene(List.of(object("1", "cup", Aspect.COLOR, "green"), PLATE)).digest(),
                  scene(List.of(object("1", "cup", Aspect.STATE, "red"), PLATE)).digest(),
                  scene(List.of(object("1", "mug", Aspect.COLOR, "red"), PLATE)).digest(),
                  new Scene("t", IMAGE, 100, 100, List.of(CUP, PLATE), List.of()).digest(),
                  new Scene("s", IMAGE, 101, 100, List.of(CUP, PLATE), List.of()).digest(),
                  annotated(List.of("A cup."), Completeness.FULL).digest(),
                  annotated(List.of(), Completeness.OPEN).digest(),
                  annotated(List.of(), Completeness.ofNames(Set.of("cup"))).digest(),
                  annotated(List.of(), Completeness.OPEN.withoutCounting(Set.of("cup"))).digest()))
          .doesNotHaveDuplicates()
          .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }
  }

  @Test
  void aValueIsGivenOnlyWhereItIsTheOnlyOne() {
    SceneObject both =
        new SceneObject(
            "1",
            "cup",
            new Box(0, 0, 1, 1),
            List.of(new Attribute(Aspect.COLOR, "red"), new Attribute(Aspect.COLOR, "blue")));
    assertThat(CUP.value(Aspect.COLOR)).contains("red");
    assertThat(both.value(Aspect.COLOR)).isEmpty();
    assertThat(both.values(Aspect.COLOR)).containsExactly("red", "blue");
    assertThat(CUP.value(Aspect.SIZE)).isEmpty();
  }

  @Test
  void builtInAspectsComeFirstAndTheUsersByName() {
    assertThat(
            Stream.of("mood", "spatial", "brand", "entity", "color")
                .map(Aspect::of)
                .sorted()
                .map(Aspect::name))
        .containsExactly("entity", "color", "spatial", "brand", "mood");
  }
}
