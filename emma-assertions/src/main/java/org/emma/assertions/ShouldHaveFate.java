package org.emma.assertions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.error.ErrorMessageFactory;
import org.emma.proof.Cell;
import org.emma.proof.Portion;

/** Says that questions fared otherwise behind a lesion. */
final class ShouldHaveFate {

  private ShouldHaveFate() {}

  static ErrorMessageFactory shouldHaveFate(String expected, String lesion, List<Cell> failing) {
    return Message.expecting(
        "to be %s under".formatted(expected),
        lesion,
        failing.stream()
            .flatMap(cell -> Stream.concat(Stream.of(cell.whole()), parts(cell)))
            .map(portion -> "  " + portion.story())
            .collect(Collectors.joining("\n")));
  }

  private static Stream<Portion> parts(Cell cell) {
    return cell.portions().size() > 1 ? cell.portions().stream() : Stream.of();
  }
}
