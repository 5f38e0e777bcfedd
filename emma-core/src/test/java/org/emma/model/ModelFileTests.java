package org.emma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTests {

  private static final String CHARACTERS = "aZ9:/_-. \\?é";

  @Test
  void isNamedLikeTheModelWhereThatCanBe() {
    assertThat(ModelFile.name("pinhole")).isEqualTo("pinhole");
    assertThat(ModelFile.name("pinhole:color-agnosia")).isEqualTo("pinhole_color-agnosia");
    assertThat(ModelFile.name("Qwen2.5-VL")).isEqualTo("Qwen2.5-VL");
  }

  @Test
  void endsInADigestWhereTheModelsNameIsNoName() {
    assertThat(ModelFile.name("pinhole:/home/me/tuned.safetensors"))
        .matches("pinhole_-home-me-tuned\\.safetensors-[0-9a-f]{8}");
    assertThat(ModelFile.name("x".repeat(300))).matches("x{80}-[0-9a-f]{8}");
  }

  @Test
  void isAnotherForEveryModelAndANameOnEverySystem() {
    Random random = new Random(5);
    Map<String, String> models = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder model = new StringBuilder();
      for (int length = 1 + random.nextInt(5); length > 0; length--) {
        model.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      String name = ModelFile.name(model.toString());
      assertThat(name).matches("[A-Za-z0-9_-][A-Za-z0-9._-]*").doesNotEndWith(".");
      assertThat(models.merge(name, model.toString(), (one, other) -> one))
          .as(name)
          .isEqualTo(model.toString());
    }
  }
}
