package org.emma.runtime.onnx;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.LegacyOverrides;
import com.hubspot.jinjava.interpret.RenderResult;
import com.hubspot.jinjava.interpret.TemplateError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.model.ModelUnavailableException;

/** Puts a question about pictures into the words that a model was trained on: its chat template. */
final class Chat {

  /** Python's Jinja, where jinjava is otherwise true to its own past. */
  private static final LegacyOverrides LIKE_PYTHON =
      LegacyOverrides.newBuilder()
          .withEvaluateMapKeys(true)
          .withIterateOverMapKeys(true)
          .withUsePyishObjectMapper(true)
          .withUseNaturalOperatorPrecedence(true)
          .withParseWhitespaceControlStrictly(true)
          .withAllowAdjacentTextNodes(true)
          .withUseTrimmingForNotesAndExpressions(true)
          .withKeepNullableLoopValues(true)
          .withHandleBackslashInQuotesOnly(true)
          .build();

  private static final Jinjava JINJA =
      new Jinjava(
          JinjavaConfig.newBuilder()
              .withTrimBlocks(true)
              .withLstripBlocks(true)
              .withKeepTrailingNewline(true)
              .withLegacyOverrides(LIKE_PYTHON)
              .build());

  private final String template;
  private final String source;

  private Chat(String template, String source) {
    this.template = inPlainJinja(template);
    this.source = source;
  }

  /** Finds the template where the Hub keeps them: a file of its own, or in the configuration. */
  static Chat of(ModelFolder folder) {
    Optional<String> own = folder.textIfAny("chat_template.jinja");
    if (own.isPresent()) {
      return new Chat(own.get(), "chat_template.jinja");
    }
    for (String file :
        List.of("chat_template.json", "processor_config.json", "tokenizer_config.json")) {
      Optional<String> within = folder.settingsIfAny(file).textIfAny("chat_template");
      if (within.isPresent()) {
        return new Chat(within.get(), file);
      }
    }
    throw new ModelUnavailableException(
        "The model folder %s has no chat template: fetch chat_template.jinja, chat_template.json or a tokenizer_config.json with a \"chat_template\""
            .formatted(folder.folder()));
  }

  /** Rewrites what transformers adds to Jinja, and what only strings of Python can do. */
  private static String inPlainJinja(String template) {
    return template
        .replaceAll("\\{%(-?)\\s*generation\\s*(-?)%}", "{%$1 if true $2%}")
        .replaceAll("\\{%(-?)\\s*endgeneration\\s*(-?)%}", "{%$1 endif $2%}")
        .replace(".upper()", "|upper")
        .replace(".lower()", "|lower");
  }

  /**
   * Returns the prompt, up to where the model's answer begins.
   *
   * @param pictures how many pictures go before the question
   */
  String prompt(int pictures, String question) {
    List<Map<String, String>> content = new ArrayList<>();
    for (int i = 0; i < pictures; i++) {
      content.add(Map.of("type", "image"));
    }
    content.add(Map.of("type", "text", "text", question));
    RenderResult rendered =
        JINJA.renderForResult(
            template,
            Map.of(
                "messages",
                List.of(Map.of("role", "user", "content", content)),
                "add_generation_prompt",
                true));
    if (rendered.hasErrors()) {
      TemplateError first = rendered.getErrors().get(0);
      throw new ModelUnavailableException(
          "The chat template in %s cannot be used (line %d: %s): replace it by one without that"
              .formatted(source, first.getLineno(), first.getMessage()));
    }
    return rendered.getOutput();
  }
}
