package org.emma.architecture.planted.item.check;

import org.emma.architecture.planted.item.generate.Maker;

public record TakesItsWord(Maker maker) {}
