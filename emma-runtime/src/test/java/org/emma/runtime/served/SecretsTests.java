package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
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
import org.emma.scene.synthetic.SyntheticScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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
