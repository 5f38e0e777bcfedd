package org.emma.proof;

import org.emma.item.Item;
import org.emma.model.Reply;

/** Answers items without looking at their pictures, from what others of their kind taught it. */
@FunctionalInterface
interface Guesser {

  Reply.Answered guess(Item item);
}
