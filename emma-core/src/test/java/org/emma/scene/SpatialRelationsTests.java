package org.emma.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpatialRelationsTests {

  @ParameterizedTest(name = "at {0}, {1} it is {2}")
  @CsvSource({
    "100, 0, right of", "-100, 0, left of", "0, 100, below", "0, -100, above",
    "100, 30, right of", "-100, -30, left of", "30, 100, below", "-30, -100, above"
  })
  void aClearSideHasAPredicate(double x, double y, String predicate) {
    assertThat(relationships(x, y))
        .containsExactlyInAnyOrder(
            new Relationship(Aspect.SPATIAL, "moved", predicate, "fixed"),
            new Relationship(
                Aspect.SPATIAL, "fixed", SpatialRelations.CONVERSE.get(predicate), "moved"));
  }

  @ParameterizedTest(name = "at {0}, {1}")
  @CsvSource({"100, 100", "-100, 100", "100, 31", "31, -100", "5, 0", "0, 0", "0, 19"})
  void aDiagonalOrAnOverlapHasNone(double x, double y) {
    assertThat(relationships(x, y)).isEmpty();
  }

  @Test
  void everyPredicateHasItsConverse() {
    assertThat(SpatialRelations.CONVERSE)
        .allSatisfy(
            (predicate, converse) ->
                assertThat(SpatialRelations.CONVERSE.get(converse)).isEqualTo(predicate));
  }

  @Test
  void whatHoldsOneWayHoldsConverselyTheOther() {
    for (Scene scene : new SyntheticScenes(200, 17).scenes()) {
      assertThat(scene.relationships())
          .allSatisfy(
              r ->
                  assertThat(scene.relationships())
                      .contains(
                          new Relationship(
                              r.aspect(),
                              r.object(),
                              SpatialRelations.CONVERSE.get(r.predicate()),
                              r.subject())));
    }
  }

  private static List<Relationship> relationships(double x, double y) {
    return SpatialRelations.of(
        List.of(object("fixed", 500, 500), object("moved", 500 + x, 500 + y)));
  }

  private static SceneObject object(String id, double x, double y) {
    return new SceneObject(id, "cup", new Box(x, y, 20, 20), List.of());
  }
}
