package org.emma.runtime.served;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a response: JSON is UTF-8 whatever the header says (RFC 8259, section 8.1), and only what
 * is no UTF-8 is read as the header says.
 */
final class ResponseText {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

  private ResponseText() {}

  /** Returns the text; empty if it is in no charset that is known. */
  static Optional<String> of(byte[] body, String contentType) {
    return decoded(body, StandardCharsets.UTF_8)
        .or(() -> declared(contentType).flatMap(charset -> decoded(body, charset)));
  }

  private static Optional<String> decoded(byte[] body, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(String contentType) {
    Matcher matcher = CHARSET.matcher(contentType);
    try {
      return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
