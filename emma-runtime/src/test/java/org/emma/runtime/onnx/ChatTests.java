package org.emma.runtime.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emma.model.ModelUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatTests {

  @TempDir Path folder;

  @Test
  void aTemplateMayMarkWhatTheModelSays() throws IOException {
    assertThat(
            prompt(
                "a{%- generation -%} b {%- endgeneration %}{% generation %}c{% endgeneration %}"))
        .isEqualTo("abc");
  }

  @Test
  void aTemplateMayUseMethodsOfPythonsStrings() throws IOException {
    assertThat(
            prompt(
                "{% for m in messages %}{{ m['role'].upper() + ' ' + m['role'].lower() }}{% endfor %}"))
        .isEqualTo("USER user");
  }

  @Test
  void aTemplateThatCannotBeUsedIsRefused() {
    assertThatThrownBy(() -> prompt("{% nonsense %}"))
        .isInstanceOf(ModelUnavailableException.class)
        .hasMessageContainingAll("chat_template.jinja cannot be used", "nonsense", "replace it");
  }

  private String prompt(String template) throws IOException {
    Files.writeString(folder.resolve("chat_template.jinja"), template);
    return Chat.of(new ModelFolder(folder, "")).prompt(1, "What is it?");
  }
}
