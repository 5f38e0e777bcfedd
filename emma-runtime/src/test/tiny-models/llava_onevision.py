"""Makes a tiny LLaVA-OneVision model of untrained weights: python3 llava_onevision.py FOLDER NEWLINE.

NEWLINE is the file of the vector that ends a row of features, which no export of the networks holds.
"""

import json
import pathlib
import struct
import sys

import torch
from torch import nn

from folder import Embedding, export, export_decoder, export_embedding, spread, write_json
from layers import Decoder, VisionLayer
from tokens import tokenizer

WIDTH, HEADS, KV_HEADS, INNER, LAYERS = 48, 4, 2, 96, 2
VISION_WIDTH, TILE, PATCH = 32, 32, 8
SIDE = TILE // PATCH
PINPOINTS = [[32, 32], [32, 64], [32, 96], [64, 32], [64, 64], [96, 32], [128, 128]]
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<image>", "<video>"]
TEMPLATE = (
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + ' '}}{# Render all images first #}"
    "{% for content in message['content'] | selectattr('type', 'equalto', 'image') %}{{ '<image>' }}{% endfor %}"
    "{# Render all video then #}"
    "{% for content in message['content'] | selectattr('type', 'equalto', 'video') %}{{ '<video>' }}{% endfor %}"
    "{# Render all text next #}{% if message['role'] != 'assistant' %}"
    "{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}{{ '\n' + content['text'] }}{% endfor %}"
    "{% else %}{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}"
    "{% generation %}{{ '\n' + content['text'] }}{% endgeneration %}{% endfor %}{% endif %}{{'<|im_end|>'}}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)


class VisionEncoder(nn.Module):
    """SigLIP's patches, all of them, and a projector of two layers: [tiles, 3, H, W] to [tiles, patches, WIDTH]."""

    def __init__(self):
        super().__init__()
        self.patches = nn.Conv2d(3, VISION_WIDTH, PATCH, PATCH)
        self.places = nn.Parameter(torch.randn(SIDE * SIDE, VISION_WIDTH))
        self.layer = VisionLayer(VISION_WIDTH, 2, 2 * VISION_WIDTH)
        self.projector = nn.Sequential(nn.Linear(VISION_WIDTH, WIDTH), nn.GELU(), nn.Linear(WIDTH, WIDTH))

    def forward(self, pixel_values):
        x = self.patches(pixel_values).flatten(2).transpose(1, 2) + self.places
        return self.projector(self.layer(x))


def modules():
    """Returns tokenizer, vision encoder, embedding, decoder and the vector that ends a row, always the same."""
    torch.manual_seed(3)
    tokens = tokenizer(SPECIAL)
    vocabulary = len(tokens["model"]["vocab"]) + len(SPECIAL)
    vision, embedding = VisionEncoder(), Embedding(vocabulary, WIDTH)
    decoder = Decoder(vocabulary, WIDTH, HEADS, KV_HEADS, LAYERS, INNER)
    for module in (vision, embedding, decoder):
        spread(module.eval(), 1.5)
    spread(embedding, 3)
    return tokens, vision, embedding, decoder, torch.randn(WIDTH)


def save_tensors(path, tensors):
    """Writes a safetensors file of floats, with numbers by name."""
    header, data = {}, b""
    for name, tensor in tensors.items():
        start = len(data)
        data += tensor.numpy().astype("<f4").tobytes()
        header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [start, len(data)]}
    header = json.dumps(header).encode()
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(struct.pack("<Q", len(header)) + header + data)


def main(folder, newline_file):
    tokens, vision, embedding, decoder, newline = modules()
    save_tensors(newline_file, {"image_newline": newline})
    ids = {token["content"]: token["id"] for token in tokens["added_tokens"]}
    export(folder, "vision_encoder.onnx", vision, {"pixel_values": torch.zeros(2, 3, TILE, TILE)}, ["image_features"],
           {"pixel_values": {0: "batch_size"}, "image_features": {0: "batch_size"}})
    export_embedding(folder, embedding)
    export_decoder(folder, decoder, WIDTH, LAYERS, KV_HEADS, WIDTH // HEADS)
    write_json(folder, "tokenizer.json", tokens)
    write_json(folder, "tokenizer_config.json", {
        "tokenizer_class": "GPT2Tokenizer", "bos_token": None, "eos_token": "<|im_end|>",
        "pad_token": "<|endoftext|>", "unk_token": None, "clean_up_tokenization_spaces": False,
        "model_max_length": 2048, "chat_template": TEMPLATE})
    write_json(folder, "config.json", {
        "architectures": ["LlavaOnevisionForConditionalGeneration"], "model_type": "llava_onevision",
        "image_token_index": ids["<image>"], "image_grid_pinpoints": PINPOINTS, "vision_aspect_ratio": "anyres_max_9",
        "vision_feature_layer": -1, "vision_feature_select_strategy": "full",
        "text_config": {"model_type": "qwen2", "vocab_size": decoder.lm_head.out_features, "hidden_size": WIDTH,
                        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS,
                        "head_dim": WIDTH // HEADS, "max_position_embeddings": 2048},
        "vision_config": {"model_type": "siglip_vision_model", "image_size": TILE, "patch_size": PATCH}})
    write_json(folder, "generation_config.json", {"eos_token_id": ids["<|im_end|>"], "pad_token_id": ids["<|endoftext|>"]})
    write_json(folder, "preprocessor_config.json", {
        "image_processor_type": "LlavaOnevisionImageProcessor", "processor_class": "LlavaOnevisionProcessor",
        "do_convert_rgb": True, "do_normalize": True, "do_pad": True, "do_rescale": True, "do_resize": True,
        "image_grid_pinpoints": PINPOINTS, "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5],
        "resample": 3, "rescale_factor": 1 / 255, "size": {"height": TILE, "width": TILE}})
    write_json(folder, "processor_config.json", {
        "processor_class": "LlavaOnevisionProcessor", "image_token": "<image>", "num_image_tokens": SIDE * SIDE,
        "video_token": "<video>", "vision_feature_select_strategy": "full"})


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
