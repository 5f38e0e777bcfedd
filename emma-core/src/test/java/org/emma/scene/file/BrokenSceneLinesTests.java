package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.emma.scene.SceneFormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks JSON Lines in every way, and sees one message with file, line, field and value. */
class BrokenSceneLinesTests {

  private static final String GOOD =
      "{'image': 'cup.png', 'objects': [{'name': 'cup', 'box': [10, 20, 30, 40]}]}";

  private static final String TWO =
      "{'image': 'cup.png', 'objects': [{'name': 'cup', 'box': [10, 20, 30, 40]},"
          + " {'name': 'plate', 'box': [100, 20, 60, 40]}], 'relationships': [%s]}";

  @TempDir private Path folder;

  @BeforeEach
  void drawPictures() throws IOException {
    Fixtures.picture(folder.resolve("set/cup.png"));
    Fixtures.picture(folder.resolve("outside.png"));
    Fixtures.write(folder.resolve("set/text.png"), "this is no picture");
    Files.write(
        folder.resolve("set/cut.png"),
        Arrays.copyOf(Files.readAllBytes(folder.resolve("outside.png")), 12));
  }

  static Stream<Arguments> brokenLines() {
    return Stream.of(
        arguments("no JSON", "cup.png: a cup", "is no JSON object (Unrecognized token 'cup'"),
        arguments("half a line", GOOD.substring(0, 40), "is no JSON object (Unexpected end"),
        arguments("two values in a line", GOOD + GOOD, "is no JSON object (Trailing token"),
        arguments("a field twice", GOOD.replace("'name'", "'name': 'mug', 'name'"), "Duplicate"),
        arguments("a list", "[" + GOOD + "]", "is no object: write { ... }"),
        arguments("a number", "17", "17 is no object"),
        arguments("no image", "{'objects': []}", "image: is missing: name the picture's file"),
        arguments("null for an image", GOOD.replace("'cup.png'", "null"), "image: is missing"),
        arguments("image of wrong type", GOOD.replace("'cup.png'", "5"), "image: 5 is no text"),
        arguments("blank image", GOOD.replace("cup.png", " "), "image: \" \" is blank"),
        arguments("missing picture", GOOD.replace("cup", "cap"), "image: \"cap.png\" is not there"),
        arguments("a folder as picture", GOOD.replace("cup.png", "."), "image: \".\" is not there"),
        arguments("text as picture", GOOD.replace("cup.png", "text.png"), "is no PNG or JPEG"),
        arguments("a cut picture", GOOD.replace("cup.png", "cut.png"), "is no PNG or JPEG"),
        arguments(
            "a way out", GOOD.replace("cup.png", "../outside.png"), "leads out of the folder"),
        arguments(
            "an address",
            GOOD.replace("cup.png", "http://127.0.0.1:1/cup.png"),
            "image: \"http://127.0.0.1:1/cup.png\" is not there: put the picture at"),
        arguments("an absolute path", GOOD.replace("cup.png", "/etc/cup.png"), "leads out of"),
        arguments("an impossible path", GOOD.replace("cup.png", "a\\u0000b"), "is no file name"),
        arguments("no objects", "{'image': 'cup.png'}", "objects: is missing: list what"),
        arguments(
            "objects of wrong type", GOOD.replaceAll("\\[\\{.*}]", "{}"), "objects: {} is no list"),
        arguments(
            "an object of wrong type",
            GOOD.replaceAll("\\{'name.*]}]", "'cup']"),
            "objects[0]: \"cup\" is no object"),
        arguments(
            "unknown field",
            GOOD.replace("'objects'", "'objcts': 1, 'objects'"),
            "objcts: is no field that EMMA knows: use one of captions, complete, format, height, id"),
        arguments(
            "unknown field of an object",
            GOOD.replace("'name'", "'colour': 'red', 'name'"),
            "objects[0].colour: is no field"),
        arguments(
            "no name",
            GOOD.replace("'name': 'cup', ", ""),
            "objects[0].name: is missing: say what"),
        arguments(
            "blank name",
            GOOD.replace("'name': 'cup'", "'name': '  '"),
            "objects[0].name: \"  \" is blank"),
        arguments(
            "name of wrong type",
            GOOD.replace("'name': 'cup'", "'name': ['cup']"),
            "objects[0].name: [\"cup\"] is no text"),
        arguments(
            "no box",
            "{'image': 'cup.png', 'objects': [{'name': 'cup'}]}",
            "objects[0].box: is missing: write [x, y, width, height]"),
        arguments(
            "box of wrong type",
            GOOD.replace("[10, 20, 30, 40]", "'10 20 30 40'"),
            "objects[0].box: \"10 20 30 40\" is no list"),
        arguments(
            "a word in a box",
            GOOD.replace("10,", "'ten',"),
            "objects[0].box[0]: \"ten\" is no number"),
        arguments("an endless box", GOOD.replace("10,", "1e999,"), "objects[0].box[0]: "),
        arguments("three edges", GOOD.replace("10, ", ""), "objects[0].box: [20,30,40] is no box"),
        arguments("no width", GOOD.replace("30", "0"), "objects[0].box: [10,20,0,40] is no box"),
        arguments(
            "a box left of the picture",
            GOOD.replace("10,", "-10,"),
            "objects[0].box: [-10,20,30,40] lies outside the picture of 256 x 256"),
        arguments(
            "a box below the picture",
            GOOD.replace("40]", "400]"),
            "objects[0].box: [10,20,30,400] lies outside"),
        arguments(
            "width of wrong type",
            GOOD.replace("{'image'", "{'height': 9, 'width': 'wide', 'image'"),
            "width: \"wide\" is no whole number"),
        arguments(
            "no height at all",
            GOOD.replace("{'image'", "{'width': 9, 'height': 0, 'image'"),
            "height: 0 is no whole number of 1 or more"),
        arguments(
            "attributes of wrong type",
            GOOD.replace("'name'", "'attributes': 'red', 'name'"),
            "objects[0].attributes: \"red\" is no object"),
        arguments(
            "an attribute of wrong type",
            GOOD.replace("'name'", "'attributes': {'color': 3}, 'name'"),
            "objects[0].attributes.color: 3 is no text"),
        arguments(
            "a blank attribute",
            GOOD.replace("'name'", "'attributes': {'color': ['red', '']}, 'name'"),
            "objects[0].attributes.color[1]: \"\" is blank"),
        arguments(
            "an impossible aspect",
            GOOD.replace("'name'", "'attributes': {'Main Color': 'red'}, 'name'"),
            "objects[0].attributes.Main Color: \"red\" stands under no aspect"),
        arguments(
            "an id twice",
            TWO.formatted("").replace("{'name'", "{'id': 'x', 'name'"),
            "objects[1].id: \"x\" gives the id x twice"),
        arguments(
            "an id of wrong type",
            GOOD.replace("'name'", "'id': 1.5, 'name'"),
            "objects[0].id: 1.5 is no text"),
        arguments(
            "no subject",
            TWO.formatted("{'predicate': 'above', 'object': 'cup'}"),
            "relationships[0].subject: is missing"),
        arguments(
            "dangling object",
            TWO.formatted("{'subject': 'cup', 'predicate': 'above', 'object': 'o9'}"),
            "relationships[0].object: \"o9\" is no object of this scene"),
        arguments(
            "a name of two",
            TWO.replace("plate", "cup")
                .formatted("{'subject': 'cup', 'predicate': 'above', 'object': 'o1'}"),
            "relationships[0].subject: \"cup\" is the name of 2 objects"),
        arguments(
            "related to itself",
            TWO.formatted("{'subject': 'cup', 'predicate': 'above', 'object': 'o0'}"),
            "relationships[0]: {\"subject\":\"cup\""),
        arguments(
            "blank predicate",
            TWO.formatted("{'subject': 'cup', 'predicate': '', 'object': 'plate'}"),
            "relationships[0].predicate: \"\" is blank"),
        arguments(
            "free spatial word",
            TWO.formatted("{'subject': 'cup', 'predicate': 'kind of by', 'object': 'plate'}"),
            "relationships[0].predicate: \"kind of by\" is no spatial predicate: use one of above, behind"),
        arguments(
            "swapped relation",
            TWO.formatted("{'subject': 'plate', 'predicate': 'left of', 'object': 'cup'}"),
            "relationships[0].predicate: \"left of\" contradicts the boxes"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenLines")
  void isSaidInOneSentence(String name, String line, String expected) {
    Path file = write("\n" + line + "\n");
    assertThatExceptionOfType(SceneFormatException.class)
        .as(name)
        .isThrownBy(() -> SceneFiles.open(file).scenes())
        .withMessageStartingWith(file + ", line 2")
        .withMessageContaining(expected)
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPictureThatIsALinkOutOfTheFolderIsRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("set/link.png"), folder.resolve("outside.png"));
    assertRefused(
        GOOD.replace("cup.png", "link.png"),
        ", line 1, image: \"link.png\" is a link that leads out of the folder");
  }

  @Test
  void aSceneOfTheSameIdIsRefused() {
    Fixtures.picture(folder.resolve("set/other.png"));
    String line = GOOD.replace("{'image'", "{'id': 'kitchen', 'image'");
    assertRefused(
        line + "\n" + line.replace("cup.png", "other.png"),
        ", line 2, id: \"kitchen\" is that of line 1 already");
  }

  @Test
  void aPictureThatIsAnnotatedTwiceIsRefused() {
    assertRefused(
        GOOD + "\n" + GOOD.replace("{'image'", "{'id': 'again', 'image'"),
        ", line 2, image: \"cup.png\" is that of line 1 already");
  }

  @Test
  void aFileWithoutScenesIsRefused() {
    assertRefused("", ": holds no scene: write one a line, such as {\"image\"");
    assertRefused("  \n\n", ": holds no scene");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Path file = folder.resolve("set/latin.jsonl");
    Files.write(file, GOOD.replace("cup", "caf\u00E9").getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(SceneFormatException.class)
        .isThrownBy(() -> SceneFiles.open(file).scenes())
        .withMessage(file + ": is no UTF-8 text: give an annotation file, saved as UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Path file = folder.resolve("nowhere.jsonl");
    assertThatExceptionOfType(SceneFormatException.class)
        .isThrownBy(() -> SceneFiles.open(file))
        .withMessageStartingWith(file + ": is not there: give a JSON Lines file");
  }

  @Test
  void aFolderWithoutScenesIsRefused() {
    assertThatExceptionOfType(SceneFormatException.class)
        .isThrownBy(() -> SceneFiles.open(folder))
        .withMessageStartingWith(folder + ": is a folder without scenes: give a JSON Lines file");
  }

  @Test
  void aFolderWithTwoFilesIsRefused() {
    Fixtures.write(folder.resolve("a.jsonl"), "");
    Fixtures.write(folder.resolve("b.jsonl"), "");
    assertThatExceptionOfType(SceneFormatException.class)
        .isThrownBy(() -> SceneFiles.open(folder))
        .withMessage(folder + ": holds 2 JSON Lines files: give one of them");
  }

  private void assertRefused(String text, String message) {
    Path file = write(text);
    assertThatExceptionOfType(SceneFormatException.class)
        .isThrownBy(() -> SceneFiles.open(file).scenes())
        .withMessageContaining(file + message);
  }

  private Path write(String text) {
    return Fixtures.write(folder.resolve("set/scenes.jsonl"), text.replace('\'', '"'));
  }
}
