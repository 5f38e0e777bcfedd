package org.emma.score;

import java.util.Optional;
import org.emma.examine.Grade;
import org.emma.examine.Observation;
import org.emma.item.Item;
import org.emma.model.AnsweringMode;
import org.emma.model.Reply;

/**
 * Names the rule by which a benchmark's own evaluation takes an answer out of a reply, faults
 * included; a published score can only be reproduced with the rule it was made with.
 *
 * <p>Whatever a rule leaves undecided is never right. Where an answer was taken by option scores
 * there is no reply to read, and every protocol takes the likeliest option.
 */
public enum Protocol {
  /** EMMA's own grading, which is strict: what is not one answer is off-task. */
  EMMA("EMMA's grading", "org.emma.examine.Grader"),

  /** POPE: every reply without the words no or not is a yes. */
  POPE("POPE evaluate.py", "github.com/AoiDragon/POPE, evaluate.py"),

  /** MME: yes or no alone, or within the first four characters. */
  MME("MME calculation.py", "MME evaluation tool, eval_tool/calculation.py"),

  /** AMBER, discriminative questions: nothing but the very words Yes and No. */
  AMBER("AMBER inference.py", "github.com/junyangwang0410/AMBER, inference.py"),

  /**
   * MMBench: one letter among the words, else one option's text; what needs an LLM is undecided.
   */
  MMBENCH(
      "MMBench can_infer", "github.com/open-compass/VLMEvalKit, vlmeval/utils/matching_util.py"),

  /** BLINK: a stored prediction is right if it is the gold letter in brackets and nothing else. */
  BLINK("BLINK evaluate.py", "github.com/zeyofu/BLINK_Benchmark, eval/evaluate.py"),

  /** BLINK: a letter in brackets out of a raw reply; what was handed to GPT-3.5 is undecided. */
  BLINK_REPLY("BLINK analyze_answer", "github.com/zeyofu/BLINK_Benchmark, eval/test_benchmark.py"),

  /** SugarCrepe, asked of GPT-4V: the one of (1) and (2) that a reply names. */
  SUGARCREPE("SugarCrepe (1) or (2)", "github.com/RAIVNLab/sugar-crepe, gpt-4v-results"),

  /** NaturalBench: the first of yes and no, or of A and B, that stands as a word of its own. */
  NATURALBENCH(
      "NaturalBench extract_answer", "github.com/Baiqi-Li/NaturalBench, naturalbench_vqa.py"),

  /**
   * TIFA: the choice that a reply is, word for word; what needs a sentence encoder is undecided.
   */
  TIFA("TIFA tifa_score.py", "github.com/Yushi-Hu/tifa, tifascore"),

  /** VLMEvalKit's rule for yes/no benchmarks: yes without no among the words, or no without yes. */
  YES_OR_NO(
      "VLMEvalKit YOrN_Extraction",
      "github.com/open-compass/VLMEvalKit, vlmeval/dataset/utils/yorn.py");

  private final String words;
  private final String source;

  Protocol(String words, String source) {
    this.words = words;
    this.source = source;
  }

  /** Returns the name that reports use, such as {@code POPE evaluate.py}. */
  public String words() {
    return words;
  }

  /** Returns where the rule is from. */
  public String source() {
    return source;
  }

  /**
   * Returns the answer that the rule takes: one of the item's options, or for open questions in
   * EMMA's grading the gold answer or what else was read; empty if undecided or unanswered.
   */
  public Optional<String> answer(Observation observation) {
    if (!(observation.reply() instanceof Reply.Answered answered)
        || observation.grade() == Grade.UNANSWERED) {
      return Optional.empty();
    }
    return observation.mode() == AnsweringMode.OPTION_SCORES
        ? graded(observation)
        : read(observation, answered.text());
  }

  private Optional<String> read(Observation observation, String reply) {
    Item item = observation.item();
    return switch (this) {
      case EMMA -> graded(observation);
      case POPE -> PopeRule.answer(reply);
      case MME -> MmeRule.answer(reply);
      case AMBER -> AmberRule.answer(reply);
      case MMBENCH -> MmbenchRule.answer(item, reply);
      case BLINK -> BlinkRules.storedPrediction(item, reply);
      case BLINK_REPLY -> BlinkRules.reply(item, reply);
      case SUGARCREPE -> SugarCrepeRule.answer(item, reply);
      case NATURALBENCH -> NaturalBenchRule.answer(item, reply);
      case TIFA -> TifaRule.answer(item, reply);
      case YES_OR_NO -> YesOrNoRule.answer(reply);
    };
  }

  private static Optional<String> graded(Observation observation) {
    return switch (observation.grade()) {
      case CORRECT -> Optional.of(observation.item().gold());
      case WRONG -> Optional.of(observation.grading().answer());
      case OFF_TASK, UNANSWERED -> Optional.empty();
    };
  }
}
