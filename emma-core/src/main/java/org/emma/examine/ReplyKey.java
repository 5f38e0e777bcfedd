package org.emma.examine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.emma.model.AnsweringMode;
import org.emma.model.Query;
import org.emma.scene.FieldText;
import org.emma.scene.Sha256;

/**
 * Names all that a reply depends on; a recorded reply serves only a query with an equal key.
 *
 * @param model identity of the model
 * @param mode how the answer was taken
 * @param prompt all that the model was told in words: question, options, instruction
 * @param options what was to be scored or chosen from, in order
 * @param images SHA-256 of the bytes of each image, in hexadecimal digits
 */
public record ReplyKey(
    String model, AnsweringMode mode, String prompt, List<String> options, List<String> images) {

  public ReplyKey {
    options = List.copyOf(options);
    images = List.copyOf(images);
  }

  static ReplyKey of(String model, String prompt, Query query, List<String> images) {
    return new ReplyKey(model, query.mode(), prompt, query.options(), images);
  }

  /** Returns the SHA-256 over all components in 64 hexadecimal digits. */
  public String digest() {
    StringBuilder content = new StringBuilder();
    FieldText.append(content, model);
    FieldText.append(content, mode.name());
    FieldText.append(content, prompt);
    content.append(options.size()).append(';');
    options.forEach(option -> FieldText.append(content, option));
    images.forEach(image -> FieldText.append(content, image));
    return Sha256.hex(content.toString().getBytes(StandardCharsets.UTF_8));
  }
}
