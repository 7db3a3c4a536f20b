"""Differences inside a paragraph, for reading: a number and its unit are one token, so is a Latin word, and a Chinese character."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from rapidfuzz.distance import Indel

from healthcrawl.text.quantities import find

Piece = tuple[Literal["equal", "delete", "insert"], str]
"""A run of characters, and what became of it."""

_TOKEN = re.compile(r"[A-Za-z\u00c0-\u024f]+|\d+(?:[.,]\d+)*|.", re.DOTALL)
_ISLAND = 1
"""Equal tokens between two differences that are too few to help a reader."""


def inline(before: str, after: str) -> list[Piece]:
    """The paragraph as equal, deleted and inserted pieces; those equal or deleted join to ``before``, those equal or inserted to ``after``."""
    old, new = _tokens(before), _tokens(after)
    pieces: list[Piece] = []
    for same, i1, i2, j1, j2 in _runs(old, new):
        if same:
            pieces.append(("equal", "".join(old[i1:i2])))
            continue
        if i1 < i2:
            pieces.append(("delete", "".join(old[i1:i2])))
        if j1 < j2:
            pieces.append(("insert", "".join(new[j1:j2])))
    return pieces


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Runs of equal and of different tokens by turns; an island of equal ones between longer differences belongs to them."""
    i = j = 0
    for op in Indel.opcodes(old, new):
        if op.tag != "equal":
            continue
        inner = op.src_start + op.dest_start > 0 and (op.src_end < len(old) or op.dest_end < len(new))
        if inner and op.src_end - op.src_start <= _ISLAND:
            continue
        if i < op.src_start or j < op.dest_start:
            yield False, i, op.src_start, j, op.dest_start
        yield True, op.src_start, op.src_end, op.dest_start, op.dest_end
        i, j = op.src_end, op.dest_end
    if i < len(old) or j < len(new):
        yield False, i, len(old), j, len(new)


def _tokens(text: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    for quantity in find(text):
        tokens += _TOKEN.findall(text, at, quantity.start)
        tokens.append(quantity.text)
        at = quantity.end
    return tokens + _TOKEN.findall(text, at)
