"""Makes a tiny Idefics3 (SmolVLM) model of untrained weights: python3 idefics3.py FOLDER."""

import sys

import torch
from torch import nn

from folder import Embedding, export, export_decoder, export_embedding, spread, write_json
from layers import Decoder, VisionLayer
from tokens import tokenizer

WIDTH, HEADS, KV_HEADS, LAYERS = 48, 4, 2, 2
TILE, PATCH, SHUFFLE, LONGEST = 32, 4, 2, 64
SEEN = (TILE // PATCH // SHUFFLE) ** 2
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
    """Patches, one layer, pixel shuffle and a connector: [batch, tiles, 3, H, W] to [tiles, SEEN, WIDTH]."""

    def __init__(self):
        super().__init__()
        side = TILE // PATCH
        self.patches = nn.Conv2d(3, WIDTH, PATCH, PATCH)
        self.places = nn.Parameter(torch.randn(side * side, WIDTH))
        self.layer = VisionLayer(WIDTH, HEADS)
        self.norm = nn.LayerNorm(WIDTH)
        self.connector = nn.Linear(WIDTH * SHUFFLE * SHUFFLE, WIDTH, bias=False)
        self.side = side

    def forward(self, pixel_values, pixel_attention_mask):
        x = pixel_values * pixel_attention_mask.unsqueeze(2).float()
        x = self.patches(x.flatten(0, 1)).flatten(2).transpose(1, 2) + self.places
        x = self.norm(self.layer(x))
        small = self.side // SHUFFLE
        x = x.reshape(-1, self.side, small, WIDTH * SHUFFLE).permute(0, 2, 1, 3)
        x = x.reshape(-1, small, small, WIDTH * SHUFFLE * SHUFFLE).permute(0, 2, 1, 3)
        return self.connector(x.reshape(-1, small * small, WIDTH * SHUFFLE * SHUFFLE))


def main(folder):
    torch.manual_seed(1)
    tokens = tokenizer(SPECIAL)
    ids = {token["content"]: token["id"] for token in tokens["added_tokens"]}
    vocabulary = len(tokens["model"]["vocab"]) + len(SPECIAL)
    vision, embedding = VisionEncoder(), Embedding(vocabulary, WIDTH)
    decoder = Decoder(vocabulary, WIDTH, HEADS, KV_HEADS, LAYERS)
    for module in (vision, embedding, decoder):
        spread(module, 1.5)
    spread(embedding, 3)
    export(folder, "vision_encoder.onnx", vision,
           {"pixel_values": torch.zeros(1, 2, 3, TILE, TILE),
            "pixel_attention_mask": torch.ones(1, 2, TILE, TILE, dtype=torch.bool)},
           ["image_features"],
           {"pixel_values": {0: "batch_size", 1: "num_images"},
            "pixel_attention_mask": {0: "batch_size", 1: "num_images"},
            "image_features": {0: "tiles"}})
    export_embedding(folder, embedding)
    export_decoder(folder, decoder, WIDTH, LAYERS, KV_HEADS, WIDTH // HEADS)
    write_json(folder, "tokenizer.json", tokens)
    write_json(folder, "tokenizer_config.json", {
        "tokenizer_class": "GPT2Tokenizer", "bos_token": "<|im_start|>", "eos_token": "<end_of_utterance>",
        "pad_token": "<|im_end|>", "unk_token": "<|endoftext|>", "clean_up_tokenization_spaces": False,
        "model_max_length": 2048, "chat_template": TEMPLATE})
    write_json(folder, "config.json", {
        "architectures": ["Idefics3ForConditionalGeneration"], "model_type": "idefics3",
        "image_token_id": ids["<image>"], "scale_factor": SHUFFLE,
        "text_config": {"model_type": "llama", "vocab_size": vocabulary, "hidden_size": WIDTH,
                        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS,
                        "num_key_value_heads": KV_HEADS, "head_dim": WIDTH // HEADS,
                        "eos_token_id": ids["<end_of_utterance>"], "max_position_embeddings": 2048},
        "vision_config": {"model_type": "idefics3_vision", "image_size": TILE, "patch_size": PATCH}})
    write_json(folder, "generation_config.json", {
        "bos_token_id": ids["<|im_start|>"], "eos_token_id": ids["<end_of_utterance>"],
        "pad_token_id": ids["<|im_end|>"]})
    write_json(folder, "preprocessor_config.json", {
        "image_processor_type": "Idefics3ImageProcessor", "processor_class": "Idefics3Processor",
        "do_convert_rgb": True, "do_image_splitting": True, "do_normalize": True, "do_pad": True,
        "do_rescale": True, "do_resize": True, "image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5],
        "max_image_size": {"longest_edge": TILE}, "resample": 1, "rescale_factor": 1 / 255,
        "size": {"longest_edge": LONGEST}})
    write_json(folder, "processor_config.json", {"processor_class": "Idefics3Processor", "image_seq_len": SEEN})


if __name__ == "__main__":
    main(sys.argv[1])
