"""Decisions of a person, carried out again from the journal of their run."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from healthcrawl.items.article import Article
from healthcrawl.store import reading
from healthcrawl.store.records import DamagedError, Record
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.store.warc import JOURNAL
from healthcrawl.text import urls
from healthcrawl.work.journal import Decided, Ended, Opened, Reread, entries
from healthcrawl.work.reextract import Difference, write
from healthcrawl.work.reread import Rereader
from healthcrawl.work.suspects import decide


class Redo:
    """One run of decisions, as it once was."""

    def __init__(self, store: Store, archive: Path, opened: Opened, problems: list[str]) -> None:
        """``problems`` gets a sentence for each decision that cannot be carried out."""
        self.run_id = opened.run_id
        self._store, self._archive, self._at, self._problems = store, archive, opened.at, problems
        self._files: list[str] = []
        store.begin()
        store.runs.restore(
            Run(run_id=opened.run_id, crawl_id=opened.run_id),
            job_key=f"{opened.job} {opened.at}",
            spider=opened.job,
            site="",
            arguments=opened.arguments,
            at=opened.at,
            software=opened.software,
        )

    def file(self, name: str, records: Iterable[Record]) -> None:
        """Carry out what is in one of its files; raises ``DamagedError`` where it cannot be read."""
        self._files.append(name)
        for record in records:
            if record.headers.get("content-type") == JOURNAL:
                for entry in entries(record.block):
                    self._store.begin()
                    match entry:
                        case Decided():
                            self._decided(entry)
                        case Reread():
                            self._reread(entry)
                        case Ended():
                            self._ended(entry)
                        case _:
                            pass  # what opens the file

    def _decided(self, entry: Decided) -> None:
        doubt = self._store.quarantine.get(urls.key(entry.url), entry.digest)
        if doubt is None:
            self._problems.append(f"{entry.url}: to {entry.action} it was decided at {self._at}, but what was seen there reads otherwise now")
            return
        decide(self._store, doubt, entry.action, self.run_id)

    def _reread(self, entry: Reread) -> None:
        article = next(reading.article_rows(self._store.connection, entry.article_id), None)
        versions = {version.version: version for version in reading.version_rows(self._store.connection, entry.article_id)}
        version = versions.get(entry.version)
        if article is None or version is None or article.version != version.version:
            self._problems.append(f"{entry.url}: version {entry.version}, which was read again at {self._at}, is not the one that is known now")
            return
        try:
            found = Rereader(self._archive, self._store.connection, lambda _: entry.profile).reading(version)
        except DamagedError as error:
            self._problems.append(f"{entry.url}: version {entry.version} is not read again: {error}")
            return
        if isinstance(found, Article):
            differing = Difference(article=article, version=version, profile=entry.profile, found=found)
            if change := differing.change():  # none: this extractor has read it so from the beginning
                write(self._store, self.run_id, self._at, differing, change)

    def _ended(self, entry: Ended) -> None:
        self._store.runs.end(
            self.run_id,
            at=entry.at,
            verdict=entry.verdict,
            counters=entry.counters,
            warc_files=self._files,
        )
