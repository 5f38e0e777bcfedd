"""The parts that the tiny models are made of, as the large ones have them."""

import torch
from torch import nn


class RmsNorm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return self.weight * x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5)


def rotate_half(x):
    half = x.shape[-1] // 2
    return torch.cat([-x[..., half:], x[..., :half]], -1)


def rotary(position_ids, head, base=10000.0):
    """Returns cosines and sines [batch, 1, sequence, head] for positions [batch, sequence]."""
    frequencies = 1.0 / (base ** (torch.arange(0, head, 2).float() / head))
    angles = position_ids.float().unsqueeze(-1) * frequencies
    angles = torch.cat([angles, angles], -1).unsqueeze(1)
    return angles.cos(), angles.sin()


def sectioned(sections):
    """Returns a rotation by positions [axes, batch, sequence], each axis of which turns a section of the angles."""

    def turned(position_ids, head, base=10000.0):
        frequencies = 1.0 / (base ** (torch.arange(0, head, 2).float() / head))
        angles = (position_ids.float().unsqueeze(-1) * frequencies).split(sections, -1)
        angles = torch.cat([section[axis] for axis, section in enumerate(angles)], -1)
        angles = torch.cat([angles, angles], -1).unsqueeze(1)
        return angles.cos(), angles.sin()

    return turned


class DecoderLayer(nn.Module):
    """Grouped-query attention with rotary positions and a cache, then a gated feed-forward."""

    def __init__(self, width, heads, kv_heads, inner):
        super().__init__()
        self.heads, self.kv_heads, self.head = heads, kv_heads, width // heads
        self.norm1, self.norm2 = RmsNorm(width), RmsNorm(width)
        self.q = nn.Linear(width, width, bias=False)
        self.k = nn.Linear(width, kv_heads * self.head, bias=False)
        self.v = nn.Linear(width, kv_heads * self.head, bias=False)
        self.o = nn.Linear(width, width, bias=False)
        self.gate = nn.Linear(width, inner, bias=False)
        self.up = nn.Linear(width, inner, bias=False)
        self.down = nn.Linear(inner, width, bias=False)

    def split(self, x, heads):
        return x.reshape(x.shape[0], x.shape[1], heads, self.head).transpose(1, 2)

    def shared(self, x):
        share = self.heads // self.kv_heads
        return x.unsqueeze(2).expand(-1, -1, share, -1, -1).reshape(x.shape[0], self.heads, -1, self.head)

    def forward(self, x, hidden_keys, cos, sin, past_key, past_value):
        y = self.norm1(x)
        q, k, v = self.split(self.q(y), self.heads), self.split(self.k(y), self.kv_heads), self.split(
            self.v(y), self.kv_heads)
        q = q * cos + rotate_half(q) * sin
        k = k * cos + rotate_half(k) * sin
        k, v = torch.cat([past_key, k], 2), torch.cat([past_value, v], 2)
        scores = q @ self.shared(k).transpose(2, 3) / self.head**0.5
        weights = torch.softmax(scores + hidden_keys, -1)
        y = (weights @ self.shared(v)).transpose(1, 2)
        x = x + self.o(y.reshape(x.shape))
        y = self.norm2(x)
        return x + self.down(nn.functional.silu(self.gate(y)) * self.up(y)), k, v


class Decoder(nn.Module):
    def __init__(self, vocabulary, width, heads, kv_heads, layers, inner=None, rotation=rotary):
        super().__init__()
        self.rotation = rotation
        self.layers = nn.ModuleList(
            DecoderLayer(width, heads, kv_heads, inner or 2 * width) for _ in range(layers))
        self.norm = RmsNorm(width)
        self.lm_head = nn.Linear(width, vocabulary, bias=False)
        self.head = width // heads

    def forward(self, inputs_embeds, attention_mask, position_ids, *past):
        total, sequence = attention_mask.shape[1], inputs_embeds.shape[1]
        column = torch.arange(total).unsqueeze(0)
        row = torch.arange(sequence).unsqueeze(1) + (total - sequence)
        seen = (column <= row).unsqueeze(0) & (attention_mask.unsqueeze(1) > 0)
        hidden_keys = (1 - seen.float()).unsqueeze(1) * -1e9
        cos, sin = self.rotation(position_ids, self.head)
        x, present = inputs_embeds, []
        for i, layer in enumerate(self.layers):
            x, k, v = layer(x, hidden_keys, cos, sin, past[2 * i], past[2 * i + 1])
            present += [k, v]
        return (self.lm_head(self.norm(x)), *present)


class VisionLayer(nn.Module):
    def __init__(self, width, heads, inner=None):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.o = nn.Linear(width, width)
        inner = inner or 2 * width
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, hidden=None):
        b, n, w = x.shape
        q, k, v = self.qkv(self.norm1(x)).reshape(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(2, 3) / (w // self.heads) ** 0.5
        y = torch.softmax(scores if hidden is None else scores + hidden, -1) @ v
        x = x + self.o(y.transpose(1, 2).reshape(b, n, w))
        return x + self.down(nn.functional.gelu(self.up(self.norm2(x))))
