"""The journal of a run, kept in its WARC files: what the answers alone do not tell, so that a crawl can be replayed from its archive.

One JSON object a line: ``begun`` opens each file of a crawl, ``observed`` follows what was recorded, in the order in which it was recorded, ``ended``
is last. What a person decided between two crawls has a run and a file of its own, opened by ``opened``, with ``decided`` or ``reread`` in it.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Literal

import msgspec

from healthcrawl.items.profile import Profile
from healthcrawl.items.run import RunVerdict
from healthcrawl.items.visit import PageResult, Task
from healthcrawl.store.codec import dump, load, stamp
from healthcrawl.store.records import walk
from healthcrawl.store.warc import JOURNAL
from healthcrawl.work.plan import Plan

Closed = Literal["whole", "early", "not"]
Job = Literal["suspects", "reextract"]
Action = Literal["accept", "reject"]


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


class Opened(msgspec.Struct, frozen=True, kw_only=True, tag="opened"):
    """A run began that asks no site for anything: a person decided something."""

    run_id: int
    at: str
    job: Job
    arguments: dict[str, str]
    software: dict[str, str]


class Decided(msgspec.Struct, frozen=True, kw_only=True, tag="decided"):
    """What was not believed was decided on."""

    url: str
    action: Action
    digest: str
    """Names the content that was decided on, as ``Doubt.digest``."""


class Reread(msgspec.Struct, frozen=True, kw_only=True, tag="reread"):
    """What the archived pages of a version said when they were read again became the next version."""

    url: str
    article_id: str
    version: int
    """Number of the version that was read again."""
    profile: Profile
    """The site file that it was read with."""


Entry = Begun | Observed | Opened | Decided | Reread | Ended


def observed(result: PageResult) -> bytes:
    """The line of an observation."""
    page = result.page
    record_id = page.record.record_id if page.record else None
    entry = Observed(task=result.task, url=page.url, at=stamp(page.fetched_at), error=page.error, record_id=record_id, verdict=result.verdict.kind)
    return dump(entry)


def opening(path: Path) -> Begun | Opened | None:
    """The line that opens the journal of a file; null without a journal. Raises ``DamagedError``, ``OSError`` and what is in ``DAMAGED``."""
    for record in islice(walk(path), 2):
        if record.headers.get("content-type") == JOURNAL and isinstance(first := entries(record.block)[0], Begun | Opened):
            return first
    return None


def entries(block: bytes) -> list[Entry]:
    """The lines of one record of the journal; raises what is in ``DAMAGED``."""
    return [load(Entry, line) for line in block.splitlines()]  # type: ignore[arg-type]
