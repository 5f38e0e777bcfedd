package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.RealData;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads Visual Genome, whose files are joined by picture. */
class VisualGenomeScenesTests {

  private static final String OBJECTS =
      """
      [{"image_id": 1, "image_url": "https://somewhere/VG_100K_2/1.jpg", "objects": [
         {"object_id": 11, "names": ["clock", "watch"], "synsets": ["clock.n.01"], "x": 10, "y": 20, "w": 30, "h": 40},
         {"object_id": 12, "names": ["wall"], "x": 0, "y": 0, "w": 200, "h": 100, "merged_object_ids": [13]}]},
       {"image_id": 2, "objects": [{"object_id": 21, "names": ["dog"], "x": 1, "y": 1, "w": 9, "h": 9}]},
       {"image_id": 3, "objects": [{"object_id": 31, "names": ["cat"], "x": 1, "y": 1, "w": 9, "h": 9}]}]
      """;
  private static final String ATTRIBUTES =
      """
      [{"image_id": 3, "attributes": [
         {"object_id": 31, "names": ["cat"], "x": 1, "y": 1, "w": 9, "h": 9, "attributes": ["black"]}]},
       {"image_id": 1, "attributes": [
         {"object_id": 11, "names": ["clock"], "x": 11, "y": 20, "w": 30, "h": 40, "attributes": ["Green"]},
         {"object_id": 13, "names": ["wall"], "x": 0, "y": 0, "w": 199, "h": 99, "attributes": ["brick"]},
         {"object_id": 14, "names": ["lamp"], "x": 90, "y": 5, "w": 9, "h": 9}]}]
      """;
  private static final String RELATIONSHIPS =
      """
      [{"relationships": [{"relationship_id": 5, "predicate": "ON",
          "subject": {"object_id": 11, "name": "clock", "x": 10, "y": 20, "w": 30, "h": 40},
          "object": {"object_id": 13, "name": "wall", "x": 0, "y": 0, "w": 199, "h": 99}}],
        "image_id": 1}]
      """;
  private static final String REGIONS =
      """
      [{"id": 1, "regions": [
         {"region_id": 8, "image_id": 1, "phrase": "a green clock on the wall ", "x": 1, "y": 1, "width": 5, "height": 5},
         {"region_id": 9, "image_id": 1, "phrase": "", "x": 1, "y": 1, "width": 5, "height": 5}]}]
      """;
  private static final String IMAGES =
      """
      [{"image_id": 1, "url": "https://somewhere/VG_100K_2/1.jpg", "width": 200, "height": 100, "coco_id": null, "flickr_id": 1},
       {"image_id": 2, "url": "https://somewhere/VG_100K/2.jpg", "width": 60, "height": 50, "coco_id": null, "flickr_id": 2}]
      """;

  @TempDir private Path folder;

  private final List<ReadingReport> reports = new ArrayList<>();

  private List<Scene> read() {
    return SceneFiles.open(folder, SceneOptions.STANDARD.reportingTo(reports::add)).scenes();
  }

  private void writeAll() {
    write("objects.json", OBJECTS);
    write("attributes.json", ATTRIBUTES);
    write("relationships.json", RELATIONSHIPS);
    write("region_descriptions.json", REGIONS);
    write("image_data.json", IMAGES);
    Fixtures.picture(folder.resolve("VG_100K_2/1.jpg"));
    Fixtures.picture(folder.resolve("VG_100K/2.jpg"));
    Fixtures.picture(folder.resolve("3.jpg"));
  }

  private Path write(String name, String text) {
    return Fixtures.write(folder.resolve(name), text);
  }

  @Nested
  class AFolder {

    @Test
    void isJoinedByPictureWhateverTheOrderOfItsFiles() {
      writeAll();
      assertThat(read()).extracting(Scene::id).containsExactly("1", "2", "3");
      assertThat(read().get(2).objects().get(0).attributes())
          .containsExactly(new Attribute(Aspect.COLOR, "black"));
    }

    @Test
    void givesTheObjectsOfAllFilesEachOnceAlsoWhereTheyWereMerged() {
      writeAll();
      assertThat(read().get(0).objects())
          .containsExactly(
              new SceneObject(
                  "11",
                  "clock",
                  new Box(10, 20, 30, 40),
                  List.of(new Attribute(Aspect.COLOR, "green"))),
              new SceneObject(
                  "12",
                  "wall",
                  new Box(0, 0, 200, 100),
                  List.of(new Attribute(Aspect.MATERIAL, "brick"))),
              new SceneObject("14", "lamp", new Box(90, 5, 9, 9), List.of()));
    }

    @Test
    void relatesObjectsAndKeepsWhatIsSaidOfRegions() {
      writeAll();
      Scene scene = read().get(0);
      assertThat(scene.relationships())
          .containsExactly(new Relationship(Aspect.SPATIAL, "11", "on", "12"));
      assertThat(scene.captions()).containsExactly("a green clock on the wall");
      assertThat(scene.completeness()).isEqualTo(Completeness.OPEN);
    }

    @Test
    void takesSizesFromImageDataOrFromThePicture() {
      writeAll();
      assertThat(read()).extracting(Scene::width).containsExactly(200, 60, 256);
      assertThat(reports.get(0).count(Irregularity.SIZE_MISSING)).isEqualTo(1);
    }

    @Test
    void isReadNoFurtherThanAskedFor() {
      writeAll();
      write("objects.json", OBJECTS.substring(0, OBJECTS.indexOf("{\"image_id\": 3")) + "broken");
      try (Stream<Scene> scenes = SceneFiles.open(folder).stream()) {
        assertThat(scenes.limit(2)).hasSize(2);
      }
    }

    @Test
    void mayHaveAnyOfItsFilesOnly() {
      write("relationships.json", RELATIONSHIPS);
      Fixtures.picture(folder.resolve("1.jpg"));
      assertThat(read().get(0).objects())
          .extracting(SceneObject::name)
          .containsExactly("clock", "wall");
    }

    @Test
    void doesNotTakeFilesOfOtherNames() {
      writeAll();
      write("attribute_synsets.json", "{\"red\": \"red.s.01\"}");
      write("objects_backup.json", "[]");
      assertThat(read()).hasSize(3);
    }
  }

  @Nested
  class WhatIsOutOfOrder {

    @Test
    void aSingleRecordAfterABlankIsReadAsAListOfOne() {
      write("attributes.json", " " + ATTRIBUTES.strip().replaceAll("(?s)^\\[|,\n .*", ""));
      Fixtures.picture(folder.resolve("3.jpg"));
      assertThat(read()).extracting(Scene::id).containsExactly("3");
      assertThat(reports.get(0).count(Irregularity.SINGLE_RECORD)).isEqualTo(1);
      assertThat(reports.get(0).count(Irregularity.LEADING_BLANKS)).isEqualTo(1);
    }

    @Test
    void picturesThatAreThereTwiceAreReadOnce() {
      writeAll();
      write(
          "objects.json",
          OBJECTS.strip().replaceAll("]$", ", {\"image_id\": 2, \"objects\": []}]"));
      write(
          "attributes.json",
          ATTRIBUTES.replace(
              "[{\"image_id\": 3", "[{\"image_id\": 9}, {\"image_id\": 9}, {\"image_id\": 3"));
      assertThat(read().get(1).objects()).hasSize(1);
      assertThat(reports.get(0).count(Irregularity.SCENE_REPEATED)).isEqualTo(2);
      assertThat(reports.get(0).count(Irregularity.PICTURE_MISSING)).isEqualTo(1);
    }

    @Test
    void recordsWithoutIdAndObjectsWithTheSameAreLeftOut() {
      writeAll();
      write(
          "objects.json",
          OBJECTS
              .replace("[{\"image_id\": 1", "[17, {\"image_id\": \"?\"}, {\"image_id\": 1")
              .replace("\"object_id\": 12", "\"object_id\": 11"));
      assertThat(read()).hasSize(3);
      assertThat(reports.get(0).count(Irregularity.RECORD_UNREADABLE)).isEqualTo(2);
      assertThat(reports.get(0).count(Irregularity.OBJECT_REPEATED)).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoJsonIsRefusedByItsName() {
      writeAll();
      Path file =
          write("attributes.json", ATTRIBUTES.replace("\"attributes\": [\"Green\"]", "green"));
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(VisualGenomeScenesTests.this::read)
          .withMessageStartingWith(file + ", line 4: is no JSON");
    }

    @Test
    void aPackedFileIsRefused() throws Exception {
      Path file = folder.resolve("objects.json");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(OBJECTS.getBytes(StandardCharsets.UTF_8));
      }
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(VisualGenomeScenesTests.this::read)
          .withMessage("%s: is packed, and its records are joined in any order: unpack it", file);
    }
  }

  @Nested
  class RealRecords {

    private List<Scene> read(Path path) {
      for (int id = 1; id <= 3; id++) {
        Fixtures.picture(folder.resolve(id + ".png"), 800, 600);
      }
      return SceneFiles.open(
              path, SceneOptions.STANDARD.withImages(folder).reportingTo(reports::add))
          .scenes();
    }

    @Test
    void ofThreeFilesEachAreJoined() {
      List<Scene> scenes = read(RealData.folder("visual-genome").resolve("data"));
      assertThat(scenes).extracting(Scene::id).containsExactly("1", "2", "3");
      assertThat(scenes).extracting(scene -> scene.objects().size()).containsExactly(35, 26, 40);
      assertThat(scenes)
          .extracting(scene -> scene.relationships().size())
          .containsExactly(31, 21, 31);
    }

    @Test
    void have114RelationshipsOfWhich83AreReadAndTheOthersCounted() {
      read(RealData.folder("visual-genome").resolve("data"));
      ReadingReport report = reports.get(0);
      assertThat(report.relationships()).isEqualTo(83);
      assertThat(report.count(Irregularity.RELATION_REPEATED)).isEqualTo(21);
      assertThat(report.count(Irregularity.RELATION_TO_ITSELF)).isEqualTo(3);
      assertThat(report.predicates().ambiguous() + report.predicates().unknown()).isEqualTo(7);
    }

    @Test
    void areFoundOutOfOrderWhereTheyAre() {
      read(RealData.folder("visual-genome").resolve("data"));
      assertThat(reports.get(0).count(Irregularity.SINGLE_RECORD)).isEqualTo(6);
      assertThat(reports.get(0).count(Irregularity.LEADING_BLANKS)).isEqualTo(2);
      assertThat(reports.get(0).count(Irregularity.NAME_PLURAL)).isEqualTo(13);
    }

    @Test
    void have6Of90AttributesThatTheLexiconDoesNotKnow() {
      read(RealData.folder("visual-genome").resolve("data"));
      WordCounts attributes = reports.get(0).attributes();
      assertThat(attributes.typed()).isEqualTo(81);
      assertThat(attributes.setAside()).isEqualTo(3);
      assertThat(attributes.commonest())
          .extracting(WordCounts.Unknown::word)
          .containsExactly(
              "chained",
              "computer tower",
              "data line",
              "lit \"walk\"",
              "multi-line phone",
              "sidewalk");
    }

    @Test
    void ofOneFileAreRecognizedByWhatIsInIt() {
      assertThat(read(RealData.folder("visual-genome").resolve("objects_images_1_2.json")))
          .extracting(scene -> scene.objects().size())
          .containsExactly(31, 25);
    }
  }
}
