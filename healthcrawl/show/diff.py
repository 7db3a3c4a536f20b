"""Differences between two versions, for a terminal: changed paragraphs, character by character."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from rapidfuzz.fuzz import ratio
from rich.console import Console
from rich.text import Text

from healthcrawl.items.article import Content
from healthcrawl.items.run import VersionRow
from healthcrawl.show.plain import console, plain
from healthcrawl.text.align import complete, exact, steady
from healthcrawl.text.diff import inline
from healthcrawl.text.quantities import pair
from healthcrawl.work.history import History

_STYLES = {"equal": "", "delete": "red strike", "insert": "green"}
_MARKS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
"""Instead of colours, where there are none."""
_BODY = frozenset(("sections", "text", "summary"))
_ALIKE = 50
"""Percentage of alike characters that makes an edited paragraph the same one."""


def difference(life: History, before: int | None, after: int | None) -> None:
    """Print what changed between two versions; without numbers, between the last two. Raises ``UnknownError`` for a version that is none."""
    if before is None and after is None and len(life.versions) == 1:
        only = life.versions[0]
        console().print(f"{plain(only.url)} has one version, of {only.valid_from}: nothing changed since")
        return
    new = life.version(life.versions[-1].version if after is None else after)
    _print(life.version(new.version - 1 if before is None else before), new)


def _print(old: VersionRow, new: VersionRow) -> None:
    out = console()
    out.print(f"version {old.version} ({old.valid_from}) → version {new.version} ({new.valid_from})", style="bold")
    out.print(f"  {plain(new.url)}")
    compared(out, old.content, new.content)


def compared(out: Console, old: Content, new: Content) -> None:
    """Print every difference of two contents, and the quantities that changed."""
    lines = [*_fields(old, new), *_paragraphs(old.text.split("\n"), new.text.split("\n"))]
    for label, before, after in lines:
        out.print(Text.assemble((f"  {label}: ", "bold"), _marked(before, after, coloured=out.is_terminal)))
    for quantity in pair(old.text, new.text):
        words = f"{quantity.before or '–'} → {quantity.after or '–'}  ({quantity.context})"
        out.print(f"  quantity: {plain(words)}", style="yellow")
    if old == new:
        out.print("  no difference")


def _fields(old: Content, new: Content) -> Iterator[tuple[str, str, str]]:
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


def _paragraphs(old: list[str], new: list[str]) -> Iterator[tuple[str, str, str]]:
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


def _dropped(old: list[str], kept: set[int | None], first: int) -> Iterator[tuple[str, str, str]]:
    for i in range(first, len(old)):
        if i in kept:
            return
        yield "gone", old[i], ""


def _marked(before: str, after: str, *, coloured: bool) -> Text:
    """The words with their edits: in colours, or between ``[-…-]`` and ``{+…+}``."""
    text = Text()
    for kind, part in inline(before, after):
        words = plain(part)
        text.append(words if coloured else _MARKS[kind].format(words), style=_STYLES[kind] if coloured else "")
    return text
