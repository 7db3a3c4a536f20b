"""Reading pages ahead of their turn in other processes: for replays and re-extractions, which have them all and wait for no site.

What a page says does not depend on any other page; what it is worth does. So the reading is spread over the processors, and everything else
goes on in one process, page after page, in the order of the crawl.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from healthcrawl.exports.folder import FileEntry, Folder
from healthcrawl.exports.publish import Elsewhere, lines
from healthcrawl.extract import PageReading, read, read_page
from healthcrawl.items.article import Article, Fault, Listing
from healthcrawl.items.page import Page, PageLink
from healthcrawl.items.profile import Profile
from healthcrawl.items.visit import Task
from healthcrawl.store import reading
from healthcrawl.store.codec import dump, load
from healthcrawl.store.connect import connect_making
from healthcrawl.work.processes import pool

WORTHWHILE = 1024 * 1024
"""Bytes of WARC files from which on it pays to start other processes: a smaller archive is read sooner in this one."""
CHUNK = 16
"""Pages that are handed over at once."""

Promise = Callable[[], PageReading]
"""Gives the reading of a page when its turn has come."""
_READINGS: dict[str, type[Any]] = {kind.__name__: kind for kind in (Article, Listing, Fault)}
_Sent = tuple[str, int, dict[str, str], bytes, datetime, bool]
_Answered = tuple[str, bytes, bytes]


def read_for(task: Task, page: Page, profile: Profile) -> PageReading:
    """Read a page, with its links where a crawl goes on from all of them."""
    return _read(page, profile, links=leads_on(task))


def leads_on(task: Task) -> bool:
    """Does a crawl go on from all links of the page?"""
    return task.kind in ("start", "listing")


class ReadAhead:
    """Reads pages in as many processes as there are processors; to be used as a context."""

    def __init__(self, size: int) -> None:
        """``size``: bytes of the WARC files that hold the pages."""
        self._pool: ProcessPoolExecutor | None = None
        self._chunk: _Chunk | None = None
        if size > WORTHWHILE:
            processes = len(os.sched_getaffinity(0))
            self._pool = pool(processes)
            for _ in range(processes):
                self._pool.submit(_read_all, [], b"")  # they start while the first pages are fetched

    def __enter__(self) -> ReadAhead:
        return self

    def __exit__(self, *error: object) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def begin(self, page: Page, profile: Profile, *, links: bool) -> Promise:
        """Begin to read a page, ``links`` and all, together with those that follow."""
        if self._pool is None:
            return lambda: _read(page, profile, links=links)
        if self._chunk is None or self._chunk.profile != profile or self._chunk.begun:
            self._chunk = _Chunk(self._pool, profile)
        return self._chunk.add((page.url, page.status, page.headers, page.body, page.fetched_at, links))

    def publisher(self, data_dir: Path) -> Elsewhere | None:
        """What writes the exports of a memory in the making in these processes; null if there are none."""
        return partial(_published, self._pool, data_dir) if self._pool else None


def _published(pool: ProcessPoolExecutor, data_dir: Path, names: list[str]) -> dict[str, FileEntry]:
    begun = {name: pool.submit(_write, data_dir, name) for name in names}
    return {name: entry.result() for name, entry in begun.items()}


def _write(data_dir: Path, name: str) -> FileEntry:
    with closing(connect_making(data_dir)) as connection:
        return Folder(data_dir / "export").write(name, lines(connection, name, reading.restricted(connection)))


class _Chunk:
    """Pages that one process reads in one go: when there are enough of them, or when the first of them is asked for."""

    def __init__(self, pool: ProcessPoolExecutor, profile: Profile) -> None:
        self.profile = profile
        self.begun = False
        self._pool = pool
        self._pages: list[_Sent] = []

    def add(self, page: _Sent) -> Promise:
        number = len(self._pages)
        self._pages.append(page)
        if len(self._pages) == CHUNK:
            self._begin()
        return lambda: _decoded(self._begin().result()[number])

    def _begin(self) -> Future[list[_Answered]]:
        if not self.begun:
            self.begun = True
            self._future = self._pool.submit(_read_all, self._pages, dump(self.profile))
        return self._future


def _read_all(pages: list[_Sent], profile: bytes) -> list[_Answered]:
    """What a process does: bytes come in, bytes go out."""
    return [
        _encoded(_read(Page(url=url, status=status, headers=headers, body=body, fetched_at=at), _profile(profile), links=links))
        for url, status, headers, body, at, links in pages
    ]


def _read(page: Page, profile: Profile, *, links: bool) -> PageReading:
    return read_page(page, profile) if links else PageReading(read(page, profile), [])


@lru_cache(maxsize=4)
def _profile(data: bytes) -> Profile:
    return load(Profile, data)


def _encoded(read: PageReading) -> _Answered:
    return type(read.reading).__name__, dump(read.reading), dump(read.links)


def _decoded(answered: _Answered) -> PageReading:
    kind, reading, links = answered
    return PageReading(load(_READINGS[kind], reading), load(list[PageLink], links))
