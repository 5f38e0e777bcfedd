"""Prints the sizes that pictures of many sizes are brought to by the real model: python3 qwen2_vl_sizes.py > sizes.csv."""

import random

from qwen2_vl_pixels import smart_size

FACTOR, LEAST, MOST = 28, 56 * 56, 28 * 28 * 1280

random.seed(5)
print("width,height,newWidth,newHeight")
for _ in range(300):
    width, height = (int(2 ** random.uniform(3, 12)) for _ in range(2))
    if max(width, height) <= 200 * min(width, height):
        print(width, height, *smart_size(width, height, FACTOR, LEAST, MOST), sep=",")
