package org.emma.item.check;

import static java.util.Map.entry;
import static org.emma.item.Function.ACTIVITIES;
import static org.emma.item.Function.ALL;
import static org.emma.item.Function.AND;
import static org.emma.item.Function.BETWEEN;
import static org.emma.item.Function.BOXED;
import static org.emma.item.Function.CAPTION;
import static org.emma.item.Function.CHANGED;
import static org.emma.item.Function.COMMON;
import static org.emma.item.Function.COMMONEST;
import static org.emma.item.Function.COUNT;
import static org.emma.item.Function.COUNTERPART;
import static org.emma.item.Function.COUNT_IS;
import static org.emma.item.Function.COUNT_VALUES;
import static org.emma.item.Function.DESCRIBE;
import static org.emma.item.Function.DIFFERENCE;
import static org.emma.item.Function.DIFFERENCES;
import static org.emma.item.Function.DISTANCE;
import static org.emma.item.Function.EQUAL;
import static org.emma.item.Function.EXCEPT;
import static org.emma.item.Function.EXISTS;
import static org.emma.item.Function.EXTENT;
import static org.emma.item.Function.EXTREME;
import static org.emma.item.Function.FILTER;
import static org.emma.item.Function.FURTHER;
import static org.emma.item.Function.HOLDS;
import static org.emma.item.Function.KINDS;
import static org.emma.item.Function.LARGER;
import static org.emma.item.Function.LIST;
import static org.emma.item.Function.MORE;
import static org.emma.item.Function.MOST;
import static org.emma.item.Function.NAMES;
import static org.emma.item.Function.OBJECTS;
import static org.emma.item.Function.ODD;
import static org.emma.item.Function.ONLY;
import static org.emma.item.Function.ONLY_ONE;
import static org.emma.item.Function.ORDINAL;
import static org.emma.item.Function.OR_NONE;
import static org.emma.item.Function.OTHER_THAN;
import static org.emma.item.Function.PLACE;
import static org.emma.item.Function.PREDICATES;
import static org.emma.item.Function.QUERY;
import static org.emma.item.Function.SAME;
import static org.emma.item.Function.SAME_AS;
import static org.emma.item.Function.SCENE;
import static org.emma.item.Function.SENTENCES;
import static org.emma.item.Function.SUBJECTS;
import static org.emma.item.Function.SUM;
import static org.emma.item.Function.UNIFORM;
import static org.emma.item.Function.UNION;
import static org.emma.item.Function.UNIQUE;
import static org.emma.item.Function.VALUES;
import static org.emma.item.Function.VERIFY;
import static org.emma.item.Function.WHICH_PICTURE;
import static org.emma.item.Function.WITHIN;
import static org.emma.item.Function.WITHOUT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.emma.item.Function;
import org.emma.item.Program;

/**
 * Knows of one kind of step how it runs, which aspects it reads, and how a question says it.
 *
 * @param step runs it
 * @param reads names the aspects that it reads itself, its inputs aside
 * @param said lists what the question must say where it is the last step, group after group; the
 *     words of a group may stand in any order, and each has its alternatives
 */
record Rule(Step step, Reads reads, Saying said) {

  /** Names the aspects that a step reads itself. */
  @FunctionalInterface
  interface Reads {
    Set<String> of(Program program);
  }

  /** Lists what a question says to ask for what a program yields. */
  @FunctionalInterface
  interface Saying {
    List<List<Set<String>>> of(Program program);
  }

  private static final Map<Function, Rule> RULES =
      new EnumMap<>(
          Map.ofEntries(
              entry(SCENE, objects(SetSteps::scene)),
              entry(FILTER, ofItsAspect(SetSteps::filter)),
              entry(WITHOUT, ofItsAspect(SetSteps::without)),
              entry(UNION, objects(SetSteps::union)),
              entry(SUBJECTS, ofItsAspect(RelationSteps::subjects)),
              entry(OBJECTS, ofItsAspect(RelationSteps::objects)),
              entry(SAME_AS, ofItsAspect(SetSteps::sameAs)),
              entry(WITHIN, objects(PlaceSteps::within, "spatial")),
              entry(BETWEEN, objects(PlaceSteps::between, "spatial")),
              entry(UNIQUE, objects(SetSteps::unique)),
              entry(EXTREME, objects(PlaceSteps::extreme, "spatial")),
              entry(ORDINAL, objects(PlaceSteps::ordinal, "spatial")),
              entry(EXTENT, objects(PlaceSteps::extent, "size")),
              entry(DISTANCE, objects(PlaceSteps::distance, "spatial")),
              entry(BOXED, objects(PlaceSteps::boxed, "spatial")),
              entry(ODD, ofItsAspect(SetSteps::odd)),
              entry(QUERY, new Rule(AnswerSteps::query, Rule::itsAspect, Sayings::query)),
              entry(NAMES, answer(AnswerSteps::names, Sayings::names, "entity")),
              entry(COMMONEST, aboutValues(AnswerSteps::commonest, Sayings::commonest, "number")),
              entry(
                  ACTIVITIES,
                  answer(RelationSteps::activities, Sayings::activities, "action", "entity")),
              entry(PLACE, answer(PlaceSteps::place, Sayings::place, "spatial")),
              entry(COUNT, answer(CountSteps::count, Sayings::count, "number")),
              entry(
                  COUNT_VALUES,
                  aboutValues(CountSteps::countValues, Sayings::countValues, "number")),
              entry(DIFFERENCE, answer(CountSteps::difference, Sayings::difference, "number")),
              entry(COUNT_IS, answer(CountSteps::countIs, Sayings::countIs, "number")),
              entry(MORE, answer(CountSteps::more, Sayings::more, "number")),
              entry(EQUAL, answer(CountSteps::equal, Sayings::equal, "number")),
              entry(EXISTS, answer(AnswerSteps::exists, Sayings::exists, "entity")),
              entry(ALL, aboutValues(AnswerSteps::all, Sayings::all)),
              entry(MOST, aboutValues(AnswerSteps::most, Sayings::most, "number")),
              entry(UNIFORM, aboutValues(AnswerSteps::uniform, Sayings::uniform)),
              entry(ONLY, answer(AnswerSteps::only, Sayings::only)),
              entry(VERIFY, aboutValues(AnswerSteps::verify, Sayings::verify)),
              entry(SAME, aboutValues(AnswerSteps::same, Sayings::same)),
              entry(LARGER, answer(PlaceSteps::larger, Sayings::larger, "size")),
              entry(PREDICATES, aboutValues(RelationSteps::predicates, Sayings::predicates)),
              entry(HOLDS, new Rule(RelationSteps::holds, Rule::spatialIfUnnamed, Sayings::holds)),
              entry(AND, answer(AnswerSteps::and, Sayings::and)),
              entry(VALUES, new Rule(AnswerSteps::values, Rule::itsAspect, PairSayings::values)),
              entry(
                  DIFFERENCES,
                  new Rule(
                      CompareSteps::differences,
                      program -> with(Set.copyOf(program.arguments()), "change"),
                      PairSayings::differences)),
              entry(CHANGED, aboutValues(CompareSteps::changed, PairSayings::changed, "entity")),
              entry(COUNTERPART, objects(CompareSteps::counterpart, "entity")),
              entry(FURTHER, answer(CompareSteps::further, PairSayings::further, "spatial")),
              entry(ONLY_ONE, answer(CombineSteps::onlyOne, PairSayings::apart)),
              entry(WHICH_PICTURE, answer(CombineSteps::whichPicture, PairSayings::apart)),
              entry(COMMON, answer(CombineSteps::common, PairSayings::apart)),
              entry(EXCEPT, answer(CombineSteps::except, PairSayings::apart)),
              entry(OTHER_THAN, answer(CombineSteps::otherThan, PairSayings::otherThan)),
              entry(KINDS, answer(CombineSteps::kinds, PairSayings::kinds, "number")),
              entry(SUM, answer(CountSteps::sum, PairSayings::sum, "number")),
              entry(SENTENCES, answer(SentenceSteps::sentences, SentenceSayings::ofTheSentences)),
              entry(CAPTION, answer(SentenceSteps::caption, SentenceSayings::caption, "entity")),
              entry(OR_NONE, answer(SentenceSteps::orNone, PairSayings::apart)),
              entry(LIST, answer(SentenceSteps::list, SentenceSayings::list, "entity")),
              entry(
                  DESCRIBE,
                  answer(
                      SentenceSteps::describe,
                      SentenceSayings::describe,
                      "description",
                      "entity"))));

  static Rule of(Function function) {
    Rule rule = RULES.get(function);
    if (rule == null) {
      throw new IllegalStateException("The checker does not know the step " + function);
    }
    return rule;
  }

  private static Rule objects(Step step, String... reads) {
    return answer(step, program -> Nouns.of(program, false).words(), reads);
  }

  private static Rule ofItsAspect(Step step) {
    return new Rule(step, Rule::itsAspect, program -> Nouns.of(program, false).words());
  }

  private static Rule answer(Step step, Saying said, String... reads) {
    return new Rule(step, program -> Set.of(reads), said);
  }

  private static Rule aboutValues(Step step, Saying said, String... reads) {
    return new Rule(step, program -> with(itsAspect(program), reads), said);
  }

  private static Set<String> itsAspect(Program program) {
    return Set.copyOf(program.arguments().subList(0, Math.min(1, program.arguments().size())));
  }

  private static Set<String> spatialIfUnnamed(Program program) {
    return program.arguments().size() == 1 ? Set.of("spatial") : itsAspect(program);
  }

  private static Set<String> with(Set<String> aspects, String... more) {
    Set<String> all = new TreeSet<>(aspects);
    all.addAll(List.of(more));
    return all;
  }
}
