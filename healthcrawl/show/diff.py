"""Differences between two versions, for a terminal: changed paragraphs, character by character."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from healthcrawl.items.article import Content
from healthcrawl.items.run import VersionRow
from healthcrawl.show.compare import Row, rows
from healthcrawl.show.html import html
from healthcrawl.show.plain import console, plain
from healthcrawl.text.inline import Piece, inline
from healthcrawl.text.quantities import pair
from healthcrawl.work.history import History

_STYLES = {"equal": "", "delete": "red strike", "insert": "green"}
_MARKS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}
"""Instead of colours, where there are none."""
_WIDE = 120
"""Columns of a terminal that hold two texts side by side."""


def difference(life: History, before: int | None, after: int | None, page: Path | None = None) -> None:
    """Print what changed between two versions, or write it as an HTML page; without numbers, between the last two.

    Raises ``UnknownError`` for a version that is none.
    """
    if before is None and after is None and len(life.versions) == 1:
        only = life.versions[0]
        console().print(f"{plain(only.url)} has one version, of {only.valid_from}: nothing changed since")
        return
    new = life.version(life.versions[-1].version if after is None else after)
    old = life.version(new.version - 1 if before is None else before)
    if page:
        page.write_text(html(old, new), encoding="utf-8")
    else:
        _print(old, new)


def _print(old: VersionRow, new: VersionRow) -> None:
    out = console()
    out.print(f"version {old.version} ({old.valid_from}) → version {new.version} ({new.valid_from})", style="bold")
    out.print(f"  {plain(new.url)}")
    compared(out, old.content, new.content)


def compared(out: Console, old: Content, new: Content) -> None:
    """Print every difference of two contents, and the quantities that changed."""
    if sys.stdout.isatty() and out.width >= _WIDE:  # colours may be forced into a pipe; columns are for a screen
        _side_by_side(out, rows(old, new))
    else:
        for label, before, after in rows(old, new):
            out.print(Text.assemble((f"  {label}: ", "bold"), _marked(before, after, coloured=out.is_terminal)))
    for quantity in pair(old.text, new.text):
        words = f"{quantity.before or '–'} → {quantity.after or '–'}  ({quantity.context})"
        out.print(f"  quantity: {plain(words)}", style="yellow")
    if old == new:
        out.print("  no difference")


def _side_by_side(out: Console, differences: list[Row]) -> None:
    table = Table(box=None, pad_edge=False, expand=True, show_header=False)
    table.add_column(width=max((len(label) for label, _, _ in differences), default=1), style="bold")
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for label, before, after in differences:
        pieces = inline(before, after)
        table.add_row(label, _side(pieces, "delete"), _side(pieces, "insert"))
    out.print(table)


def _side(pieces: list[Piece], own: str) -> Text:
    """One of the two texts, with the pieces marked that only it has."""
    return Text.assemble(*((plain(part), _STYLES[kind]) for kind, part in pieces if kind in ("equal", own)))


def _marked(before: str, after: str, *, coloured: bool) -> Text:
    """The words with their edits: in colours, or between ``[-…-]`` and ``{+…+}``."""
    text = Text()
    for kind, part in inline(before, after):
        words = plain(part)
        text.append(words if coloured else _MARKS[kind].format(words), style=_STYLES[kind] if coloured else "")
    return text
