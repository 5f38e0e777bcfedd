package org.emma.item.generate;

/**
 * Says which wrong answers multiple-choice questions offer, after the three settings of POPE (Li et
 * al. 2023). Whatever the policy, none of them is true, means the same as a right answer, or is a
 * kind of it.
 */
public enum Distractors {
  /** Any answer that is right somewhere in the set. */
  RANDOM,
  /** The answers that are right most often in the set. */
  POPULAR,
  /**
   * Answers that are right of another object of the scene, then those that most often occur
   * together with what is there.
   */
  ADVERSARIAL
}
