"""Run the present extractor over the archived pages of all articles: what would it read otherwise?

What differs is the program's doing: it becomes a ``re_extracted`` event, never a change of the site.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from healthcrawl.clock import Clock
from healthcrawl.decide.change import compare, digests
from healthcrawl.exports import publish
from healthcrawl.items.article import Article, Content, Reading
from healthcrawl.items.change import Change, Evidence
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.profile import Profile
from healthcrawl.items.record import record
from healthcrawl.items.run import ArticleRow, VersionRow
from healthcrawl.store import reading
from healthcrawl.store.codec import stamp
from healthcrawl.store.connect import connect, storage_errors
from healthcrawl.store.records import DamagedError
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.ahead import ReadAhead
from healthcrawl.work.decisions import Decisions
from healthcrawl.work.journal import Reread
from healthcrawl.work.progress import Progress, unwatched
from healthcrawl.work.reread import Rereader, profile_now

if TYPE_CHECKING:
    import sqlite3

EXAMPLES = 3
"""Examples that are kept for each field."""
AHEAD = 128
"""Versions whose pages are read ahead of their turn."""


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


@record
class Difference:
    """An article whose archived pages say something else now than its current version."""

    article: ArticleRow
    version: VersionRow
    profile: Profile
    """The site file that they are read with now."""
    found: Article
    """What they say."""

    @property
    def records(self) -> list[SourceRecord]:
        """The archived pages."""
        return [self.version.source_record, *self.version.part_records]

    def change(self) -> Change | None:
        """The event that tells of it; null if nothing that is tracked differs."""
        found = compare(self.version.content, self.found.content)
        if found is None:
            return None
        return Change(
            article_id=self.article.article_id,
            kind="re_extracted",
            cause="extractor",
            significance=found.significance,
            version_from=self.version.version,
            version_to=self.version.version + 1,
            fields=found.fields,
            quantities=found.quantities,
            evidence=Evidence(before=self.records, after=self.records),
        )


def reextract(data_dir: Path, clock: Clock, *, accept: bool, progress: Progress = unwatched) -> Reextracted:
    """Compare the current version of every article with what its archived pages say now; with ``accept`` write what differs in what is tracked.

    ``progress`` is told of the articles. Raises ``MissingStoreError``, ``LockedError``, ``StorageError``.
    """
    report = Reextracted()
    if not accept:
        with closing(connect(data_dir, write=False)) as connection:
            for differing in _differing(data_dir, connection, report, progress):
                _count(report, differing)
        return report
    store = Store.existing(data_dir, "re-extraction")
    try:
        with storage_errors():
            _accept(store, data_dir, clock(), report, progress)
            publish(store.connection, data_dir / "export")
    finally:
        store.close()
    return report


def _differing(data_dir: Path, connection: sqlite3.Connection, report: Reextracted, progress: Progress) -> Iterator[Difference]:
    """Articles whose archived pages say something else now than their current versions."""
    archive = data_dir / "archive"
    profile_of = profile_now(archive)
    current = {article.article_id: article for article in reading.article_rows(connection) if article.status == "live"}
    waiting: deque[tuple[ArticleRow, VersionRow, Callable[[], Reading]]] = deque()

    def found_next() -> Iterator[Difference]:
        article, version, read = waiting.popleft()
        found = read()
        if not isinstance(found, Article):
            report.unread.append((article.url, f"read as {type(found).__name__.lower()}"))
        elif found.content != version.content:
            yield Difference(article=article, version=version, profile=profile_of(version), found=found)

    with ReadAhead(sum(size for _, size, _ in reading.archive_files(connection))) as ahead:
        rereader = Rereader(archive, connection, profile_of, ahead)
        for version in reading.version_rows(connection):
            article = current.get(version.article_id)
            if article is None or article.version != version.version:
                continue
            report.articles += 1
            progress(report.articles, len(current))
            try:
                waiting.append((article, version, rereader.begin(version)))
            except DamagedError as error:
                report.unread.append((article.url, str(error)))
            if len(waiting) > AHEAD:
                yield from found_next()
        while waiting:
            yield from found_next()


def _accept(store: Store, data_dir: Path, now: datetime, report: Reextracted, progress: Progress) -> None:
    store.begin()
    run = Decisions(store, "reextract", {}, now)
    for differing in list(_differing(data_dir, store.connection, report, progress)):
        _count(report, differing)
        if change := differing.change():
            version = differing.version
            run.note(Reread(url=differing.article.url, article_id=version.article_id, version=version.version, profile=differing.profile))
            write(store, run.run_id, stamp(now), differing, change)
            report.written += 1
    run.end()


def write(store: Store, run_id: int, at: str, differing: Difference, change: Change) -> None:
    """Append the version as the present extractor reads it; when the article was seen stays as it is."""
    article, version, found = differing.article, differing.version, differing.found
    named, number, key = digests(found.content), version.version + 1, urls.key(article.url)
    memory = store.memory
    memory.replace(article_id=article.article_id, url=article.url, url_key=key, version=number, at=article.last_seen_at, article=found, digests=named)
    memory.close_version(version.version_id, at)
    memory.version(article_id=article.article_id, version=number, at=at, url=version.url, article=found, words=named.words, records=differing.records)
    memory.change(run_id, change, url=article.url, url_before=None, title=found.content.title, at=at)


def _count(report: Reextracted, differing: Difference) -> None:
    url, before, after = differing.article.url, differing.version.content, differing.found.content
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
