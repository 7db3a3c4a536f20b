"""Text of pages, safe for a terminal."""

from __future__ import annotations

import unicodedata

from rich.console import Console

_HIDDEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def plain(text: str) -> str:
    """The text without characters that control a terminal or turn the reading direction; each is shown as ``·``."""
    return "".join("·" if unicodedata.category(character) in _HIDDEN else character for character in text)


def console() -> Console:
    """A console that never takes page text for markup."""
    return Console(markup=False, highlight=False, emoji=False)
