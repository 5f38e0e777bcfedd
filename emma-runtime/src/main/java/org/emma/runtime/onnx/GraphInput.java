package org.emma.runtime.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;

/** Makes what a graph says of an input, a {@code ValueInfoProto}. */
final class GraphInput {

  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int TENSOR_TYPE = 1;
  private static final int ELEMENT_TYPE = 1;
  private static final int INT64 = 7;
  private static final int SHAPE = 2;
  private static final int DIM = 1;
  private static final int DIM_VALUE = 1;
  private static final int DIM_PARAM = 2;

  private GraphInput() {}

  /** Makes an input of rows x 1 x 1 longs. */
  static ByteString longPerRow(String name) {
    ByteString rows = part(DIM_PARAM, ByteString.copyFromUtf8("rows"));
    ByteString one =
        UnknownFieldSet.newBuilder().mergeVarintField(DIM_VALUE, 1).build().toByteString();
    ByteString shape =
        UnknownFieldSet.newBuilder()
            .mergeLengthDelimitedField(DIM, rows)
            .mergeLengthDelimitedField(DIM, one)
            .mergeLengthDelimitedField(DIM, one)
            .build()
            .toByteString();
    ByteString tensor =
        UnknownFieldSet.newBuilder()
            .mergeVarintField(ELEMENT_TYPE, INT64)
            .mergeLengthDelimitedField(SHAPE, shape)
            .build()
            .toByteString();
    return UnknownFieldSet.newBuilder()
        .mergeLengthDelimitedField(NAME, ByteString.copyFromUtf8(name))
        .mergeLengthDelimitedField(TYPE, part(TENSOR_TYPE, tensor))
        .build()
        .toByteString();
  }

  private static ByteString part(int field, ByteString value) {
    return UnknownFieldSet.newBuilder()
        .mergeLengthDelimitedField(field, value)
        .build()
        .toByteString();
  }
}
