package org.emma.runtime.onnx;

import java.util.List;
import java.util.Map;
import org.emma.runtime.picture.RgbPicture;
import org.emma.runtime.picture.Transparency;

/**
 * Takes pictures as LLaVA does: one look at a square, with one token per patch that the encoder
 * sees.
 *
 * <p>Follows {@code CLIPImageProcessor}, {@code LlavaImageProcessor} and {@code LlavaProcessor} of
 * transformers.
 *
 * @param fitting how pictures come to the size of the encoder
 * @param patch the edge of a patch, in pixels
 * @param more how many tokens there are besides those of the patches
 * @param mark what stands for the picture in the prompt
 * @param imageToken the token that features take the place of
 * @param scaling how bytes become numbers
 */
record Llava(Fitting fitting, int patch, int more, String mark, long imageToken, Scaling scaling)
    implements Family {

  private static final String CLIP = "clip_vision_model";

  static Llava of(ModelFolder folder) {
    Settings config = folder.settings("config.json");
    Settings pixels = folder.settings("preprocessor_config.json");
    Settings processor = folder.settingsIfAny("processor_config.json");
    Scaling scaling = Scaling.of(pixels);
    return new Llava(
        Fitting.of(pixels, squares(pixels) ? scaling.middle() : List.of()),
        patch(config, processor),
        more(config, processor),
        processor.textIfAny("image_token").orElse("<image>"),
        config.integer("image_token_index", "image_token_id"),
        scaling);
  }

  private static int patch(Settings config, Settings processor) {
    return processor.integerIfAny("patch_size").isPresent()
        ? processor.extent("patch_size")
        : config.extent("vision_config.patch_size");
  }

  /** Other processors pad batches where this one pads pictures. */
  private static boolean squares(Settings pixels) {
    return pixels.textIfAny("image_processor_type").orElse("").startsWith("LlavaImage")
        && pixels.flag("do_pad", false);
  }

  /** CLIP has a token of the whole beside its patches, which is mostly dropped. */
  private static int more(Settings config, Settings processor) {
    boolean clip = config.textIfAny("vision_config.model_type").orElse(CLIP).equals(CLIP);
    int additional = processor.integerIfAny("num_additional_image_tokens").orElse(clip ? 1 : 0);
    String strategy =
        config
            .textIfAny("vision_feature_select_strategy")
            .or(() -> processor.textIfAny("vision_feature_select_strategy"))
            .orElse("default");
    return strategy.equals("default") ? additional - 1 : additional;
  }

  @Override
  public Transparency transparency() {
    return Transparency.IGNORED;
  }

  @Override
  public Sight look(RgbPicture picture) {
    RgbPicture fitted = fitting.fit(picture);
    int count = (fitted.width() / patch) * (fitted.height() / patch) + more;
    return new Sight(
        mark.repeat(count),
        Map.of(
            "pixel_values",
            scaling.channelsFirst(
                List.of(fitted), 1, RgbPicture.CHANNELS, fitted.height(), fitted.width())));
  }
}
