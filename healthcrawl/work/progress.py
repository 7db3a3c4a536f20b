"""How far a long job is, for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Is told how much is done, of how much."""


def unwatched(done: int, of: int) -> None:
    """Tell nobody."""
