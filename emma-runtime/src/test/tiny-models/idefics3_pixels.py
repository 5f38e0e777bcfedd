"""Prepares pictures as Idefics3ImageProcessor of transformers does, on Pillow: python3 idefics3_pixels.py PICTURES TILES.

Writes the tiles of each picture, the whole last, one below the other into one PNG, and its rows and columns to grids.json.
"""

import json
import math
import pathlib
import sys

from PIL import Image, ImageOps

LONGEST, TILE, LANCZOS = 64, 32, 1


def rgb(picture):
    picture = ImageOps.exif_transpose(picture)
    if picture.mode == "RGB":
        return picture
    picture = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", picture.size, (255, 255, 255)), picture).convert("RGB")


def rounded_up(edge):
    return math.ceil(edge / TILE) * TILE


def enlarged(picture):
    width, height = picture.size
    ratio = width / height
    if width >= height:
        width, height = LONGEST, int(LONGEST / ratio)
        height += height % 2
    else:
        width, height = int(LONGEST * ratio), LONGEST
        width += width % 2
    return picture.resize((max(width, 1), max(height, 1)), LANCZOS)


def whole_tiles(picture):
    width, height = picture.size
    ratio = width / height
    if width >= height:
        width = rounded_up(width)
        height = rounded_up(int(width / ratio))
    else:
        height = rounded_up(height)
        width = rounded_up(int(height * ratio))
    return picture.resize((width, height), LANCZOS)


def tiles(picture):
    picture = whole_tiles(enlarged(rgb(picture)))
    columns, rows = picture.size[0] // TILE, picture.size[1] // TILE
    if rows * columns == 1:
        return [picture], 0, 0
    parts = [picture.crop((c * TILE, r * TILE, (c + 1) * TILE, (r + 1) * TILE)) for r in range(rows) for c in range(columns)]
    return parts + [picture.resize((TILE, TILE), LANCZOS)], rows, columns


def main(pictures, out):
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    grids = {}
    for path in sorted(pathlib.Path(pictures).iterdir()):
        parts, rows, columns = tiles(Image.open(path))
        stack = Image.new("RGB", (TILE, TILE * len(parts)))
        for i, part in enumerate(parts):
            stack.paste(part, (0, i * TILE))
        stack.save(out / f"{path.stem}.png")
        grids[path.stem] = [rows, columns]
    (out / "grids.json").write_text(json.dumps(grids, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
