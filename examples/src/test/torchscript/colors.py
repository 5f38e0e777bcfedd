"""Makes a tiny TorchScript module that tells how much of a picture has the colors of some words.

python3 colors.py ../resources/torchscript/colors.pt    (PyTorch 1.13 or later)
"""

import sys

import torch

WORDS = {"gray": (87, 87, 87), "red": (173, 35, 35), "blue": (42, 75, 215), "green": (29, 105, 20),
         "brown": (129, 74, 25), "purple": (129, 38, 192), "cyan": (41, 208, 208), "yellow": (255, 238, 51)}


class Colors(torch.nn.Module):
    """Takes pixels from 0 to 1, [1, 3, H, W], and the numbers of n words; returns n log-scores."""

    def __init__(self):
        super().__init__()
        self.register_buffer("colors", torch.tensor(list(WORDS.values())) / 255)

    def forward(self, pixels, words):
        seen = pixels.flatten(2).transpose(1, 2).unsqueeze(2)
        distance = ((seen - self.colors[words]) ** 2).sum(-1)
        share = torch.exp(-distance / 0.005).mean(1)[0]
        return torch.log(share + 1e-6)


torch.jit.script(Colors()).save(sys.argv[1])
