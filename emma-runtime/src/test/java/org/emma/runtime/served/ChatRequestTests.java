package org.emma.runtime.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.emma.model.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies are those of the servers' documentation. */
class ChatRequestTests {

  private static final URI URL = URI.create("http://127.0.0.1:1/v1");
  private static final String PICTURE = "data:image/png;base64,iVBORw0KGgo=";

  @Test
  void showsThePictureFirstAndAsksWithoutChance() {
    assertThat(body("", Chat.choice(Chat.picture(0))))
        .isEqualTo(
            Chat.json(
                """
                {
                  "model": "tiny",
                  "messages": [
                    {
                      "role": "user",
                      "content": [
                        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}},
                        {
                          "type": "text",
                          "text": "What color is the star?\\n(A) red\\n(B) blue\\nAnswer with the letter of the right option."
                        }
                      ]
                    }
                  ],
                  "temperature": 0,
                  "seed": 0,
                  "max_tokens": 512
                }
                """));
  }

  @Test
  void tellsTheSystemPromptFirst() {
    JsonNode messages =
        body("\"prompts\": {\"system\": \"Look.\"}", Chat.open(Chat.picture(0))).path("messages");

    assertThat(messages.path(0))
        .isEqualTo(Chat.json("{\"role\": \"system\", \"content\": \"Look.\"}"));
    assertThat(messages.path(1).path("role").asText()).isEqualTo("user");
  }

  @Test
  void wordsTheQuestionAsTheTemplateSays() {
    JsonNode body =
        body(
            "\"prompts\": {\"multipleChoice\": \"{options}\\n{question} Letter only.\", \"option\": \"{letter}. {option}\"}",
            Chat.choice(Chat.picture(0)));

    assertThat(Chat.text(body)).isEqualTo("A. red\nB. blue\nWhat color is the star? Letter only.");
  }

  @Test
  void addsFieldsAndTakesOthersOut() {
    JsonNode body =
        body(
            "\"decoding\": {\"body\": {\"max_tokens\": null, \"max_completion_tokens\": 9, \"temperature\": 1, \"chat_template_kwargs\": {\"enable_thinking\": false}}}",
            Chat.open(Chat.picture(0)));

    assertThat(body.has("max_tokens")).isFalse();
    assertThat(body.path("max_completion_tokens").asInt()).isEqualTo(9);
    assertThat(body.path("temperature").asInt()).isEqualTo(1);
    assertThat(body.path("chat_template_kwargs").path("enable_thinking").asBoolean(true)).isFalse();
  }

  @Test
  void asksForLogProbabilitiesWhereOptionsAreScored() {
    JsonNode body =
        body("\"decoding\": {\"logprobs\": true}", Chat.scored(Chat.choice(Chat.picture(0))));

    assertThat(body.path("logprobs").asBoolean()).isTrue();
    assertThat(body.path("top_logprobs").asInt()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "vllm; structured_outputs; {\"choice\": [\"A\", \"B\"]}",
        "vllm-guided; guided_choice; [\"A\", \"B\"]",
        "sglang; regex; \"(A|B)\"",
        "llama.cpp; grammar; \"root ::= \\\"A\\\" | \\\"B\\\"\"",
        "json-schema; response_format; {\"type\": \"json_schema\", \"json_schema\": {\"name\": \"answer\", \"strict\": true, \"schema\": {\"type\": \"object\", \"properties\": {\"answer\": {\"type\": \"string\", \"enum\": [\"A\", \"B\"]}}, \"required\": [\"answer\"], \"additionalProperties\": false}}}"
      })
  void demandsAnOptionInTheDialectOfTheServer(String choice, String field, String value) {
    String setting = "\"decoding\": {\"choice\": \"%s\"}".formatted(choice);

    assertThat(body(setting, Chat.choice(Chat.picture(0))).path(field)).isEqualTo(Chat.json(value));
    assertThat(body(setting, Chat.yesNo(Chat.picture(0))).path(field).toString())
        .contains("yes")
        .contains("no");
    assertThat(body(setting, Chat.open(Chat.picture(0))).has(field)).isFalse();
  }

  @Test
  void takesTheAnswerOutOfTheJsonThatItDemanded() {
    assertThat(Choice.JSON_SCHEMA.taken("{\"answer\": \"B\"}")).isEqualTo("B");
    assertThat(Choice.JSON_SCHEMA.taken("B")).isEqualTo("B");
    assertThat(Choice.NONE.taken("{\"answer\": \"B\"}")).isEqualTo("{\"answer\": \"B\"}");
  }

  private static JsonNode body(String more, Query query) {
    return Chat.json(new ChatRequest(Chat.settings(more, URL)).body(query, List.of(PICTURE)));
  }
}
