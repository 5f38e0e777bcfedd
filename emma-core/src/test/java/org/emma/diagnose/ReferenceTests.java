package org.emma.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the statistics with what SciPy and R compute. */
class ReferenceTests {

  private static final Offset<Double> EXACTLY = within(1e-9);

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofPictures")
  void intervals_and_bounds_of_shared_pictures_are_SciPys(Reference reference) {
    Proportion observed = Proportion.of(reference.tallies());
    double confidence = Double.parseDouble(reference.arguments().get(0));

    assertThat(figure(reference.figure(), observed, confidence))
        .isCloseTo(reference.value(), EXACTLY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofCounts")
  void intervals_and_bounds_of_single_questions_are_SciPys_and_Rs(Reference reference) {
    Proportion observed = oneEach(reference.integers()[0], reference.integers()[1]);

    assertThat(figure(reference.figure().replaceAll("cai-|exact-", ""), observed, 0.95))
        .isCloseTo(reference.value(), EXACTLY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofDifferences")
  void the_sign_flip_test_is_SciPys_enumeration(Reference reference) {
    assertThat(SignFlipTest.pValue(reference.integers())).isCloseTo(reference.value(), EXACTLY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofFlips")
  void with_one_question_per_picture_it_is_SciPys_and_Rs_exact_McNemar_test(Reference reference) {
    int lost = reference.integers()[0];
    int won = reference.integers()[1];
    int[] differences = new int[lost + won];
    Arrays.fill(differences, 0, lost, -1);
    Arrays.fill(differences, lost, lost + won, 1);

    assertThat(SignFlipTest.pValue(differences)).isCloseTo(reference.value(), EXACTLY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofPValues")
  void corrected_p_values_are_Rs(Reference reference) {
    double[] expected = reference.values().stream().mapToDouble(Double::doubleValue).toArray();

    assertThat(Holm.adjust(reference.numbers())).containsExactly(expected, EXACTLY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofSizes")
  void sample_sizes_are_SciPys(Reference reference) {
    double[] numbers = reference.numbers();
    SampleSize usual = SampleSize.usual();
    int images =
        reference.figure().equals("images-to-decide")
            ? usual.imagesToDecide(numbers[0], numbers[1]).orElseThrow()
            : usual.imagesToCompare(numbers[0], numbers[1]).orElseThrow();

    assertThat(images).isEqualTo((int) reference.value());
  }

  static Stream<Reference> ofPictures() {
    return references("reference.csv", "lower", "upper", "above", "below");
  }

  static Stream<Reference> ofCounts() {
    return Stream.concat(
        references("reference.csv", "cai-lower", "cai-upper", "exact-above", "exact-below"),
        references("holm.csv", "above", "below"));
  }

  static Stream<Reference> ofDifferences() {
    return references("reference.csv", "sign-flip");
  }

  static Stream<Reference> ofFlips() {
    return Stream.concat(references("reference.csv", "mcnemar"), references("holm.csv", "mcnemar"));
  }

  static Stream<Reference> ofPValues() {
    return references("holm.csv", "holm");
  }

  static Stream<Reference> ofSizes() {
    return references("reference.csv", "images-to-decide", "images-to-compare");
  }

  private static Stream<Reference> references(String file, String... figures) {
    return Stream.of(figures).flatMap(figure -> Reference.in(file, figure).stream());
  }

  private static double figure(String name, Proportion observed, double confidence) {
    return switch (name) {
      case "lower" -> observed.interval(confidence).lower();
      case "upper" -> observed.interval(confidence).upper();
      case "above" -> observed.lowerBound(confidence);
      case "below" -> observed.upperBound(confidence);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Proportion oneEach(int right, int answers) {
    List<Tally> tallies = new ArrayList<>(Collections.nCopies(right, new Tally(1, 1)));
    tallies.addAll(Collections.nCopies(answers - right, new Tally(0, 1)));
    return Proportion.of(tallies);
  }
}
