"""Where every value of a version comes from: how it was found, the place in the page, the archived record."""

from __future__ import annotations

from contextlib import closing
from dataclasses import fields
from pathlib import Path

from healthcrawl.extract.document.charset import decode
from healthcrawl.items.article import Article, Content
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.items.record import record
from healthcrawl.items.run import VersionRow
from healthcrawl.store.connect import connect
from healthcrawl.store.records import DamagedError
from healthcrawl.work.history import history_of
from healthcrawl.work.reread import Rereader, profile_then


@record
class Value:
    """One field of a version."""

    name: str
    value: object
    origin: str | None
    """How it was found, e.g. ``selector h1.title``; null for a field without a value, or one that is made from others."""
    place: tuple[int, int] | None
    """Number of the part (from 0) and offset in its decoded text, in characters; null where markup or folding stands between."""
    again: bool
    """True if the archived bytes still say so."""


@record
class Proof:
    """A version and the way back to its bytes."""

    version: VersionRow
    records: list[SourceRecord]
    values: list[Value]
    problem: str | None
    """Why the archived bytes could not be read again; null if they were."""


def proof_of(data_dir: Path, url: str, number: int | None) -> Proof:
    """The proof of a version (the last one without a number) of the article at an address; raises ``UnknownError``, ``MissingStoreError``."""
    history = history_of(data_dir, url)
    version = history.versions[-1] if number is None else history.version(number)
    archive = data_dir / "archive"
    article, texts, problem = None, [], None
    with closing(connect(data_dir, write=False)) as connection:
        rereader = Rereader(archive, connection, profile_then(archive))
        try:
            texts = [_text(page) for page, _ in rereader.pages(version)]
            found = rereader.reading(version)
            article = found if isinstance(found, Article) else None
            problem = None if article else f"the archived bytes read as {type(found).__name__.lower()}"
        except DamagedError as error:
            problem = str(error)
    values = [_value(column.name, version.content, article, texts) for column in fields(Content)]
    records = [version.source_record, *version.part_records]
    return Proof(version=version, records=records, values=values, problem=problem)


def _value(name: str, content: Content, article: Article | None, texts: list[str]) -> Value:
    value = getattr(content, name)
    return Value(
        name=name,
        value=value,
        origin=article.field_origin.get(name) if article else None,
        place=_place(getattr(content, f"{name.removesuffix('_at')}_raw", None) if name.endswith("_at") else value, texts),
        again=article is not None and getattr(article.content, name) == value,
    )


def _place(value: object, texts: list[str]) -> tuple[int, int] | None:
    """Where the printed text of a value, or its first line, stands in a page."""
    if isinstance(value, list) and value:
        first = value[0]
        value = first if isinstance(first, str) else getattr(first, "name", None) or getattr(first, "heading", None) or getattr(first, "text", None)
    value = getattr(value, "name", value)
    if not isinstance(value, str) or not value:
        return None
    line = value.split("\n", 1)[0]
    for number, text in enumerate(texts):
        if (at := text.find(line)) >= 0:
            return number, at
    return None


def _text(page: Page) -> str:
    return decode(page.body, page.headers.get("content-type", "")).utf8.decode()
