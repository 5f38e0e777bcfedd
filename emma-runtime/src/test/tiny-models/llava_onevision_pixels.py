"""Prepares pictures as LlavaOnevisionImageProcessor of transformers does, on Pillow:

    python3 llava_onevision_pixels.py PICTURES TILES [anyres|several]

The whole in the size of a tile and, for anyres, the tiles of the best resolution after it, one below the other. One of
several pictures is the whole only, in the middle of a square.
"""

import math
import pathlib
import sys

from PIL import Image

from llava_onevision import PINPOINTS, TILE
from llava_pixels import rgb

BICUBIC = 3
MEAN = (127, 127, 127)


def best_resolution(width, height, resolutions=PINPOINTS):
    best, most, least = None, 0, math.inf
    for tall, wide in resolutions:
        scale = min(wide / width, tall / height)
        effective = min(int(width * scale) * int(height * scale), width * height)
        wasted = wide * tall - effective
        if effective > most or (effective == most and wasted < least):
            best, most, least = (tall, wide), effective, wasted
    return best


def tiles(picture):
    width, height = picture.size
    tall, wide = best_resolution(width, height)
    across, down = wide / width, tall / height
    if across < down:
        size = wide, min(math.ceil(height * across), tall)
    else:
        size = min(math.ceil(width * down), wide), tall
    padded = Image.new("RGB", (wide, tall))
    padded.paste(picture.resize(size, BICUBIC), ((wide - size[0]) // 2, (tall - size[1]) // 2))
    return [padded.crop((x, y, x + TILE, y + TILE)) for y in range(0, tall, TILE) for x in range(0, wide, TILE)]


def squared(picture):
    width, height = picture.size
    edge = max(width, height)
    square = Image.new("RGB", (edge, edge), MEAN)
    square.paste(picture, ((edge - width) // 2, (edge - height) // 2))
    return square


def main(pictures, out, mode=""):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(pathlib.Path(pictures).iterdir()):
        picture = rgb(Image.open(path))
        whole = squared(picture) if mode == "several" else picture
        parts = [whole.resize((TILE, TILE), BICUBIC)] + (tiles(picture) if mode == "anyres" else [])
        stack = Image.new("RGB", (TILE, TILE * len(parts)))
        for i, part in enumerate(parts):
            stack.paste(part, (0, i * TILE))
        stack.save(out / f"{path.stem}.png")


if __name__ == "__main__":
    main(*sys.argv[1:])
