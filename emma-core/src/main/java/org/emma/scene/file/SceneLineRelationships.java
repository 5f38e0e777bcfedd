package org.emma.scene.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.emma.scene.Aspect;
import org.emma.scene.Box;
import org.emma.scene.Relationship;
import org.emma.scene.SceneObject;
import org.emma.scene.SpatialRelations;
import org.emma.scene.lexicon.Lexicon;

/**
 * Reads the relationships of one line and holds them against the objects that they relate.
 *
 * @param objects the objects of the line
 * @param lexicon knows the predicates that questions are made of
 */
record SceneLineRelationships(List<SceneObject> objects, Lexicon lexicon) {

  private static final Set<String> FIELDS =
      new TreeSet<>(Set.of("subject", "predicate", "object", "aspect", "notes"));
  private static final Set<String> SIDES = new TreeSet<>(SpatialRelations.CONVERSE.keySet());

  List<Relationship> read(JsonField field) {
    List<Relationship> relationships = new ArrayList<>();
    for (JsonField one : field.elements()) {
      one.knowsOnly(FIELDS);
      SceneObject subject = end(one.get("subject", "name an object by its id or name"));
      SceneObject object = end(one.get("object", "name an object by its id or name"));
      JsonField predicateField = one.get("predicate", "say how the subject stands to the object");
      Aspect aspect =
          one.find("aspect")
              .map(name -> SceneLine.aspect(name.text(), name))
              .orElse(Aspect.SPATIAL);
      if (subject.equals(object)) {
        throw one.problem("relates an object to itself: relate it to another one");
      }
      String predicate = predicateField.text();
      if (aspect.equals(Aspect.SPATIAL)) {
        checkSpatial(predicateField, predicate, subject.box(), object.box());
      }
      relationships.add(new Relationship(aspect, subject.id(), predicate, object.id()));
    }
    return relationships;
  }

  private SceneObject end(JsonField field) {
    String wanted = field.id();
    List<SceneObject> found =
        objects.stream().filter(object -> object.id().equals(wanted)).toList();
    if (found.isEmpty()) {
      found = objects.stream().filter(object -> object.name().equals(wanted)).toList();
    }
    if (found.size() != 1) {
      throw field.problem(
          found.isEmpty()
              ? "is no object of this scene: use the id, or the name, of one that is listed"
              : "is the name of %d objects: give them ids and use one".formatted(found.size()));
    }
    return found.get(0);
  }

  /**
   * Spatial predicates are those that the lexicon has, in the words that questions are made of: of
   * a free word nobody knows what else it says.
   */
  private void checkSpatial(JsonField field, String predicate, Box subject, Box object) {
    if (!lexicon.isPredicate(Aspect.SPATIAL, predicate)) {
      throw field.problem(
          "is no spatial predicate: use one of %s, or another one of the lexicon, or give the relationship another aspect"
              .formatted(String.join(", ", SIDES)));
    }
    if (!SpatialRelations.isPossible(predicate, subject, object)) {
      throw field.problem(
          "contradicts the boxes of the two objects: swap subject and object, or correct the boxes");
    }
  }
}
