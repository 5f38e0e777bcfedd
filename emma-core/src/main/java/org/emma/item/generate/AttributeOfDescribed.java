package org.emma.item.generate;

import org.emma.item.Program;
import org.emma.scene.Aspect;

/** Asks for one attribute through another: "What color is the striped star?". */
final class AttributeOfDescribed extends AttributeThrough {

  AttributeOfDescribed(AttributeGenerator attribute, Aspect through) {
    super("-of-described-by-", attribute, through);
  }

  @Override
  boolean isMeant(boolean hasValue) {
    return hasValue;
  }

  @Override
  String described(String name, String value, ValueWords words) {
    return words.noun(value, name);
  }

  @Override
  Program among(Program named, Aspect through, String value) {
    return Program.filter(through, value, named);
  }
}
