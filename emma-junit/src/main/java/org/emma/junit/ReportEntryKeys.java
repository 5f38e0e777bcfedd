package org.emma.junit;

/**
 * Names what the engine publishes about a test besides its outcome, as report entries of the JUnit
 * Platform, for listeners such as the one for Allure.
 *
 * <p>Every question publishes one report entry with the keys below that apply to it, and its
 * picture as a file entry, before its test ends. A model of a suite publishes its report files as
 * file entries, and a suite the comparison of its models.
 */
public final class ReportEntryKeys {

  /** The question alone, without options. */
  public static final String QUESTION = "emma.question";

  /** The options in order, one per line; absent for open questions. */
  public static final String OPTIONS = "emma.options";

  /** The gold answer. */
  public static final String EXPECTED = "emma.expected";

  /** What the model wrote, or its likeliest option; absent if unanswered. */
  public static final String ANSWERED = "emma.answered";

  /** What was read from the reply; absent if nothing was. */
  public static final String READ = "emma.read";

  /** {@code correct}, {@code wrong}, {@code off-task} or {@code unanswered}. */
  public static final String GRADE = "emma.grade";

  /** One line per reply with its grade; only if the question was asked several times. */
  public static final String REPLIES = "emma.replies";

  /** How the aspect stands to the baseline, with the questions that flipped. */
  public static final String BASELINE = "emma.baseline";

  /** The name of the rule that graded. */
  public static final String RULE = "emma.rule";

  /** Why there is no answer; only if unanswered. */
  public static final String CAUSE = "emma.cause";

  /** The name of the aspect. */
  public static final String ASPECT = "emma.aspect";

  /** The form of the question in words, such as {@code multiple choice}. */
  public static final String FORM = "emma.form";

  /** The answering mode in words, such as {@code option scores}. */
  public static final String MODE = "emma.mode";

  /** The name of the model. */
  public static final String MODEL = "emma.model";

  /** {@code examination} or {@code re-examination}. */
  public static final String PHASE = "emma.phase";

  /** The key of the item. */
  public static final String KEY = "emma.key";

  /**
   * The picture's file, whose name is the SHA-256 of its bytes: one per line where several are
   * shown. Questions about one picture name one file.
   */
  public static final String IMAGE = "emma.image";

  /** What the picture is called in its set of scenes, one per line. */
  public static final String PICTURE = "emma.picture";

  /** The model's latency in milliseconds; a measurement, never part of a test's history. */
  public static final String LATENCY = "emma.latency";

  /**
   * {@code option=log-likelihood}, one per line; only by option scores; a measurement, never part
   * of a test's history.
   */
  public static final String SCORES = "emma.scores";

  private ReportEntryKeys() {}
}
