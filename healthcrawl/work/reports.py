"""Answers to the questions that people ask of a data folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from healthcrawl.items.record import record
from healthcrawl.items.run import ChangeRow, RunRow, resumable
from healthcrawl.items.site import MissingPage, VolatileLine
from healthcrawl.store import reading
from healthcrawl.store.codec import dumps, stamp
from healthcrawl.store.connect import connect
from healthcrawl.work.errors import UnknownError

if TYPE_CHECKING:
    import sqlite3


@record
class Unfinished:
    """A crawl that has not come to its end: it runs, or the same command goes on with it."""

    run: RunRow
    """Its last run."""
    states: dict[str, int]
    """Number of addresses in each state of the frontier."""


@record
class Status:
    """The state of a data folder."""

    runs: list[RunRow]
    """All runs, oldest first."""
    articles: list[tuple[str, str, int]]
    """Site, status, number of articles."""
    unfinished: list[Unfinished]
    """Crawls to go on with."""
    missing: dict[str, MissingPage]
    """What each site shows at an address that does not exist."""
    volatile: list[tuple[str, VolatileLine]]
    """By site: lines of articles that change without anybody's edit, or are suspected to."""
    suspects: list[tuple[str, str, int, str]]
    """Address, reason, number of sights, last sight; the latest first."""


@record
class Filter:
    """Which events of the change feed to give; null lets all pass."""

    since: str | None = None
    """Number of a run, or an ISO 8601 date or moment (UTC unless it names a zone); what it names is included."""
    site: str | None = None
    """Name of the site."""
    kind: str | None = None
    """What happened."""
    significance: str | None = None
    """What it means."""
    department: str | None = None
    """A department on the article's path, or a piece of the path: ``内科/神经内科``."""


def status_of(data_dir: Path) -> Status:
    """The state of a data folder; raises ``MissingStoreError``."""
    with closing(connect(data_dir, write=False)) as connection, reading.snapshot(connection):
        runs = list(reading.run_rows(connection))
        last = {run.crawl_id: run for run in runs}
        states = reading.frontier_states(connection)
        return Status(
            runs=runs,
            articles=reading.articles_per_status(connection),
            unfinished=[
                Unfinished(run=run, states=found)
                for crawl, run in last.items()
                if resumable(run.verdict, bool((found := states.get(crawl, {})).get("pending")))
            ],
            missing=reading.missing_pages(connection),
            volatile=reading.volatile_lines(connection),
            suspects=reading.suspects(connection),
        )


def changes_of(data_dir: Path, wanted: Filter) -> Iterator[ChangeRow]:
    """The events that are wanted, oldest first; raises ``MissingStoreError``, and ``UnknownError`` for a run, site or date that is none."""
    with closing(connect(data_dir, write=False)) as connection:
        yield from reading.change_rows(connection, _conditions(connection, wanted))


def _conditions(connection: sqlite3.Connection, wanted: Filter) -> dict[str, str | int]:
    values: dict[str, str | int] = {}
    if wanted.since is not None:
        values |= _since(connection, wanted.since)
    if wanted.site is not None:
        check_site(connection, wanted.site)
        values["site"] = wanted.site
    if wanted.department is not None:
        # the departments of an article are kept as a JSON list: a path is a piece of its text
        values["departments"] = dumps(wanted.department.split("/"))[1:-1]
    return values | {name: value for name in ("kind", "significance") if (value := getattr(wanted, name)) is not None}


def check_site(connection: sqlite3.Connection, name: str) -> None:
    """Raises ``UnknownError`` if nothing is known of a site of that name."""
    if name not in (sites := reading.sites(connection)):
        raise UnknownError(f"there are no articles of a site {name}; there are of: {', '.join(sites) or 'none'}")


def _since(connection: sqlite3.Connection, text: str) -> dict[str, str | int]:
    if text.isdecimal():
        last = reading.last_run(connection) or 0
        if not 0 < int(text) <= last:
            raise UnknownError(f"there is no run {text}; the last one is run {last}")
        return {"since_run": int(text)}
    try:
        moment = datetime.fromisoformat(text)
        return {"since": stamp(moment if moment.tzinfo else moment.replace(tzinfo=UTC))}
    except (ValueError, OverflowError):
        raise UnknownError(f"{text} is neither a date (2025-10-22, 2025-10-22T08:00+08:00) nor the number of a run") from None
