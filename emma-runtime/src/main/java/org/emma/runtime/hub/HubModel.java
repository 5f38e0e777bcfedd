package org.emma.runtime.hub;

import java.util.regex.Pattern;
import org.emma.model.ModelUnavailableException;

/**
 * Names a model on the Hub.
 *
 * @param repository its organization or user, and its own name: {@code ORG/NAME}
 * @param revision a branch, a tag or a commit
 */
public record HubModel(String repository, String revision) {

  private static final String USUAL = "main";
  private static final String PART = "\\w(?:[\\w.-]*\\w)?";
  private static final Pattern REPOSITORY = Pattern.compile(PART + "/" + PART);
  private static final Pattern REVISION = Pattern.compile("[\\w+-][\\w.+-]*(?:/[\\w+-][\\w.+-]*)*");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
  private static final int LONGEST = 96;

  /**
   * Checks both, which become part of addresses and file names.
   *
   * @throws ModelUnavailableException if one of them cannot be on the Hub
   */
  public HubModel {
    if (!isRepository(repository)) {
      throw new ModelUnavailableException(
          "\"%s\" is no name on the Hugging Face Hub: give ORG/NAME or ORG/NAME@REVISION"
              .formatted(repository));
    }
    if (!REVISION.matcher(revision).matches() || revision.contains("..")) {
      throw new ModelUnavailableException(
          "\"%s\" is no revision of %s: give a branch, a tag or a commit"
              .formatted(revision, repository));
    }
  }

  /**
   * Reads {@code ORG/NAME} or {@code ORG/NAME@REVISION}.
   *
   * @throws ModelUnavailableException if it is neither
   */
  public static HubModel parse(String name) {
    int at = name.indexOf('@');
    return at < 0
        ? new HubModel(name, USUAL)
        : new HubModel(name.substring(0, at), name.substring(at + 1));
  }

  static boolean isCommit(String text) {
    return COMMIT.matcher(text).matches();
  }

  /** Tells whether the revision is a commit, whose files never change. */
  boolean isPinned() {
    return isCommit(revision);
  }

  @Override
  public String toString() {
    return revision.equals(USUAL) ? repository : repository + "@" + revision;
  }

  private static boolean isRepository(String name) {
    return REPOSITORY.matcher(name).matches()
        && name.length() <= LONGEST
        && !name.contains("--")
        && !name.contains("..");
  }
}
