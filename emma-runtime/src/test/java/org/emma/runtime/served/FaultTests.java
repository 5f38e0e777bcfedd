package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.model.Reply;
import org.emma.runtime.served.FaultyServer.Behaviour;
import org.emma.scene.Aspect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What servers do wrong, what it costs, and what is said about it: the table in the docs. */
@Timeout(600)
class FaultTests {

  private static final Path PAGE = Path.of("../docs/served-models.md");
  private static final String BEGIN = "<!-- made by FaultTests -->\n";
  private static final String END = "<!-- end -->";
  private static final int ATTEMPTS = 3;
  private static final int AT_ONCE = 6;
  private static final String URL = "^https?://127\\.0\\.0\\.1:\\d+/v1";
  private static final String SHORT = limits(ATTEMPTS);
  private static final Map<String, Seen> SEEN = new LinkedHashMap<>();

  @TempDir static Path folder;

  /**
   * What came of one question to a server that fails at first only, and to one that always does.
   */
  private record Seen(Reply once, Reply always, int requests) {}

  @BeforeAll
  static void meetEveryFault() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    Map<String, Future<Seen>> meetings = new LinkedHashMap<>();
    meetings.put("refuses the connection", threads.submit(FaultTests::refused));
    meetings.put(
        "shows a certificate that nobody vouches for", threads.submit(FaultTests::untrusted));
    Faults.all().forEach((name, fault) -> meetings.put(name, threads.submit(() -> seen(fault))));
    for (Map.Entry<String, Future<Seen>> meeting : meetings.entrySet()) {
      SEEN.put(meeting.getKey(), meeting.getValue().get());
    }
    threads.shutdownNow();
  }

  @Test
  void noFaultTakesMoreRequestsThanAllowed() {
    assertThat(SEEN.values())
        .allSatisfy(seen -> assertThat(seen.requests()).isBetween(0, ATTEMPTS));
  }

  @Test
  void everyMessageNamesTheServerAndNeverTheKey() {
    assertThat(SEEN)
        .allSatisfy(
            (name, seen) -> {
              for (Reply reply : List.of(seen.once(), seen.always())) {
                assertThat(reply.toString()).as(name).doesNotContain(Chat.KEY);
                if (reply instanceof Reply.Failed failed) {
                  assertThat(failed.cause()).as(name).containsPattern(URL);
                }
              }
            });
  }

  @Test
  void whatIsAnsweredIsWhatTheModelWrote() {
    assertThat(SEEN.values())
        .flatExtracting(seen -> List.of(seen.once(), seen.always()))
        .filteredOn(Reply.Answered.class::isInstance)
        .extracting(reply -> Chat.text(reply))
        .containsOnly("A");
  }

  @Test
  void aRunAmongFaultsGradesNothingWrongAndLosesNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    Map<String, Future<List<Observation>>> runs = new LinkedHashMap<>();
    Faults.all().forEach((name, fault) -> runs.put(name, threads.submit(() -> run(fault))));
    for (Map.Entry<String, Future<List<Observation>>> run : runs.entrySet()) {
      boolean again = SEEN.get(run.getKey()).once() instanceof Reply.Answered;
      assertThat(run.getValue().get())
          .as("%s: %s", run.getKey(), causes(run.getValue().get()))
          .hasSize(30)
          .extracting(Observation::grade)
          .isSubsetOf(again ? Set.of(Grade.CORRECT) : Set.of(Grade.CORRECT, Grade.UNANSWERED));
    }
    threads.shutdownNow();
  }

  @Test
  void theTableInTheDocsSaysWhatWasSeen() throws Exception {
    String table = table();
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("faults.md"), table);
    String page = Files.readString(PAGE);

    assertThat(page).contains(BEGIN).contains(END);
    String shown = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
    assertThat(shown).as("put emma-runtime/target/faults.md there").isEqualTo(table);
  }

  private static String table() {
    List<String> lines = new ArrayList<>();
    lines.add("| the server | once | always | requests | message |");
    lines.add("|---|---|---|---|---|");
    SEEN.forEach(
        (name, seen) ->
            lines.add(
                "| %s | %s | %s | %d | %s |"
                    .formatted(
                        name,
                        word(seen.once()),
                        word(seen.always()),
                        seen.requests(),
                        message(seen))));
    return String.join("\n", lines) + "\n";
  }

  private static String word(Reply reply) {
    return reply instanceof Reply.Answered ? "answered" : "unanswered";
  }

  private static String message(Seen seen) {
    return seen.always() instanceof Reply.Failed failed
        ? "`"
            + failed
                .cause()
                .replaceAll(URL, "URL")
                .replaceAll("for \\d+ s", "for 10 s")
                .replaceAll("(connection|trusted) \\(.*\\)", "$1 (...)")
                .replace('`', '\'')
            + "`"
        : "";
  }

  private static Seen seen(Behaviour fault) {
    Reply once;
    try (FaultyServer server = new FaultyServer(first(fault))) {
      once = ask(server.url());
    }
    try (FaultyServer server = new FaultyServer(fault)) {
      return new Seen(once, ask(server.url()), server.requests());
    }
  }

  /** Once: the server comes up while it is waited for. */
  private static Seen refused() throws Exception {
    int port = freePort();
    URI url = URI.create("http://127.0.0.1:%d/v1".formatted(port));
    Future<Reply> once = CompletableFuture.supplyAsync(() -> ask(url));
    TimeUnit.SECONDS.sleep(2);
    try (ChatServer server = new ChatServer(port, request -> Chat.saying("A"))) {
      assertThat(server.url()).isEqualTo(url);
      once.get();
    }
    return new Seen(once.get(), ask(URI.create("http://127.0.0.1:%d/v1".formatted(freePort()))), 0);
  }

  private static Seen untrusted() throws Exception {
    try (UntrustedServer server = UntrustedServer.start(folder)) {
      Reply reply = ask(server.url());
      return new Seen(reply, ask(server.url()), server.requests());
    }
  }

  private static String limits(int attempts) {
    return "\"limits\": {\"attempts\": %d, \"requestSeconds\": 4, \"totalSeconds\": 60, \"inFlight\": 8}"
        .formatted(attempts);
  }

  private static Reply ask(URI url) {
    return Chat.ask(Chat.settings(SHORT, url), Chat.choice(Chat.picture(0)));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Behaviour first(Behaviour fault) {
    return (number, connection) -> (number == 0 ? fault : Faults.ANSWERING).on(number, connection);
  }

  /** Every fifth request meets the fault. */
  private static List<Observation> run(Behaviour fault) {
    Behaviour now =
        (number, connection) -> (number % 5 == 2 ? fault : Faults.ANSWERING).on(number, connection);
    try (FaultyServer server = new FaultyServer(now);
        ServedModel model = Chat.model(Chat.settings(limits(10), server.url()));
        Examination examination =
            Examination.start(model, items(30), ExaminationSettings.defaults())) {
      return examination.observations();
    }
  }

  private static Set<String> causes(List<Observation> observations) {
    return observations.stream()
        .map(Observation::reply)
        .filter(Reply.Failed.class::isInstance)
        .map(Chat::cause)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Item> items(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                Item.of(
                    Aspect.COLOR,
                    Set.of(),
                    QuestionForm.MULTIPLE_CHOICE,
                    List.of(Chat.picture(i)),
                    "What color is the star?",
                    List.of("red", "blue"),
                    "red",
                    0.5,
                    new Provenance.Imported("fixture", "item " + i)))
        .toList();
  }
}
