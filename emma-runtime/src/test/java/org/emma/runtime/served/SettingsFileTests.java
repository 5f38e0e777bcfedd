package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsFileTests {

  private static final Path PAGE = Path.of("../docs/served-models.md");

  @Test
  void leavesAsUsualWhatItDoesNotName() {
    ServedSettings settings =
        SettingsFile.parse(
            "{\"urls\": [\"http://a/v1/\"], \"model\": \"m\", \"limits\": {\"inFlight\": 3}}");

    assertThat(settings.urls()).containsExactly(URI.create("http://a/v1"));
    assertThat(settings.limits())
        .isEqualTo(new Limits(3, 8, 10, 120, 600, 300, 10485760, 100000000, 16777216));
    assertThat(settings.prompts()).isEqualTo(Prompts.standard());
    assertThat(settings.decoding()).isEqualTo(Decoding.standard());
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> SettingsFile.parse("[]")).hasMessageContaining("is no JSON object");
    assertThatThrownBy(() -> SettingsFile.parse("{\"urls\": ["))
        .hasMessageContaining("is no JSON at line 1");
    assertThatThrownBy(() -> SettingsFile.parse("{\"model\": \"m\"}"))
        .hasMessageContaining("has no base URL");
    assertThatThrownBy(() -> SettingsFile.parse("{\"urls\": [\"http://a/v1\"]}"))
        .hasMessageContaining("names no model");
    assertThatThrownBy(() -> SettingsFile.parse("{\"urls\": [\"gpu-box\"], \"model\": \"m\"}"))
        .hasMessageContaining("give one like http://gpu-box:8000/v1");
    assertThatThrownBy(() -> settings("\"limits\": {\"inflight\": 3}"))
        .hasMessageContaining("has the setting \"limits.inflight\", which there is not")
        .hasMessageContaining("inFlight");
    assertThatThrownBy(() -> settings("\"limits\": {\"inFlight\": 0}"))
        .hasMessageContaining("\"limits.inFlight\" is 0");
    assertThatThrownBy(() -> settings("\"limits\": {\"inFlight\": \"many\"}"))
        .hasMessageContaining("has a value of the wrong kind at \"limits.inFlight\"");
    assertThatThrownBy(() -> settings("\"decoding\": {\"choice\": \"llama\"}"))
        .hasMessageContaining("has a value of the wrong kind at \"decoding.choice\"");
    assertThatThrownBy(() -> settings("\"prompts\": {\"open\": \"Say it.\"}"))
        .hasMessageContaining("the template \"prompts.open\" lacks {question}");
  }

  @Test
  void hasARowInTheDocsForEverySettingWithItsDefault() throws Exception {
    JsonNode usual = Chat.JSON.valueToTree(ServedSettings.of(URI.create("http://a/v1"), "m"));
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> group : usual.properties()) {
      boolean open = List.of("urls", "headers").contains(group.getKey());
      if (group.getValue().isObject() && !open) {
        group
            .getValue()
            .fieldNames()
            .forEachRemaining(name -> names.add(group.getKey() + "." + name));
      } else {
        names.add(group.getKey());
      }
    }
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("| setting |"), page.indexOf("What may change"));

    assertThat(
            Pattern.compile("(?m)^\\| (`[^|]+`) \\|")
                .matcher(table)
                .results()
                .map(MatchResult::group)
                .flatMap(cell -> Pattern.compile("`([^`]+)`").matcher(cell).results())
                .map(result -> result.group(1)))
        .containsExactlyInAnyOrderElementsOf(names);
    usual
        .path("limits")
        .properties()
        .forEach(
            limit ->
                assertThat(table)
                    .containsPattern(
                        "\\| `limits\\.%s` \\| [^|]+ \\| %s \\|"
                            .formatted(limit.getKey(), limit.getValue().asText())));
  }

  @Test
  void readsTheExampleOfTheDocs() throws Exception {
    String page = Files.readString(PAGE);
    String example = page.substring(page.indexOf("```json\n") + 8);

    ServedSettings settings = SettingsFile.parse(example.substring(0, example.indexOf("```")));

    assertThat(settings.urls()).hasSize(2);
    assertThat(settings.decoding().choice()).isEqualTo(Choice.VLLM);
    assertThat(settings.budget().cost()).isEqualTo(5);
  }

  private static ServedSettings settings(String more) {
    return Chat.settings(more, URI.create("http://a/v1"));
  }
}
