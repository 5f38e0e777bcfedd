package org.emma.examine;

import org.emma.item.Item;

/**
 * Tells what a rule made of a reply.
 *
 * @param grade what the reply is worth
 * @param answer what was read; empty where nothing was
 */
record Reading(Grade grade, String answer) {

  static Reading of(Item item, String option) {
    return new Reading(option.equals(item.gold()) ? Grade.CORRECT : Grade.WRONG, option);
  }

  static Reading offTask() {
    return new Reading(Grade.OFF_TASK, "");
  }
}
