"""Makes a tiny LLaVA model of untrained weights: python3 llava.py FOLDER."""

import sys

import torch
from torch import nn

from folder import Embedding, export, export_decoder, export_embedding, spread, write_json
from layers import Decoder, VisionLayer
from tokens import tokenizer

WIDTH, HEADS, KV_HEADS, INNER, LAYERS = 48, 4, 4, 96, 2
VISION_WIDTH, IMAGE, PATCH = 32, 32, 8
SPECIAL = ["<unk>", "<s>", "</s>", "<image>", "<pad>"]
MEAN, STD = [0.48145466, 0.4578275, 0.40821073], [0.26862954, 0.26130258, 0.27577711]
TEMPLATE = (
    "{% for message in messages %}{% if message['role'] != 'system' %}{{ message['role'].upper() + ': '}}{% endif %}"
    "{# Render all images first #}"
    "{% for content in message['content'] | selectattr('type', 'equalto', 'image') %}{{ '<image>\n' }}{% endfor %}"
    "{# Render all text next #}{% if message['role'] != 'assistant' %}"
    "{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}{{ content['text'] + ' '}}{% endfor %}"
    "{% else %}{% for content in message['content'] | selectattr('type', 'equalto', 'text') %}"
    "{% generation %}{{ content['text'] + ' '}}{% endgeneration %}{% endfor %}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ 'ASSISTANT:' }}{% endif %}"
)


class VisionEncoder(nn.Module):
    """CLIP's patches with a token of the class before them, which is dropped, and a projector of two layers."""

    def __init__(self):
        super().__init__()
        count = (IMAGE // PATCH) ** 2
        self.patches = nn.Conv2d(3, VISION_WIDTH, PATCH, PATCH, bias=False)
        self.whole = nn.Parameter(torch.randn(1, 1, VISION_WIDTH))
        self.places = nn.Parameter(torch.randn(count + 1, VISION_WIDTH))
        self.norm = nn.LayerNorm(VISION_WIDTH)
        self.layer = VisionLayer(VISION_WIDTH, 2, 2 * VISION_WIDTH)
        self.projector = nn.Sequential(nn.Linear(VISION_WIDTH, WIDTH), nn.GELU(), nn.Linear(WIDTH, WIDTH))

    def forward(self, pixel_values):
        x = self.patches(pixel_values).flatten(2).transpose(1, 2)
        x = torch.cat([self.whole.expand(x.shape[0], -1, -1), x], 1) + self.places
        return self.projector(self.layer(self.norm(x))[:, 1:])


def begun(tokens, ids):
    """Lets the tokenizer begin every text with <s>, as Llama's does."""
    mark, text = {"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}
    other = {"Sequence": {"id": "B", "type_id": 1}}
    tokens["post_processor"] = {
        "type": "TemplateProcessing", "single": [mark, text], "pair": [mark, text, other],
        "special_tokens": {"<s>": {"id": "<s>", "ids": [ids["<s>"]], "tokens": ["<s>"]}}}
    return tokens


def main(folder):
    torch.manual_seed(2)
    tokens = tokenizer(SPECIAL)
    ids = {token["content"]: token["id"] for token in tokens["added_tokens"]}
    vocabulary = len(tokens["model"]["vocab"]) + len(SPECIAL)
    vision, embedding = VisionEncoder(), Embedding(vocabulary, WIDTH)
    decoder = Decoder(vocabulary, WIDTH, HEADS, KV_HEADS, LAYERS, INNER)
    for module in (vision, embedding, decoder):
        spread(module, 1.5)
    spread(embedding, 3)
    export(folder, "vision_encoder.onnx", vision, {"pixel_values": torch.zeros(1, 3, IMAGE, IMAGE)}, ["image_features"],
           {"pixel_values": {0: "batch_size"}, "image_features": {0: "batch_size"}})
    export_embedding(folder, embedding)
    export_decoder(folder, decoder, WIDTH, LAYERS, KV_HEADS, WIDTH // HEADS)
    write_json(folder, "tokenizer.json", begun(tokens, ids))
    write_json(folder, "tokenizer_config.json", {
        "tokenizer_class": "GPT2Tokenizer", "bos_token": "<s>", "eos_token": "</s>", "pad_token": "<pad>",
        "unk_token": "<unk>", "clean_up_tokenization_spaces": False, "model_max_length": 2048,
        "chat_template": TEMPLATE})
    write_json(folder, "config.json", {
        "architectures": ["LlavaForConditionalGeneration"], "model_type": "llava",
        "image_token_index": ids["<image>"], "vision_feature_layer": -2, "vision_feature_select_strategy": "default",
        "text_config": {"model_type": "llama", "vocab_size": vocabulary, "hidden_size": WIDTH,
                        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": KV_HEADS,
                        "head_dim": WIDTH // HEADS, "max_position_embeddings": 2048},
        "vision_config": {"model_type": "clip_vision_model", "image_size": IMAGE, "patch_size": PATCH}})
    write_json(folder, "generation_config.json", {
        "bos_token_id": ids["<s>"], "eos_token_id": ids["</s>"], "pad_token_id": ids["<pad>"]})
    write_json(folder, "preprocessor_config.json", {
        "image_processor_type": "CLIPImageProcessor", "processor_class": "LlavaProcessor",
        "crop_size": {"height": IMAGE, "width": IMAGE}, "do_center_crop": True, "do_convert_rgb": True,
        "do_normalize": True, "do_rescale": True, "do_resize": True, "image_mean": MEAN, "image_std": STD,
        "resample": 3, "rescale_factor": 1 / 255, "size": {"shortest_edge": IMAGE}})
    write_json(folder, "processor_config.json", {
        "processor_class": "LlavaProcessor", "image_token": "<image>", "num_additional_image_tokens": 1,
        "patch_size": PATCH, "vision_feature_select_strategy": "default"})


if __name__ == "__main__":
    main(sys.argv[1])
