"""Makes a model of SmolVLM-256M's shape and random weights: python3 smolvlm_shape.py FOLDER.

The sizes are those of HuggingFaceTB/SmolVLM-256M-Instruct: a SigLIP base of 512 pixels and 16-pixel patches, and SmolLM2-135M.
Pictures are not split, so that each is 64 tokens. Every answer is three words and then ends, so that all that are measured
write alike.
"""

import pathlib
import sys

import torch

sys.path.insert(0, str(pathlib.Path(__file__).parents[4] / "emma-runtime/src/test/tiny-models"))

from idefics3 import SPECIAL, Shape, modules, write  # noqa: E402
from tokens import tokenizer  # noqa: E402

SHAPE = Shape(
    width=576, heads=9, kv_heads=3, inner=1536, layers=30,
    vision_width=768, vision_heads=12, vision_inner=3072, vision_layers=12,
    tile=512, patch=16, shuffle=4, longest=2048, splits=False)
SENTENCES = """User: Assistant: What is the color of the on the left side of this picture? Answer in a word or a short phrase.
Is there a on the right of it, in the middle of the picture? Answer yes or no. Yes No yes no A B C D
star cup cat circle plate object cube ball dog tree"""
MERGES = 400
VOCABULARY = 49280
KINDS = 4


def with_words(tokens):
    """Fills the vocabulary up with words that are only ever written, and returns their range."""
    vocabulary, special = tokens["model"]["vocab"], tokens["added_tokens"]
    words = range(len(vocabulary), VOCABULARY - len(special))
    vocabulary.update({f"\u0120w{i}": i for i in words})
    for i, token in enumerate(special):
        token["id"] = len(vocabulary) + i
    return words


def end_after_three(embedding, head, words, end):
    """Lets a token's kind, in four of its numbers, decide the kind of the next: read, 1, 2, 3, end."""
    kinds = torch.zeros(VOCABULARY, dtype=torch.int64)
    kinds[words] = 1 + torch.arange(len(words)) % (KINDS - 1)
    after = kinds - 1
    after[end] = KINDS - 1
    embedding[:, -KINDS:] = 100 * torch.nn.functional.one_hot(kinds, KINDS)
    head[:, -KINDS:] = 10 * (after.unsqueeze(1) == torch.arange(KINDS)).float()


def main(folder):
    torch.manual_seed(1)
    tokens = tokenizer(SPECIAL, SENTENCES, MERGES)
    words = with_words(tokens)
    end = next(token["id"] for token in tokens["added_tokens"] if token["content"] == "<end_of_utterance>")
    with torch.no_grad():
        vision, embedding, decoder = modules(SHAPE, VOCABULARY)
        end_after_three(embedding.table.weight, decoder.lm_head.weight, words, end)
        write(folder, SHAPE, tokens, vision, embedding, decoder)


if __name__ == "__main__":
    main(sys.argv[1])
