"""Read a version again from its archived bytes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from healthcrawl.extract import join
from healthcrawl.items.article import Article, Reading
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.items.profile import Profile
from healthcrawl.items.run import VersionRow
from healthcrawl.sites.load import SiteFileError, generic, load, with_base
from healthcrawl.store.codec import DAMAGED, moment
from healthcrawl.store.reader import ArchiveReader
from healthcrawl.store.records import DamagedError, present, walk
from healthcrawl.store.warc import JOURNAL
from healthcrawl.work.ahead import Promise, ReadAhead
from healthcrawl.work.answers import page_of
from healthcrawl.work.journal import Begun, Reread, entries, opening
from healthcrawl.work.naming import as_completed

if TYPE_CHECKING:
    import sqlite3

ProfileOf = Callable[[VersionRow], Profile]


class Rereader:
    """Reads versions again, with the present extractor."""

    def __init__(self, archive: Path, connection: sqlite3.Connection, profile_of: ProfileOf, ahead: ReadAhead | None = None) -> None:
        self._ahead = ahead or ReadAhead(0)
        self._reader = ArchiveReader(archive, connection)
        self._profile_of = profile_of

    def pages(self, version: VersionRow) -> list[tuple[Page, SourceRecord]]:
        """The archived pages of a version, one per part, and their places; raises ``DamagedError``."""
        addresses = version.content.parts or [version.url]
        places = [version.source_record, *version.part_records]
        if len(places) == 1:
            addresses = [version.url]
        at = moment(version.observed_at)
        return [(page_of(url, at, self._reader.answer(place), place), place) for url, place in zip(addresses, places, strict=True)]

    def reading(self, version: VersionRow) -> Reading:
        """What the archived pages say now, all parts joined; raises ``DamagedError``."""
        return self.begin(version)()

    def begin(self, version: VersionRow) -> Callable[[], Reading]:
        """Begin to read a version; what is returned gives what its pages say now. Raises ``DamagedError``."""
        profile = self._profile_of(version)
        return partial(_joined, version, [self._ahead.begin(page, profile, links=False) for page, _ in self.pages(version)])


def _joined(version: VersionRow, parts: list[Promise]) -> Reading:
    articles = []
    for part in parts:
        reading = part().reading
        if not isinstance(reading, Article):
            return reading
        articles.append(reading)
    whole = join(articles)
    return replace(whole, content=as_completed(version.content, version.extractor, whole.content))


def profile_then(archive: Path) -> ProfileOf:
    """The site file as it was when the version was seen, from the journal; for the WARC of another crawler, what is known of any site."""

    @cache
    def named(warc_file: str) -> Profile | None:
        path = present(archive / warc_file)
        begun = _begun(path) if path else None
        return begun.plan.profile if begun else None

    rereads = cache(lambda: _rereads(archive))
    return lambda version: rereads().get((version.article_id, version.version)) or named(version.source_record.warc_file) or generic(version.url)


def profile_now(archive: Path) -> ProfileOf:
    """The site file as it is now, or as it was if there is none of that name any more."""
    then = profile_then(archive)

    @cache
    def present_one(warc_file: str) -> Profile | None:
        path = present(archive / warc_file)
        begun = _begun(path) if path else None
        site, url = (begun.plan.arguments.get(name) for name in ("site", "url")) if begun else (None, None)
        if not site:
            return None
        try:
            return with_base(load(site), url) if url else load(site)
        except SiteFileError:
            return None

    return lambda version: present_one(version.source_record.warc_file) or then(version)


def _rereads(archive: Path) -> dict[tuple[str, int], Profile]:
    """The site file with which each version was read that an accepted re-extraction wrote, by article and number."""
    found: dict[tuple[str, int], Profile] = {}
    for path in archive.glob("reextract/*/*.warc.gz"):
        with suppress(DamagedError, *DAMAGED):  # `healthcrawl verify` names it
            journal = (record for record in walk(path) if record.headers.get("content-type") == JOURNAL)
            again = (entry for record in journal for entry in entries(record.block) if isinstance(entry, Reread))
            found |= {(entry.article_id, entry.version + 1): entry.profile for entry in again}
    return found


def _begun(path: Path) -> Begun | None:
    """The line that opens the journal of a crawl's file; null without one."""
    with suppress(DamagedError, *DAMAGED):
        return first if isinstance(first := opening(path), Begun) else None
    return None
