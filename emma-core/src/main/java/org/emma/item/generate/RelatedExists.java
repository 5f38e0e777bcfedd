package org.emma.item.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.SceneObject;

/** Asks whether something is there: "Is there a star to the left of the heart?". */
final class RelatedExists extends Questions {

  private static final Wording IS = new Wording("Is there {object} {predicate} {object}?");

  RelatedExists(Aspect aspect) {
    super("related-exists-by-" + aspect, aspect, IS);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    Relations relations = scene.relations();
    for (Referent referent : scene.unique()) {
      for (String predicate : relations.predicatesTo(referent.object(), aspect())) {
        Optional<List<SceneObject>> found =
            relations.subjects(aspect(), predicate, referent.object());
        if (found.isPresent() && English.isLink(predicate)) {
          List<String> names = SceneView.names(found.get());
          for (String name : names(scene, relations)) {
            if (!name.equals(referent.object().name())) {
              asked.accept(candidate(name, predicate, referent, names.contains(name)));
            }
          }
        }
      }
    }
  }

  /** Returns the names to ask about: of things, and for an action of those that do something. */
  private List<String> names(SceneView scene, Relations relations) {
    return scene.objects().stream()
        .filter(SceneView::isThing)
        .filter(
            object ->
                !aspect().equals(Aspect.ACTION)
                    || !relations.predicatesFrom(object, aspect()).isEmpty())
        .map(SceneObject::name)
        .distinct()
        .toList();
  }

  private Candidate candidate(String name, String predicate, Referent referent, boolean yes) {
    return Candidate.yesNo(
        IS.say(Phrase.some(name), Phrase.of(English.phrase(predicate)), referent.said()),
        Program.exists(
            Program.filter(
                Aspect.ENTITY, name, Program.subjects(aspect(), predicate, referent.program()))),
        yes);
  }
}
