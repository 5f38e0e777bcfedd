package org.emma.model.lesion;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.item.check.ProgramRun;
import org.emma.model.Query;
import org.emma.scene.Aspect;
import org.emma.scene.Scene;

/**
 * Swaps left and right. What that does to an item is computed: its program is run on the mirrored
 * scene graph. Where that has no answer, or none that is offered, nothing is foretold.
 */
final class Mirror implements Lesion {

  @Override
  public String name() {
    return "mirror";
  }

  @Override
  public BufferedImage impair(BufferedImage picture, Query query, int image) {
    Pixels pixels = Pixels.of(picture);
    return Pixels.picture(
        pixels.width(), pixels.height(), (x, y) -> pixels.at(pixels.width() - 1 - x, y));
  }

  @Override
  public Effect effectOn(Item item) {
    if (!(item.provenance() instanceof Provenance.Generated generated)
        || item.aspect().equals(Aspect.TEXT)
        || item.alsoReads().contains(Aspect.TEXT)) {
      return Effect.UNCERTAIN;
    }
    List<Scene> mirrored = generated.scenes().stream().map(MirroredScene::of).toList();
    Optional<Predicate<String>> truth = ProgramRun.truth(generated.program(), mirrored);
    if (truth.isEmpty()) {
      return Effect.UNCERTAIN;
    }
    if (truth.get().test(item.gold())) {
      return Effect.KEEPS;
    }
    boolean isOffered =
        item.form() == QuestionForm.OPEN || item.options().stream().anyMatch(truth.get());
    return isOffered ? Effect.FLIPS : Effect.UNCERTAIN;
  }
}
