package org.emma.item.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import org.emma.item.Item;
import org.emma.item.QuestionForm;
import org.emma.scene.Sha256;
import org.emma.scene.synthetic.SyntheticScenes;

/** Digests the keys and options of a sample, to be compared between JVMs. */
final class KeysOfASample {

  private KeysOfASample() {}

  static String digest() {
    ItemPlan plan =
        ItemPlan.sample(1000, EnumSet.allOf(QuestionForm.class), 7).by(ItemGenerators.BUILT_IN);
    String keys =
        ItemSet.generate(new SyntheticScenes(300, 11).scenes(), plan).stream()
            .map(Item::key)
            .collect(joining(" "));
    return Sha256.hex(keys.getBytes(UTF_8));
  }

  /** Prints the digest. */
  public static void main(String[] arguments) {
    System.out.println(digest());
  }
}
