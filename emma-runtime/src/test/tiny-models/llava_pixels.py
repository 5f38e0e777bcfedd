"""Prepares pictures as CLIPImageProcessor of transformers does, on Pillow: python3 llava_pixels.py PICTURES TILES.

The shorter edge to the size, the middle cut out. What is transparent shows the color that is stored there.
"""

import pathlib
import sys

from PIL import Image, ImageOps

EDGE, BICUBIC = 32, 3


def rgb(picture):
    return ImageOps.exif_transpose(picture).convert("RGB")


def prepared(picture):
    width, height = picture.size
    if width <= height:
        width, height = EDGE, int(EDGE * height / width)
    else:
        width, height = int(EDGE * width / height), EDGE
    picture = picture.resize((width, height), BICUBIC)
    left, top = (width - EDGE) // 2, (height - EDGE) // 2
    return picture.crop((left, top, left + EDGE, top + EDGE))


def main(pictures, out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(pathlib.Path(pictures).iterdir()):
        prepared(rgb(Image.open(path))).save(out / f"{path.stem}.png")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
