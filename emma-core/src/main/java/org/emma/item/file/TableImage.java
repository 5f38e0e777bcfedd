package org.emma.item.file;

import java.util.Base64;
import org.emma.records.FileFormatException;
import org.emma.records.TableCell;
import org.emma.scene.Image;
import org.emma.scene.ImageUnavailableException;

/**
 * Reads a picture from the cell of a table that holds it in base64.
 *
 * @param name what reports call it
 * @param cell where it is
 */
record TableImage(String name, TableCell cell) implements Image {

  @Override
  public byte[] bytes() {
    try {
      return Base64.getMimeDecoder().decode(cell.read());
    } catch (IllegalArgumentException | FileFormatException e) {
      throw new ImageUnavailableException(
          "Picture %s cannot be read from %s (%s): check the table"
              .formatted(name, cell.file(), e.getMessage()),
          e);
    }
  }
}
