"""Errors that the user can do something about."""

from __future__ import annotations


class UserError(Exception):
    """Something could not be done; the message tells the user what, with which file, and why."""


class WrongUsageError(UserError):
    """What was asked for makes no sense, whatever the vault holds."""
