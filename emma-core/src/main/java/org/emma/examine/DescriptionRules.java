package org.emma.examine;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Function;
import org.emma.item.Item;
import org.emma.item.Provenance.Generated;
import org.emma.item.check.Kinds;
import org.emma.item.check.Synonyms;
import org.emma.scene.Completeness;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;

/**
 * Reads a free description by the kinds of objects that it names, as CHAIR (Rohrbach et al. 2018)
 * and AMBER's Cover (Wang et al. 2023) do: it is right if it names at least half of the kinds that
 * are there, and none that is not.
 *
 * <p>A kind counts as not there only if annotators looked for it. Another that is named and not
 * annotated is told, and not counted against the description.
 */
final class DescriptionRules {

  static final List<ReplyRule> RULES =
      List.of(new ReplyRule("free description", DescriptionRules::description));

  private static final double LEAST_COVER = 0.5;
  private static final int FEWEST_WORDS = 2;

  private final Scene scene;
  private final Set<String> present;
  private final Things listened;
  private final Map<String, Optional<String>> kinds = new HashMap<>();
  private final Set<String> named = new LinkedHashSet<>();
  private final Set<String> invented = new LinkedHashSet<>();
  private final Set<String> unannotated = new LinkedHashSet<>();

  private DescriptionRules(Generated generated) {
    this.scene = generated.scenes().get(0);
    this.present =
        scene.objects().stream().map(SceneObject::name).collect(toCollection(TreeSet::new));
    List<String> names = new ArrayList<>(present);
    names.addAll(generated.program().arguments());
    names.addAll(scene.completeness().names());
    this.listened = Things.of(names);
  }

  /** Takes any reply to a request for a description. */
  static Optional<Reading> description(Item item, String reply) {
    if (!ListRules.asksFor(Function.DESCRIBE, item)) {
      return Optional.empty();
    }
    boolean isShort = reply.split("\\s+").length < FEWEST_WORDS;
    return Optional.of(
        isShort
            ? Reading.offTask()
            : new DescriptionRules((Generated) item.provenance()).read(reply));
  }

  private Reading read(String reply) {
    Mention.in(reply, this::kind).forEach(this::count);
    if (named.isEmpty() && invented.isEmpty()) {
      return Reading.offTask();
    }
    boolean isRight = invented.isEmpty() && named.size() >= LEAST_COVER * present.size();
    return new Reading(isRight ? Grade.CORRECT : Grade.WRONG, story());
  }

  private Optional<String> kind(String words) {
    return kinds.computeIfAbsent(words, this::find);
  }

  private Optional<String> find(String words) {
    return listened.named(words).or(() -> special(words)).or(() -> Things.COMMON.named(words));
  }

  /** Returns the kind in the picture that the word is a kind of: dog for puppy. */
  private Optional<String> special(String word) {
    boolean isWord = word.length() > 2 && word.indexOf(' ') < 0;
    return present.stream().filter(kind -> isWord && Kinds.isAbove(kind, word)).findFirst();
  }

  private void count(Mention mention) {
    String kind = mention.kind();
    if (present.contains(kind)) {
      named.add(kind);
    } else if (!mention.isLikeness() && !mayBePresent(kind)) {
      Completeness completeness = scene.completeness();
      (completeness.coversPresence(kind) ? invented : unannotated).add(kind);
    }
  }

  /** Tells whether what is there may be called so; annotators told apart what they looked for. */
  private boolean mayBePresent(String kind) {
    return !listened.kinds().containsValue(kind)
        && present.stream()
            .anyMatch(one -> Synonyms.areAlike(one, kind) || Kinds.areRelated(one, kind));
  }

  private String story() {
    Set<String> missed = new TreeSet<>(present);
    missed.removeAll(named);
    List<String> parts = new ArrayList<>();
    add("names ", named, parts);
    add("misses ", missed, parts);
    add("not in the picture: ", invented, parts);
    add("not annotated: ", unannotated, parts);
    return String.join("; ", parts);
  }

  private static void add(String lead, Set<String> kinds, List<String> parts) {
    if (!kinds.isEmpty()) {
      parts.add(lead + String.join(", ", kinds));
    }
  }
}
