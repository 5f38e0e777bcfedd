package org.emma.assertions;

import static org.emma.assertions.ShouldBeForetold.shouldFareAsForetold;
import static org.emma.assertions.ShouldBeForetold.shouldHaveNoDepartures;
import static org.emma.assertions.ShouldHaveCells.shouldHaveAspect;
import static org.emma.assertions.ShouldHaveCells.shouldHaveForm;
import static org.emma.assertions.ShouldHaveCells.shouldHaveLesion;
import static org.emma.assertions.ShouldHaveCells.shouldHaveMode;
import static org.emma.assertions.ShouldHaveFate.shouldHaveFate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.lesion.Effect;
import org.emma.proof.Cell;
import org.emma.proof.Fate;
import org.emma.proof.LesionMatrix;
import org.emma.proof.Portion;
import org.emma.proof.Verdict;
import org.emma.scene.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * Asserts what lesions do to aspects. What is asserted must hold for each aspect, form and mode
 * that was turned to.
 */
public class LesionMatrixAssert extends EmmaAssert<LesionMatrixAssert, LesionMatrix> {

  static final Kind<LesionMatrixAssert, LesionMatrix> KIND =
      new Kind<>(LesionMatrixAssert.class, LesionMatrix.class, LesionMatrixAssert::new);

  private @Nullable LesionMatrix whole;

  /** Begins assertions about a matrix; called by {@link EmmaAssertions}. */
  public LesionMatrixAssert(@Nullable LesionMatrix actual) {
    super(actual, LesionMatrixAssert.class);
    this.whole = actual;
  }

  /**
   * Turns to one aspect.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(matrix).aspect("color").isLostUnder("grey");
   *
   * // assertion will fail: there is no such aspect; the message lists those that there are
   * assertThat(matrix).aspect("colour").isLostUnder("grey");</code></pre>
   */
  @CheckReturnValue
  public LesionMatrixAssert aspect(String name) {
    return only(
        cell -> cell.aspect().name().equals(name), matrix -> shouldHaveAspect(matrix, name));
  }

  /**
   * Turns to one aspect, as {@link #aspect(String)} does.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(matrix).aspect(Aspect.COLOR).isLostUnder("grey");
   *
   * // nothing was asked about it: assertion will fail
   * assertThat(matrix).aspect(Aspect.TEXT).isLostUnder("blur");</code></pre>
   */
  @CheckReturnValue
  public LesionMatrixAssert aspect(Aspect aspect) {
    return aspect(aspect.name());
  }

  /**
   * Turns to one form of question.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(matrix).among(MULTIPLE_CHOICE).aspect("color").isLostUnder("grey");
   *
   * // nothing was asked in that form: assertion will fail
   * assertThat(matrix).among(OPEN).aspect("color").isLostUnder("grey");</code></pre>
   */
  @CheckReturnValue
  public LesionMatrixAssert among(QuestionForm form) {
    return only(cell -> cell.form() == form, matrix -> shouldHaveForm(matrix, form));
  }

  /**
   * Turns to one mode of answering.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(matrix).by(OPTION_SCORES).aspect("color").isLostUnder("grey");
   *
   * // nothing was asked in that mode: assertion will fail
   * assertThat(matrix).by(TEXT).aspect("color").isLostUnder("grey");</code></pre>
   */
  @CheckReturnValue
  public LesionMatrixAssert by(AnsweringMode mode) {
    return only(cell -> cell.mode() == mode, matrix -> shouldHaveMode(matrix, mode));
  }

  /**
   * Turns to one lesion.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(matrix).under("grey").matchesItsPrediction();
   *
   * // assertion will fail: there is no such lesion; the message lists those that there are
   * assertThat(matrix).under("gray").matchesItsPrediction();</code></pre>
   */
  @CheckReturnValue
  public LesionMatrixAssert under(String lesion) {
    return only(cell -> cell.lesion().equals(lesion), matrix -> shouldHaveLesion(matrix, lesion));
  }

  /**
   * Turns back to the whole matrix.
   *
   * <pre><code class='java'>
   * // assertion will pass
   * assertThat(matrix).aspect("color").isLostUnder("grey").returnToMatrix().hasNoDepartures();
   *
   * // texture was lost under grey, too: assertion will fail
   * assertThat(matrix).aspect("color").isLostUnder("grey").returnToMatrix().hasNoDepartures();
   * </code></pre>
   */
  @CheckReturnValue
  public LesionMatrixAssert returnToMatrix() {
    return whole == null ? this : begin(KIND, whole);
  }

  /**
   * Verifies that nothing is left behind a lesion: the accuracy fell significantly, and is not
   * above chance any more. Fails too where the answers do not decide.
   *
   * <pre><code class='java'>
   * // 24 % behind it, 99 % without, chance 25 %: assertion will pass
   * assertThat(matrix).aspect("color").isLostUnder("grey");
   *
   * // 98 % behind it: assertion will fail
   * assertThat(matrix).aspect("size").isLostUnder("grey");</code></pre>
   */
  public LesionMatrixAssert isLostUnder(String lesion) {
    return fares(
        lesion, "lost", LesionMatrixAssert::undivided, EnumSet.of(Fate.LOST, Fate.FLIPPED));
  }

  /**
   * Verifies that the opposite is seen behind a lesion by the questions of which that is foretold:
   * their accuracy fell significantly, to below chance. Fails too where the answers do not decide,
   * and where it is foretold of none.
   *
   * <pre><code class='java'>
   * // of left and right 3 % behind it, 98 % without, chance 50 %: assertion will pass
   * assertThat(matrix).aspect("spatial").isFlippedUnder("mirror");
   *
   * // no question about size turns into another: assertion will fail
   * assertThat(matrix).aspect("size").isFlippedUnder("grey");</code></pre>
   */
  public LesionMatrixAssert isFlippedUnder(String lesion) {
    return fares(
        lesion,
        "flipped",
        cell -> cell.portions().stream().filter(it -> it.foretold() == Effect.FLIPS).toList(),
        EnumSet.of(Fate.FLIPPED));
  }

  /**
   * Verifies that a lesion does no harm: the 95 % interval of the paired difference rules out a
   * fall by the matrix's margin or more. Fails too where the answers do not decide.
   *
   * <pre><code class='java'>
   * // 98 % behind it, 99 % without: assertion will pass
   * assertThat(matrix).aspect("size").isKeptUnder("grey");
   *
   * // 24 % behind it: assertion will fail
   * assertThat(matrix).aspect("color").isKeptUnder("grey");</code></pre>
   */
  public LesionMatrixAssert isKeptUnder(String lesion) {
    return fares(lesion, "kept", LesionMatrixAssert::undivided, EnumSet.of(Fate.KEPT));
  }

  /**
   * Verifies that everything of which something is foretold fared so. Fails too where the answers
   * do not decide, and where nothing is foretold.
   *
   * <pre><code class='java'>
   * // color is lost, and all else kept: assertion will pass
   * assertThat(matrix).under("grey").matchesItsPrediction();
   *
   * // nobody knows whether texture was kept: assertion will fail
   * assertThat(matrix).under("grey").matchesItsPrediction();</code></pre>
   */
  public LesionMatrixAssert matchesItsPrediction() {
    return verify(
        matrix -> {
          List<Portion> open = matrix.portions(Verdict.INCONCLUSIVE);
          boolean anything = !matrix.portions(Verdict.AS_FORETOLD).isEmpty();
          return anything && open.isEmpty() && matrix.departures().isEmpty()
              ? Optional.empty()
              : Optional.of(shouldFareAsForetold(matrix));
        });
  }

  /**
   * Verifies that nothing is shown to have fared otherwise than foretold. What the answers do not
   * decide passes.
   *
   * <pre><code class='java'>
   * // nobody knows whether texture was kept: assertion will pass
   * assertThat(matrix).under("grey").hasNoDepartures();
   *
   * // texture fell to chance: assertion will fail
   * assertThat(matrix).under("grey").hasNoDepartures();</code></pre>
   */
  public LesionMatrixAssert hasNoDepartures() {
    return verify(
        matrix ->
            !matrix.cells().isEmpty() && matrix.departures().isEmpty()
                ? Optional.empty()
                : Optional.of(shouldHaveNoDepartures(matrix)));
  }

  private LesionMatrixAssert fares(
      String lesion, String expected, Function<Cell, List<Portion>> of, Set<Fate> fates) {
    return verify(
        matrix -> {
          List<Cell> cells =
              matrix.cells().stream().filter(cell -> cell.lesion().equals(lesion)).toList();
          if (cells.isEmpty()) {
            return Optional.of(shouldHaveLesion(matrix, lesion));
          }
          List<Cell> failing =
              cells.stream()
                  .filter(
                      cell ->
                          of.apply(cell).isEmpty()
                              || !of.apply(cell).stream()
                                  .allMatch(portion -> fates.contains(portion.fate())))
                  .toList();
          return failing.isEmpty()
              ? Optional.empty()
              : Optional.of(shouldHaveFate(expected, lesion, failing));
        });
  }

  private static List<Portion> undivided(Cell cell) {
    return List.of(cell.whole());
  }

  private LesionMatrixAssert only(
      Predicate<Cell> kept, Function<LesionMatrix, ErrorMessageFactory> missing) {
    LesionMatrixAssert turned =
        turnTo(
            KIND,
            matrix -> {
              List<Cell> cells = matrix.cells().stream().filter(kept).toList();
              return cells.isEmpty()
                  ? Found.nothing(missing.apply(matrix))
                  : Found.there(new LesionMatrix(matrix.model(), matrix.margin(), cells));
            });
    turned.whole = whole;
    return turned;
  }
}
