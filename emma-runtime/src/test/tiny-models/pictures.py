"""Draws the pictures that preprocessing is compared on: python3 pictures.py FOLDER."""

import pathlib
import sys

import numpy as np
from PIL import Image, ImageDraw


def drawing(width, height, kind):
    y, x = np.mgrid[0:height, 0:width]
    waves = [128 + 100 * np.sin((x * (kind + 1) + y * channel) / 9 + channel) for channel in (1, 2, 3)]
    picture = Image.fromarray(np.clip(np.stack(waves, -1), 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.1, height * 0.2, width * 0.5, height * 0.7), fill=(220, 30, 30))
    draw.rectangle((width * 0.6, height * 0.5, width * 0.9, height * 0.9), fill=(20, 60, 200))
    return picture


def main(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, width, height, kind in (
        ("square", 64, 64, 0), ("wide", 90, 40, 1), ("tall", 20, 50, 2), ("large", 200, 150, 3), ("small", 7, 5, 4),
    ):
        drawing(width, height, kind).save(folder / f"{name}.png")
    drawing(80, 60, 5).convert("L").save(folder / "grey.png")
    drawing(80, 60, 6).quantize(16).save(folder / "palette.png")
    clear = drawing(48, 80, 7).convert("RGBA")
    clear.putalpha(Image.fromarray(np.tile(np.linspace(0, 255, 48).astype(np.uint8), (80, 1))))
    clear.save(folder / "clear.png")
    turned = Image.Exif()
    for orientation in range(1, 9):
        turned[0x0112] = orientation
        drawing(80, 48, 8).save(folder / f"turned-{orientation}.jpg", quality=95, subsampling=0, exif=turned)


if __name__ == "__main__":
    main(sys.argv[1])
