"""A byte-level BPE vocabulary, learned from a few sentences, in the format of tokenizer.json."""

import collections

SENTENCES = """What color is the star? Answer with one word. Is there a cat in the picture? Answer yes or no.
How many circles are there? Which of these objects is in the picture? Answer with the letter of the right option.
Where is the cup relative to the plate? to the left, to the right, above, below, red, green, blue, large, small."""
MERGES = 120


def byte_letters():
    """The printable stand-ins of GPT-2 for the 256 bytes."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters, extra = {}, 0
    for byte in range(256):
        if byte in plain:
            letters[byte] = chr(byte)
        else:
            letters[byte] = chr(256 + extra)
            extra += 1
    return letters


def learn_merges(sentences, count):
    words = collections.Counter()
    letters = byte_letters()
    for i, word in enumerate(sentences.split()):
        words[tuple(letters[b] for b in ((" " if i else "") + word).encode())] += 1
    merges = []
    for _ in range(count):
        pairs = collections.Counter()
        for word, count in words.items():
            for pair in zip(word, word[1:]):
                pairs[pair] += count
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        merged = collections.Counter()
        for word, count in words.items():
            out, i = [], 0
            while i < len(word):
                if word[i : i + 2] == best:
                    out.append(best[0] + best[1])
                    i += 2
                else:
                    out.append(word[i])
                    i += 1
            merged[tuple(out)] += count
        words = merged
    return merges


def tokenizer(special, sentences=SENTENCES, merges=MERGES):
    """Returns the content of tokenizer.json with the special tokens after the learned ones."""
    merges = learn_merges(sentences, merges)
    vocabulary = {letter: i for i, letter in enumerate(byte_letters().values())}
    for pair in merges:
        vocabulary["".join(pair)] = len(vocabulary)
    added = [
        {
            "id": len(vocabulary) + i,
            "content": token,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for i, token in enumerate(special)
    ]
    level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": added,
        "normalizer": None,
        "pre_tokenizer": level,
        "post_processor": None,
        "decoder": level,
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": None,
            "end_of_word_suffix": None,
            "fuse_unk": False,
            "byte_fallback": False,
            "vocab": vocabulary,
            "merges": [" ".join(pair) for pair in merges],
        },
    }
