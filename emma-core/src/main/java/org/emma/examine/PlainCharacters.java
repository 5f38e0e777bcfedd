package org.emma.examine;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a reply in plain characters: fullwidth, circled and mathematical Latin letters and digits
 * as the ones they stand for, and without the characters that nobody sees.
 *
 * <p>Letters of other scripts stay what they are: a Cyrillic В is not the letter B of an option.
 */
final class PlainCharacters {

  private static final Set<UnicodeBlock> STYLED =
      Set.of(
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.ENCLOSED_ALPHANUMERICS,
          UnicodeBlock.ENCLOSED_ALPHANUMERIC_SUPPLEMENT,
          UnicodeBlock.MATHEMATICAL_ALPHANUMERIC_SYMBOLS);

  private PlainCharacters() {}

  static String of(String text) {
    if (text.chars().allMatch(c -> (c >= ' ' && c < 127) || c == '\n')) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    switch (c) {
      case '\n', '\u0085', '\u2028', '\u2029' -> plain.append('\n');
      case '’', '‘', 'ʼ' -> plain.append('\'');
      case '。' -> plain.append(". ");
      case '、' -> plain.append(", ");
      case '【', '〔' -> plain.append('[');
      case '】', '〕' -> plain.append(']');
      case '−', '‐', '‑' -> plain.append('-');
      default -> appendOther(plain, c);
    }
  }

  private static void appendOther(StringBuilder plain, int c) {
    switch (Character.getType(c)) {
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> {}
      case Character.CONTROL, Character.SPACE_SEPARATOR -> plain.append(' ');
      default ->
          styled(c).ifPresentOrElse(ascii -> plain.append(ascii), () -> plain.appendCodePoint(c));
    }
  }

  private static Optional<String> styled(int c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    if (block == null || !STYLED.contains(block)) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return Optional.of(plain).filter(ascii -> ascii.chars().allMatch(a -> a >= ' ' && a < 127));
  }
}
