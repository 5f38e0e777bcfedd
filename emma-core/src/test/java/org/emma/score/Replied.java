package org.emma.score;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.emma.examine.Grade;
import org.emma.examine.Grader;
import org.emma.examine.Grading;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance.Imported;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.scene.Aspect;
import org.emma.scene.Image;

/** Makes up replies to imported items, graded as EMMA grades. */
public final class Replied {

  private record Named(String name) implements Image {
    @Override
    public byte[] bytes() {
      return new byte[0];
    }
  }

  private Replied() {}

  public static Item yesNo(Imported origin, String image, String question, String gold) {
    return item(origin, QuestionForm.YES_NO, image, question, Item.YES_NO, gold);
  }

  public static Item choice(Imported origin, String image, List<String> options, String gold) {
    return item(origin, QuestionForm.MULTIPLE_CHOICE, image, "Which one?", options, gold);
  }

  public static Observation reply(Item item, String text) {
    Reply reply = Reply.Answered.text(text, Duration.ZERO);
    return new Observation(
        item, AnsweringMode.TEXT, "model", reply, Grader.grade(item, AnsweringMode.TEXT, reply));
  }

  public static Observation unanswered(Item item) {
    return new Observation(
        item,
        AnsweringMode.TEXT,
        "model",
        new Reply.Failed("The model does not answer", Duration.ZERO),
        new Grading(Grade.UNANSWERED, "", "no reply"));
  }

  private static Item item(
      Imported origin,
      QuestionForm form,
      String image,
      String question,
      List<String> options,
      String gold) {
    return Item.of(
        Aspect.ENTITY,
        Set.of(),
        form,
        List.of(new Named(image)),
        question,
        options,
        gold,
        1.0 / options.size(),
        origin);
  }
}
