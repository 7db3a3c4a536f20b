"""Two contents side by side: what differs, as rows that a terminal or a page can print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from rapidfuzz.fuzz import ratio

from healthcrawl.items.article import Content
from healthcrawl.text.align import complete, exact, steady

Row = tuple[str, str, str]
"""What happened (``new``, ``gone``, ``changed``, ``moved``, or the name of a field), the words before and after."""

_BODY = frozenset(("sections", "text", "summary"))
_ALIKE = 50
"""Percentage of alike characters that makes an edited paragraph the same one."""


def rows(old: Content, new: Content) -> list[Row]:
    """Every difference: the fields, then the paragraphs in the order of the new text."""
    return [*_fields(old, new), *_paragraphs(old.text.split("\n"), new.text.split("\n"))]


def _fields(old: Content, new: Content) -> Iterator[Row]:
    """Name and both values of every field beside the body that changed."""
    for name in (field.name for field in fields(Content) if field.name not in _BODY):
        if getattr(old, name) != getattr(new, name):
            yield name, _shown(getattr(old, name)), _shown(getattr(new, name))


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return " / ".join(_shown(item) for item in value)
    if hasattr(value, "__dataclass_fields__"):
        return " ".join(_shown(getattr(value, name)) for name in value.__dataclass_fields__)
    return str(value)


def _paragraphs(old: list[str], new: list[str]) -> Iterator[Row]:
    """What became of each paragraph that is not where and what it was, in the order of the new text; dropped ones follow the one before them."""
    origin = complete(exact(old, new), len(old), lambda i, j: float(ratio(old[i], new[j], score_cutoff=_ALIKE)))
    kept = set(origin)
    in_order = steady([i for i in origin if i is not None])
    yield from _dropped(old, kept, 0)
    for after, i in zip(new, origin, strict=True):
        if i is None:
            yield "new", "", after
            continue
        if old[i] != after:
            yield "changed", old[i], after
        elif i not in in_order:
            yield "moved", after, after
        yield from _dropped(old, kept, i + 1)


def _dropped(old: list[str], kept: set[int | None], first: int) -> Iterator[Row]:
    for i in range(first, len(old)):
        if i in kept:
            return
        yield "gone", old[i], ""
