"""Makes a tiny Idefics3 (SmolVLM) model of untrained weights: python3 idefics3.py FOLDER."""

import dataclasses
import sys

import torch
from torch import nn

from folder import Embedding, export, export_decoder, export_embedding, spread, write_json
from layers import Decoder, VisionLayer
from tokens import tokenizer


@dataclasses.dataclass
class Shape:
    width: int = 48
    heads: int = 4
    kv_heads: int = 2
    inner: int = 96
    layers: int = 2
    vision_width: int = 48
    vision_heads: int = 4
    vision_inner: int = 96
    vision_layers: int = 1
    tile: int = 32
    patch: int = 4
    shuffle: int = 2
    longest: int = 64
    splits: bool = True

    @property
    def side(self):
        return self.tile // self.patch

    @property
    def seen(self):
        return (self.side // self.shuffle) ** 2


SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<end_of_utterance>", "<fake_token_around_image>",
           "<image>", "<global-img>", *(f"<row_{r}_col_{c}>" for r in range(1, 4) for c in range(1, 4))]
TEMPLATE = (
    "<|im_start|>{% for message in messages %}{{message['role'] | capitalize}}"
    "{% if message['content'][0]['type'] == 'image' %}{{':'}}{% else %}{{': '}}{% endif %}"
    "{% for line in message['content'] %}{% if line['type'] == 'text' %}{{line['text']}}"
    "{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}{% endfor %}<end_of_utterance>\n"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)


class VisionEncoder(nn.Module):
    """Patches, layers, pixel shuffle and a connector: [batch, tiles, 3, H, W] to [tiles, seen, width]."""

    def __init__(self, shape):
        super().__init__()
        wide, self.side, self.shuffle = shape.vision_width, shape.side, shape.shuffle
        self.wide = wide * self.shuffle
        self.patches = nn.Conv2d(3, wide, shape.patch, shape.patch)
        self.places = nn.Parameter(torch.randn(self.side * self.side, wide))
        layers = [VisionLayer(wide, shape.vision_heads, shape.vision_inner) for _ in range(shape.vision_layers)]
        self.layer = layers[0] if len(layers) == 1 else nn.Sequential(*layers)
        self.norm = nn.LayerNorm(wide)
        self.connector = nn.Linear(self.wide * self.shuffle, shape.width, bias=False)

    def forward(self, pixel_values, pixel_attention_mask):
        x = pixel_values * pixel_attention_mask.unsqueeze(2).float()
        x = self.patches(x.flatten(0, 1)).flatten(2).transpose(1, 2) + self.places
        x = self.norm(self.layer(x))
        small = self.side // self.shuffle
        x = x.reshape(-1, self.side, small, self.wide).permute(0, 2, 1, 3)
        x = x.reshape(-1, small, small, self.wide * self.shuffle).permute(0, 2, 1, 3)
        return self.connector(x.reshape(-1, small * small, self.wide * self.shuffle))


def modules(shape, vocabulary):
    """Returns vision encoder, embedding and decoder, untrained."""
    vision, embedding = VisionEncoder(shape), Embedding(vocabulary, shape.width)
    decoder = Decoder(vocabulary, shape.width, shape.heads, shape.kv_heads, shape.layers, shape.inner)
    for module in (vision, embedding, decoder):
        spread(module, 1.5)
    spread(embedding, 3)
    return vision, embedding, decoder


def write(folder, shape, tokens, vision, embedding, decoder):
    """Writes the folder of a model."""
    ids = {token["content"]: token["id"] for token in tokens["added_tokens"]}
    head, tile = shape.width // shape.heads, shape.tile
    export(folder, "vision_encoder.onnx", vision,
           {"pixel_values": torch.zeros(1, 2, 3, tile, tile),
            "pixel_attention_mask": torch.ones(1, 2, tile, tile, dtype=torch.bool)},
           ["image_features"],
           {"pixel_values": {0: "batch_size", 1: "num_images"},
            "pixel_attention_mask": {0: "batch_size", 1: "num_images"},
            "image_features": {0: "tiles"}})
    export_embedding(folder, embedding)
    export_decoder(folder, decoder, shape.width, shape.layers, shape.kv_heads, head)
    write_json(folder, "tokenizer.json", tokens)
    write_json(folder, "tokenizer_config.json", {
        "tokenizer_class": "GPT2Tokenizer", "bos_token": "<|im_start|>", "eos_token": "<end_of_utterance>",
        "pad_token": "<|im_end|>", "unk_token": "<|endoftext|>", "clean_up_tokenization_spaces": False,
        "model_max_length": 2048, "chat_template": TEMPLATE})
    write_json(folder, "config.json", {
        "architectures": ["Idefics3ForConditionalGeneration"], "model_type": "idefics3",
        "image_token_id": ids["<image>"], "scale_factor": shape.shuffle,
        "text_config": {"model_type": "llama", "vocab_size": decoder.lm_head.out_features, "hidden_size": shape.width,
                        "num_hidden_layers": shape.layers, "num_attention_heads": shape.heads,
                        "num_key_value_heads": shape.kv_heads, "head_dim": head,
                        "eos_token_id": ids["<end_of_utterance>"], "max_position_embeddings": 2048},
        "vision_config": {"model_type": "idefics3_vision", "image_size": tile, "patch_size": shape.patch}})
    write_json(folder, "generation_config.json", {
        "bos_token_id": ids["<|im_start|>"], "eos_token_id": ids["<end_of_utterance>"],
        "pad_token_id": ids["<|im_end|>"]})
    write_json(folder, "preprocessor_config.json", {
        "image_processor_type": "Idefics3ImageProcessor", "processor_class": "Idefics3Processor",
        "do_convert_rgb": True, "do_image_splitting": shape.splits, "do_normalize": True, "do_pad": True,
        "do_rescale": True, "do_resize": True, "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5],
        "max_image_size": {"longest_edge": tile}, "resample": 1, "rescale_factor": 1 / 255,
        "size": {"longest_edge": shape.longest}})
    write_json(folder, "processor_config.json", {
        "processor_class": "Idefics3Processor", "image_seq_len": shape.seen})


def main(folder):
    torch.manual_seed(1)
    tokens, shape = tokenizer(SPECIAL), Shape()
    write(folder, shape, tokens, *modules(shape, len(tokens["model"]["vocab"]) + len(SPECIAL)))


if __name__ == "__main__":
    main(sys.argv[1])
