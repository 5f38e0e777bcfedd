package org.emma.benchmarks.look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emma.model.Models;
import org.emma.model.Query;
import org.emma.model.Reply;
import org.emma.model.VisionLanguageModel;

/** Asks EMMA: all questions at once. */
final class Emma implements Asker, AutoCloseable {

  private final VisionLanguageModel model;

  Emma(Path folder) {
    this.model = Models.load("onnx:" + folder);
  }

  VisionLanguageModel model() {
    return model;
  }

  @Override
  public List<String> ask(List<Query> queries) throws IOException {
    List<String> answers = new ArrayList<>();
    for (Reply reply : model.answer(queries)) {
      if (!(reply instanceof Reply.Answered answered)) {
        throw new IOException("No answer: " + reply);
      }
      answers.add(answered.text());
    }
    return answers;
  }

  @Override
  public void close() {
    model.close();
  }
}
