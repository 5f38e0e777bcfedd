package org.emma.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.emma.item.Item;
import org.emma.model.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationLogTests {

  @TempDir Path folder;

  private final Item item = Items.numbered(1, new FakeImage("picture.png"));

  private Path examine(ScriptedModel model, Phase phase) {
    Path log = folder.resolve("run").resolve("observations.jsonl");
    ExaminationSettings settings =
        ExaminationSettings.defaults().withObservationLog(log).withPhase(phase);
    try (Examination examination = Examination.start(model, List.of(item), settings)) {
      examination.observation(item);
      assertThat(log).isNotEmptyFile();
    }
    return log;
  }

  @Test
  void has_one_line_per_observation() throws IOException {
    Path log = examine(ScriptedModel.saying("(B) blue"), Phase.EXAMINATION);
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).hasSize(1);
    JsonNode line = new ObjectMapper().readTree(lines.get(0));
    assertThat(line.path("item").asText()).isEqualTo(item.key());
    assertThat(line.path("aspect").asText()).isEqualTo("color");
    assertThat(line.path("form").asText()).isEqualTo("multiple choice");
    assertThat(line.path("mode").asText()).isEqualTo("text");
    assertThat(line.path("phase").asText()).isEqualTo("examination");
    assertThat(line.path("model").asText()).isEqualTo("scripted");
    assertThat(line.path("images").asText()).isEqualTo("picture.png");
    assertThat(line.path("question").asText()).isEqualTo("What color is object 1?");
    assertThat(line.path("options")).hasSize(2);
    assertThat(line.path("gold").asText()).isEqualTo("red");
    assertThat(line.path("grade").asText()).isEqualTo("wrong");
    assertThat(line.path("answer").asText()).isEqualTo("blue");
    assertThat(line.path("rule").asText()).isEqualTo("letter and option");
    assertThat(line.path("reply").asText()).isEqualTo("(B) blue");
    assertThat(line.path("milliseconds").asDouble()).isEqualTo(3.0);
  }

  @Test
  void gives_the_cause_of_a_failure() throws IOException {
    Path log =
        examine(
            ScriptedModel.of(query -> new Reply.Failed("busy", Duration.ZERO)), Phase.EXAMINATION);
    JsonNode line = new ObjectMapper().readTree(Files.readString(log));
    assertThat(line.path("grade").asText()).isEqualTo("unanswered");
    assertThat(line.path("cause").asText()).isEqualTo("busy");
  }

  @Test
  void is_appended_to_by_the_next_phase() throws IOException {
    examine(ScriptedModel.saying("A"), Phase.EXAMINATION);
    Path log = examine(ScriptedModel.saying("A"), Phase.RE_EXAMINATION);
    assertThat(Files.readAllLines(log)).hasSize(2).last().asString().contains("re-examination");
  }

  @Test
  void that_cannot_be_written_is_refused_at_the_start() {
    ExaminationSettings settings = ExaminationSettings.defaults().withObservationLog(folder);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Examination.start(ScriptedModel.saying("A"), List.of(item), settings))
        .withMessageContaining(folder.toString());
  }
}
