package org.emma.runtime.onnx;

import java.util.List;
import org.emma.item.QuestionForm;
import org.emma.model.AnsweringMode;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/** Asks the model that is named one question, in a process of its own, and prints the answer. */
final class AskedAlone {

  private AskedAlone() {}

  public static void main(String[] names) {
    System.out.println(answer(names[0]));
  }

  static String answer(String name) {
    Query query =
        new Query(
            "q",
            List.of(TinyModel.picture("square.png")),
            QuestionForm.OPEN,
            "What is it?",
            List.of(),
            AnsweringMode.TEXT);
    try (VisionLanguageModel model = Models.load(name)) {
      Reply reply = model.answer(List.of(query)).get(0);
      return reply instanceof Reply.Answered answered
          ? "%s says %s".formatted(model.identity(), answered.text().replace("\n", " "))
          : reply.toString();
    }
  }
}
