"""The journal of a run, kept in its WARC files: what the answers alone do not tell, so that a crawl can be replayed from its archive.

One JSON object a line: ``begun`` opens each file, ``observed`` follows what was recorded, in the order in which it was recorded, ``ended`` is last.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from healthcrawl.items.run import RunVerdict
from healthcrawl.items.visit import PageResult, Task
from healthcrawl.store.codec import dump, load, stamp
from healthcrawl.work.plan import Plan

Closed = Literal["whole", "early", "not"]


class Begun(msgspec.Struct, frozen=True, kw_only=True, tag="begun"):
    """A run began."""

    run_id: int
    crawl_id: int
    """First run of the crawl."""
    at: str
    plan: Plan
    """What it was asked to do, with the site file as it was."""
    software: dict[str, str]


class Observed(msgspec.Struct, frozen=True, kw_only=True, tag="observed"):
    """One observation was recorded."""

    task: Task
    url: str
    """The address asked for."""
    at: str
    """When the answer was complete, or given up."""
    error: str | None
    """Why there is no whole answer, as in ``Page.error``."""
    record_id: str | None
    """The archived answer; null if there is none."""
    verdict: str
    """What it was worth, to compare a replay with."""


class Ended(msgspec.Struct, frozen=True, kw_only=True, tag="ended"):
    """A run ended of its own accord."""

    at: str
    closed: Closed
    """What was recorded at its end, beside its observations: ``whole`` what a whole crawl tells, ``early`` what one up to its limit tells."""
    verdict: RunVerdict
    counters: dict[str, int]


Entry = Begun | Observed | Ended


def observed(result: PageResult) -> bytes:
    """The line of an observation."""
    page = result.page
    record_id = page.record.record_id if page.record else None
    entry = Observed(task=result.task, url=page.url, at=stamp(page.fetched_at), error=page.error, record_id=record_id, verdict=result.verdict.kind)
    return dump(entry)


def entries(block: bytes) -> list[Entry]:
    """The lines of one record of the journal; raises ``msgspec.ValidationError``."""
    return [load(Entry, line) for line in block.splitlines()]  # type: ignore[arg-type]
