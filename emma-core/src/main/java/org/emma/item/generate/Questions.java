package org.emma.item.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/** Finds questions of one shape in a scene; says nothing itself. */
abstract class Questions implements SingleImageGenerator {

  private final String name;
  private final Aspect aspect;
  private final List<Wording> wordings;

  Questions(String name, Aspect aspect, Wording... wordings) {
    this.name = name;
    this.aspect = aspect;
    this.wordings = Arrays.asList(wordings);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Aspect aspect() {
    return aspect;
  }

  @Override
  public final List<String> templates() {
    return wordings.stream().map(Wording::template).toList();
  }

  @Override
  public final List<Candidate> candidates(Scene scene, KnownAnswers answers) {
    return candidates(new SceneView(scene), answers);
  }

  final List<Candidate> candidates(SceneView scene, KnownAnswers answers) {
    List<Candidate> candidates = new ArrayList<>();
    ask(scene, answers, candidates::add);
    return candidates;
  }

  /** Asks every question that the scene allows. */
  abstract void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked);
}
