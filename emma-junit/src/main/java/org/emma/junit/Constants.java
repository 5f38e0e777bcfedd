package org.emma.junit;

/**
 * Names every configuration parameter of the engine, with values and defaults.
 *
 * <p>They are JUnit Platform configuration parameters: system properties ({@code -Demma.model=...},
 * which Surefire hands on), lines of a file {@code junit-platform.properties} on the class path, or
 * whatever the tool at hand offers for them. A value that cannot be read stops the run before any
 * question is asked.
 */
public final class Constants {

  /**
   * Run the suites, or skip every one: {@value}.
   *
   * <p>Value: {@code true} or {@code false}. Default: {@code true}.
   */
  public static final String ENABLED = "emma.enabled";

  /**
   * Ask nothing, and say what would be asked and what that is expected to cost: {@value}.
   *
   * <p>Value: {@code true} or {@code false}. Default: {@code false}. Every test of a suite is
   * aborted with the forecast.
   */
  public static final String DRY_RUN = "emma.dryrun";

  /**
   * Confirm that a model behind a server may be asked so many questions in one suite: {@value}.
   *
   * <p>Value: an integer of at least one. Default: {@value #CONFIRM_DEFAULT}. A suite with more
   * questions that are not recorded yet asks none of them, and says how many there are and what
   * they are expected to cost. Models on this machine need no confirmation. Where a suite is run on
   * several models, the bound is for each.
   */
  public static final String CONFIRM = "emma.confirm";

  /** The default of {@link #CONFIRM}: {@value}. */
  public static final String CONFIRM_DEFAULT = "1000";

  /**
   * Examine this model, or these, instead of those that a suite names: {@value}.
   *
   * <p>Value: names of models, separated by commas; a comma that belongs to a name is written
   * twice. Default: {@link AgnosiaSuite#model()}. Example: {@code
   * -Demma.model=pinhole,pinhole:color-agnosia}.
   */
  public static final String MODEL = "emma.model";

  /**
   * Run models that are computed in this JVM on this device: {@value}.
   *
   * <p>Value: {@code auto}, {@code cpu}, {@code gpu}, or {@code gpu:N} for one of several GPUs,
   * from 0. Default: {@value #DEVICE_DEFAULT}, a GPU where a model gains by one and there is one.
   * Where a GPU is demanded that cannot be used, no question is asked. Models behind a server run
   * where their server runs them.
   */
  public static final String DEVICE = "emma.device";

  /** The default of {@link #DEVICE}: {@value}. */
  public static final String DEVICE_DEFAULT = "auto";

  /**
   * Examine on these pictures instead of the suite's scenes: {@value}.
   *
   * <p>Value: path of an annotation file or folder, relative to the working directory; see {@link
   * SceneFile}. Default: the suite's scenes. A tolerance for an aspect that these pictures have no
   * questions about then aborts and says so. Example: {@code -Demma.scenes=CLEVR_scenes.json}.
   */
  public static final String SCENES = "emma.scenes";

  /**
   * Take fewer or more scenes, for a quick look or a sharper one: {@value}.
   *
   * <p>Value: an integer of at least one; of annotated pictures, the first so many are taken.
   * Default: {@link SyntheticScenes#count()}, and all pictures of a {@link SceneFile}.
   */
  public static final String SCENES_COUNT = "emma.scenes.count";

  /**
   * Choose so many questions in all: {@value}.
   *
   * <p>Value: an integer of at least one. Default: {@link AgnosiaSuite#items()}. An {@link
   * ItemFile} is always asked whole.
   */
  public static final String ITEMS = "emma.items";

  /**
   * Make the questions by these generators: {@value}.
   *
   * <p>Value: names with commas between them, or {@code all}. Default: {@link
   * AgnosiaSuite#generators()}. Example: {@code -Demma.generators=all}.
   */
  public static final String GENERATORS = "emma.generators";

  /**
   * Write reports below this folder, in a folder per suite and in it one per model: {@value}.
   *
   * <p>Value: a path, relative to the working directory. Default: {@value #REPORT_DIR_DEFAULT}.
   */
  public static final String REPORT_DIR = "emma.report.dir";

  /** The default of {@link #REPORT_DIR}: {@value}. */
  public static final String REPORT_DIR_DEFAULT = "target/emma";

  /**
   * Keep the models' replies in this folder: {@value}.
   *
   * <p>A question that has been answered is not asked again, not even after a killed run. They are
   * in the SQLite file {@code replies.sqlite}. Delete the folder to ask anew.
   *
   * <p>Value: a path, relative to the working directory. Default: {@value #REPLIES_DIR_DEFAULT}.
   */
  public static final String REPLIES_DIR = "emma.replies.dir";

  /** The default of {@link #REPLIES_DIR}: {@value}. */
  public static final String REPLIES_DIR_DEFAULT = ".emma/replies";

  /**
   * Say what to do with recorded replies: {@value}.
   *
   * <p>Value: {@code keep}, {@code read}, which looks replies up and records none, as suits CI with
   * a file of replies that is checked in or shared, or {@code off}, which asks every question.
   * Default: {@value #REPLIES_DEFAULT}.
   */
  public static final String REPLIES = "emma.replies";

  /** The default of {@link #REPLIES}: {@value}. */
  public static final String REPLIES_DEFAULT = "keep";

  /**
   * Say what to do with the baselines of suites with {@link Baseline}: {@value}.
   *
   * <p>Value: {@code compare} or {@code update}, which writes what the models answer in a whole run
   * to the baselines; in CI, where the environment variable {@code CI} is set, {@code update} is
   * refused. Default: {@code compare}.
   */
  public static final String BASELINE = "emma.baseline";

  /**
   * Ask each question so often: {@value}.
   *
   * <p>Value: an integer of at least one. Default: {@link AgnosiaSuite#repeats()}.
   */
  public static final String REPEATS = "emma.repeats";

  /**
   * Take answers so, whatever the suites say: {@value}.
   *
   * <p>Value: {@code by-form}, {@code option-scores} or {@code text}, as in {@link Answering}.
   * Default: {@link AgnosiaSuite#answering()}. With {@code text}, models that offer option scores
   * can be compared with those that do not.
   */
  public static final String ANSWERING = "emma.answering";

  /**
   * Tune within the run, or do not, whatever the suites say: {@value}.
   *
   * <p>Value: {@code true} or {@code false}. Default: {@link Treatment#tune()}. Suites without
   * {@link Treatment} are never treated.
   */
  public static final String TUNE = "emma.tune";

  /**
   * Tune for so many optimizer steps: {@value}.
   *
   * <p>Value: an integer of at least one. Default: {@link Treatment#steps()}.
   */
  public static final String TUNE_STEPS = "emma.tune.steps";

  /**
   * Show so many pictures in the tuning set: {@value}.
   *
   * <p>Value: an integer of at least one. Default: {@link Treatment#images()}.
   */
  public static final String TUNE_IMAGES = "emma.tune.images";

  private Constants() {}
}
