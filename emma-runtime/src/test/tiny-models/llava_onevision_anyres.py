"""Answers as LLaVA-OneVision of transformers does, with the networks in PyTorch:

    python3 llava_onevision_anyres.py PICTURES WHOLE ANYRES

WHOLE holds the answers of transformers.js, which sees pictures as a whole; their prompts are taken, with as many image
tokens as anyres has. The packing follows LlavaOnevisionModel.pack_image_features. The features of a few are written down too.
"""

import json
import math
import pathlib
import sys

import numpy as np
import torch
from PIL import Image
from torch import nn

from llava_onevision import HEADS, KV_HEADS, LAYERS, SIDE, TILE, WIDTH, modules, save_tensors
from llava_onevision_pixels import best_resolution
from llava_pixels import rgb

TOKENS, MOST = 8, 9
WRITTEN_DOWN = ["large.png", "tall.png", "wide.png,tall.png"]


def unpadded(features, width, height):
    tall, wide = features.shape[1:]
    if width / height > wide / tall:
        padding = (tall - int(round(height * (wide / width), 7))) // 2
        return features[:, padding : tall - padding, :]
    padding = (wide - int(round(width * (tall / height), 7))) // 2
    return features[:, :, padding : wide - padding]


def packed(features, newline, width, height):
    tall, wide = best_resolution(width, height)
    grid = features[1:].view(tall // TILE, wide // TILE, SIDE, SIDE, -1).permute(4, 0, 2, 1, 3)
    grid = unpadded(grid.contiguous().flatten(1, 2).flatten(2, 3), width, height)
    tall, wide = grid.shape[1:]
    ratio = math.sqrt(tall * wide / (MOST * SIDE**2))
    if ratio > 1.1:
        grid = nn.functional.interpolate(grid[None], [int(tall // ratio), int(wide // ratio)], mode="bilinear")[0]
    grid = torch.cat([grid, newline[:, None, None].expand(*grid.shape[:-1], 1)], -1)
    return torch.cat([features[0], grid.flatten(1, 2).transpose(0, 1)])


def pixels(anyres, folder, file):
    stack = np.asarray(Image.open(pathlib.Path(anyres, folder, f"{pathlib.Path(file).stem}.png")))
    return torch.from_numpy((stack.reshape(-1, TILE, TILE, 3).transpose(0, 3, 1, 2) / 255 - 0.5) / 0.5).float()


def features(vision, newline, pictures, anyres, files):
    """Returns one row per image token; each of several pictures is seen as a whole, and ends."""
    if len(files) > 1:
        return torch.cat([part for file in files for part in (vision(pixels(anyres, "squares", file))[0], newline[None])])
    size = rgb(Image.open(pathlib.Path(pictures, files[0]))).size
    return packed(vision(pixels(anyres, "tiles", files[0])), newline, *size)


def decoded(decoder, x):
    none = torch.zeros(1, KV_HEADS, 0, WIDTH // HEADS)
    length = x.shape[1]
    return decoder(x, torch.ones(1, length, dtype=torch.int64), torch.arange(length)[None], *[none] * (2 * LAYERS))[0][0, -1]


@torch.no_grad()
def main(pictures, whole, anyres):
    tokens, vision, embedding, decoder, newline = modules()
    ids = {token["content"]: token["id"] for token in tokens["added_tokens"]}
    image = ids["<image>"]
    answers, shown = [], {}
    for line in pathlib.Path(whole, "answers.jsonl").read_text().splitlines():
        answer = json.loads(line)
        seen = features(vision, newline, pictures, anyres, answer["picture"].split(","))
        if answer["picture"] in WRITTEN_DOWN:
            shown[answer["picture"]] = torch.round(seen, decimals=6)
        first = answer["tokens"].index(image)
        prompt = [token for token in answer["tokens"] if token != image]
        prompt[first:first] = [image] * len(seen)
        x = embedding(torch.tensor([prompt]))
        x[0, first : first + len(seen)] = seen
        logits = decoded(decoder, x)
        written = []
        following = logits
        while len(written) < TOKENS:
            written.append(int(following.argmax()))
            if written[-1] == ids["<|im_end|>"]:
                break
            x = torch.cat([x, embedding(torch.tensor([written[-1:]]))], 1)
            following = decoded(decoder, x)
        answers.append({**answer, "tokens": prompt, "logits": [round(float(l), 6) for l in logits], "written": written})
    text = "".join(json.dumps(answer, separators=(",", ":")) + "\n" for answer in answers)
    pathlib.Path(anyres, "answers.jsonl").write_text(text)
    save_tensors(pathlib.Path(anyres, "features.safetensors"), shown)


if __name__ == "__main__":
    main(*sys.argv[1:])
