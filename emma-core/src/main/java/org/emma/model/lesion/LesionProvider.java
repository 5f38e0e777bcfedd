package org.emma.model.lesion;

import static org.emma.model.lesion.LesionedModel.JOIN;
import static org.emma.model.lesion.LesionedModel.PREFIX;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emma.model.DeviceChoice;
import org.emma.model.ModelProvider;
import org.emma.model.ModelUnavailableException;
import org.emma.model.Models;
import org.emma.model.VisionLanguageModel;

/** Provides any model behind a lesion: {@code lesion:grey+pinhole}. */
public final class LesionProvider implements ModelProvider {

  @Override
  public List<String> names() {
    String lesions = Lesions.BUILT_IN.stream().map(Lesion::name).collect(Collectors.joining("|"));
    return List.of("%s{%s}%sMODEL".formatted(PREFIX, lesions, JOIN));
  }

  @Override
  public boolean provides(String name) {
    return name.startsWith(PREFIX);
  }

  @Override
  public Optional<String> obstacle(String name) {
    return lesion(name).isPresent()
        ? Models.obstacle(model(name))
        : Optional.of("write " + names().get(0));
  }

  @Override
  public VisionLanguageModel load(String name) {
    return load(name, DeviceChoice.AUTO);
  }

  @Override
  public VisionLanguageModel load(String name, DeviceChoice device) {
    VisionLanguageModel model = Models.load(model(name), device);
    try {
      return new LesionedModel(lesion(name).orElseThrow(), model);
    } catch (ModelUnavailableException e) {
      model.close();
      throw e;
    }
  }

  private static Optional<Lesion> lesion(String name) {
    int join = name.indexOf(JOIN);
    return name.startsWith(PREFIX) && join > 0
        ? Lesions.named(name.substring(PREFIX.length(), join))
        : Optional.empty();
  }

  private static String model(String name) {
    return name.substring(name.indexOf(JOIN) + JOIN.length());
  }
}
