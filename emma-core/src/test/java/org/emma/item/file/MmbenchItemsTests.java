package org.emma.item.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.records.FileFormatException;
import org.emma.scene.Aspect;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MmbenchItemsTests {

  private static final String HEAD = "index\tquestion\thint\tA\tB\tC\tD\tanswer\tcategory\timage\n";
  private static final byte[] CUP = SyntheticScenes.scene(1, 0).image().bytes();
  private static final byte[] MUG = SyntheticScenes.scene(1, 1).image().bytes();
  private static final String WHERE =
      "241\tWhere is the cup?\t\tleft\tright\t\t\tB\tobject_localization\t%s\n"
          .formatted(base64(CUP));
  private static final String ROTATED =
      "1000241\tWhere is the cup?\t\tright\tleft\t\t\tA\tobject_localization\t241\n";
  private static final String QUOTED =
      "7\t\"Was heißt \"\"Größe\"\"\nhier? 😀\"\tLook closely.\ta\tb\tc\td\tD\tImage Topic\t%s\n"
          .formatted(base64(MUG));

  @TempDir private Path folder;

  @Test
  void aRowIsAMultipleChoiceQuestionWithTwoToFourOptions() throws IOException {
    List<Item> items = read(HEAD + WHERE + QUOTED);

    assertThat(items.get(0).options()).containsExactly("left", "right");
    assertThat(items.get(0).gold()).isEqualTo("right");
    assertThat(items.get(0).aspect()).isEqualTo(Aspect.SPATIAL);
    assertThat(items.get(1).options()).containsExactly("a", "b", "c", "d");
    assertThat(items.get(1).aspect()).isEqualTo(Aspect.of("image-topic"));
  }

  @Test
  void theHintComesBeforeTheQuestionAndCellsMayHoldLineEndsAndQuotationMarks() throws IOException {
    assertThat(read(HEAD + WHERE + QUOTED).get(1).question())
        .isEqualTo("Look closely.\nWas heißt \"Größe\"\nhier? 😀");
  }

  @Test
  void picturesAreReadFromTheirCells() throws IOException {
    List<Item> items = read("\uFEFF" + HEAD + WHERE + QUOTED);

    assertThat(items.get(1).images().get(0).bytes()).isEqualTo(MUG);
    assertThat(items.get(0).images().get(0).bytes()).isEqualTo(CUP);
  }

  @Test
  void rotationsAreOneGroupAndShareAPicture() throws IOException {
    List<Item> items = read(HEAD + WHERE + ROTATED);

    assertThat(items)
        .extracting(Item::provenance)
        .containsExactly(
            new Provenance.Imported("MMBench", "241", "object_localization", "241"),
            new Provenance.Imported("MMBench", "1000241", "object_localization", "241"));
    assertThat(items.get(1).images()).isEqualTo(items.get(0).images());
    assertThat(items.get(1).images().get(0).bytes()).isEqualTo(CUP);
  }

  @Test
  void whatIsWrongIsSaidWithLineColumnAndValue() {
    assertBroken(
        WHERE.replace("\tB\t", "\tC\t"),
        "line 2, answer: \"C\" is the letter of no option: write one of [A, B]");
    assertBroken(
        WHERE.replace("\tB\t", "\t\t"),
        "line 2, answer: is missing: only a split with answers can be examined");
    assertBroken(
        WHERE.replace("left", ""), "line 2, B: \"right\" follows an option that is missing");
    assertBroken(WHERE.replace("241", "x"), "line 2, index: \"x\" is no whole number");
    assertBroken(ROTATED, "line 2, image: \"241\" is the index of no row before this one");
    assertBroken(WHERE + WHERE, "line 3, index: \"241\" makes this the same question as line 2");
    assertBroken("1\tWhere\n", "line 2: has 2 cells where the first line names 10 columns");
    assertBroken("1\t\"Where\n", "line 2: opens a quotation mark that is never closed");
  }

  @Test
  void aPackedTableIsToBeUnpackedFirst() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((HEAD + WHERE).getBytes(StandardCharsets.UTF_8));
    }
    Path file = new Written(folder).bytes("dev.tsv.gz", packed.toByteArray());

    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> new Written(folder).items("mmbench", file))
        .withMessageContaining("is packed, and holds its pictures: unpack it first");
  }

  private void assertBroken(String rows, String message) {
    assertThatExceptionOfType(FileFormatException.class)
        .isThrownBy(() -> read(HEAD + rows))
        .withMessageContaining("dev.tsv, " + message);
  }

  private List<Item> read(String table) throws IOException {
    Written written = new Written(folder);
    return written.items("mmbench", written.text("dev.tsv", table));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
