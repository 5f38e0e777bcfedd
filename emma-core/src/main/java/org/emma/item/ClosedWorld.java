package org.emma.item;

import java.util.List;
import java.util.stream.Stream;
import org.emma.scene.Aspect;
import org.emma.scene.Completeness;
import org.emma.scene.Scene;
import org.emma.scene.SpatialRelations;

/**
 * Tells which items take something for absent only because nobody annotated it.
 *
 * <p>Annotations of photographs are mostly open: what they name is there, and what they do not name
 * may be there as well. "Is there a dog?" with the answer no, a count, "all", "only", "the largest"
 * and a wrong option that nobody ruled out then assume a closed world, and may be false. What a
 * scene's {@link Completeness} covers is not assumed. That there is one dog where a question speaks
 * of "the dog" is taken from any annotation: the words presuppose it.
 */
public final class ClosedWorld {

  private final List<Scene> scenes;

  private ClosedWorld(List<Scene> scenes) {
    this.scenes = scenes;
  }

  /**
   * Tells whether an item's gold answer, or the falsehood of another of its options, rests on
   * something not being annotated. An imported item vouches for itself.
   */
  public static boolean isAssumed(Item item) {
    if (!(item.provenance() instanceof Provenance.Generated generated)) {
      return false;
    }
    ClosedWorld world = new ClosedWorld(generated.scenes());
    Program program = generated.program();
    return !world.isKnown(program, item.gold())
        || item.options().stream()
            .anyMatch(option -> !option.equals(item.gold()) && !world.isExcluded(program, option));
  }

  /** Tells whether an answer, which the program yields, may be false for all that is annotated. */
  public static boolean isAssumedTrue(Program program, List<Scene> scenes, String answer) {
    return !new ClosedWorld(scenes).isKnown(program, answer);
  }

  /** Tells whether an answer, which the program does not yield, may be true all the same. */
  public static boolean isAssumedFalse(Program program, List<Scene> scenes, String answer) {
    return !new ClosedWorld(scenes).isExcluded(program, answer);
  }

  /** Tells whether an answer, which the program yields, is true for what is annotated. */
  private boolean isKnown(Program program, String answer) {
    boolean isYes = answer.equals("yes");
    return switch (program.function()) {
      case NAMES, VALUES, DESCRIBE -> belongs(program.inputs().get(0));
      case WHICH_PICTURE -> {
        boolean isFirst = answer.equals("the first picture");
        yield isKnown(program.inputs().get(0), isFirst ? "yes" : "no")
            && isKnown(program.inputs().get(1), isFirst ? "no" : "yes");
      }
      case COMMON -> program.inputs().stream().allMatch(input -> isKnown(input, answer));
      case EXCEPT ->
          isKnown(program.inputs().get(0), answer) && isExcluded(program.inputs().get(1), answer);
      case OTHER_THAN -> program.inputs().stream().allMatch(input -> isExcluded(input, answer));
      case SENTENCES -> isKnown(ofSentence(program, answer), "yes");
      case CAPTION -> isYes;
      case OR_NONE -> answer.equals(Program.NONE) || isKnown(program.inputs().get(0), answer);
      case DIFFERENCES -> areExact(program.inputs()) && coverAttributes(program);
      case CHANGED, KINDS, ONLY_ONE -> worlds(program).allMatch(Completeness::all);
      case EXISTS ->
          isYes ? belongs(program.inputs().get(0)) : isKnownToBeEmpty(program.inputs().get(0));
      case VERIFY, SAME -> areExact(program.inputs()) && (isYes || coverAttributes(program));
      case HOLDS -> areExact(program.inputs()) && (isYes || isExcludedByDirection(program));
      case AND ->
          isYes
              ? program.inputs().stream().allMatch(input -> isKnown(input, answer))
              : worlds(program).allMatch(Completeness::all);
      case ALL, MOST, UNIFORM, COMMONEST, COUNT_VALUES ->
          areExact(program.inputs()) && coverValues(program);
      default -> areExact(program.inputs());
    };
  }

  /** Tells whether an answer, which the program does not yield, is false for what is annotated. */
  private boolean isExcluded(Program program, String answer) {
    return switch (program.function()) {
      case QUERY -> areExact(program.inputs()) && coverValues(program);
      case PREDICATES -> areExact(program.inputs()) && coverRelationships(program);
      case ACTIVITIES ->
          areExact(program.inputs()) && coverRelationships(program) && coverAttributes(program);
      case NAMES -> {
        Program among = program.inputs().get(0);
        yield isComplete(among)
            || (among.function() == Function.SCENE && of(among).coversPresence(answer));
      }
      case VALUES -> isComplete(program.inputs().get(0)) && coverAttributes(program);
      case COMMON -> program.inputs().stream().allMatch(input -> isExcluded(input, answer));
      case EXCEPT ->
          isExcluded(program.inputs().get(0), answer) && isKnown(program.inputs().get(1), answer);
      case OTHER_THAN -> program.inputs().stream().allMatch(input -> isKnown(input, answer));
      case WHICH_PICTURE ->
          isKnown(
              program,
              answer.equals("the first picture") ? "the second picture" : "the first picture");
      case SENTENCES -> isKnown(ofSentence(program, answer), "no");
      case CAPTION -> true;
      case OR_NONE -> answer.equals(Program.NONE) || isExcluded(program.inputs().get(0), answer);
      case PLACE -> true;
      default ->
          isKnown(program, answer.equals("yes") ? "no" : answer.equals("no") ? "yes" : answer);
    };
  }

  private static Program ofSentence(Program sentences, String sentence) {
    return sentences.inputs().get(sentences.arguments().indexOf(sentence));
  }

  private boolean areExact(List<Program> inputs) {
    return inputs.stream().allMatch(input -> belongs(input) && isComplete(input));
  }

  /** Tells whether everything that the program yields is known to belong there. */
  private boolean belongs(Program program) {
    return switch (program.function()) {
      case WITHOUT -> belongs(program.inputs().get(0)) && coverAttributes(program);
      case UNIQUE -> {
        Program among = program.inputs().get(0);
        yield belongs(among) && (isComplete(among) || isName(among));
      }
      case EXTREME, ORDINAL, EXTENT -> areExact(program.inputs());
      case ODD -> areExact(program.inputs()) && coverAttributes(program);
      case DISTANCE, COUNTERPART ->
          areExact(program.inputs()) && worlds(program).allMatch(Completeness::all);
      default -> program.inputs().stream().allMatch(this::belongs);
    };
  }

  /** Tells whether nothing else of the picture can belong to what the program yields. */
  private boolean isComplete(Program program) {
    return switch (program.function()) {
      case SCENE -> of(program).all();
      case FILTER ->
          isName(program)
              ? of(program.inputs().get(0)).coversNumber(program.arguments().get(1))
              : isComplete(program.inputs().get(0)) && coverValues(program);
      case SUBJECTS, OBJECTS -> isComplete(program.inputs().get(0)) && coverRelationships(program);
      case SAME_AS, BETWEEN ->
          areExact(program.inputs()) && worlds(program).allMatch(Completeness::all);
      case UNIQUE, EXTREME, ORDINAL, EXTENT, ODD, DISTANCE, COUNTERPART -> belongs(program);
      case BOXED -> true;
      default -> program.inputs().stream().allMatch(this::isComplete);
    };
  }

  private boolean isKnownToBeEmpty(Program objects) {
    return isComplete(objects)
        || (isName(objects)
            && of(objects.inputs().get(0)).coversPresence(objects.arguments().get(1)));
  }

  private static boolean isName(Program objects) {
    return objects.function() == Function.FILTER
        && objects.arguments().get(0).equals(Aspect.ENTITY.name())
        && objects.inputs().get(0).function() == Function.SCENE;
  }

  private boolean isExcludedByDirection(Program holds) {
    return SpatialRelations.CONVERSE.containsKey(
            holds.arguments().get(holds.arguments().size() - 1))
        || coverRelationships(holds);
  }

  private boolean coverValues(Program program) {
    return program.arguments().get(0).equals(Aspect.ENTITY.name()) || coverAttributes(program);
  }

  private boolean coverAttributes(Program program) {
    return worlds(program).allMatch(Completeness::coversAttributes);
  }

  private boolean coverRelationships(Program program) {
    return worlds(program).allMatch(Completeness::coversRelationships);
  }

  private Stream<Completeness> worlds(Program program) {
    return program.function() == Function.SCENE
        ? Stream.of(of(program))
        : program.inputs().stream().flatMap(this::worlds);
  }

  private Completeness of(Program scene) {
    int index =
        scene.arguments().isEmpty() ? 0 : Integer.parseUnsignedInt(scene.arguments().get(0));
    return scenes.get(index).completeness();
  }
}
