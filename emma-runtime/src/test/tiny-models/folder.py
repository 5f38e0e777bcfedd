"""Writes a model's folder in the layout of the ONNX community's exports."""

import json
import pathlib

import onnx
import torch


def write_json(folder, name, content):
    path = pathlib.Path(folder, name)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=True) + "\n")


def export(folder, name, module, inputs, outputs, axes):
    """Exports a module; inputs maps each name to an example, axes each name to its free axes."""
    path = pathlib.Path(folder, "onnx", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.onnx.export(
        module.eval(),
        tuple(inputs.values()),
        str(path),
        input_names=list(inputs),
        output_names=outputs,
        dynamic_axes=axes,
        opset_version=14,
        do_constant_folding=True,
    )
    model = onnx.load(str(path))
    for node in model.graph.node:
        node.doc_string = ""
    onnx.save(model, str(path))


def export_decoder(folder, decoder, width, layers, kv_heads, head, position_axes=0):
    """Exports the decoder with its cache under the names of the exports; positions may have axes before the batch."""
    past = {f"past_key_values.{i}.{kind}": torch.zeros(1, kv_heads, 2, head)
            for i in range(layers) for kind in ("key", "value")}
    present = [name.replace("past_key_values", "present") for name in past]
    inputs = {
        "inputs_embeds": torch.zeros(1, 3, width),
        "attention_mask": torch.ones(1, 5, dtype=torch.int64),
        "position_ids": torch.arange(2, 5).expand(*[position_axes] * bool(position_axes), 1, 3).clone(),
        **past,
    }
    axes = {
        "inputs_embeds": {0: "batch_size", 1: "sequence_length"},
        "attention_mask": {0: "batch_size", 1: "total_sequence_length"},
        "position_ids": {bool(position_axes) + i: name for i, name in enumerate(("batch_size", "sequence_length"))},
        "logits": {0: "batch_size", 1: "sequence_length"},
    }
    for name in past:
        axes[name] = {0: "batch_size", 2: "past_sequence_length"}
    for name in present:
        axes[name] = {0: "batch_size", 2: "total_sequence_length"}
    export(folder, "decoder_model_merged.onnx", decoder, inputs, ["logits", *present], axes)


class Embedding(torch.nn.Module):
    def __init__(self, vocabulary, width):
        super().__init__()
        self.table = torch.nn.Embedding(vocabulary, width)

    def forward(self, input_ids):
        return self.table(input_ids)


def export_embedding(folder, embedding):
    export(folder, "embed_tokens.onnx", embedding, {"input_ids": torch.zeros(1, 3, dtype=torch.int64)},
           ["inputs_embeds"],
           {"input_ids": {0: "batch_size", 1: "sequence_length"},
            "inputs_embeds": {0: "batch_size", 1: "sequence_length"}})


def spread(module, scale):
    """Draws weights wide enough for untrained answers to depend on what is seen."""
    for name, parameter in module.named_parameters():
        if parameter.dim() > 1:
            torch.nn.init.normal_(parameter, 0, scale / parameter.shape[-1] ** 0.5)
