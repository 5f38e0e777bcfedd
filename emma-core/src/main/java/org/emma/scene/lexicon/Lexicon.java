package org.emma.scene.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.emma.records.RecordFiles;
import org.emma.records.TextInput;
import org.emma.scene.Aspect;

/**
 * Types what annotators wrote: which aspect a word belongs to, and what a question calls it, so
 * that "grey" and "light gray" are the color gray, and "to the left of" is left of.
 *
 * <p>Nothing is guessed: a word is typed if the lexicon has it, and for a word with several
 * meanings, if it has one for objects of that name. The built-in lexicon is a text file that tells
 * how it is written; one of your own adds to it, and replaces what it says about a word.
 */
public final class Lexicon {

  private static final String BUILT_IN_FILE = "lexicon.txt";
  private static final Lexicon BUILT_IN = readBuiltIn();

  private final Senses attributes;
  private final Senses relations;

  private Lexicon(Senses attributes, Senses relations) {
    this.attributes = attributes;
    this.relations = relations;
  }

  /** Returns the lexicon that EMMA comes with. */
  public static Lexicon builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns the built-in lexicon with what a file of your own says. A word that the file has means
   * what the file says and nothing else; under {@code aside:} it means nothing.
   *
   * @throws org.emma.records.FileFormatException if the file cannot be read, or a line of it cannot
   *     be understood
   */
  public static Lexicon with(Path file) {
    Lexicon lexicon = readBuiltIn();
    LexiconReader own = new LexiconReader(file);
    try (BufferedReader lines = TextInput.open(file)) {
      own.read(lines);
    } catch (IOException e) {
      throw RecordFiles.failure(file, e);
    }
    lexicon.attributes.replaceBy(own.attributes());
    lexicon.relations.replaceBy(own.relations());
    return lexicon;
  }

  /**
   * Types an attribute.
   *
   * @param value as it is annotated, such as {@code Light-Blue}
   * @param name the name of the object that it is said of, in lower case
   */
  public Typing attribute(String value, String name) {
    return attributes.typing(value, name, "");
  }

  /**
   * Types the predicate of a relationship.
   *
   * @param predicate as it is annotated, such as {@code ON}
   * @param subject the name of the object that the predicate speaks about, in lower case
   * @param object the name of the object that the subject is related to, in lower case
   */
  public Typing relation(String predicate, String subject, String object) {
    return relations.typing(predicate, subject, object);
  }

  /**
   * Returns what an object with this value has certainly not: {@code closed} for {@code open}.
   *
   * @param value a value as {@link #attribute} returns it
   */
  public Set<String> opposites(String value) {
    return attributes.opposites(value);
  }

  /**
   * Returns how the object then stands to the subject: {@code right of} for {@code left of}; empty
   * if there is no word for it.
   *
   * @param predicate a predicate as {@link #relation} returns it
   */
  public Set<String> converses(String predicate) {
    return relations.opposites(predicate);
  }

  /** Tells whether a question may call a relationship of this aspect so. */
  public boolean isPredicate(Aspect aspect, String predicate) {
    return relations.gives(Typing.of(aspect, predicate));
  }

  private static Lexicon readBuiltIn() {
    LexiconReader reader = new LexiconReader(Path.of(BUILT_IN_FILE));
    try (InputStream input = Lexicon.class.getResourceAsStream(BUILT_IN_FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(input), StandardCharsets.UTF_8))) {
      reader.read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(reader.attributes(), reader.relations());
  }
}
