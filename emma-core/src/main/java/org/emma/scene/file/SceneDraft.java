package org.emma.scene.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emma.scene.Aspect;
import org.emma.scene.Attribute;
import org.emma.scene.Image;
import org.emma.scene.Relationship;
import org.emma.scene.Scene;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;
import org.emma.scene.lexicon.Lexicon;
import org.emma.scene.lexicon.Plurals;
import org.emma.scene.lexicon.Typing;

/**
 * Collects what is annotated about one picture, types its words, leaves out what is out of order,
 * and notes that.
 */
final class SceneDraft {

  private final AnnotatedImage source;
  private final ScenePicture size;
  private final Lexicon lexicon;
  private final ReadingLog log;
  private final Map<String, SceneObject> objects = new LinkedHashMap<>();
  private final Set<Relationship> relationships = new LinkedHashSet<>();
  private final Set<String> captions = new LinkedHashSet<>();
  private final Set<String> uncounted = new HashSet<>();

  SceneDraft(AnnotatedImage source, ScenePicture size, Lexicon lexicon, ReadingLog log) {
    this.source = source;
    this.size = size;
    this.lexicon = lexicon;
    this.log = log;
  }

  /** Adds an object, or notes why it is left out. */
  void object(String id, String annotatedName, RawBox box, Collection<String> values) {
    String name = ObjectName.tidy(annotatedName);
    if (name.isEmpty() || id.isBlank()) {
      note(Irregularity.OBJECT_NAMELESS, id);
      return;
    }
    if (!name.equals(annotatedName)) {
      note(Irregularity.NAME_TIDIED, id);
    }
    if (Plurals.isPlural(name)) {
      note(Irregularity.NAME_PLURAL, id);
      uncounted.add(name);
    }
    Optional<Irregularity> fault =
        objects.containsKey(id) ? Optional.of(Irregularity.OBJECT_REPEATED) : box.fault(size);
    if (fault.isPresent()) {
      note(fault.get(), id);
      uncounted.add(name);
      return;
    }
    if (box.reachesOver(size)) {
      note(Irregularity.BOX_CUT, id);
    }
    objects.put(id, new SceneObject(id, name, box.within(size), attributes(id, name, values)));
  }

  /** Notes a region that holds more objects of a name than are annotated one by one. */
  void crowd(String id, String annotatedName) {
    note(Irregularity.CROWD, id);
    uncounted.add(ObjectName.tidy(annotatedName));
  }

  /** Adds a relationship, or notes why it is left out. */
  void relationship(String subjectId, String predicate, String objectId) {
    SceneObject subject = objects.get(subjectId);
    SceneObject object = objects.get(objectId);
    String place = subjectId + " - " + objectId;
    if (predicate.isBlank()) {
      note(Irregularity.RELATION_NAMELESS, place);
    } else if (subject == null || object == null) {
      note(Irregularity.RELATION_DANGLING, place);
    } else if (subjectId.equals(objectId)) {
      note(Irregularity.RELATION_TO_ITSELF, place);
    } else {
      Typing typing = lexicon.relation(predicate, subject.name(), object.name());
      log.predicates().add(predicate, typing);
      typing
          .aspect()
          .ifPresent(aspect -> relate(subject, new Typed(aspect, typing.word()), object, place));
    }
  }

  private record Typed(Aspect aspect, String word) {}

  private void relate(SceneObject subject, Typed predicate, SceneObject object, String place) {
    if (!SpatialRelations.isPossible(predicate.word(), subject.box(), object.box())) {
      note(Irregularity.RELATION_DENIED, place);
    } else if (!relationships.add(
        new Relationship(predicate.aspect(), subject.id(), predicate.word(), object.id()))) {
      note(Irregularity.RELATION_REPEATED, place);
    }
  }

  /** Derives the relationships from the boxes, where none are annotated. */
  void deriveRelationships() {
    relationships.addAll(SpatialRelations.of(List.copyOf(objects.values())));
  }

  /** Adds a sentence that is true of the picture; blank ones are passed over. */
  void caption(String sentence) {
    if (!sentence.isBlank()) {
      captions.add(sentence.strip());
    }
  }

  /** Tells whether any object has this name. */
  boolean has(String name) {
    return objects.values().stream().anyMatch(object -> object.name().equals(name));
  }

  /**
   * Returns the names of which there may be more than annotated: plurals, crowds, left out ones.
   */
  Set<String> uncounted() {
    return Set.copyOf(uncounted);
  }

  Scene scene(Image image) {
    return new Scene(
        source.id(),
        image,
        size.width(),
        size.height(),
        List.copyOf(objects.values()),
        List.copyOf(relationships),
        List.copyOf(captions),
        source.completeness(this));
  }

  private List<Attribute> attributes(String id, String name, Collection<String> values) {
    Set<Attribute> attributes = new LinkedHashSet<>();
    for (String value : values) {
      if (value.isBlank()) {
        continue;
      }
      Typing typing = lexicon.attribute(value, name);
      log.attributes().add(value, typing);
      typing.aspect().ifPresent(aspect -> attributes.add(new Attribute(aspect, typing.word())));
    }
    List<Attribute> consistent = new ArrayList<>(attributes);
    consistent.removeIf(
        one ->
            attributes.stream().anyMatch(a -> lexicon.opposites(one.value()).contains(a.value())));
    for (int i = consistent.size(); i < attributes.size(); i++) {
      note(Irregularity.ATTRIBUTES_CONTRADICT, id);
    }
    return consistent;
  }

  void note(Irregularity what, String object) {
    log.note(what, () -> "%s, image %s, %s".formatted(source.file(), source.id(), object));
  }
}
