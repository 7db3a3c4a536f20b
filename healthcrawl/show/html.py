"""Differences between two versions as one HTML page, complete in itself: no script, nothing loaded."""

from __future__ import annotations

from html import escape

from healthcrawl.items.run import VersionRow
from healthcrawl.show.compare import rows
from healthcrawl.show.plain import plain
from healthcrawl.text.inline import Piece, inline
from healthcrawl.text.quantities import pair

_STYLE = (
    "body{font:16px/1.7 system-ui,sans-serif;margin:2em auto;max-width:90em;padding:0 1em}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "td,th{border-top:1px solid #ddd;padding:.4em .6em;text-align:left;vertical-align:top;overflow-wrap:anywhere}th:first-child{width:6em}"
    "del{background:#fdd}ins{background:#dfd;text-decoration:none}.quantity{background:#ffc}"
)
_TAGS = {"delete": "del", "insert": "ins"}


def html(old: VersionRow, new: VersionRow) -> str:
    """The page; words of the articles are text in it, never markup."""
    before, after = old.content, new.content
    lines = [
        f"<tr><th>{_text(label)}</th><td>{_side(pieces, 'delete')}</td><td>{_side(pieces, 'insert')}</td></tr>" for label, pieces in _pieces(old, new)
    ]
    figures = [
        f'<li><span class="quantity">{_text(change.before or "–")} → {_text(change.after or "–")}</span> {_text(change.context)}</li>'
        for change in pair(before.text, after.text)
    ]
    head = f"<tr><th></th><th>{old.version}: {_text(old.valid_from)}</th><th>{new.version}: {_text(new.valid_from)}</th></tr>"
    return (
        f'<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8"><title>{_text(after.title)}</title><style>{_STYLE}</style></head>\n'
        f"<body><h1>{_text(after.title)}</h1><p>{_text(new.url)}</p>\n<ul>{''.join(figures)}</ul>\n<table>{head}\n{chr(10).join(lines)}\n</table></body></html>\n"
    )


def _pieces(old: VersionRow, new: VersionRow) -> list[tuple[str, list[Piece]]]:
    return [(label, inline(before, after)) for label, before, after in rows(old.content, new.content)]


def _side(pieces: list[Piece], own: str) -> str:
    """One of the two texts, with the pieces marked that only it has."""
    shown = ((kind, _text(part)) for kind, part in pieces if kind in ("equal", own))
    return "".join(f"<{_TAGS[kind]}>{part}</{_TAGS[kind]}>" if kind in _TAGS else part for kind, part in shown)


def _text(words: str) -> str:
    return escape(plain(words))
