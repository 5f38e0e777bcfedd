package org.emma.runtime.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;

/**
 * Reads and makes one step of a network's computation, a {@code NodeProto}.
 *
 * @param fields by number
 */
record GraphNode(UnknownFieldSet fields) {

  private static final int INPUT = 1;
  private static final int OUTPUT = 2;
  private static final int OPERATOR = 4;
  private static final int ATTRIBUTE = 5;
  private static final int ATTRIBUTE_NAME = 1;
  private static final int ATTRIBUTE_INTEGER = 3;
  private static final int ATTRIBUTE_TYPE = 20;
  private static final int INTEGER = 2;

  static GraphNode of(ByteString node) throws InvalidProtocolBufferException {
    return new GraphNode(UnknownFieldSet.parseFrom(node));
  }

  /** Makes a node of one output and one integer attribute. */
  static GraphNode of(
      String operator, List<String> inputs, String output, String attribute, int value) {
    UnknownFieldSet.Builder node = UnknownFieldSet.newBuilder();
    inputs.forEach(input -> node.mergeLengthDelimitedField(INPUT, ByteString.copyFromUtf8(input)));
    return new GraphNode(
        node.mergeLengthDelimitedField(OUTPUT, ByteString.copyFromUtf8(output))
            .mergeLengthDelimitedField(OPERATOR, ByteString.copyFromUtf8(operator))
            .mergeLengthDelimitedField(
                ATTRIBUTE,
                UnknownFieldSet.newBuilder()
                    .mergeLengthDelimitedField(ATTRIBUTE_NAME, ByteString.copyFromUtf8(attribute))
                    .mergeVarintField(ATTRIBUTE_INTEGER, value)
                    .mergeVarintField(ATTRIBUTE_TYPE, INTEGER)
                    .build()
                    .toByteString())
            .build());
  }

  String operator() {
    return String.join("", texts(OPERATOR));
  }

  List<String> inputs() {
    return texts(INPUT);
  }

  List<String> outputs() {
    return texts(OUTPUT);
  }

  /** Returns the same node with another first input. */
  GraphNode on(String first) {
    UnknownFieldSet.Field.Builder inputs = UnknownFieldSet.Field.newBuilder();
    inputs.addLengthDelimited(ByteString.copyFromUtf8(first));
    inputs().stream().skip(1).map(ByteString::copyFromUtf8).forEach(inputs::addLengthDelimited);
    return new GraphNode(fields.toBuilder().addField(INPUT, inputs.build()).build());
  }

  private List<String> texts(int field) {
    return fields.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }
}
