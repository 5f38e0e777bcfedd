package org.emma.examine;

/**
 * Tells how a reply was graded, and why.
 *
 * @param grade what it is worth
 * @param answer what was read from the reply; empty where nothing was
 * @param rule name of the rule that decided
 */
public record Grading(Grade grade, String answer, String rule) {}
