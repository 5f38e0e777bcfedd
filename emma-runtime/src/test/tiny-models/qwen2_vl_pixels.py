"""Prepares pictures as Qwen2VLImageProcessor of transformers does, on Pillow, before it orders patches:

    python3 qwen2_vl_pixels.py PICTURES OUT
"""

import math
import pathlib
import sys

from PIL import Image

from llava_pixels import rgb
from qwen2_vl import LEAST, MERGE, MOST, PATCH

BICUBIC = 3


def smart_size(width, height, factor=PATCH * MERGE, least=LEAST, most=MOST):
    tall, wide = round(height / factor) * factor, round(width / factor) * factor
    if tall * wide > most:
        beta = math.sqrt((height * width) / most)
        tall = max(factor, math.floor(height / beta / factor) * factor)
        wide = max(factor, math.floor(width / beta / factor) * factor)
    elif tall * wide < least:
        beta = math.sqrt(least / (height * width))
        tall = math.ceil(height * beta / factor) * factor
        wide = math.ceil(width * beta / factor) * factor
    return wide, tall


def main(pictures, out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(pathlib.Path(pictures).iterdir()):
        picture = rgb(Image.open(path))
        picture.resize(smart_size(*picture.size), BICUBIC).save(out / f"{path.stem}.png")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
