package org.emma.item.generate;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emma.item.Program;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Offers a caption that people wrote beside the same caption with one object replaced: "A cat on a
 * couch." and "A dog on a couch.". Nothing is known of a caption but that it is true, so an object
 * is replaced only by one whose absence is annotated; then the sentence is false whatever else it
 * says. That is asked as a choice only: no program tells all that one caption says.
 */
final class CaptionGenerator extends Questions {

  private static final int MOST_WRONG = 3;

  CaptionGenerator() {
    super("entity-caption", Aspect.ENTITY);
  }

  @Override
  void ask(SceneView scene, KnownAnswers answers, Consumer<Candidate> asked) {
    List<String> present = scene.names();
    List<String> absent =
        answers.except(Aspect.ENTITY, present).stream()
            .filter(SceneNames::isOne)
            .filter(name -> scene.scene().completeness().coversPresence(name))
            .filter(name -> !mentions(scene.scene(), name))
            .toList();
    for (String caption : scene.scene().captions().stream().distinct().toList()) {
      for (String name : present) {
        Matcher named =
            Pattern.compile("\\b([Aa]n?) " + Pattern.quote(name) + "\\b").matcher(caption);
        if (named.find() && !absent.isEmpty() && Character.isUpperCase(caption.charAt(0))) {
          asked.accept(
              Sentence.which(
                  new Sentence(caption, Program.caption(caption, Program.scene())),
                  Some.of(absent, MOST_WRONG, scene.scene().id() + caption + name).stream()
                      .map(other -> replaced(named, other))
                      .toList()));
        }
      }
    }
  }

  private static boolean mentions(Scene scene, String name) {
    Pattern word = Pattern.compile("(?i)\\b" + Pattern.quote(name));
    return scene.captions().stream().anyMatch(caption -> word.matcher(caption).find());
  }

  private static Sentence replaced(Matcher named, String other) {
    String phrase = English.withArticle(other);
    boolean begins = Character.isUpperCase(named.group(1).charAt(0));
    String words = begins ? "A" + phrase.substring(1) : phrase;
    return new Sentence(
        named.replaceFirst(Matcher.quoteReplacement(words)),
        Program.exists(SceneNames.named(other)));
  }
}
