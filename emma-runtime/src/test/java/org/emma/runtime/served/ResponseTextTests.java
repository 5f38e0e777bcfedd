package org.emma.runtime.served;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseTextTests {

  private static final String CAFE = "caf\u00e9";

  @Test
  void isReadAsUtf8WhateverTheHeaderSays() {
    assertThat(ResponseText.of(CAFE.getBytes(UTF_8), "application/json; charset=iso-8859-1"))
        .contains(CAFE);
    assertThat(ResponseText.of(CAFE.getBytes(UTF_8), "")).contains(CAFE);
  }

  @Test
  void isReadAsTheHeaderSaysWhereItIsNoUtf8() {
    assertThat(ResponseText.of(CAFE.getBytes(ISO_8859_1), "text/json; Charset=\"ISO-8859-1\""))
        .contains(CAFE);
    assertThat(ResponseText.of(CAFE.getBytes(ISO_8859_1), "application/json")).isEmpty();
    assertThat(ResponseText.of(CAFE.getBytes(ISO_8859_1), "application/json; charset=klingon"))
        .isEmpty();
  }
}
