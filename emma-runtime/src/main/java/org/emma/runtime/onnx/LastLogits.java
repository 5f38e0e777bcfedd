package org.emma.runtime.onnx;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes the graph of a decoder, so that it computes logits for one token of each row alone. All
 * that EMMA needs is what follows the last token, and the product with the whole vocabulary is a
 * fifth of a small decoder's work.
 */
final class LastLogits {

  /** Names the further input: for each row, the place of that token, as rows x 1 x 1. */
  static final String INPUT = "emma_last_token";

  /** Names the input by which newer exports offer the same. */
  static final String OFFERED = "num_logits_to_keep";

  static final String LOGITS = "logits";

  private static final String HIDDEN = "emma_last_hidden_state";

  private static final int NODE = 1;
  private static final int GRAPH_INPUT = 11;
  private static final int GRAPH_OUTPUT = 12;
  private static final int NAME = 1;
  private static final int TENSOR_NAME = 8;

  /** Operators whose first input is one row of numbers per token. */
  private static final Set<String> PRODUCTS = Set.of("MatMul", "MatMulInteger", "MatMulNBits");

  /** Operators that treat each number alone, if all else that they are given is of no token. */
  private static final Set<String> ELEMENTWISE = Set.of("Add", "Cast", "Div", "Mul", "Tanh");

  private final UnknownFieldSet graph;
  private final List<GraphNode> nodes = new ArrayList<>();

  /** What is the same for all tokens: constants, and scales taken from all that is read. */
  private final Set<String> shared = new HashSet<>();

  private final Map<String, Integer> makers = new HashMap<>();
  private final Map<String, Long> uses;

  private LastLogits(UnknownFieldSet graph) throws InvalidProtocolBufferException {
    this.graph = graph;
    for (ByteString node : parts(NODE)) {
      nodes.add(GraphNode.of(node));
    }
    shared.addAll(names(GraphFile.INITIALIZER, TENSOR_NAME));
    for (int i = 0; i < nodes.size(); i++) {
      GraphNode node = nodes.get(i);
      for (String output : node.outputs()) {
        makers.put(output, i);
      }
      shared.addAll(shared(node));
    }
    List<String> used = new ArrayList<>(names(GRAPH_OUTPUT, NAME));
    nodes.forEach(node -> used.addAll(node.inputs()));
    this.uses = used.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }

  /** Returns which outputs of a node are, if those of all nodes before it are known. */
  private List<String> shared(GraphNode node) {
    if (node.operator().equals("DynamicQuantizeLinear")) {
      return node.outputs().subList(1, node.outputs().size());
    }
    return shared.containsAll(node.inputs())
            && (ELEMENTWISE.contains(node.operator()) || node.operator().equals("Constant"))
        ? node.outputs()
        : List.of();
  }

  /**
   * Returns the changed model, or nothing where the decoder offers the same, or where logits are
   * not the plain product of what was read with a vocabulary.
   *
   * @throws InvalidProtocolBufferException if the graph is none
   */
  static Optional<UnknownFieldSet> of(UnknownFieldSet model) throws InvalidProtocolBufferException {
    List<ByteString> graphs = model.getField(GraphFile.GRAPH).getLengthDelimitedList();
    if (graphs.size() != 1) {
      return Optional.empty();
    }
    return new LastLogits(UnknownFieldSet.parseFrom(graphs.get(0)))
        .changed()
        .map(
            graph ->
                model.toBuilder()
                    .addField(GraphFile.GRAPH, field(List.of(graph.toByteString())))
                    .build());
  }

  private Optional<UnknownFieldSet> changed() throws InvalidProtocolBufferException {
    if (names(GRAPH_INPUT, NAME).contains(OFFERED)) {
      return Optional.empty();
    }
    return product()
        .map(
            place -> {
              GraphNode product = nodes.get(place);
              List<GraphNode> changed = new ArrayList<>(nodes);
              changed.set(place, product.on(HIDDEN));
              changed.add(
                  place,
                  GraphNode.of(
                      "GatherND",
                      List.of(product.inputs().get(0), INPUT),
                      HIDDEN,
                      "batch_dims",
                      1));
              return graph.toBuilder()
                  .addField(
                      NODE,
                      field(changed.stream().map(node -> node.fields().toByteString()).toList()))
                  .mergeLengthDelimitedField(GRAPH_INPUT, GraphInput.longPerRow(INPUT))
                  .build();
            });
  }

  /** Finds the node that multiplies by the vocabulary, back from the logits. */
  private Optional<Integer> product() {
    String tensor = LOGITS;
    for (int steps = 0; steps < nodes.size(); steps++) {
      Integer place = makers.get(tensor);
      if (place == null || uses.getOrDefault(tensor, 0L) != 1) {
        return Optional.empty();
      }
      GraphNode node = nodes.get(place);
      if (PRODUCTS.contains(node.operator())) {
        return Optional.of(place);
      }
      List<String> given = node.inputs().stream().filter(name -> !shared.contains(name)).toList();
      if (!ELEMENTWISE.contains(node.operator()) || given.size() != 1) {
        return Optional.empty();
      }
      tensor = given.get(0);
    }
    return Optional.empty();
  }

  private List<ByteString> parts(int field) {
    return graph.getField(field).getLengthDelimitedList();
  }

  private Set<String> names(int field, int name) throws InvalidProtocolBufferException {
    Set<String> names = new HashSet<>();
    for (ByteString part : parts(field)) {
      UnknownFieldSet.parseFrom(part).getField(name).getLengthDelimitedList().stream()
          .map(ByteString::toStringUtf8)
          .forEach(names::add);
    }
    return names;
  }

  private static UnknownFieldSet.Field field(List<ByteString> values) {
    UnknownFieldSet.Field.Builder field = UnknownFieldSet.Field.newBuilder();
    values.forEach(field::addLengthDelimited);
    return field.build();
  }
}
