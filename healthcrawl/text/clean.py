"""Characters of a page: which of them are words, and how white space is written."""

from __future__ import annotations

import re
from unicodedata import is_normalized, normalize

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb"
    "\ufffe\uffff"
    r"\ud800-\udfff" + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)) + "]"
)
_WIDE = "\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_BROKEN_LINE = re.compile(f"(?<=[{_WIDE}])[ \t\r]*+\n[ \t\r\n]*+(?=[{_WIDE}])")


def scrub(text: str) -> tuple[str, int]:
    """Remove what no reader sees (controls, zero-width and bidirectional marks, noncharacters, lone surrogates); also say how many there were."""
    return _FORBIDDEN.subn("", text) if not text.isprintable() else (text, 0)


def line(text: str) -> str:
    """One line of text: NFC, no unseen characters, runs of white space as one blank, none where the source merely broke a line of Chinese."""
    if text.isprintable():  # nearly every text: the only white space in it are blanks
        if " " in text:
            text = " ".join(text.split())
        return text if text.isascii() or is_normalized("NFC", text) else normalize("NFC", text)
    if "\n" in text:
        text = _BROKEN_LINE.sub("", text)
    text = " ".join(text.split())
    if text.isascii():
        return text if text.isprintable() else scrub(text)[0].strip()
    if not text.isprintable():
        text = " ".join(scrub(text)[0].split())
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def squeeze(text: str) -> str:
    """The text without any white space, for comparing."""
    return "".join(text.split())
