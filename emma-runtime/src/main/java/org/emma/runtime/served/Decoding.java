package org.emma.runtime.served;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says how a served model is to answer. The temperature is 0 unless {@code body} says otherwise.
 *
 * @param maxTokens after how many tokens the server stops a reply
 * @param seed the seed that the server is given
 * @param choice how the server is told to write nothing but an option; {@link Choice#NONE} leaves
 *     the model free, so that its following of instructions is measured
 * @param logprobs whether the server gives log-probabilities of tokens, by which options are then
 *     scored
 * @param body further fields of the request's body, which go before all others; {@code null} takes
 *     a field out
 */
public record Decoding(
    int maxTokens, long seed, Choice choice, boolean logprobs, Map<String, JsonNode> body) {

  public Decoding {
    body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
    Limits.atLeastOne("decoding.maxTokens", maxTokens);
    body.keySet().forEach(field -> Secrets.checkRecorded("decoding.body", field));
  }

  /** Returns 512 tokens, seed 0, free text. */
  public static Decoding standard() {
    return new Decoding(512, 0, Choice.NONE, false, Map.of());
  }
}
