package org.emma.benchmarks.throughput;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.emma.cache.SqliteReplies;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.ReplyStore;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;
import org.emma.runtime.served.ServedModel;

/** Asks as a suite does: replies are recorded and graded, observations are logged. */
final class ExaminationClient implements Client {

  @Override
  public void ask(URI url, List<Item> items, int inFlight, Runnable answered) throws Exception {
    Path folder = Files.createTempDirectory("emma-throughput");
    try (ServedModel model = EmmaClient.model(url, inFlight);
        ReplyStore replies = SqliteReplies.in(folder.resolve("replies"), remark -> {});
        Examination examination =
            Examination.start(
                model,
                items,
                ExaminationSettings.defaults()
                    .withMode(AnsweringMode.TEXT)
                    .withReplies(replies)
                    .withObservationLog(folder.resolve("observations.jsonl")))) {
      for (Item item : items) {
        Reply reply = examination.observation(item).reply();
        if (!(reply instanceof Reply.Answered)) {
          throw new IllegalStateException(reply.toString());
        }
        answered.run();
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
