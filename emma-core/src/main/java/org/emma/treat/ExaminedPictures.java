package org.emma.treat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.emma.item.Item;
import org.emma.item.Provenance;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;
import org.emma.scene.Scene;
import org.emma.scene.Sha256;

/**
 * Knows which pictures were examined, so that a model is never tuned on one of them.
 *
 * @param sceneIds the ids of the scenes that items were generated from
 * @param names the name of each picture by the SHA-256 of its bytes, in lower-case hex
 */
public record ExaminedPictures(Set<String> sceneIds, Map<String, String> names) {

  public ExaminedPictures {
    sceneIds = Collections.unmodifiableSet(new LinkedHashSet<>(sceneIds));
    names = Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /**
   * Returns the pictures of some items, each read or rendered once. One that cannot be read was
   * shown to no model and is left out.
   */
  public static ExaminedPictures of(Collection<Item> items) {
    Set<String> sceneIds = new LinkedHashSet<>();
    Set<Image> images = new LinkedHashSet<>();
    for (Item item : items) {
      images.addAll(item.images());
      if (item.provenance() instanceof Provenance.Generated generated) {
        generated.scenes().forEach(scene -> sceneIds.add(scene.id()));
      }
    }
    Map<String, String> names = new TreeMap<>();
    for (Image image : images) {
      digestIfReadable(image).ifPresent(digest -> names.putIfAbsent(digest, image.name()));
    }
    return new ExaminedPictures(sceneIds, names);
  }

  private static Optional<String> digestIfReadable(Image image) {
    try {
      return Optional.of(Sha256.hex(image.bytes()));
    } catch (ImageUnavailableException e) {
      return Optional.empty();
    }
  }

  /**
   * Checks that a tuning set shows none of these pictures; reads or renders every picture of it.
   *
   * @throws TuningSetException naming the first picture that was examined
   */
  public void refuseOverlap(TuningSet set) {
    List<Conversation> conversations = new ArrayList<>(set.targeted());
    conversations.addAll(set.replay());
    for (Conversation conversation : conversations) {
      refuseScene(conversation.scene());
      Image image = conversation.scene().image();
      refusePicture(Sha256.hex(image.bytes()), image.name());
    }
  }

  /** Tells whether the scene, or a picture of the same bytes, was examined. */
  boolean include(Scene scene) {
    return sceneIds.contains(scene.id()) || names.containsKey(Sha256.hex(scene.image().bytes()));
  }

  void refuseScene(Scene scene) {
    if (sceneIds.contains(scene.id())) {
      throw new TuningSetException(
          "Scene %s (picture %s) was examined, so no model may be tuned on it: give the treatment other scenes"
              .formatted(scene.id(), scene.image().name()));
    }
  }

  void refusePicture(String digest, String name) {
    String examined = names.get(digest);
    if (examined != null) {
      throw new TuningSetException(
          "Picture %s has the same bytes as the examined picture %s, so no model may be tuned on it: give the treatment other pictures"
              .formatted(name, examined));
    }
  }
}
