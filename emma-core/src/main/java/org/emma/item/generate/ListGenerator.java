package org.emma.item.generate;

import java.util.List;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Asks for everything: "List all kinds of objects in the picture, separated by commas.". It is
 * asked where everything is annotated, so that whatever else is listed is not there.
 */
final class ListGenerator implements SingleImageGenerator {

  private static final String REQUEST =
      "List all kinds of objects in the picture, separated by commas.";

  @Override
  public String name() {
    return "entity-list";
  }

  @Override
  public Aspect aspect() {
    return Aspect.ENTITY;
  }

  @Override
  public List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    List<String> names = SceneNames.present(scene).stream().sorted().toList();
    boolean canBeListed = names.size() > 1 && names.stream().allMatch(SceneNames::isOne);
    return scene.completeness().all() && canBeListed
        ? List.of(Candidate.open(REQUEST, Program.list(Program.scene()), String.join(", ", names)))
        : List.of();
  }
}
