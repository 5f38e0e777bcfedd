package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Completeness;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneFormatException;
import org.emma.scene.SceneObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads instances of COCO with their captions. */
class CocoScenesTests {

  private static final String INSTANCES =
      """
      {"info": {"description": "made up"}, "licenses": [],
       "images": [
         {"id": 900, "file_name": "000000000900.jpg", "width": 200, "height": 100, "license": 1},
         {"id": 7, "file_name": "000000000007.jpg", "width": 200, "height": 100}],
       "annotations": [
         {"id": 1, "image_id": 7, "category_id": 1, "bbox": [10.27, 20.5, 30.01, 40], "area": 12, "iscrowd": 0,
          "segmentation": [[1, 2, 3, 4, 5, 6]]},
         {"id": 2, "image_id": 900, "category_id": 18, "bbox": [1, 2, 3, 4], "area": 12, "iscrowd": 0, "segmentation": []},
         {"id": 3, "image_id": 7, "category_id": 18, "bbox": [150, 20.5, 30, 40], "area": 12, "iscrowd": 0, "segmentation": []},
         {"id": 900100000007, "image_id": 7, "category_id": 1, "bbox": [0, 0, 200, 90], "area": 12, "iscrowd": 1,
          "segmentation": {"counts": [1, 2], "size": [100, 200]}}],
       "categories": [{"supercategory": "person", "id": 1, "name": "person"},
         {"supercategory": "animal", "id": 18, "name": "dog"}, {"supercategory": "vehicle", "id": 3, "name": "car"},
         {"supercategory": "sports", "id": 35, "name": "skis"}]}
      """;
  private static final String CAPTIONS =
      """
      {"info": {}, "images": [], "licenses": [], "annotations": [
        {"image_id": 7, "id": 48, "caption": "A person walks a dog. "},
        {"image_id": 900, "id": 49, "caption": "A dog."},
        {"image_id": 7, "id": 50, "caption": "Somebody with a dog in a crowd."}]}
      """;

  @TempDir private Path folder;

  private final List<ReadingReport> reports = new ArrayList<>();

  private List<Scene> read(String text) {
    Path file = Fixtures.write(folder.resolve("annotations/instances_val2017.json"), text);
    Fixtures.picture(folder.resolve("val2017/000000000007.jpg"));
    Fixtures.picture(folder.resolve("val2017/000000000900.jpg"));
    return SceneFiles.open(file, SceneOptions.STANDARD.reportingTo(reports::add)).scenes();
  }

  private Scene scene(String text) {
    return read(text).get(1);
  }

  @Nested
  class APicture {

    @Test
    void hasItsInstancesWhereverTheyStandInTheFile() {
      assertThat(read(INSTANCES)).extracting(Scene::id).containsExactly("900", "7");
      assertThat(scene(INSTANCES).objects())
          .containsExactly(
              new SceneObject("1", "person", new Box(10.27, 20.5, 30.01, 40), List.of()),
              new SceneObject("3", "dog", new Box(150, 20.5, 30, 40), List.of()));
    }

    @Test
    void hasTheRelationshipsThatFollowFromItsBoxes() {
      assertThat(scene(INSTANCES).relationships())
          .containsExactly(
              new Relationship(Aspect.SPATIAL, "1", "left of", "3"),
              new Relationship(Aspect.SPATIAL, "3", "right of", "1"));
    }

    @Test
    void hasTheCaptionsOfTheFileBesideIt() {
      Fixtures.write(folder.resolve("annotations/captions_val2017.json"), CAPTIONS);
      assertThat(scene(INSTANCES).captions())
          .containsExactly("A person walks a dog.", "Somebody with a dog in a crowd.");
      assertThat(reports.get(0).captions()).isEqualTo(3);
    }

    @Test
    void mayHaveCaptionsAlone() {
      String captions =
          CAPTIONS.replace(
              "\"images\": []",
              "\"images\": [{\"id\": 7, \"file_name\": \"7.jpg\", \"width\": 9, \"height\": 9}]");
      Path file = Fixtures.write(folder.resolve("captions_val2017.json"), captions);
      Fixtures.picture(folder.resolve("7.jpg"));
      Scene scene = SceneFiles.open(file).scenes().get(0);
      assertThat(scene.captions()).hasSize(2);
      assertThat(scene.completeness().coversPresence("dog")).isFalse();
    }
  }

  @Nested
  class Completeness80 {

    @Test
    void coversThePresenceOfEveryCategoryAndNothingElse() {
      Completeness completeness = scene(INSTANCES).completeness();
      assertThat(completeness.coversPresence("car")).isTrue();
      assertThat(completeness.coversPresence("tree")).isFalse();
      assertThat(completeness.coversAttributes()).isFalse();
    }

    @Test
    void coversNoNumberOfWhatStandsInACrowd() {
      Completeness completeness = scene(INSTANCES).completeness();
      assertThat(completeness.coversNumber("dog")).isTrue();
      assertThat(completeness.coversNumber("person")).isFalse();
      assertThat(completeness.coversPresence("person")).isTrue();
      assertThat(reports.get(0).count(Irregularity.CROWD)).isEqualTo(1);
    }

    @Test
    void coversNothingOfACategoryOfWhichThereIsOnlyACrowd() {
      String onlyCrowd = INSTANCES.replace("\"area\": 12, \"iscrowd\": 0,\n", "\"iscrowd\": 1,\n");
      assertThat(scene(onlyCrowd).completeness().coversPresence("person")).isFalse();
      assertThat(scene(onlyCrowd).completeness().coversPresence("car")).isTrue();
    }

    @Test
    void coversNothingOfACategoryWhoseInstanceHadToBeLeftOut() {
      String broken = INSTANCES.replace("[150, 20.5, 30, 40]", "[150, 20.5, 30, NaN]");
      Scene scene = scene(broken);
      assertThat(scene.objects()).extracting(SceneObject::name).containsExactly("person");
      assertThat(scene.completeness().coversPresence("dog")).isFalse();
      assertThat(reports.get(0).count(Irregularity.BOX_NOT_FINITE)).isEqualTo(1);
    }

    @Test
    void coversWhatWasLookedForWhereThePictureSaysSo() {
      String federated = INSTANCES.replace("{\"id\": 7,", "{\"id\": 7, \"neg_category_ids\": [3],");
      assertThat(scene(federated).completeness())
          .isEqualTo(Completeness.ofNames(Set.of("car")).withoutCounting(Set.of("person")));
    }
  }

  @Nested
  class WhatIsOutOfOrder {

    @Test
    void annotationsOfPicturesThatAreNotListedAreCounted() {
      read(INSTANCES.replace("\"id\": 2, \"image_id\": 900", "\"id\": 2, \"image_id\": 901"));
      assertThat(reports.get(0).count(Irregularity.ANNOTATION_DANGLING)).isEqualTo(1);
    }

    @Test
    void aFileOfCaptionsThatBreaksOffIsRefusedByItsName() {
      Path file =
          Fixtures.write(
              folder.resolve("annotations/captions_val2017.json"), CAPTIONS.substring(0, 120));
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> read(INSTANCES))
          .withMessageStartingWith(file + ", line 2: is no JSON");
    }

    @Test
    void anInstanceOfNoCategoryIsLeftOut() {
      Scene scene = scene(INSTANCES.replace("\"category_id\": 18", "\"category_id\": 19"));
      assertThat(scene.objects()).hasSize(1);
      assertThat(reports.get(0).count(Irregularity.OBJECT_NAMELESS)).isEqualTo(2);
    }

    @Test
    void aPictureThatLeadsOutOfTheFolderIsLeftOut() {
      assertThat(read(INSTANCES.replace("000000000900.jpg", "../../../up.jpg"))).hasSize(1);
      assertThat(reports.get(0).count(Irregularity.PICTURE_OUTSIDE)).isEqualTo(1);
    }
  }

  @Test
  void aFileMayBePackedOrGivenByItsFolder() throws IOException {
    read(INSTANCES);
    assertThat(SceneFiles.open(folder).scenes()).hasSize(2);
    Path packed = folder.resolve("annotations/instances_val2017.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(INSTANCES.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(SceneFiles.open(packed).scenes())
        .extracting(Scene::digest)
        .isEqualTo(read(INSTANCES).stream().map(Scene::digest).toList());
  }
}
