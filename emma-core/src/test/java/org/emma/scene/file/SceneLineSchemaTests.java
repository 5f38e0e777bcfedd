package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.emma.records.StrictJson;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.Image;
import org.emma.scene.ImageFile;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneObject;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the JSON Schema of EMMA's own lines against those who read and write them. */
class SceneLineSchemaTests {

  private static final Schema SCHEMA = schema();

  @TempDir private Path folder;

  private static Schema schema() {
    try (InputStream file = SceneFiles.class.getResourceAsStream("emma-scene-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void drawAPicture() {
    Fixtures.picture(folder.resolve("a.png"));
  }

  private static List<Error> errors(JsonNode line) {
    return SCHEMA.validate(line);
  }

  private List<Scene> read(JsonNode line) {
    return SceneFiles.open(Fixtures.write(folder.resolve("a.jsonl"), line.toString())).scenes();
  }

  private static JsonNode line(String text) throws IOException {
    return StrictJson.parse(text.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'image': 'a.png', 'objects': []}",
        "{'format': 'emma-scene-1', 'id': 7, 'image': 'a.png', 'objects': [], 'notes': [1]}",
        "{'image': 'a.png', 'width': 9, 'height': 9, 'objects': [], 'complete': false}",
        "{'image': 'a.png', 'objects': [], 'complete': ['cup'], 'uncounted': ['cup']}",
        "{'image': 'a.png', 'objects': [], 'complete': true, 'captions': ['A wall.']}",
        "{'image': 'a.png', 'objects': [{'id': 3, 'name': 'cup', 'box': [-0.5, 0, 1.5, 9],"
            + " 'attributes': {'color': 'red', 'state': ['wet', 'full']}, 'notes': {}}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9]},"
            + " {'id': 'p', 'name': 'plate', 'box': [20, 0, 5, 9]}], 'relationships':"
            + " [{'subject': 'cup', 'predicate': 'on', 'object': 'p'},"
            + " {'subject': 'p', 'predicate': 'holding', 'object': 'o0', 'aspect': 'action'}]}"
      })
  void allowsWhatIsRead(String text) throws IOException {
    assertThat(errors(line(text))).isEmpty();
    assertThat(read(line(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{'image': 'a.png'}",
        "{'objects': []}",
        "{'image': ' ', 'objects': []}",
        "{'image': 'a.png', 'objects': [], 'format': 'emma-scene-2'}",
        "{'image': 'a.png', 'objects': [], 'format': 1}",
        "{'image': 'a.png', 'objects': [], 'id': ''}",
        "{'image': 'a.png', 'objects': [], 'id': 1.5}",
        "{'image': 'a.png', 'objects': [], 'width': 0, 'height': 9}",
        "{'image': 'a.png', 'objects': [], 'width': 'wide', 'height': 9}",
        "{'image': 'a.png', 'objects': [], 'colour': 'red'}",
        "{'image': 'a.png', 'objects': [], 'captions': 'A wall.'}",
        "{'image': 'a.png', 'objects': [], 'captions': ['']}",
        "{'image': 'a.png', 'objects': [], 'complete': 'yes'}",
        "{'image': 'a.png', 'objects': [], 'complete': [3]}",
        "{'image': 'a.png', 'objects': [], 'uncounted': true}",
        "{'image': 'a.png', 'objects': [], 'relationships': {}}",
        "{'image': 'a.png', 'objects': ['cup']}",
        "{'image': 'a.png', 'objects': [{'name': 'cup'}]}",
        "{'image': 'a.png', 'objects': [{'box': [0, 0, 5, 9]}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5]}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9, 9]}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 0, 9]}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [-9, 0, 5, 9]}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': ['0', 0, 5, 9]}]}",
        "{'image': 'a.png', 'objects': [{'name': '', 'box': [0, 0, 5, 9]}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9], 'color': 'red'}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9], 'attributes': ['red']}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9], 'attributes': {'Color': 'red'}}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9], 'attributes': {'color': 3}}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9], 'attributes': {'color': ['']}}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9]}, {'name': 'hat', 'box': [9, 0, 5, 9]}],"
            + " 'relationships': [{'subject': 'cup', 'object': 'hat'}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9]}, {'name': 'hat', 'box': [9, 0, 5, 9]}],"
            + " 'relationships': [{'subject': 'cup', 'predicate': '', 'object': 'hat'}]}",
        "{'image': 'a.png', 'objects': [{'name': 'cup', 'box': [0, 0, 5, 9]}, {'name': 'hat', 'box': [9, 0, 5, 9]}],"
            + " 'relationships': [{'subject': 'cup', 'predicate': 'eyes', 'object': 'hat', 'aspect': 'Act'}]}"
      })
  void refusesWhatIsRefused(String text) throws IOException {
    assertThat(errors(line(text))).isNotEmpty();
    JsonNode line = line(text);
    assertThatExceptionOfType(SceneFormatException.class).isThrownBy(() -> read(line));
  }

  @Test
  void allowsWhatIsWrittenAndReadsItAsTheSameScenes() throws IOException {
    Image picture = new ImageFile("a.png", folder.resolve("a.png"));
    List<SceneObject> objects =
        List.of(
            new SceneObject(
                "1",
                "cup",
                new Box(0, 0, 5, 9),
                List.of(
                    new Attribute(Aspect.COLOR, "red"),
                    new Attribute(Aspect.COLOR, "blue"),
                    new Attribute(Aspect.of("finish"), "matte"))),
            new SceneObject("2", "table", new Box(0, 9, 50, 9), List.of()));
    List<Relationship> relationships =
        List.of(
            new Relationship(Aspect.SPATIAL, "1", "on", "2"),
            new Relationship(Aspect.PART, "2", "has", "1"));
    Completeness covered = Completeness.ofNames(Set.of("cup", "table"));
    List<Scene> scenes =
        List.of(
            SyntheticScenes.scene(1, 0),
            new Scene(
                "2", picture, 256, 256, objects, relationships, List.of("A \"cup\"."), covered),
            new Scene("3", picture, 256, 256, objects, List.of(), List.of(), Completeness.OPEN),
            new Scene(
                "4",
                picture,
                256,
                256,
                objects,
                List.of(),
                List.of("A cup.", "A table."),
                covered.withoutCounting(Set.of("cup"))));
    Path file = SceneFiles.write(scenes, folder.resolve("written"));
    for (String written : Files.readAllLines(file)) {
      assertThat(errors(StrictJson.parse(written))).isEmpty();
    }
    assertThat(SceneFiles.open(file).scenes())
        .extracting(Scene::digest)
        .isEqualTo(scenes.stream().map(Scene::digest).toList());
  }
}
