package org.emma.runtime.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.picture.Transparency;

/**
 * Takes pictures as LLaVA-OneVision does: the whole in the size of a tile, then tiles of a
 * resolution that suits the picture. One of several pictures is seen as a whole only.
 *
 * <p>Follows {@code LlavaOnevisionImageProcessor} and {@code LlavaOnevisionModel} of transformers.
 * They put a learned vector after each row of features, which no export of the networks holds;
 * where the model's folder does not hold it either, every picture is seen as a whole only.
 *
 * @param fitting how the whole comes to the size of a tile
 * @param anyres how tiles are chosen and their features packed, if they are
 * @param seen how many features the vision encoder yields per tile
 * @param mark what stands for the picture in the prompt
 * @param imageToken the token that features take the place of
 * @param scaling how bytes become numbers
 */
record LlavaOnevision(
    Fitting fitting,
    Optional<Anyres> anyres,
    int seen,
    String mark,
    long imageToken,
    Scaling scaling)
    implements Family {

  static LlavaOnevision of(ModelFolder folder) {
    Settings config = folder.settings("config.json");
    Settings pixels = folder.settings("preprocessor_config.json");
    int side =
        config.extent("vision_config.image_size") / config.extent("vision_config.patch_size");
    return new LlavaOnevision(
        Fitting.of(pixels, List.of()),
        Anyres.of(folder, config),
        side * side,
        folder.settingsIfAny("processor_config.json").textIfAny("image_token").orElse("<image>"),
        config.integer("image_token_index", "image_token_id"),
        Scaling.of(pixels));
  }

  @Override
  public Transparency transparency() {
    return Transparency.IGNORED;
  }

  @Override
  public Sight look(RgbPicture picture) {
    if (anyres.isEmpty()) {
      return new Sight(mark.repeat(seen), inputs(List.of(fitting.fit(picture))));
    }
    List<RgbPicture> parts = new ArrayList<>();
    parts.add(fitting.fit(picture));
    parts.addAll(anyres.get().tiles(picture, fitting.filter()));
    return packed(parts, anyres.get().packing(new Size(picture.width(), picture.height())));
  }

  @Override
  public Sight look(RgbPicture picture, int pictures) {
    if (anyres.isEmpty() || pictures == 1) {
      return look(picture);
    }
    RgbPicture whole = fitting.fit(picture.square(scaling.middle()));
    return packed(List.of(whole), anyres.get().packingOfWhole());
  }

  private Sight packed(List<RgbPicture> parts, Packing packing) {
    return new Sight(
        mark.repeat(packing.tokens()), inputs(parts), Optional.of(packing), parts.size());
  }

  private Map<String, Values> inputs(List<RgbPicture> parts) {
    RgbPicture first = parts.get(0);
    return Map.of(
        "pixel_values",
        scaling.channelsFirst(
            parts, parts.size(), RgbPicture.CHANNELS, first.height(), first.width()));
  }
}
