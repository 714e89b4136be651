"""The folders of the platform in which the program keeps its own files.

A folder may not exist yet; whoever writes into one creates it.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

APP_NAME = "conceptmap"


def cache_dir() -> Path:
    """Return the folder for what can be computed again."""
    return platformdirs.user_cache_path(APP_NAME, appauthor=False)


def config_dir() -> Path:
    """Return the folder for the user's settings."""
    return platformdirs.user_config_path(APP_NAME, appauthor=False)


def data_dir() -> Path:
    """Return the folder for the user's work: positions, saved views."""
    return platformdirs.user_data_path(APP_NAME, appauthor=False)


def log_dir() -> Path:
    """Return the folder for logs."""
    return platformdirs.user_log_path(APP_NAME, appauthor=False)


def folder_key(folder: Path) -> str:
    """Return the name of the files that are kept for a folder: of its real path, 24 hex digits."""
    return hashlib.sha256(os.fsencode(os.path.realpath(folder))).hexdigest()[:24]
