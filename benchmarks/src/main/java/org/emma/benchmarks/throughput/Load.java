package org.emma.benchmarks.throughput;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.item.QuestionForm;
import org.emma.scene.Aspect;
import org.emma.scene.Image;
import org.emma.scene.synthetic.SyntheticScenes;

/** Makes the questions that every client is given: ten about a picture, pictures in memory. */
final class Load {

  static final String MODEL = "load";
  static final String REPLY = "A";

  private static final int PICTURES = 200;
  private static final int QUESTIONS_IN_A_ROW = 10;
  private static final List<String> COLORS = List.of("red", "green", "blue", "yellow");

  private Load() {}

  /**
   * Is a picture whose bytes and base64 are at hand, so that no client is measured by its making.
   *
   * @param name what it is called
   * @param png its bytes
   * @param base64 its bytes, coded
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Picture(String name, byte[] png, String base64) implements Image {
    @Override
    public byte[] bytes() {
      return png.clone();
    }
  }

  static List<Item> items(int count) {
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < PICTURES; i++) {
      byte[] png = SyntheticScenes.scene(7, i).image().bytes();
      pictures.add(new Picture("picture-" + i, png, Base64.getEncoder().encodeToString(png)));
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item(i, pictures.get(i / QUESTIONS_IN_A_ROW % PICTURES)));
    }
    return items;
  }

  static Picture picture(Item item) {
    return (Picture) item.images().get(0);
  }

  private static Item item(int number, Picture picture) {
    return Item.of(
        Aspect.COLOR,
        Set.of(),
        QuestionForm.MULTIPLE_CHOICE,
        List.of(picture),
        "What color is object number %d of the picture?".formatted(number),
        COLORS,
        COLORS.get(0),
        1.0 / COLORS.size(),
        new Provenance.Imported("load", String.valueOf(number)));
  }
}
