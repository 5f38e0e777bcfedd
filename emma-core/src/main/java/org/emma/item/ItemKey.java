package org.emma.item;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emma.scene.Aspect;
import org.emma.scene.FieldText;
import org.emma.scene.Scene;
import org.emma.scene.Sha256;

/**
 * Derives an item's key from its content: aspect, form and twelve hex digits of a SHA-256 over
 * source, program and wording, such as {@code color-mc-3f2a9b1c04de}.
 */
final class ItemKey {

  private static final int DIGITS = 12;

  private ItemKey() {}

  static String of(
      Aspect aspect,
      QuestionForm form,
      Provenance provenance,
      String question,
      List<String> options,
      String gold) {
    StringBuilder content = new StringBuilder();
    if (provenance instanceof Provenance.Generated generated) {
      generated.scenes().stream()
          .map(Scene::digest)
          .forEach(digest -> FieldText.append(content, digest));
      FieldText.append(content, generated.program().toString());
    } else if (provenance instanceof Provenance.Imported imported) {
      FieldText.append(content, imported.benchmark());
      FieldText.append(content, imported.subset());
      FieldText.append(content, imported.record());
    }
    FieldText.append(content, question);
    options.forEach(option -> FieldText.append(content, option));
    FieldText.append(content, gold);
    return aspect.name() + "-" + form.shortName() + "-" + digits(content.toString());
  }

  private static String digits(String content) {
    return Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
