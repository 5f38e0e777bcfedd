package org.emma.junit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          pinhole                                     ; pinhole
          pinhole,pinhole:color-agnosia               ; pinhole | pinhole:color-agnosia
          'pinhole , openai:http://box:8000/v1#Q/Q-7B'; pinhole | openai:http://box:8000/v1#Q/Q-7B
          replay:a,,b.jsonl                           ; replay:a,b.jsonl
          replay:a,,b.jsonl,openai:http://box/v1#x,,y ; replay:a,b.jsonl | openai:http://box/v1#x,y
          replay:a,,,pinhole                          ; replay:a, | pinhole
          replay:a b.jsonl,pinhole                    ; replay:a b.jsonl | pinhole
          """)
  void areSeparatedByCommasAndACommaOfANameIsWrittenTwice(String value, String names) {
    assertThat(ModelNames.split(value)).isEqualTo(List.of(names.split(" \\| ")));
  }
}
