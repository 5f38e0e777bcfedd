package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.item.Requests;
import org.emma.scene.Aspect;

/**
 * Asks for a free description: "Describe the picture.". It examines an aspect of its own, what is
 * seen without being asked about. The program holds names from the set that are surely not in the
 * picture, and a scene has so few kinds of objects that a description can be expected to have them.
 */
final class DescriptionGenerator extends Questions {

  static final Aspect DESCRIPTION = Aspect.of("description");

  private static final int FEWEST_KINDS = 2;
  private static final int MOST_KINDS = 8;
  private static final int MOST_ABSENT = 24;

  DescriptionGenerator() {
    super("description", DESCRIPTION);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> names = scene.names().stream().sorted().toList();
    if (names.size() < FEWEST_KINDS || names.size() > MOST_KINDS) {
      return;
    }
    List<String> absent =
        answers.except(Aspect.ENTITY, names).stream()
            .filter(name -> scene.scene().completeness().coversPresence(name))
            .toList();
    List<String> listened =
        Some.of(absent, MOST_ABSENT, scene.scene().id()).stream().sorted().toList();
    Program program = Program.describe(listened, Program.scene());
    asked.accept(Candidate.open(Requests.DESCRIBE, program, String.join(", ", names)));
  }
}
