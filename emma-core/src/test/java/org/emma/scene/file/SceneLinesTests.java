package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads scenes of EMMA's own JSON Lines. */
class SceneLinesTests {

  private static final String SMALLEST =
      "{\"image\": \"cup.png\", \"objects\": [{\"name\": \"cup\", \"box\": [10, 20, 30, 40]}]}";

  @TempDir private Path folder;

  @BeforeEach
  void drawPictures() {
    Fixtures.picture(folder.resolve("cup.png"));
    Fixtures.picture(folder.resolve("more/plate.png"));
  }

  private List<Scene> read(String text) {
    return SceneFiles.open(Fixtures.write(folder.resolve("scenes.jsonl"), text)).scenes();
  }

  @Nested
  class TheSmallestLineThatWorks {

    private final Scene scene() {
      return read(SMALLEST).get(0);
    }

    @Test
    void isCalledLikeItsPicture() {
      assertThat(scene().id()).isEqualTo("cup.png");
      assertThat(scene().image().name()).isEqualTo("cup.png");
    }

    @Test
    void takesItsSizeFromThePicture() {
      assertThat(scene().width()).isEqualTo(SyntheticScenes.CANVAS);
      assertThat(scene().height()).isEqualTo(SyntheticScenes.CANVAS);
    }

    @Test
    void hasItsObject() {
      assertThat(scene().objects())
          .containsExactly(new SceneObject("o0", "cup", new Box(10, 20, 30, 40), List.of()));
    }

    @Test
    void givesThePictureToo() {
      assertThat(scene().image().bytes()).isEqualTo(SyntheticScenes.scene(1, 0).image().bytes());
    }
  }

  @Nested
  class ALineMaySay {

    @Test
    void severalValuesOfAnAspect() {
      SceneObject cup =
          read(SMALLEST.replace(
                  "]}]",
                  "], \"attributes\": {\"color\": \"red\", \"state\": [\"full\", \"hot\"]}}]"))
              .get(0)
              .objects()
              .get(0);
      assertThat(cup.values(Aspect.COLOR)).containsExactly("red");
      assertThat(cup.values(Aspect.STATE)).containsExactly("full", "hot");
    }

    @Test
    void idsAsNumbersOrText() {
      Scene scene = read(SMALLEST.replace("{\"name\"", "{\"id\": 7, \"name\"")).get(0);
      assertThat(scene.object("7")).isPresent();
    }

    @Test
    void theSizeOfAPictureThatNeedsNoLookThen() {
      Fixtures.write(folder.resolve("cup.png"), "no picture");
      Scene scene =
          read(SMALLEST.replace("{\"image\"", "{\"width\": 50, \"height\": 60, \"image\"")).get(0);
      assertThat(scene.width()).isEqualTo(50);
      assertThat(scene.height()).isEqualTo(60);
    }

    @Test
    void notesOfAnyKind() {
      assertThat(read(SMALLEST.replace("{\"name\"", "{\"notes\": [1, {}], \"name\""))).hasSize(1);
    }

    @Test
    void aPictureInAFolderBelow() {
      Scene scene = read(SMALLEST.replace("cup.png", "more/plate.png")).get(0);
      assertThat(scene.image().bytes()).isNotEmpty();
    }
  }

  @Nested
  class Relationships {

    private static final String TWO =
        "{\"image\": \"cup.png\", \"objects\": [{\"name\": \"cup\", \"box\": [10, 20, 30, 40]},"
            + " {\"id\": \"p\", \"name\": \"plate\", \"box\": [100, 20, 60, 40]}]%s}";

    @Test
    void areDerivedFromTheBoxesWhereNoneAreGiven() {
      assertThat(read(TWO.formatted("")).get(0).relationships())
          .containsExactly(
              new Relationship(Aspect.SPATIAL, "o0", "left of", "p"),
              new Relationship(Aspect.SPATIAL, "p", "right of", "o0"));
    }

    @Test
    void areNoneWhereTheListIsEmpty() {
      assertThat(read(TWO.formatted(", \"relationships\": []")).get(0).relationships()).isEmpty();
    }

    @Test
    void nameObjectsByIdOrByName() {
      String given =
          ", \"relationships\": [{\"subject\": \"cup\", \"predicate\": \"left of\", \"object\": \"p\"},"
              + " {\"subject\": \"p\", \"predicate\": \"holding\", \"object\": \"o0\", \"aspect\": \"action\"}]";
      assertThat(read(TWO.formatted(given)).get(0).relationships())
          .containsExactly(
              new Relationship(Aspect.SPATIAL, "o0", "left of", "p"),
              new Relationship(Aspect.ACTION, "p", "holding", "o0"));
    }
  }

  @Nested
  class AFile {

    @Test
    void mayBeginWithAByteOrderMarkAndSpacesAndHaveBlankLines() {
      assertThat(read("\uFEFF  " + SMALLEST + "\n\n   \n")).hasSize(1);
    }

    @Test
    void mayEndItsLinesAsWindowsDoes() {
      assertThat(read(SMALLEST + "\r\n" + SMALLEST.replace("cup.png", "more/plate.png") + "\r\n"))
          .extracting(Scene::id)
          .containsExactly("cup.png", "more/plate.png");
    }

    @Test
    void mayBeGivenByItsFolder() {
      read(SMALLEST);
      assertThat(SceneFiles.open(folder).scenes()).hasSize(1);
    }

    @Test
    void isReadNoFurtherThanAskedFor() {
      Path file = Fixtures.write(folder.resolve("long.jsonl"), SMALLEST + "\nbroken\n");
      try (Stream<Scene> scenes = SceneFiles.open(file).stream()) {
        assertThat(scenes.limit(1)).hasSize(1);
      }
      assertThatThrownBy(() -> SceneFiles.open(file).scenes())
          .isInstanceOf(SceneFormatException.class);
    }
  }

  @Nested
  class WhatIsWritten {

    private final List<Scene> drawn = new SyntheticScenes(12, 5).scenes();

    @Test
    void isReadAsTheSameScenes() {
      Path file = SceneFiles.write(drawn, folder.resolve("written"));
      assertThat(SceneFiles.open(file).scenes())
          .extracting(Scene::digest)
          .isEqualTo(drawn.stream().map(Scene::digest).toList());
    }

    @Test
    void showsTheSamePictures() {
      Path file = SceneFiles.write(drawn, folder.resolve("written"));
      assertThat(SceneFiles.open(file).scenes())
          .extracting(scene -> scene.image().bytes())
          .usingElementComparator((one, other) -> Arrays.compare(one, other))
          .isEqualTo(drawn.stream().map(scene -> scene.image().bytes()).toList());
    }
  }
}
