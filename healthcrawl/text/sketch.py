"""A text in a few bytes, by which texts that share most of their words find each other among very many.

One-permutation MinHash over the pieces of four characters: the range of hash values is cut into as many equal parts as there are slots, and each slot
keeps the smallest value from the beginning of its part on. Two texts agree in a slot about as often as their pieces are the same.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from unicodedata import is_normalized, normalize

from healthcrawl.text.shingles import pieces

BANDS, ROWS = 21, 3
"""Two texts are looked at if they agree in all rows of one band: with half of their pieces in common, 94 of 100 pairs do."""
_SLOTS = BANDS * ROWS
_WIDTH = 4
"""Bytes of a slot."""
_PRIME = 536870909
_SKIPPED = 3
"""Bits of a piece's first character: a piece is kept if it has none of them, one in four. It tells as much and costs less."""
_PARTS = [_PRIME * slot // _SLOTS for slot in range(_SLOTS)]
_WORDS = re.compile(r"[\w.%‰<>=+/~-]+")
_APART = 480
"""Sketches of texts that share half of their pieces differ in some 360 bits, those of strangers in more than 600."""


def plain(text: str) -> str:
    """The words of a text without its form: width of characters, traditional or simplified, punctuation, white space."""
    words = "".join(_WORDS.findall(text))
    if not is_normalized("NFKC", words):
        words = "".join(_WORDS.findall(normalize("NFKC", text)))
    try:
        words.encode("gb2312")  # has no traditional characters
    except UnicodeEncodeError:
        words = _simplify()(words)
    return words


@cache
def _simplify() -> Callable[[str], str]:
    from opencc import OpenCC  # imported here: it reads tables

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert


def sketch(words: str) -> bytes:
    """The sketch of a plain text: 63 values of 4 bytes; empty if there is too little text to tell anything by."""
    kept = sorted({piece % _PRIME for view in pieces(words) for piece in view if not piece & _SKIPPED})
    if len(kept) < ROWS:
        return b""
    kept.append(kept[0])
    last = len(kept) - 1
    return array("I", [kept[bisect_left(kept, part, 0, last)] for part in _PARTS]).tobytes()


def bands(sketched: bytes) -> list[bytes]:
    """What two texts have in common if they are worth a look; none for an empty sketch."""
    size = ROWS * _WIDTH
    return [sketched[place : place + size] for place in range(0, len(sketched), size)]


def far_apart(one: int, other: int) -> bool:
    """Are these the sketches (as numbers) of texts that share clearly less than half of their pieces?"""
    return (one ^ other).bit_count() > _APART
