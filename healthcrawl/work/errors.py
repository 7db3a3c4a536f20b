"""Errors of the use cases, in words for a person."""

from __future__ import annotations


class UnknownError(ValueError):
    """What was asked for does not exist: an address, a run, a site, a version. The message says what does."""
