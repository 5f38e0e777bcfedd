package org.emma.scene.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Reads scene graphs of GQA. */
class GqaScenesTests {

  private static final String GRAPH =
      """
      {"7": {"width": 200, "height": 100, "location": "indoors", "objects": {
        "1": {"name": "cup", "x": 10, "y": 20, "w": 30, "h": 40, "attributes": ["light blue", "clean"],
              "relations": [{"name": "to the left of", "object": "2"}, {"name": "on", "object": "2"}]},
        "2": {"name": "table", "x": 100, "y": 20, "w": 80, "h": 70, "attributes": [],
              "relations": [{"name": "to the right of", "object": "1"}]}}}}
      """;

  @TempDir private Path folder;

  private final List<ReadingReport> reports = new ArrayList<>();

  private List<Scene> read(String text) {
    Path file = Fixtures.write(folder.resolve("train_sceneGraphs.json"), text);
    Fixtures.picture(folder.resolve("images/7.jpg"));
    return SceneFiles.open(file, SceneOptions.STANDARD.reportingTo(reports::add)).scenes();
  }

  private ReadingReport report() {
    return reports.get(0);
  }

  @Nested
  class AGraph {

    private Scene scene() {
      return read(GRAPH).get(0);
    }

    @Test
    void hasItsObjectsWithTypedAttributes() {
      assertThat(scene().objects())
          .containsExactly(
              new SceneObject(
                  "1",
                  "cup",
                  new Box(10, 20, 30, 40),
                  List.of(
                      new Attribute(Aspect.COLOR, "blue"), new Attribute(Aspect.STATE, "clean"))),
              new SceneObject("2", "table", new Box(100, 20, 80, 70), List.of()));
    }

    @Test
    void hasItsRelationshipsInTheWordsOfQuestions() {
      assertThat(scene().relationships())
          .containsExactly(
              new Relationship(Aspect.SPATIAL, "1", "left of", "2"),
              new Relationship(Aspect.SPATIAL, "1", "on", "2"),
              new Relationship(Aspect.SPATIAL, "2", "right of", "1"));
    }

    @Test
    void isThatOfItsPictureOfTheAnnotatedSize() {
      Scene scene = scene();
      assertThat(scene.id()).isEqualTo("7");
      assertThat(scene.image().name()).isEqualTo("7.jpg");
      assertThat(scene.image().bytes()).isNotEmpty();
      assertThat(scene.width()).isEqualTo(200);
      assertThat(scene.height()).isEqualTo(100);
    }

    @Test
    void saysNothingAboutWhatIsNotAnnotated() {
      assertThat(scene().completeness()).isEqualTo(Completeness.OPEN);
    }

    @Test
    void isReportedAsInOrder() {
      read(GRAPH);
      assertThat(report().isClean()).isTrue();
      assertThat(report().format()).isEqualTo(SceneFormat.GQA);
      assertThat(report().objects()).isEqualTo(2);
      assertThat(report().attributes().typed()).isEqualTo(2);
    }
  }

  @Nested
  class WhatIsOutOfOrder {

    private void finds(String text, Irregularity what, String example) {
      read(text);
      assertThat(report().findings())
          .contains(
              new ReadingReport.Finding(
                  what, 1, folder.resolve("train_sceneGraphs.json") + ", " + example));
    }

    @Test
    void aRelationshipToAnObjectThatIsNotThereIsLeftOut() {
      finds(
          GRAPH.replace("\"on\", \"object\": \"2\"", "\"on\", \"object\": \"3\""),
          Irregularity.RELATION_DANGLING,
          "image 7, 1 - 3");
    }

    @Test
    void aRelationshipThatTheBoxesDenyIsLeftOut() {
      finds(
          GRAPH.replace("to the right of", "to the left of"),
          Irregularity.RELATION_DENIED,
          "image 7, 2 - 1");
    }

    @Test
    void anObjectWithoutANameIsLeftOut() {
      finds(
          GRAPH.replace("\"name\": \"table\"", "\"name\": \" \""),
          Irregularity.OBJECT_NAMELESS,
          "image 7, 2");
    }

    @Test
    void aRepeatedObjectIsReadOnce() {
      finds(GRAPH.replace("\"2\": {", "\"1\": {"), Irregularity.OBJECT_REPEATED, "image 7, 1");
    }

    @Test
    void aBoxThatIsNotFiniteIsLeftOut() {
      finds(GRAPH.replace("\"w\": 80", "\"w\": NaN"), Irregularity.BOX_NOT_FINITE, "image 7, 2");
    }

    @Test
    void anEmptyBoxIsLeftOut() {
      finds(GRAPH.replace("\"w\": 80", "\"w\": 0"), Irregularity.BOX_EMPTY, "image 7, 2");
    }

    @Test
    void aMissingBoxIsLeftOut() {
      finds(GRAPH.replace("\"w\": 80, ", ""), Irregularity.BOX_MISSING, "image 7, 2");
    }

    @Test
    void aBoxOutsideThePictureIsLeftOut() {
      finds(GRAPH.replace("\"x\": 100", "\"x\": 200"), Irregularity.BOX_OUTSIDE, "image 7, 2");
    }

    @Test
    void aBoxOverTheEdgeIsCutOffThere() {
      finds(GRAPH.replace("\"w\": 80", "\"w\": 150"), Irregularity.BOX_CUT, "image 7, 2");
      assertThat(read(GRAPH.replace("\"w\": 80", "\"w\": 150")).get(0).objects().get(1).box())
          .isEqualTo(new Box(100, 20, 100, 70));
    }

    @Test
    void aNameIsTidied() {
      finds(GRAPH.replace("\"cup\"", "\"The Cup \""), Irregularity.NAME_TIDIED, "image 7, 1");
      assertThat(read(GRAPH.replace("\"cup\"", "\"The Cup \"")).get(0).objects().get(0).name())
          .isEqualTo("cup");
    }

    @Test
    void aPluralNameIsNoted() {
      finds(GRAPH.replace("\"cup\"", "\"cups\""), Irregularity.NAME_PLURAL, "image 7, 1");
    }

    @Test
    void attributesThatExcludeOneAnotherAreLeftOut() {
      read(GRAPH.replace("\"light blue\"", "\"dirty\""));
      assertThat(report().count(Irregularity.ATTRIBUTES_CONTRADICT)).isEqualTo(2);
    }

    @Test
    void aMissingSizeIsThatOfThePicture() {
      finds(GRAPH.replace("\"width\": 200, ", ""), Irregularity.SIZE_MISSING, "image 7");
    }

    @Test
    void anImageThatIsThereTwiceIsReadOnce() {
      String graph = GRAPH.strip();
      String inner = graph.substring(1, graph.length() - 1);
      finds("{" + inner + ", " + inner + "}", Irregularity.SCENE_REPEATED, "image 7");
    }

    @Test
    void aRecordThatIsNoGraphIsLeftOut() {
      finds(
          GRAPH.strip().replaceAll("}$", ", \"8\": null}"),
          Irregularity.RECORD_UNREADABLE,
          "image 8");
    }

    @Test
    void aSceneWithoutItsPictureIsLeftOut() {
      finds(
          GRAPH.strip().replaceAll("}$", ", \"8\": {\"objects\": {}}}"),
          Irregularity.PICTURE_MISSING,
          "image 8");
    }

    @Test
    void anIdThatLeadsOutOfTheFolderIsLeftOut() {
      Fixtures.picture(folder.resolveSibling("8.jpg"));
      finds(
          GRAPH.strip().replaceAll("}$", ", \"../../../../../../../8\": {\"objects\": {}}}"),
          Irregularity.PICTURE_OUTSIDE,
          "image ../../../../../../../8");
    }

    @Test
    void wordsThatNoLexiconHasAreCountedAndNeverGuessed() {
      Scene scene = read(GRAPH.replace("clean", "zesty").replace("\"on\"", "\"zapping\"")).get(0);
      assertThat(scene.objects().get(0).attributes()).hasSize(1);
      assertThat(report().attributes().commonest())
          .containsExactly(new WordCounts.Unknown("zesty", 1));
      assertThat(report().predicates().commonest())
          .containsExactly(new WordCounts.Unknown("zapping", 1));
      assertThat(report().toString())
          .contains("attributes: 1 typed, 0 ambiguous, 0 set aside, 1 unknown (zesty 1)");
    }
  }

  @Nested
  class AFile {

    @Test
    void thatBreaksOffIsRefusedWithOneMessage() {
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> read(GRAPH.strip().replaceAll("}$", ",\n\"8\": {\"objects\": {\"1\"")))
          .withMessageContaining("train_sceneGraphs.json, line 6: is no JSON");
    }

    @Test
    void withoutAnyPictureIsRefusedAndToldWherePicturesGo() {
      Path file = Fixtures.write(folder.resolve("only/graphs.json"), GRAPH);
      assertThatExceptionOfType(SceneFormatException.class)
          .isThrownBy(() -> SceneFiles.open(file).scenes())
          .withMessageStartingWith(file + ": has no picture for any of its 1 scenes: put them into")
          .withMessageContaining(folder.resolve("only/images").toString())
          .withMessageEndingWith("name the folder they are in as images");
    }

    @Test
    void mayHaveItsPicturesInAFolderThatIsNamed() {
      Path file = Fixtures.write(folder.resolve("only/graphs.json"), GRAPH);
      Fixtures.picture(folder.resolve("photos/7.png"));
      assertThat(
              SceneFiles.open(file, SceneOptions.STANDARD.withImages(folder.resolve("photos")))
                  .scenes())
          .hasSize(1);
    }

    @Test
    void mayBeGivenByItsFolder() {
      read(GRAPH);
      assertThat(SceneFiles.open(folder).scenes()).hasSize(1);
    }
  }

  @Nested
  class RealGraphs {

    private List<Scene> read() {
      List<String> ids = List.of("2375429", "2354786", "2336498", "2315892");
      ids.forEach(id -> Fixtures.picture(folder.resolve(id + ".jpg")));
      Path file = RealData.folder("gqa").resolve("debug_sceneGraphs.json");
      return SceneFiles.open(
              file, SceneOptions.STANDARD.withImages(folder).reportingTo(reports::add))
          .scenes();
    }

    @Test
    void are4With59ObjectsAnd178Relationships() {
      assertThat(read()).hasSize(4);
      assertThat(report().objects()).isEqualTo(59);
      assertThat(report().predicates().typed() + report().predicates().ambiguous()).isEqualTo(178);
      assertThat(report().relationships()).isEqualTo(177);
      assertThat(report().count(Irregularity.NAME_PLURAL)).isEqualTo(4);
      assertThat(report().attributes()).isEqualTo(new WordCounts(42, 10, 2, 0, List.of()));
    }
  }
}
