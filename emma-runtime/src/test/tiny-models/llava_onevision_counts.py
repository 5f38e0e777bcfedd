"""Prints how many tokens pictures of many sizes have in the real model: python3 llava_onevision_counts.py > counts.csv.

Follows LlavaOnevisionProcessor of transformers, which counts without packing.
"""

import math
import random

from llava_onevision_pixels import best_resolution

TILE, SIDE, MOST = 384, 27, 9
RESOLUTIONS = [[TILE * tall, TILE * wide] for tall in range(1, 7) for wide in range(1, 7)]


def count(width, height):
    tall, wide = best_resolution(width, height, RESOLUTIONS)
    tall, wide = tall // TILE * SIDE, wide // TILE * SIDE
    if width / height > wide / tall:
        tall -= (tall - int(round(height * (wide / width), 7))) // 2 * 2
    else:
        wide -= (wide - int(round(width * (tall / height), 7))) // 2 * 2
    features, lines = tall * wide, tall
    ratio = math.sqrt(tall * wide / (MOST * SIDE**2))
    if ratio > 1.1:
        features = int(tall // ratio) * int(wide // ratio)
        lines = int(tall // ratio)
    return features + lines + SIDE * SIDE


random.seed(4)
print("width,height,count")
for _ in range(300):
    width, height = (int(2 ** random.uniform(4, 12)) for _ in range(2))
    print(width, height, count(width, height), sep=",")
