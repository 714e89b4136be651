"""Seeds of randomness: any integer is one, and the same number gives the same result."""

from __future__ import annotations

import numpy as np


def random_generator(seed: int) -> np.random.Generator:
    """Return numpy's generator for a seed, which numpy itself takes from 0 up only."""
    return np.random.default_rng(seed if seed >= 0 else [-seed, 1])


def seed_in_64_bits(seed: int) -> int:
    """Return a seed from 0 to 2⁶⁴ - 1; valid seeds are returned unchanged."""
    return seed % 2**64


def seed_as_float(seed: int) -> float:
    """Return a seed as a float; one too large for that gives a number made from its digits."""
    try:
        return float(seed)
    except OverflowError:
        return float(hash(seed))
