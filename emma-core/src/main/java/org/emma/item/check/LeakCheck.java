package org.emma.item.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.emma.item.Provenance;
import org.emma.scene.Attribute;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Finds words in a question that give away more than its program reads.
 *
 * @param question the question
 * @param generated its scenes and program
 */
record LeakCheck(Sentence question, Provenance.Generated generated) {

  /** Words of attributes that no question names whose program does not read their aspect. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "color",
              Set.of(
                  "gray", "grey", "red", "blue", "green", "brown", "purple", "cyan", "yellow",
                  "black", "white", "orange", "pink", "beige"),
          "size", Set.of("large", "small", "big", "little", "tiny", "huge"),
          "texture", Set.of("solid", "striped", "dotted", "checkered", "smooth", "rough"),
          "material", Set.of("metal", "metallic", "rubber", "wooden", "plastic"));

  /** What questions say of their own accord, though an object may be called so. */
  private static final Sentence FRAME =
      new Sentence(
          "area picture object objects kind kinds part number left right top bottom half quarter other"
              + " others one width height made all in on by it words written line state front");

  List<Fault> faults(List<List<Set<String>>> said) {
    Set<String> read = AspectCheck.read(generated.program());
    Set<String> leaking = new TreeSet<>();
    Consumer<String> unread =
        word -> {
          if (question.says(word) && !FRAME.says(word) && !isSaid(word, said)) {
            leaking.add(word);
          }
        };
    WORDS.forEach(
        (aspect, words) -> {
          if (!read.contains(aspect)) {
            words.forEach(unread);
          }
        });
    for (Scene scene : generated.scenes()) {
      for (SceneObject object : scene.objects()) {
        unread.accept(object.name());
        for (Attribute attribute : object.attributes()) {
          if (!read.contains(attribute.aspect().name())) {
            unread.accept(attribute.value());
          }
        }
      }
    }
    return leaking.stream().map(this::fault).toList();
  }

  private static boolean isSaid(String word, List<List<Set<String>>> said) {
    return said.stream()
        .flatMap(List::stream)
        .flatMap(Set::stream)
        .anyMatch(words -> new Sentence(words).says(word));
  }

  private Fault fault(String word) {
    return new Fault(
        Fault.Kind.LEAK,
        "\"%s\" names \"%s\", which its program does not".formatted(question.text(), word));
  }
}
