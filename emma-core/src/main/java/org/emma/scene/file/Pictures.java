package org.emma.scene.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds pictures by their names in a few folders, and nowhere else.
 *
 * @param folders where to look, likeliest first
 */
record Pictures(List<Path> folders) {

  Pictures {
    folders =
        folders.stream().map(folder -> folder.toAbsolutePath().normalize()).distinct().toList();
  }

  /** Returns where pictures of this name may be; none if the name leads out of the folders. */
  List<Path> places(String name) {
    List<Path> places = new ArrayList<>();
    for (Path folder : folders) {
      try {
        Path place = folder.resolve(name).normalize();
        if (place.startsWith(folder) && !place.equals(folder)) {
          places.add(place);
        }
      } catch (InvalidPathException e) {
        return List.of();
      }
    }
    return places;
  }
}
