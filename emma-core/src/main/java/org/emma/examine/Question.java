package org.emma.examine;

import org.emma.item.Item;
import org.emma.model.Query;

/**
 * Holds an item that is ready to be asked.
 *
 * @param item the item
 * @param query what the model is asked
 * @param key what its reply is recorded under
 * @param repeat which time of asking it is, from one
 */
record Question(Item item, Query query, ReplyKey key, int repeat) {}
