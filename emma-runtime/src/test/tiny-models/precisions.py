"""Writes an exported model in other precisions beside the full one: python3 precisions.py FOLDER PRECISION...

fp16       halves inside and in the cache, floats between the networks, as older exports are
q4f16      four bits per weight and halves everywhere but in the pixels, and num_logits_to_keep, as newer exports are
quantized  eight bits per weight, activations quantised as they come
kept       the decoder in full precision with a num_logits_to_keep of one extent
hungry     the vision encoder in full precision, which runs out of memory at more than two tiles
"""

import pathlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

LARGEST_HALF = 1e4
BLOCK = 16
ONLY = {"kept": "decoder", "hungry": "vision"}
FEW_TILES, TOO_MUCH = 2, 1 << 50
FLOATS = (TensorProto.FLOAT, TensorProto.FLOAT16)


def initializers(graph):
    return {initializer.name: initializer for initializer in graph.initializer}


def set_initializer(graph, old, name, array):
    if old is not None:
        graph.initializer.remove(old)
    graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(array), name))


def replaced(graph, changes):
    """Replaces nodes, each by a list of others, in place."""
    nodes = [other for node in graph.node for other in changes.get(node.name, [node])]
    del graph.node[:]
    graph.node.extend(nodes)


def multiplications(graph):
    """Yields the multiplications by weights: node, initializer."""
    known = initializers(graph)
    for node in list(graph.node):
        if node.op_type == "MatMul" and node.input[1] in known:
            yield node, known[node.input[1]]


def quantize(model):
    """Multiplies in eight bits: weights of one scale, activations of a scale that is found at run time."""
    changes = {}
    for node, weight in multiplications(model.graph):
        numbers = numpy_helper.to_array(weight)
        scale = np.float32(np.abs(numbers).max() / 127)
        x, out, name = node.input[0], node.output[0], node.name
        set_initializer(model.graph, weight, f"{name}.weight", np.round(numbers / scale).astype(np.int8))
        set_initializer(model.graph, None, f"{name}.scale", scale)
        changes[name] = [
            helper.make_node("DynamicQuantizeLinear", [x], [f"{name}.x", f"{name}.xs", f"{name}.xz"]),
            helper.make_node("MatMulInteger", [f"{name}.x", f"{name}.weight", f"{name}.xz"], [f"{name}.sum"]),
            helper.make_node("Cast", [f"{name}.sum"], [f"{name}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.xs", f"{name}.scale"], [f"{name}.both"]),
            helper.make_node("Mul", [f"{name}.float", f"{name}.both"], [out]),
        ]
    quantize_tables(model.graph, changes)
    replaced(model.graph, changes)


def quantize_tables(graph, changes):
    known = initializers(graph)
    for node in list(graph.node):
        table = known.get(node.input[0]) if node.op_type == "Gather" else None
        if table is None or len(table.dims) != 2:
            continue
        numbers = numpy_helper.to_array(table)
        scale, name = np.float32(np.abs(numbers).max() / 127), node.name
        set_initializer(graph, table, f"{name}.table", np.round(numbers / scale).astype(np.int8))
        set_initializer(graph, None, f"{name}.scale", scale)
        changes[name] = [
            helper.make_node("Gather", [f"{name}.table", node.input[1]], [f"{name}.rows"]),
            helper.make_node("DequantizeLinear", [f"{name}.rows", f"{name}.scale"], [node.output[0]]),
        ]


def four_bits(model):
    """Multiplies by weights of four bits, in blocks of one scale each."""
    changes = {}
    for node, weight in multiplications(model.graph):
        numbers = numpy_helper.to_array(weight).T
        rows, width = numbers.shape
        blocks = numbers.reshape(rows, width // BLOCK, BLOCK)
        scales = np.abs(blocks).max(-1, keepdims=True) / 7
        levels = np.clip(np.round(blocks / scales) + 8, 0, 15).astype(np.uint8)
        set_initializer(model.graph, weight, f"{node.name}.weight", levels[..., ::2] | levels[..., 1::2] << 4)
        set_initializer(model.graph, None, f"{node.name}.scale", scales.reshape(-1).astype(np.float32))
        changes[node.name] = [helper.make_node(
            "MatMulNBits", [node.input[0], f"{node.name}.weight", f"{node.name}.scale"], [node.output[0]],
            domain="com.microsoft", K=width, N=rows, bits=4, block_size=BLOCK)]
    replaced(model.graph, changes)
    model.opset_import.append(helper.make_opsetid("com.microsoft", 1))


def angles(graph):
    """Names the nodes that positions become angles in, which halves are too coarse for."""
    makers = {name: node for node in graph.node for name in node.output}
    waiting = [node for node in graph.node if node.op_type in ("Cos", "Sin")]
    found = set()
    while waiting:
        node = waiting.pop()
        if node.name not in found:
            found.add(node.name)
            waiting += [makers[name] for name in node.input if name in makers]
    return found


def half(tensor):
    """Turns a constant of floats into one of halves, in place."""
    numbers = np.clip(numpy_helper.to_array(tensor), -LARGEST_HALF, LARGEST_HALF).astype(np.float16)
    name = tensor.name
    tensor.CopyFrom(numpy_helper.from_array(numbers, name))


def halve(model, between):
    """Computes in halves; the cache is of halves too, and what goes between the networks if wanted."""
    graph = model.graph
    full = angles(graph)
    known = initializers(graph)
    shared = {name for node in graph.node if node.name in full for name in node.input} & set(known)
    for name, tensor in known.items():
        if tensor.data_type == TensorProto.FLOAT and name not in shared:
            half(tensor)
    casts = []
    for node in graph.node:
        if node.name in full:
            for i, name in enumerate(node.output):
                if node.op_type in ("Cos", "Sin"):
                    node.output[i] = f"{name}.full"
                    casts.append((node.name, helper.make_node("Cast", [f"{name}.full"], [name], to=TensorProto.FLOAT16)))
            continue
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.TENSOR and attribute.t.data_type == TensorProto.FLOAT:
                half(attribute.t)
            if node.op_type == "Cast" and attribute.name == "to" and attribute.i == TensorProto.FLOAT:
                attribute.i = TensorProto.FLOAT16
    by_name = {node.name: node for node in graph.node}
    after = {}
    for name, cast in casts:
        after[name] = [by_name[name], cast]
    replaced(graph, after)
    for side, values in (("in", graph.input), ("out", graph.output)):
        for value in values:
            kind = value.type.tensor_type
            if kind.elem_type != TensorProto.FLOAT:
                continue
            cache = value.name.startswith(("past_key_values", "present"))
            if cache or (between and value.name != "pixel_values"):
                kind.elem_type = TensorProto.FLOAT16
            else:
                cast_at_the_edge(graph, side, value.name)
    del graph.value_info[:]


def cast_at_the_edge(graph, side, name):
    inner = f"{name}.half"
    for node in graph.node:
        names = node.input if side == "in" else node.output
        for i, used in enumerate(names):
            if used == name:
                names[i] = inner
    if side == "in":
        graph.node.insert(0, helper.make_node("Cast", [name], [inner], to=TensorProto.FLOAT16))
    else:
        graph.node.append(helper.make_node("Cast", [inner], [name], to=TensorProto.FLOAT))


def keep_logits(model, *shape):
    """Tells what comes next only after the last tokens, as many as are asked for; after all for 0."""
    graph = model.graph
    logits = next(node for node in graph.node if "logits" in node.output)
    hidden = logits.input[0]
    graph.input.append(helper.make_tensor_value_info("num_logits_to_keep", TensorProto.INT64, shape))
    for name, number in (("keep.shape", 1), ("keep.end", np.iinfo(np.int64).max), ("keep.axis", 1)):
        set_initializer(graph, None, name, np.array([number], np.int64))
    replaced(graph, {logits.name: [
        helper.make_node("Neg", ["num_logits_to_keep"], ["keep.negative"]),
        helper.make_node("Reshape", ["keep.negative", "keep.shape"], ["keep.start"]),
        helper.make_node("Slice", [hidden, "keep.start", "keep.end", "keep.axis"], ["keep.hidden"]),
        logits,
    ]})
    logits.input[0] = "keep.hidden"


def starve(model):
    """Asks for more memory than there is anywhere for each tile beyond a few, and adds nothing to the features."""
    graph = model.graph
    features = graph.output[0].name
    encoder = next(node for node in graph.node if features in node.output)
    encoder.output[list(encoder.output).index(features)] = "hungry.features"
    for name, number in (("first", [0]), ("few", [FEW_TILES]), ("none", [0]), ("much", [TOO_MUCH])):
        set_initializer(graph, None, f"hungry.{name}", np.array(number, np.int64))
    graph.node.extend([
        helper.make_node("Shape", ["hungry.features"], ["hungry.shape"]),
        helper.make_node("Gather", ["hungry.shape", "hungry.first"], ["hungry.tiles"]),
        helper.make_node("Sub", ["hungry.tiles", "hungry.few"], ["hungry.beyond"]),
        helper.make_node("Max", ["hungry.beyond", "hungry.none"], ["hungry.more"]),
        helper.make_node("Mul", ["hungry.more", "hungry.much"], ["hungry.size"]),
        helper.make_node("ConstantOfShape", ["hungry.size"], ["hungry.zeros"]),
        helper.make_node("ReduceSum", ["hungry.zeros"], ["hungry.sum"], keepdims=0),
        helper.make_node("Add", ["hungry.features", "hungry.sum"], [features]),
    ])


def convert(model, name, precision):
    decodes = name.startswith("decoder")
    if precision == "fp16":
        halve(model, between=False)
    elif precision == "quantized":
        quantize(model)
    elif precision == "q4f16":
        if decodes:
            keep_logits(model)
        four_bits(model)
        halve(model, between=True)
    elif precision == "hungry":
        starve(model)
    else:
        keep_logits(model, 1)


def main(folder, precisions):
    for path in sorted(pathlib.Path(folder, "onnx").glob("*.onnx")):
        for precision in precisions:
            if path.stem.endswith(("encoder", "tokens", "merged")) and path.stem.startswith(ONLY.get(precision, "")):
                model = onnx.load(str(path))
                for i, node in enumerate(model.graph.node):
                    node.name = node.name or f"node{i}"
                convert(model, path.stem, precision)
                onnx.save(model, str(path.with_name(f"{path.stem}_{precision}.onnx")))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
