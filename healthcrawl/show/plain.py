"""Text of pages, safe for a terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from rich.console import Console

_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
_WIDE_ENOUGH = 10_000
"""Columns of a file or pipe: no line is broken there."""


def plain(text: str) -> str:
    """The text without characters that control a terminal or turn the reading direction; each is shown as ``·``, a tab as a blank."""
    if text.isprintable():
        return text
    return "".join("·" if category(character) in _HIDDEN else character for character in text.replace("\t", " "))


def write_json(line: bytes) -> None:
    """Print a line of JSON; the same characters are written as JSON escapes, so that its values stay what they are."""
    text = line.decode().removesuffix("\n")
    if not text.isprintable():
        text = "".join(_escaped(character) if category(character) in _HIDDEN else character for character in text)
    sys.stdout.buffer.write(f"{text}\n".encode())


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


def console() -> Console:
    """A console that never takes page text for markup, and breaks lines on a terminal only."""
    # imported here: an error message does without
    from rich.console import Console

    return Console(markup=False, highlight=False, emoji=False, width=None if sys.stdout.isatty() else _WIDE_ENOUGH)
