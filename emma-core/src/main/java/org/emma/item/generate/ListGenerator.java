package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.Requests;
import org.emma.scene.Aspect;

/**
 * Asks for everything: "List all kinds of objects in the picture, separated by commas.". It is
 * asked where everything is annotated, so that whatever else is listed is not there.
 */
final class ListGenerator extends Questions {

  ListGenerator() {
    super("entity-list", Aspect.ENTITY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> names = scene.names().stream().sorted().toList();
    boolean canBeListed = names.size() > 1 && names.stream().allMatch(SceneNames::isOne);
    if (scene.scene().completeness().all() && canBeListed) {
      asked.accept(
          Candidate.open(Requests.LIST, Program.list(Program.scene()), String.join(", ", names)));
    }
  }
}
