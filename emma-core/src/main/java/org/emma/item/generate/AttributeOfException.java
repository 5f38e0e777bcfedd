package org.emma.item.generate;

import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for an attribute through what is not so: "What color is the star that is not striped?". */
final class AttributeOfException extends AttributeThrough {

  AttributeOfException(AttributeGenerator attribute, Aspect through) {
    super("-of-exception-in-", attribute, through);
  }

  @Override
  boolean isMeant(boolean hasValue) {
    return !hasValue;
  }

  @Override
  String described(String name, String value, ValueWords words) {
    return name + " " + English.relative(name) + " is not " + words.complement(value);
  }

  @Override
  Program among(Program named, Aspect through, String value) {
    return Program.without(through, value, named);
  }
}
