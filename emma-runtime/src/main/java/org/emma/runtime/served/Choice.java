package org.emma.runtime.served;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a server, in its own dialect, to write one of the answers and nothing else. */
public enum Choice {
  /** Leaves the model free to write what it likes; every server takes this. */
  @JsonProperty("none")
  NONE {
    @Override
    void demand(ObjectNode body, List<String> answers) {}
  },
  /** vLLM from 0.12 on: {@code structured_outputs}. */
  @JsonProperty("vllm")
  VLLM {
    @Override
    void demand(ObjectNode body, List<String> answers) {
      answers.forEach(body.putObject("structured_outputs").putArray("choice")::add);
    }
  },
  /** vLLM before 0.12: {@code guided_choice}. */
  @JsonProperty("vllm-guided")
  VLLM_GUIDED {
    @Override
    void demand(ObjectNode body, List<String> answers) {
      answers.forEach(body.putArray("guided_choice")::add);
    }
  },
  /** SGLang: {@code regex}. */
  @JsonProperty("sglang")
  SGLANG {
    @Override
    void demand(ObjectNode body, List<String> answers) {
      body.put("regex", "(" + String.join("|", answers) + ")");
    }
  },
  /** llama.cpp: {@code grammar}, in GBNF. */
  @JsonProperty("llama.cpp")
  LLAMA_CPP {
    @Override
    void demand(ObjectNode body, List<String> answers) {
      body.put(
          "grammar",
          answers.stream()
              .map(answer -> '"' + answer + '"')
              .collect(Collectors.joining(" | ", "root ::= ", "")));
    }
  },
  /** Ollama, OpenAI and whoever else takes a JSON schema: {@code response_format}. */
  @JsonProperty("json-schema")
  JSON_SCHEMA {
    @Override
    void demand(ObjectNode body, List<String> answers) {
      ObjectNode format = body.putObject("response_format").put("type", "json_schema");
      ObjectNode named = format.putObject("json_schema").put("name", ANSWER).put("strict", true);
      ObjectNode schema = named.putObject("schema").put("type", "object");
      ObjectNode answer = schema.putObject("properties").putObject(ANSWER).put("type", "string");
      answers.forEach(answer.putArray("enum")::add);
      schema.putArray("required").add(ANSWER);
      schema.put("additionalProperties", false);
    }

    @Override
    String taken(String content) {
      try {
        JsonNode answer = JSON.readTree(content).path(ANSWER);
        return answer.isTextual() ? answer.textValue() : content;
      } catch (JsonProcessingException e) {
        return content;
      }
    }
  };

  private static final String ANSWER = "answer";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Puts the demand into a request.
   *
   * @param answers letters or yes and no: words of letters alone, which need no quoting
   */
  abstract void demand(ObjectNode body, List<String> answers);

  /** Takes the answer out of what the server made of the demand. */
  String taken(String content) {
    return content;
  }
}
