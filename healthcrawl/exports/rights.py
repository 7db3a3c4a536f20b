"""What may be handed out: pages say what machines may do with them, and the exports keep to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from healthcrawl.items.article import Content, Rights
from healthcrawl.items.run import ArticleRow, ChangeRow, LinkRow, VersionRow


def handed_out(rows: Iterable[Any], rights: Mapping[str, Rights], *, reserved: bool) -> Iterator[Any]:
    """The rows that may be handed out, as far as they may.

    ``rights`` are those of the articles that restrict anything, by ``article_id``. Rows of an article whose text and data mining is reserved are
    left out unless ``reserved``; of one with ``noarchive`` the words and pictures stay away and the metadata remain.
    """
    if not rights:
        yield from rows
        return
    for row in rows:
        its = rights.get(row.from_article_id if isinstance(row, LinkRow) else getattr(row, "article_id", ""))
        if its is None:
            yield row
        elif reserved or not its.tdm_reserved:
            yield _metadata(row) if its.noarchive else row


def _metadata(row: Any) -> Any:
    match row:
        case ArticleRow() | VersionRow():
            return replace(row, content=_without_words(row.content))
        case ChangeRow():
            return replace(row, fields=[], quantities=[])
        case _:
            return row


def _without_words(content: Content) -> Content:
    return replace(content, summary=None, sections=[], text="", tables=[], images=[])
