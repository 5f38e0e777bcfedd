package org.emma.benchmarks.look;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;

/** Asks transformers.js in a process of Node, one question after the other. */
final class TransformersJs implements Asker, AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process node;
  private final BufferedWriter asked;
  private final BufferedReader said;

  TransformersJs(Path script, Path model, Path picture) throws IOException {
    node =
        new ProcessBuilder("node", script.toString(), model.toString(), picture.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    asked = node.outputWriter();
    said = node.inputReader();
    if (!"ready".equals(said.readLine())) {
      throw new IOException("Node could not load the model");
    }
  }

  @Override
  public List<String> ask(List<Query> queries) throws IOException {
    List<String> answers = new ArrayList<>();
    for (Query query : queries) {
      String mode = query.mode() == AnsweringMode.TEXT ? "text" : "scores";
      asked.write(
          JSON.writeValueAsString(Map.of("mode", mode, "question", query.prompt())) + "\n");
      asked.flush();
      String line = said.readLine();
      if (line == null) {
        throw new IOException("Node ended");
      }
      answers.add(JSON.readTree(line).asText());
    }
    return answers;
  }

  @Override
  public ProcessHandle process() {
    return node.toHandle();
  }

  @Override
  public void close() {
    node.destroy();
  }
}
