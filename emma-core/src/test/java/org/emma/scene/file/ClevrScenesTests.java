package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.RealData;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads CLEVR's native scene files. */
class ClevrScenesTests {

  private final List<ReadingReport> reports = new ArrayList<>();

  private List<Scene> read(Path path) {
    return SceneFiles.open(path, SceneOptions.STANDARD.reportingTo(reports::add)).scenes();
  }

  @Nested
  class AFolder {

    private final List<Scene> scenes = read(Fixtures.clevr());

    @Test
    void givesOneSceneAFile() {
      assertThat(scenes)
          .extracting(Scene::id)
          .containsExactly("made_up_000000", "made_up_000001", "made_up_000002");
      assertThat(reports).singleElement().satisfies(r -> assertThat(r.isClean()).isTrue());
    }

    @Test
    void pairsEachSceneWithThePictureThatIsCalledLikeItsFile() {
      assertThat(scenes)
          .extracting(scene -> scene.image().name())
          .containsExactly("made_up_000000.png", "made_up_000001.png", "made_up_000002.png");
    }

    @Test
    void namesObjectsByShapeAndTypesTheirAttributes() {
      SceneObject cube = scenes.get(0).objects().get(0);
      assertThat(cube.name()).isEqualTo("cube");
      assertThat(cube.attributes())
          .containsExactly(
              new Attribute(Aspect.COLOR, "red"),
              new Attribute(Aspect.SIZE, "large"),
              new Attribute(Aspect.MATERIAL, "rubber"));
    }

    @Test
    void putsABoxAroundTheMiddleOfEachObject() {
      Box box = scenes.get(0).objects().get(0).box();
      assertThat(box.centerX()).isEqualTo(26, within(0.001));
      assertThat(box.centerY()).isEqualTo(38, within(0.001));
      assertThat(box.width()).isEqualTo(2 * 0.7 * 96 * 35 / 32 / 10.5, within(0.001));
    }

    @Test
    void readsListIOfADirectionAsWhatStandsSoToObjectI() {
      assertThat(scenes.get(1).relationships())
          .containsExactlyInAnyOrder(
              new Relationship(Aspect.SPATIAL, "o0", "left of", "o1"),
              new Relationship(Aspect.SPATIAL, "o1", "right of", "o0"),
              new Relationship(Aspect.SPATIAL, "o1", "in front of", "o0"),
              new Relationship(Aspect.SPATIAL, "o0", "behind", "o1"));
    }
  }

  @Nested
  class InOtherLayouts {

    @TempDir private Path folder;

    private String scene;

    @BeforeEach
    void copyAScene() throws IOException {
      scene = Files.readString(Fixtures.clevr().resolve("scenes/made_up_000000.json"));
    }

    private void putPicture(String name) throws IOException {
      Path target = folder.resolve(name);
      Files.createDirectories(target.getParent());
      Files.copy(Fixtures.clevr().resolve("images/made_up_000000.png"), target);
    }

    @Test
    void aSingleSceneIsReadFromItsFile() {
      assertThat(read(Fixtures.clevr().resolve("scenes/made_up_000002.json")))
          .extracting(Scene::id)
          .containsExactly("made_up_000002");
    }

    @Test
    void manyScenesAreReadFromOneFileWithThePicturesOfTheirSplit() throws IOException {
      putPicture("images/made/made_up_000000.png");
      putPicture("images/made/second.png");
      String second = scene.replace("made_up_000000.png", "second.png");
      Path file =
          Fixtures.write(
              folder.resolve("scenes/CLEVR_made_scenes.json"),
              "{\"info\": {\"split\": \"made\"}, \"scenes\": [%s, %s]}".formatted(scene, second));
      assertThat(read(file)).extracting(Scene::id).containsExactly("made_up_000000", "second");
      assertThat(read(folder)).hasSize(2);
    }

    @Test
    void severalFoldersAreReadAsOneSet() throws IOException {
      for (String part : List.of("a", "b")) {
        putPicture(part + "/images/made_up_000000.png");
        Fixtures.write(folder.resolve(part + "/scenes/made_up_000000.json"), scene);
      }
      assertThat(read(folder))
          .extracting(Scene::id)
          .containsExactly("a/made_up_000000", "b/made_up_000000");
      assertThat(read(folder)).extracting(s -> s.image().name()).doesNotHaveDuplicates();
    }

    @Test
    void aSceneWithoutPictureIsLeftOutWithANotice() throws IOException {
      putPicture("images/made_up_000000.png");
      Fixtures.write(folder.resolve("scenes/made_up_000000.json"), scene);
      Fixtures.write(folder.resolve("scenes/lost.json"), scene);
      assertThat(read(folder)).extracting(Scene::id).containsExactly("made_up_000000");
      assertThat(reports)
          .singleElement()
          .extracting(ReadingReport::findings)
          .isEqualTo(
              List.of(
                  new ReadingReport.Finding(
                      Irregularity.PICTURE_MISSING,
                      1,
                      folder.resolve("scenes/lost.json").toString())));
    }

    @Test
    void aPictureOfAnotherFolderIsNeverTaken() throws IOException {
      putPicture("elsewhere/images/made_up_000000.png");
      Path file = Fixtures.write(folder.resolve("here/scenes/made_up_000000.json"), scene);
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> read(file))
          .withMessageStartingWith(file + ": has no picture for any of its 1 scenes: put them");
    }

    @Test
    void twoScenesOfOnePictureAreRefused() throws IOException {
      putPicture("made_up_000000.png");
      Path file =
          Fixtures.write(
              folder.resolve("all.json"), "{\"scenes\": [%s, %s]}".formatted(scene, scene));
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> read(file))
          .withMessage(
              "%s, scenes[1], image_filename: made_up_000000.png is the picture of an earlier scene already: give each scene its own",
              file);
    }

    @Test
    void aFolderWithoutAnySceneFileIsRefused() throws IOException {
      putPicture("images/x.png");
      Files.createDirectories(folder.resolve("scenes"));
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> read(folder))
          .withMessage(folder + ": holds no scene: give scene files of CLEVR");
    }
  }

  @Nested
  class ABrokenScene {

    private static final String GOOD =
        "{'image_filename': 'x.png', 'objects': [%s, %s], 'relationships': {'left': [[], [0]], 'right': [[1], []]}}"
            .formatted(object(20), object(70));

    @TempDir private Path folder;

    private static String object(int x) {
      return ("{'shape': 'cube', 'color': 'red', 'size': 'large', 'material': 'metal',"
              + " 'pixel_coords': [%d, 30, 9.5]}")
          .formatted(x);
    }

    static Stream<Arguments> scenes() {
      return Stream.of(
          arguments(GOOD.substring(0, 50), ", line 1: is no JSON (Unexpected end-of-input"),
          arguments(GOOD.replace("'objects'", "'things'"), ", scene, objects: is missing"),
          arguments(GOOD.replace("'cube'", "7"), ", scene, objects[0].shape: 7 is no text"),
          arguments(GOOD.replace("'cube'", "''"), ", scene, objects[0].shape: \"\" is blank"),
          arguments(GOOD.replace("'color': 'red', ", ""), "objects[0].color: is missing"),
          arguments(
              GOOD.replace("[20, 30, 9.5]", "[20, 30]"),
              "objects[0].pixel_coords: [20,30] is no place"),
          arguments(
              GOOD.replace("20, 30", "200, 30"),
              "objects[0].pixel_coords: [200,30,9.5] lies outside the picture of 96 x 72"),
          arguments(GOOD.replace("9.5", "-1"), "objects[0].pixel_coords: [20,30,-1] is no place"),
          arguments(
              GOOD.replace("[[], [0]]", "[[]]"),
              "relationships.left: [[]] has 1 lists for 2 objects"),
          arguments(GOOD.replace("[0]", "[5]"), "relationships.left[1][0]: 5 is no other object"),
          arguments(GOOD.replace("[0]", "[1]"), "relationships.left[1][0]: 1 is no other object"),
          arguments(
              GOOD.replace("[0]", "['o0']"), "relationships.left[1][0]: \"o0\" is no whole number"),
          arguments(
              GOOD.replace("[[], [0]]", "[[1], []]"),
              "says that o1 is left of o0, but not that o0 is right of o1"),
          arguments(
              GOOD.replace("'x.png'", "'../y.png'"),
              "image_filename: \"../y.png\" leads out of the folder"),
          arguments(GOOD.replace("'x.png'", "5"), "image_filename: 5 is no text"),
          arguments(GOOD.replace("x.png", "text.png"), "text.png is no PNG or JPEG picture"));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void isSaidInOneSentence(String scene, String expected) throws IOException {
      Files.createDirectories(folder.resolve("images"));
      Files.copy(
          Fixtures.clevr().resolve("images/made_up_000000.png"), folder.resolve("images/x.png"));
      Fixtures.write(folder.resolve("images/text.png"), "no picture");
      Path file = Fixtures.write(folder.resolve("scenes/broken.json"), scene.replace('\'', '"'));
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> read(folder))
          .withMessageStartingWith(file.toString())
          .withMessageContaining(expected);
    }

    @Test
    void isReadWhenItIsNotBroken() throws IOException {
      Files.createDirectories(folder.resolve("images"));
      Files.copy(
          Fixtures.clevr().resolve("images/made_up_000000.png"), folder.resolve("images/x.png"));
      Fixtures.write(folder.resolve("scenes/good.json"), GOOD.replace('\'', '"'));
      assertThat(read(folder)).hasSize(1);
    }
  }

  @Nested
  class RealScenes {

    @Test
    void arePairedByTheStemOfTheirFiles() {
      List<Scene> scenes = read(RealData.folder("clevr").resolve("tests"));
      assertThat(scenes).hasSize(10);
      assertThat(scenes).allSatisfy(s -> assertThat(s.image().name()).isEqualTo(s.id() + ".png"));
      assertThat(reports)
          .singleElement()
          .satisfies(r -> assertThat(r.count(Irregularity.PICTURE_MISSING)).isEqualTo(1));
    }

    @Test
    void areReadFromAllFoldersBelow() {
      assertThat(read(RealData.folder("clevr")))
          .hasSize(11)
          .extracting(Scene::id)
          .contains("seven-objects/CLEVR_new_000000");
    }

    @Test
    void areTheSameFromAFileOfManyAndFromAFileOfOne() {
      Path folder = RealData.folder("clevr").resolve("seven-objects");
      assertThat(read(folder.resolve("CLEVR_scenes.json")))
          .extracting(Scene::digest)
          .isEqualTo(read(folder).stream().map(Scene::digest).toList());
    }
  }
}
