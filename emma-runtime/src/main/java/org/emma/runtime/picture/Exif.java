package org.emma.runtime.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.tiff.TiffMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Reads how a picture has to be turned, and nothing else that it says about itself: a comment of a
 * megabyte may unfold to gigabytes.
 */
final class Exif {

  private Exif() {}

  /** Returns the orientation, from 1 to 8 if it is one; upright where there is none. */
  static int orientation(byte[] bytes) {
    try {
      ExifIFD0Directory exif = read(bytes).getFirstDirectoryOfType(ExifIFD0Directory.class);
      return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
          ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
          : Orientation.UPRIGHT;
    } catch (ImageProcessingException | MetadataException | IOException e) {
      return Orientation.UPRIGHT;
    }
  }

  private static Metadata read(byte[] bytes) throws ImageProcessingException, IOException {
    FileType type = FileTypeDetector.detectFileType(new ByteArrayInputStream(bytes));
    return switch (type) {
      case Jpeg ->
          JpegMetadataReader.readMetadata(
              new ByteArrayInputStream(bytes), List.of(new ExifReader()));
      case Png -> ofPng(bytes);
      case Tiff -> TiffMetadataReader.readMetadata(new ByteArrayReader(bytes));
      default -> new Metadata();
    };
  }

  private static Metadata ofPng(byte[] bytes) throws ImageProcessingException, IOException {
    Metadata metadata = new Metadata();
    Iterable<PngChunk> chunks =
        new PngChunkReader()
            .extract(new SequentialByteArrayReader(bytes), Set.of(PngChunkType.eXIf));
    for (PngChunk chunk : chunks) {
      new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
    }
    return metadata;
  }
}
