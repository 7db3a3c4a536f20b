"""Run the present extractor over the archived pages of all articles: what would it read otherwise?

What differs is the program's doing: it becomes a ``re_extracted`` event, never a change of the site.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING

from healthcrawl import __version__
from healthcrawl.clock import Clock
from healthcrawl.decide.change import Comparison, compare, digests
from healthcrawl.exports import publish
from healthcrawl.items.article import Article, Content
from healthcrawl.items.change import Change, Evidence
from healthcrawl.items.run import ArticleRow, VersionRow
from healthcrawl.store import reading
from healthcrawl.store.codec import stamp
from healthcrawl.store.connect import connect, storage_errors
from healthcrawl.store.records import DamagedError
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.reread import Rereader, profile_now

if TYPE_CHECKING:
    import sqlite3

EXAMPLES = 3
"""Examples that are kept for each field."""


@dataclass(slots=True, kw_only=True)
class FieldReport:
    """What the present extractor reads otherwise in one field."""

    changed: int = 0
    filled: int = 0
    """It was empty."""
    emptied: int = 0
    """It is empty now."""
    examples: list[tuple[str, object, object]] = field(default_factory=list)
    """Address, value before, value after."""


@dataclass(slots=True, kw_only=True)
class Reextracted:
    """What the present extractor reads otherwise."""

    articles: int = 0
    """Articles whose current version was read again."""
    differing: int = 0
    """Those whose content differs in any field."""
    written: int = 0
    """New versions that were written."""
    fields: dict[str, FieldReport] = field(default_factory=dict)
    unread: list[tuple[str, str]] = field(default_factory=list)
    """Address, and why the archived pages are no article now."""


def reextract(data_dir: Path, clock: Clock, *, accept: bool) -> Reextracted:
    """Compare the current version of every article with what its archived pages say now; with ``accept`` write what differs in what is tracked.

    Raises ``MissingStoreError``, ``LockedError``, ``StorageError``.
    """
    report = Reextracted()
    if not accept:
        with closing(connect(data_dir, write=False)) as connection:
            for article, version, found in _differing(data_dir, connection, report):
                _count(report, article.url, version.content, found.content)
        return report
    store = Store.existing(data_dir, "re-extraction")
    try:
        with storage_errors():
            _accept(store, data_dir, stamp(clock()), report)
            publish(store.connection, data_dir / "export")
    finally:
        store.close()
    return report


def _differing(data_dir: Path, connection: sqlite3.Connection, report: Reextracted) -> Iterator[tuple[ArticleRow, VersionRow, Article]]:
    """Articles, their current versions, and what the archived pages of these say now, where that differs."""
    archive = data_dir / "archive"
    rereader = Rereader(archive, connection, profile_now(archive))
    current = {article.article_id: article for article in reading.article_rows(connection) if article.status == "live"}
    for version in reading.version_rows(connection):
        article = current.get(version.article_id)
        if article is None or article.version != version.version:
            continue
        report.articles += 1
        try:
            found = rereader.reading(version)
        except DamagedError as error:
            report.unread.append((article.url, str(error)))
            continue
        if not isinstance(found, Article):
            report.unread.append((article.url, f"read as {type(found).__name__.lower()}"))
        elif found.content != version.content:
            yield article, version, found


def _accept(store: Store, data_dir: Path, at: str, report: Reextracted) -> None:
    store.begin()
    run = store.runs.begin(job_key=f"reextract {at}", spider="reextract", site="", arguments={}, at=at, software={"healthcrawl": __version__})
    for article, version, found in list(_differing(data_dir, store.connection, report)):
        _count(report, article.url, version.content, found.content)
        if difference := compare(version.content, found.content):
            _write(store, run.run_id, at, article, version, found, difference)
            report.written += 1
    store.runs.end(run.run_id, at=at, verdict="complete", exit_code=0, counters={"changes/re_extracted": report.written}, warc_files=[])
    store.commit()


def _write(store: Store, run_id: int, at: str, article: ArticleRow, version: VersionRow, found: Article, difference: Comparison) -> None:
    """Append the version as the present extractor reads it; when the article was seen stays as it is."""
    named, number, key = digests(found.content), version.version + 1, urls.key(article.url)
    records = [version.source_record, *version.part_records]
    change = Change(
        article_id=article.article_id,
        kind="re_extracted",
        cause="extractor",
        significance=difference.significance,
        version_from=version.version,
        version_to=number,
        fields=difference.fields,
        quantities=difference.quantities,
        evidence=Evidence(before=records, after=records),
    )
    memory = store.memory
    memory.replace(article_id=article.article_id, url=article.url, url_key=key, version=number, at=article.last_seen_at, article=found, digests=named)
    memory.close_version(version.version_id, at)
    memory.version(article_id=article.article_id, version=number, at=at, url=version.url, article=found, words=named.words, records=records)
    memory.change(run_id, change, url=article.url, url_before=None, title=found.content.title, at=at)


def _count(report: Reextracted, url: str, before: Content, after: Content) -> None:
    report.differing += 1
    for name in (column.name for column in fields(Content)):
        old, new = getattr(before, name), getattr(after, name)
        if old == new:
            continue
        found = report.fields.setdefault(name, FieldReport())
        if not old:
            found.filled += 1
        elif not new:
            found.emptied += 1
        else:
            found.changed += 1
        if len(found.examples) < EXAMPLES:
            found.examples.append((url, old, new))
