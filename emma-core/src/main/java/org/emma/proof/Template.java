package org.emma.proof;

import org.emma.item.Item;
import org.emma.item.Provenance.Generated;
import org.emma.item.Provenance.Imported;

/** Names what questions are of a kind within an aspect. */
final class Template {

  private Template() {}

  /** Returns the generator of a generated item, the subset of an imported one. */
  static String of(Item item) {
    if (item.provenance() instanceof Generated generated) {
      return generated.generator();
    }
    return item.provenance() instanceof Imported imported ? imported.subset() : "";
  }
}
