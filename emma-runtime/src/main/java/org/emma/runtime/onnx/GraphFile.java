package org.emma.runtime.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Reads the graph of a network without its weights. They stay in the file, and the graph names
 * their places, as it does for weights in files of their own.
 *
 * <p>Numbers of fields are those of <a
 * href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>.
 */
final class GraphFile {

  /** {@code ModelProto.graph}. */
  static final int GRAPH = 7;

  /** {@code GraphProto.initializer}. */
  static final int INITIALIZER = 5;

  private static final int RAW_DATA = 9;
  private static final int EXTERNAL_DATA = 13;
  private static final int DATA_LOCATION = 14;
  private static final int EXTERNAL = 1;
  private static final String LOCATION = "location";
  private static final int KEY = 1;
  private static final int VALUE = 2;

  /** Fewer bytes than these may be extents, which ONNX Runtime wants to know early. */
  private static final int SMALL = 1024;

  private final CodedInputStream in;
  private final Path file;

  private GraphFile(CodedInputStream in, Path file) {
    this.in = in;
    this.file = file;
  }

  /**
   * Reads a file of the type {@code ModelProto}. Places of weights are relative to the folder of
   * {@link Path#toRealPath the real file}.
   *
   * @throws IOException if it is none, or cannot be read
   */
  static UnknownFieldSet read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      GraphFile graph = new GraphFile(CodedInputStream.newInstance(bytes), file);
      return graph.message(GRAPH, graph::graph);
    }
  }

  private UnknownFieldSet graph() throws IOException {
    return message(INITIALIZER, this::tensor);
  }

  private UnknownFieldSet tensor() throws IOException {
    UnknownFieldSet.Builder tensor = UnknownFieldSet.newBuilder();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      switch (WireFormat.getTagFieldNumber(tag)) {
        case RAW_DATA -> data(tensor, in.readRawVarint32());
        case EXTERNAL_DATA -> tensor.mergeLengthDelimitedField(EXTERNAL_DATA, real(in.readBytes()));
        default -> tensor.mergeFieldFrom(tag, in);
      }
    }
    return tensor.build();
  }

  private void data(UnknownFieldSet.Builder tensor, int length) throws IOException {
    if (length < SMALL) {
      tensor.mergeLengthDelimitedField(RAW_DATA, ByteString.copyFrom(in.readRawBytes(length)));
      return;
    }
    tensor
        .mergeLengthDelimitedField(EXTERNAL_DATA, entry(LOCATION, location(file)))
        .mergeLengthDelimitedField(
            EXTERNAL_DATA, entry("offset", String.valueOf(in.getTotalBytesRead())))
        .mergeLengthDelimitedField(EXTERNAL_DATA, entry("length", String.valueOf(length)))
        .mergeVarintField(DATA_LOCATION, EXTERNAL);
    in.skipRawBytes(length);
  }

  /** Follows links, which ONNX Runtime does not do out of a folder. */
  private ByteString real(ByteString entry) throws IOException {
    UnknownFieldSet fields = UnknownFieldSet.parseFrom(entry);
    return text(fields, KEY).equals(LOCATION)
        ? entry(LOCATION, location(file.resolveSibling(text(fields, VALUE))))
        : entry;
  }

  private String location(Path data) throws IOException {
    return file.toRealPath().resolveSibling("").relativize(data.toRealPath()).toString();
  }

  private static String text(UnknownFieldSet fields, int field) {
    return fields.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .collect(Collectors.joining());
  }

  private static ByteString entry(String key, String value) {
    return UnknownFieldSet.newBuilder()
        .mergeLengthDelimitedField(KEY, ByteString.copyFromUtf8(key))
        .mergeLengthDelimitedField(VALUE, ByteString.copyFromUtf8(value))
        .build()
        .toByteString();
  }

  /** Reads a message to its end. */
  @FunctionalInterface
  private interface Message {
    UnknownFieldSet read() throws IOException;
  }

  /** Reads a message, one field of which is read in a way of its own. */
  private UnknownFieldSet message(int field, Message part) throws IOException {
    UnknownFieldSet.Builder message = UnknownFieldSet.newBuilder();
    for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
      if (WireFormat.getTagFieldNumber(tag) == field) {
        int end = in.pushLimit(in.readRawVarint32());
        message.mergeLengthDelimitedField(field, part.read().toByteString());
        in.popLimit(end);
      } else {
        message.mergeFieldFrom(tag, in);
      }
    }
    return message.build();
  }
}
