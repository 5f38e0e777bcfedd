package org.emma.scene.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Parses annotations that others wrote, as leniently as they were written: numbers may be NaN, and
 * a field may be there twice.
 */
final class AnnotationJson {

  /** Knows where in the file it is, to the byte. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  /** Keeps no names of fields, of which there are millions where ids are names. */
  static final JsonMapper FORGETFUL =
      JsonMapper.builder(
              JsonFactory.builder()
                  .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private AnnotationJson() {}

  /** Returns a width or height in pixels, 0 where there is none that makes sense. */
  static int pixels(JsonNode node) {
    return node.isNumber() && node.doubleValue() >= 1 && node.doubleValue() <= Integer.MAX_VALUE
        ? node.intValue()
        : 0;
  }
}
