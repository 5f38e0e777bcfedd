package org.emma.examine;

import org.emma.model.Reply;

/**
 * Records one of several replies to the same question.
 *
 * @param reply what came back
 * @param grading what it is worth
 */
public record Attempt(Reply reply, Grading grading) {}
