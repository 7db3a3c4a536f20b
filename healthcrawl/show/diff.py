"""Differences between two versions, for a terminal: changed paragraphs, character by character."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal

from rich.text import Text

from healthcrawl.items.article import Content
from healthcrawl.items.run import VersionRow
from healthcrawl.show.plain import console, plain
from healthcrawl.text.diff import inline
from healthcrawl.text.quantities import pair
from healthcrawl.work.history import History

_STYLES: dict[Literal["equal", "delete", "insert"], str] = {"equal": "", "delete": "red strike", "insert": "green"}
_METADATA = ("departments", "publisher", "authors", "source", "published_at", "modified_at", "tags")


def difference(life: History, before: int | None, after: int | None) -> int:
    """Print what changed between two versions; without numbers, between the last two."""
    numbers = [version.version for version in life.versions]
    after = after or numbers[-1]
    before = before or after - 1
    versions = {version.version: version for version in life.versions}
    if before == 0 and len(numbers) == 1:
        sys.stdout.write(f"{life.versions[0].url} has one version: nothing changed since {life.versions[0].valid_from}\n")
        return 0
    if before not in versions or after not in versions:
        sys.stderr.write(f"healthcrawl diff: this article has versions 1 to {numbers[-1]}\n")
        return 2
    _print(versions[before], versions[after])
    return 0


def _print(old: VersionRow, new: VersionRow) -> None:
    out = console()
    out.print(f"version {old.version} ({old.valid_from}) → version {new.version} ({new.valid_from})", style="bold")
    out.print(f"  {plain(new.url)}")
    for name, before, after in _fields(old.content, new.content):
        out.print(Text(f"  {name}: ", style="bold") + _marked(before, after))
    for before, after in _paragraphs(old.content.text.split("\n"), new.content.text.split("\n")):
        out.print(Text("  ") + _marked(before, after))
    for quantity in pair(old.content.text, new.content.text):
        out.print(f"  quantity: {plain(quantity.before or '–')} → {plain(quantity.after or '–')}  ({plain(quantity.context)})", style="yellow")


def _fields(old: Content, new: Content) -> Iterator[tuple[str, str, str]]:
    for name in ("title", *_METADATA):
        before, after = _shown(getattr(old, name)), _shown(getattr(new, name))
        if before != after:
            yield name, before, after


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return " / ".join(_shown(item) for item in value)
    return str(getattr(value, "name", value))


def _paragraphs(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Pairs of changed paragraphs; an added or dropped one is paired with nothing."""
    for kind, first, last, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        before, after = old[first:last], new[start:end]
        width = max(len(before), len(after))
        yield from zip(before + [""] * (width - len(before)), after + [""] * (width - len(after)), strict=True)


def _marked(before: str, after: str) -> Text:
    """The paragraph with its edits: colours on a terminal, ``[-…-]`` and ``{+…+}`` elsewhere."""
    marks = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
    text = Text()
    for kind, part in inline(before, after):
        words = plain(part)
        text.append(words if console().is_terminal else marks[kind].format(words), style=_STYLES[kind])
    return text
