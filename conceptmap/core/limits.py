"""Limits that several layers heed."""

from __future__ import annotations

MAX_LAYERED_MAP_NODES = 60
"""A layered map has at most this many notes; more are laid out by forces."""
