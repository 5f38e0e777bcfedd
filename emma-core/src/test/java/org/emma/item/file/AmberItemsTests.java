package org.emma.item.file;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmberItemsTests {

  private static final String QUERIES =
      "[{'id': 1, 'image': 'AMBER_1.jpg', 'query': 'Describe this image.'},"
          + " {'id': 7, 'image': 'AMBER_1.jpg', 'query': 'Are there three cups in this image?'}]";
  private static final String ANNOTATIONS =
      "[{'id': 7, 'type': 'discriminative-attribute-number', 'truth': 'no'},"
          + " {'id': 1, 'type': 'generative', 'truth': ['cup'], 'hallu': ['dog']}]";

  @TempDir private Path folder;

  @Test
  void queriesAndAnnotationsAreJoinedById() throws IOException {
    Item item = read(QUERIES, ANNOTATIONS).get(0);

    assertThat(item.question()).isEqualTo("Are there three cups in this image?");
    assertThat(item.gold()).isEqualTo("no");
    assertThat(item.aspect()).isEqualTo(Aspect.NUMBER);
    assertThat(item.provenance()).isEqualTo(new Provenance.Imported("AMBER", "7", "number", ""));
  }

  @Test
  void generativeQueriesAreCountedAndLeftOut() throws IOException {
    Written written = new Written(folder);
    written.json("annotations.json", ANNOTATIONS);
    Path queries = written.json("query/query_all.json", QUERIES);

    assertThat(written.items("amber", queries)).hasSize(1);
    assertThat(written.notices("amber", queries))
        .singleElement()
        .asString()
        .contains("left out 1 generative queries, which have no single right answer");
  }

  @Test
  void whatDoesNotFitTogetherIsSaid() {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(QUERIES, "[]"))
        .withMessageContaining("query_all.json, record 1 at line 1, id: 1 has no annotation");
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(QUERIES, ANNOTATIONS.replace("-number", "-smell")))
        .withMessageContaining("annotations.json, record 1 at line 1, type:")
        .withMessageContaining("is not understood: write one of");
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(
            () ->
                new Written(folder)
                    .items("amber", new Written(folder).json("alone/deep/query_all.json", QUERIES)))
        .withMessageContaining("has no annotations.json beside it or in the folder above");
  }

  @Test
  void theRealFileHolds14216YesNoQuestionsAnd1004GenerativeQueries() {
    Path queries = RealData.folder("amber").resolve("query_all.json");
    List<String> notices = new ArrayList<>();

    List<Item> items = ItemFiles.open("amber", queries, folder, notices::add).items();

    assertThat(items.stream().collect(groupingBy(AmberItemsTests::subset, counting())))
        .isEqualTo(
            Map.of(
                "existence",
                4924L,
                "state",
                4764L,
                "number",
                2072L,
                "action",
                792L,
                "relation",
                1664L));
    assertThat(notices).singleElement().asString().contains("left out 1004 generative queries");
    assertThat(items)
        .filteredOn(item -> subset(item).equals("existence"))
        .allMatch(item -> item.gold().equals("no"));
  }

  private static String subset(Item item) {
    return ((Provenance.Imported) item.provenance()).subset();
  }

  private List<Item> read(String queries, String annotations) throws IOException {
    Written written = new Written(folder);
    written.json("annotations.json", annotations);
    return written.items("amber", written.json("query_all.json", queries));
  }
}
