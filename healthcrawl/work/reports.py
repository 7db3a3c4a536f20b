"""Answers to the questions that people ask of a data folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from healthcrawl.items.run import ChangeRow, RunRow
from healthcrawl.store import reading
from healthcrawl.store.connect import connect


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The state of a data folder."""

    runs: list[RunRow]
    """All runs, oldest first."""
    articles: list[tuple[str, str, int]]
    """Site, status, number of articles."""
    waiting: dict[int, int]
    """Addresses that still wait, by crawl."""
    suspects: list[tuple[str, str, int, str]]
    """Address, reason, number of sights, last sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which events of the change feed to give; null lets all pass."""

    since: str | None = None
    run_id: int | None = None
    site: str | None = None
    kind: str | None = None
    significance: str | None = None
    department: str | None = None

    def passes(self, change: ChangeRow, departments: list[str]) -> bool:
        """Is this event wanted?"""
        return (
            (self.since is None or change.observed_at >= self.since)
            and self.run_id in (None, change.run_id)
            and self.site in (None, change.site)
            and self.kind in (None, change.kind)
            and self.significance in (None, change.significance)
            and (self.department is None or self.department in departments)
        )


def status_of(data_dir: Path) -> Status:
    """The state of a data folder; raises ``MissingStoreError``."""
    connection = connect(data_dir, write=False)
    return Status(
        runs=list(reading.run_rows(connection)),
        articles=reading.articles_per_status(connection),
        waiting=reading.waiting_per_crawl(connection),
        suspects=reading.suspects(connection),
    )


def changes_of(data_dir: Path, wanted: Filter) -> Iterator[ChangeRow]:
    """The events that are wanted, oldest first; raises ``MissingStoreError``."""
    connection = connect(data_dir, write=False)
    for change, departments in reading.changes_with_departments(connection):
        if wanted.passes(change, departments):
            yield change
