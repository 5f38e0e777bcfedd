package org.emma.baseline;

import org.emma.item.Item;

/**
 * Names an item that is disputed: it is not asked and is in no figure.
 *
 * @param item the item
 * @param reason what is disputed
 */
public record Quarantined(Item item, String reason) {}
