package org.emma.examine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.emma.model.Reply;

/**
 * Appends each observation to a JSON Lines file as it comes: the report of one run, which nothing
 * ever reads back as truth. It writes through a stream, because an interrupted thread closes a file
 * channel.
 */
final class ObservationLog implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final Path path;
  private final Phase phase;
  private final FileOutputStream output;

  private ObservationLog(Path path, Phase phase, FileOutputStream output) {
    this.path = path;
    this.phase = phase;
    this.output = output;
  }

  /**
   * Opens a log, creating the folders on the way.
   *
   * @throws UncheckedIOException if it cannot be written; the message names the file
   */
  static ObservationLog append(Path path, Phase phase) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      return new ObservationLog(path, phase, new FileOutputStream(path.toFile(), true));
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  /**
   * Writes a line.
   *
   * @param repeat which of several replies to the item it is; empty if the item is asked once
   */
  synchronized void write(Observation observation, OptionalInt repeat) {
    try {
      output.write(
          (JSON.writeValueAsString(line(observation, repeat)) + "\n")
              .getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of JSON can be written", e);
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      output.close();
    } catch (IOException e) {
      throw unwritable(path, e);
    }
  }

  private ObjectNode line(Observation observation, OptionalInt repeat) {
    var item = observation.item();
    var grading = observation.grading();
    ObjectNode line = JSON.createObjectNode();
    line.put("item", item.key()).put("aspect", item.aspect().name());
    line.put("form", item.form().words()).put("mode", observation.mode().words());
    line.put("phase", phase.words()).put("model", observation.model());
    repeat.ifPresent(number -> line.put("repeat", number));
    line.put("images", item.imageGroup()).put("question", item.question());
    item.options().forEach(line.putArray("options")::add);
    line.put("gold", item.gold()).put("grade", grading.grade().words());
    line.put("answer", grading.answer()).put("rule", grading.rule());
    if (observation.reply() instanceof Reply.Answered answered) {
      line.put("reply", answered.text());
      answered.optionScores().forEach(line.putArray("scores")::add);
    } else if (observation.reply() instanceof Reply.Failed failed) {
      line.put("cause", failed.cause());
    }
    return line.put(
        "milliseconds", observation.reply().latency().toNanos() / NANOS_PER_MILLISECOND);
  }

  private static UncheckedIOException unwritable(Path path, IOException cause) {
    return new UncheckedIOException(
        "Observations cannot be written to %s (%s): choose a file that can be written"
            .formatted(path, cause),
        cause);
  }
}
