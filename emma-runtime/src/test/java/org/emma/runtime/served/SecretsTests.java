package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.emma.cache.SqliteReplies;
import org.emma.examine.Examination;
import org.emma.examine.ExaminationSettings;
import org.emma.examine.ReplyStore;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.item.generate.ItemPlan;
import org.emma.item.generate.ItemSet;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTests {

  private static final URI URL = URI.create("http://127.0.0.1:1/v1");

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aKeyFileIsReadIfNobodyElseCanReadIt(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("key"), Chat.KEY + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(new Secrets(name -> null).key("file:" + file)).isEqualTo(Chat.KEY);

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> new Secrets(name -> null).key("file:" + file))
        .hasMessageContaining("can be read by others")
        .hasMessageNotContaining(Chat.KEY);
  }

  @Test
  void aKeyInTheSettingsIsRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> Chat.model(Chat.settings("\"key\": \"%s\"".formatted(Chat.KEY), URL)))
        .hasMessageContaining("env:NAME or file:PATH")
        .hasMessageNotContaining(Chat.KEY);
    assertThatThrownBy(
            () -> Chat.settings("\"headers\": {\"X-Api-Key\": \"%s\"}".formatted(Chat.KEY), URL))
        .hasMessageContaining("X-Api-Key")
        .hasMessageNotContaining(Chat.KEY);
  }

  @Test
  void aKeyOfTwoLinesIsRefused() {
    assertThatThrownBy(() -> new Secrets(Map.of("K", "alpha\r\nX-Evil: beta")::get).key("env:K"))
        .hasMessageContaining("the variable K holds no key")
        .hasMessageNotContaining("alpha");
  }

  @Test
  void aKeyWithASignThatHeadersCannotCarryIsRefused() {
    String pasted = Chat.KEY + "\u2013";
    assertThatThrownBy(() -> new Secrets(Map.of("K", pasted)::get).key("env:K"))
        .hasMessageContaining("the variable K holds no key")
        .hasMessageNotContaining(Chat.KEY);
  }

  @Test
  void aKeyThatMayBeAWordOfAnAnswerIsRefused() {
    assertThatThrownBy(() -> new Secrets(Map.of("K", "red")::get).value("env:K"))
        .hasMessageContaining("the variable K holds 3 characters")
        .hasMessageNotContaining("red,");
    assertThat(new Secrets(Map.of("K", "not-needed")::get).key("env:K")).isEqualTo("not-needed");
  }

  @Test
  void aKeyWhereItWouldBeRecordedIsRefused() {
    assertThatThrownBy(
            () -> Chat.settings("\"path\": \"/chat?v=1&api-key=%s\"".formatted(Chat.KEY), URL))
        .hasMessageContaining("\"path\" has the field \"api-key\"")
        .hasMessageNotContaining(Chat.KEY);
    assertThatThrownBy(
            () ->
                Chat.settings(
                    "\"decoding\": {\"body\": {\"api_key\": \"%s\"}}".formatted(Chat.KEY), URL))
        .hasMessageContaining("\"decoding.body\" has the field \"api_key\"")
        .hasMessageNotContaining(Chat.KEY);
    assertThat(
            Chat.settings("\"decoding\": {\"body\": {\"max_completion_tokens\": 9}}", URL)
                .decoding()
                .body())
        .containsKey("max_completion_tokens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"urls\": [\"http://a/v1\"], \"model\": \"m\", \"key\": KEY}",
        "{\"urls\": [\"http://a/v1\"], \"model\": \"m\", \"key\": [\"KEY\"]}",
        "{\"urls\": [\"http://a/v1\"], \"model\": \"m\", \"limits\": \"KEY\"}",
        "{\"urls\": [\"http://a/v1\"], \"model\": \"m\", \"limits\": {\"inFlight\": \"KEY\"}}",
        "{\"urls\": [\"http://KEY@a/v1\"], \"model\": \"m\"}",
        "{\"urls\": [\"http://KEY@a b/v1\"], \"model\": \"m\"}",
        "{\"urls\": [\"me:KEY@a/v1\"], \"model\": \"m\"}",
        "{\"urls\": [\"http://a/v1?key=KEY\"], \"model\": \"m\"}"
      })
  void noFlawOfTheSettingsIsToldWithTheKey(String settings) {
    assertThatThrownBy(() -> SettingsFile.parse(settings.replace("KEY", Chat.KEY)))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain("4711", Chat.KEY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openai:http://me:KEY@127.0.0.1:1/v1#m",
        "openai:http://KEY@no host/v1#m",
        "openai:http://KEY@127.0.0.1",
        "openai:me:KEY@127.0.0.1/v1#m",
        "openai:http://127.0.0.1:1/v1?key=KEY#m"
      })
  void noModelIsNamedWithTheKey(String name) {
    assertThatThrownBy(() -> Models.load(name.replace("KEY", Chat.KEY)))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContaining("[redacted]")
        .satisfies(thrown -> assertThat(trace(thrown)).doesNotContain("4711"));
  }

  @Test
  void noPartOfTheKeyIsLeftWhereALongErrorIsCut() {
    for (int before = 270; before <= 300; before++) {
      String text = "x".repeat(before) + " " + Chat.KEY;
      assertThat(ErrorText.of(text.getBytes(StandardCharsets.UTF_8), "text/plain", known()))
          .doesNotContain("sk-");
    }
  }

  @Test
  void javaIsNotToldToLogTheKey() {
    String property = "jdk.httpclient.HttpClient.log";
    System.setProperty(property, "requests,headers");
    try {
      assertThatThrownBy(() -> Chat.model(Chat.settings(URL)))
          .hasMessageContaining("the system property " + property)
          .hasMessageContaining("take \"headers\" and \"all\" out of it");
      System.setProperty(property, "requests");
      Chat.model(Chat.settings(URL)).close();
    } finally {
      System.clearProperty(property);
    }
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static Secrets known() {
    Secrets secrets = new Secrets(Map.of("K", Chat.KEY)::get);
    secrets.key("env:K");
    return secrets;
  }

  @Test
  void noLogReplyNameOrExceptionHoldsTheKey(@TempDir Path folder) throws Exception {
    List<Item> items =
        ItemSet.generate(
            new SyntheticScenes(6, 5).scenes(), ItemPlan.of(Set.of(QuestionForm.OPEN), 1));
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
    try (ChatServer server =
            new ChatServer(
                request ->
                    Chat.text(request).length() % 2 == 0
                        ? Chat.saying("the key is " + Chat.KEY)
                        : Chat.json("{\"error\": {\"message\": \"bad key " + Chat.KEY + "\"}}"));
        ServedModel model = Chat.model(Chat.settings(server.url()));
        ReplyStore replies = SqliteReplies.in(folder.resolve("replies"), remark -> {});
        Examination examination =
            Examination.start(
                model,
                items,
                ExaminationSettings.defaults()
                    .withReplies(replies)
                    .withObservationLog(folder.resolve("observations.jsonl")))) {
      assertThat(examination.observations().toString())
          .contains("[redacted]")
          .doesNotContain(Chat.KEY);
      assertThat(model.name() + model.identity() + model.prompt(Chat.open(Chat.picture(0))))
          .doesNotContain(Chat.KEY);
    } finally {
      System.setErr(before);
    }
    assertThat(console.toString(StandardCharsets.UTF_8)).doesNotContain(Chat.KEY);
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files)
          .hasSize(2)
          .allSatisfy(
              file ->
                  assertThat(file)
                      .content(StandardCharsets.ISO_8859_1)
                      .contains("[redacted]")
                      .doesNotContain(Chat.KEY));
    }
  }
}
