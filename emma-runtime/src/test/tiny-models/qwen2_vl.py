"""Makes a tiny Qwen2-VL or Qwen2.5-VL model of untrained weights: python3 qwen2_vl.py FOLDER TYPE.

The two differ here, as their exports do, in a name: the first calls the grids of pictures grid_thw, the second image_grid_thw. And what
the first's configuration says of the decoder, the second's says in a part of its own.
"""

import sys

import torch
from torch import nn

from folder import Embedding, export, export_decoder, export_embedding, spread, write_json
from layers import Decoder, VisionLayer, rotate_half, sectioned
from llava import MEAN, STD
from tokens import tokenizer

WIDTH, HEADS, KV_HEADS, INNER, LAYERS, SECTIONS = 48, 4, 2, 96, 2, [2, 2, 2]
VISION_WIDTH, VISION_HEADS, PATCH, FRAMES, MERGE = 32, 2, 4, 2, 2
LEAST, MOST = 1024, 8192
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>"]
TEMPLATE = (
    "{% set image_count = namespace(value=0) %}{% set video_count = namespace(value=0) %}{% for message in messages %}"
    "{% if loop.first and message['role'] != 'system' %}<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n"
    "{% endif %}<|im_start|>{{ message['role'] }}\n{% if message['content'] is string %}{{ message['content'] }}<|im_end|>\n"
    "{% else %}{% for content in message['content'] %}"
    "{% if content['type'] == 'image' or 'image' in content or 'image_url' in content %}"
    "{% set image_count.value = image_count.value + 1 %}{% if add_vision_id %}Picture {{ image_count.value }}: {% endif %}"
    "<|vision_start|><|image_pad|><|vision_end|>{% elif content['type'] == 'video' or 'video' in content %}"
    "{% set video_count.value = video_count.value + 1 %}{% if add_vision_id %}Video {{ video_count.value }}: {% endif %}"
    "<|vision_start|><|video_pad|><|vision_end|>{% elif 'text' in content %}{{ content['text'] }}{% endif %}{% endfor %}"
    "<|im_end|>\n{% endif %}{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


class VisionEncoder(nn.Module):
    """Patches of pictures in turn, turned by row and column; each sees its own picture; four make a feature."""

    def __init__(self):
        super().__init__()
        self.patches = nn.Linear(3 * FRAMES * PATCH * PATCH, VISION_WIDTH, bias=False)
        self.layer = VisionLayer(VISION_WIDTH, VISION_HEADS, 2 * VISION_WIDTH)
        self.merger = nn.Sequential(
            nn.Linear(VISION_WIDTH * MERGE * MERGE, WIDTH), nn.GELU(), nn.Linear(WIDTH, WIDTH))

    def forward(self, pixel_values, grid_thw):
        x = self.patches(pixel_values)
        index = torch.arange(pixel_values.shape[0])
        ends = grid_thw.prod(1).cumsum(0)
        picture = (index.unsqueeze(1) >= ends.unsqueeze(0)).long().sum(1)
        local = index - (ends - grid_thw.prod(1))[picture]
        blocks = torch.div(grid_thw[:, 2], MERGE, rounding_mode="floor")[picture]
        block = torch.div(local, MERGE * MERGE, rounding_mode="floor")
        within = local - block * MERGE * MERGE
        row = torch.div(block, blocks, rounding_mode="floor")
        down = torch.div(within, MERGE, rounding_mode="floor")
        y = row * MERGE + down
        x_place = (block - row * blocks) * MERGE + within - down * MERGE
        frequencies = 1.0 / (100.0 ** (torch.arange(0, VISION_WIDTH // 2, 2).float() / (VISION_WIDTH // 2)))
        angles = torch.cat([y.unsqueeze(1) * frequencies, x_place.unsqueeze(1) * frequencies], 1)
        angles = torch.cat([angles, angles], 1)
        x = x * angles.cos() + rotate_half(x) * angles.sin()
        hidden = (picture.unsqueeze(1) != picture.unsqueeze(0)).float() * -1e9
        return self.merger(self.layer(x.unsqueeze(0), hidden)[0].reshape(-1, VISION_WIDTH * MERGE * MERGE))


def main(folder, kind):
    torch.manual_seed(5 if kind == "qwen2_vl" else 6)
    tokens = tokenizer(SPECIAL)
    ids = {token["content"]: token["id"] for token in tokens["added_tokens"]}
    vocabulary = len(tokens["model"]["vocab"]) + len(SPECIAL)
    vision, embedding = VisionEncoder(), Embedding(vocabulary, WIDTH)
    decoder = Decoder(vocabulary, WIDTH, HEADS, KV_HEADS, LAYERS, INNER, sectioned(SECTIONS))
    for module in (vision, embedding, decoder):
        spread(module, 1.5)
    spread(embedding, 3)
    grids = "grid_thw" if kind == "qwen2_vl" else "image_grid_thw"
    export(folder, "vision_encoder.onnx", vision,
           {"pixel_values": torch.zeros(40, 3 * FRAMES * PATCH * PATCH),
            grids: torch.tensor([[1, 4, 6], [1, 2, 8]])},
           ["image_features"],
           {"pixel_values": {0: "patches"}, grids: {0: "num_images"}, "image_features": {0: "features"}})
    export_embedding(folder, embedding)
    export_decoder(folder, decoder, WIDTH, LAYERS, KV_HEADS, WIDTH // HEADS, position_axes=3)
    write_json(folder, "tokenizer.json", tokens)
    write_json(folder, "tokenizer_config.json", {
        "tokenizer_class": "Qwen2Tokenizer", "bos_token": None, "eos_token": "<|im_end|>",
        "pad_token": "<|endoftext|>", "unk_token": None, "clean_up_tokenization_spaces": False,
        "model_max_length": 2048, "chat_template": TEMPLATE})
    decodes = {"vocab_size": vocabulary, "hidden_size": WIDTH, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS,
               "num_key_value_heads": KV_HEADS, "max_position_embeddings": 2048,
               "rope_scaling": {"type": "mrope", "mrope_section": SECTIONS}}
    name = {"qwen2_vl": "Qwen2VL", "qwen2_5_vl": "Qwen2_5_VL"}[kind]
    write_json(folder, "config.json", {
        "architectures": [f"{name}ForConditionalGeneration"], "model_type": kind,
        "image_token_id": ids["<|image_pad|>"], "video_token_id": ids["<|video_pad|>"],
        "vision_start_token_id": ids["<|vision_start|>"], "vision_end_token_id": ids["<|vision_end|>"],
        **(decodes if kind == "qwen2_vl" else {"text_config": {"model_type": f"{kind}_text", **decodes}}),
        "vision_config": {"model_type": kind, "patch_size": PATCH, "spatial_merge_size": MERGE,
                          "temporal_patch_size": FRAMES}})
    write_json(folder, "generation_config.json", {
        "eos_token_id": [ids["<|im_end|>"], ids["<|endoftext|>"]], "pad_token_id": ids["<|endoftext|>"]})
    write_json(folder, "preprocessor_config.json", {
        "image_processor_type": "Qwen2VLImageProcessor", "processor_class": f"{name}Processor",
        "do_convert_rgb": True, "do_normalize": True, "do_rescale": True, "do_resize": True,
        "image_mean": MEAN, "image_std": STD, "min_pixels": LEAST, "max_pixels": MOST, "merge_size": MERGE,
        "patch_size": PATCH, "resample": 3, "rescale_factor": 1 / 255, "temporal_patch_size": FRAMES,
        "size": {"shortest_edge": LEAST, "longest_edge": MOST}})


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
