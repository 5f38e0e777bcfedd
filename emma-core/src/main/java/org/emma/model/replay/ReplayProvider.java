package org.emma.model.replay;

import java.util.List;
import org.emma.model.ModelProvider;
import org.emma.model.VisionLanguageModel;

/** Provides models of recorded replies: {@code replay:FILE}. */
public final class ReplayProvider implements ModelProvider {

  @Override
  public List<String> names() {
    return List.of(ReplayName.PREFIX + "FILE");
  }

  @Override
  public boolean provides(String name) {
    return name.startsWith(ReplayName.PREFIX);
  }

  @Override
  public VisionLanguageModel load(String name) {
    return ReplayModel.open(name);
  }
}
