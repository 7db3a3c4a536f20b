"""One run of one crawl: the open store, the crawl's frontier and intake, the grouped commits, and how it ended.

A ``Session`` belongs to one Scrapy crawler; the scheduler, the middlewares and the pipelines of that crawler share it through ``session_of``.
"""

from __future__ import annotations

import asyncio
import logging
import platform
import resource
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from healthcrawl import __version__
from healthcrawl.clock import Clock, monotonic
from healthcrawl.decide.traps import Traps
from healthcrawl.exports import publish
from healthcrawl.items.run import EXIT_CODES, RunVerdict
from healthcrawl.items.visit import FoundLink, PageResult, Task
from healthcrawl.store.codec import dump, stamp
from healthcrawl.store.connect import StorageError, storage_errors
from healthcrawl.store.files import room
from healthcrawl.store.frontier import Frontier
from healthcrawl.store.store import Store
from healthcrawl.store.warc import WarcWriter
from healthcrawl.text import urls
from healthcrawl.work.closing import Outcome, close_crawl, close_early
from healthcrawl.work.intake import Intake
from healthcrawl.work.journal import Begun, Closed, Ended, observed
from healthcrawl.work.pace import Pace
from healthcrawl.work.plan import Plan
from healthcrawl.work.probe import ask_for_nothing
from healthcrawl.work.reservations import ask
from healthcrawl.work.seed import seed

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

MIN_FREE = 512 * 1024 * 1024
GROUP_PAGES, GROUP_SECONDS = 50, 1.0
"""A group of pages is committed when it has this many, or is this old."""


class Session:
    """Everything that one run of a crawl shares."""

    def __init__(self, plan: Plan, data_dir: Path, clock: Clock, *, min_free: int | None = None) -> None:
        """Take the data folder and begin a run; raises ``LockedError`` or ``StorageError``.

        ``min_free``: bytes of the disk to leave free; null for 512 MiB, or a twentieth of the disk if that is more.
        """
        self.plan = plan
        self.clock = clock
        self.data_dir = data_dir
        self.counters: Counter[str] = Counter()
        self._kept: Counter[str] = Counter()
        """The counters of what is committed: all that is true once the disk has failed."""
        self.articles = 0
        self.deadlines: set[asyncio.Timeout] = set()
        """Deadlines of the downloads in flight."""
        self.outcome: Outcome | None = None
        self.rests_until_later: str | None = None
        """Why there is nothing more to ask for in this run although addresses wait; null if there is."""
        self._problem: RunVerdict | None = None
        self._min_free = min_free
        self._group_pages, self._group_since = 0, 0.0
        self._began, self._began_monotonic = clock(), monotonic()
        self.store = Store(data_dir, f"{plan.spider} of {plan.site}, begun {stamp(clock())}")
        try:
            with storage_errors():
                self._begin()
        except BaseException:
            self.store.close()
            raise

    def _begin(self) -> None:
        for note in self.store.notes:
            logger.warning("Archive: %s", note)
        self.store.begin()
        at, software = stamp(self.clock()), _software()
        self.run = self.store.runs.begin(
            job_key=self.plan.job_key, spider=self.plan.spider, site=self.plan.site, arguments=self.plan.arguments, at=at, software=software
        )
        self.frontier = Frontier(self.store.connection, self.run.crawl_id)
        self.frontier.release()
        head = Begun(run_id=self.run.run_id, crawl_id=self.run.crawl_id, at=at, plan=self.plan, software=software)
        self.archive = WarcWriter(self.data_dir / "archive", self.plan.site, self.run.run_id, f"healthcrawl/{__version__}", head=dump(head))
        self.store.archive = self.archive
        self.traps = Traps()
        self.pace = Pace(self.store.hosts, self.clock)
        self.intake = Intake(self.store, self.frontier, self.plan, self.run)
        self._hosts_asked: set[str] = set()
        self.ask_what_is_reserved(url for url in (self.plan.profile.base_url, *self.plan.urls) if url)
        ask_for_nothing(self.store, self.frontier, self.plan, at)
        seed(self.frontier, self.store, self.plan)
        self.watch_disk()
        self.store.commit()

    def record(self, result: PageResult) -> None:
        """Remember a page, and commit its group when it is full or old; to be called under ``guard``."""
        self.intake.record(result)
        self.traps.observe(result)
        self.archive.note(observed(result), result.page.fetched_at)
        self.counters[f"pages/{result.verdict.kind}"] += 1
        for change in result.changes:
            self.counters[f"changes/{change.kind}"] += 1  # how it goes; the end counts what the store has
        self.articles += result.seen_article
        self._group_pages += 1
        self.commit_if_due()

    def enter(self, task: Task, links: list[FoundLink]) -> None:
        """Enter some of the links that a page taught us, ahead of the page's own record; to be called under ``guard``."""
        self.intake.enter(task, links)
        self.commit_if_due()

    def ask_what_is_reserved(self, pages: Iterable[str]) -> None:
        """Enter the question what the hosts of these pages reserve, once for each host."""
        new = {page for page in pages if urls.site_host(page) not in self._hosts_asked}
        if new:
            self._hosts_asked |= {urls.site_host(page) for page in new}
            ask(self.store, self.frontier, new, stamp(self.clock()))

    def watch_disk(self) -> None:
        """Stop while there is still room to end in order: commits, and raises ``StorageError``, when little is left."""
        free, size = room(self.data_dir)
        needed = max(MIN_FREE, size // 20) if self._min_free is None else self._min_free
        if free < needed:
            self.commit()
            raise StorageError(
                f"{self.data_dir} has {free >> 20} MiB left, less than {needed >> 20} (HEALTHCRAWL_MIN_FREE sets another limit in MiB)"
            )

    def due(self) -> str:
        """The moment up to which what waits is due: the clock's, or, if that stands still or goes back, what has passed since the run began."""
        return stamp(max(self.clock(), self._began + timedelta(seconds=monotonic() - self._began_monotonic)))

    def trapped(self, task: Task) -> bool:
        """End an address that belongs to a spider trap; true if it does."""
        reason = self.traps.reason(task)
        if reason:
            self.frontier.end(task.task_id, "done", f"trap {reason}")
            self.counters[f"traps/{reason}"] += 1
        return reason is not None

    def commit_if_due(self) -> None:
        """Commit the open group if it has enough pages or is old enough."""
        now = monotonic()
        self._group_since = self._group_since or now
        if self._group_pages >= GROUP_PAGES or now - self._group_since >= GROUP_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Make all that was recorded durable."""
        self.store.commit()
        self._kept = self.counters.copy()
        self._group_pages, self._group_since = 0, 0.0

    def bug(self) -> None:
        """Our own code failed: the verdict on the run has to tell."""
        self._problem = self._problem or "bug"

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Around everything that touches the disk: a failure is told once, in words, and ends the crawl."""
        try:
            with storage_errors():
                yield
        except StorageError as error:
            if not self.storage_failed:
                logger.error("The storage failed, the crawl stops: %s", error)
            self._problem = "storage"

    @property
    def storage_failed(self) -> bool:
        """True once the disk did not take or give what it should."""
        return self._problem == "storage"

    @property
    def stopped(self) -> bool:
        """True if nothing more may be recorded in this run."""
        return self.storage_failed or self.limit_reached or self.rests_until_later is not None

    @property
    def why_stopped(self) -> str:
        """One word for the log."""
        return "storage" if self.storage_failed else "limit" if self.limit_reached else "resting"

    def hurry(self, seconds: float) -> None:
        """The crawl stops: downloads in flight end within so many seconds, one way or the other, and none begins."""
        self.pace.stop()
        soonest = asyncio.get_running_loop().time() + seconds
        for deadline in self.deadlines:
            deadline.reschedule(min(soonest, deadline.when() or soonest))

    @property
    def limit_reached(self) -> bool:
        """True if as many articles as asked for were seen."""
        return self.plan.limit is not None and self.articles >= self.plan.limit

    def close(self, *, finished: bool) -> None:
        """End the run: its verdict, the exports, the archive. ``finished``: nothing waits any more."""
        try:
            with storage_errors():
                self.outcome = self._end(finished=finished)
        except StorageError as error:
            self.outcome = Outcome(verdict="storage", notes=[str(error)])
        finally:
            self.outcome = self.outcome or Outcome(verdict="bug", notes=["the run could not be ended; see the log above"])
            if self.outcome.verdict == "storage":
                self.counters = self._kept
            self.store.close()

    def _end(self, *, finished: bool) -> Outcome:
        if self._problem == "storage":
            return Outcome(verdict="storage", notes=["what was committed is safe; free space, then give the same command again"])
        self.commit()
        now = self.clock()
        outcome = self._verdict(now, finished=finished)
        self.store.begin()
        self.counters |= Counter({f"changes/{kind}": count for kind, count in self.store.runs.events(self.run.run_id).items()})
        counters = dict(sorted(self.counters.items())) | {"peak_rss_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}
        closed: Closed = "not" if self._problem else "whole" if finished else "early" if self.limit_reached else "not"
        self.archive.note(dump(Ended(at=stamp(now), closed=closed, verdict=outcome.verdict, counters=counters)), now)
        self.store.runs.end(
            self.run.run_id,
            at=stamp(now),
            verdict=outcome.verdict,
            counters=counters,
            warc_files=self.archive.files,
        )
        self.commit()
        self.archive.close()
        publish(self.store.connection, self.data_dir / "export")
        return outcome

    def _verdict(self, now: datetime, *, finished: bool) -> Outcome:
        if self._problem:
            return Outcome(verdict=self._problem, notes=["see the log above; nothing that was recorded is lost"])
        if finished:
            return close_crawl(self.store, self.frontier, self.plan, self.run, now)
        waiting = self.frontier.counts()
        left = waiting.get("pending", 0) + waiting.get("leased", 0)
        if self.limit_reached:
            outcome = Outcome(verdict="partial", notes=[f"stopped at limit={self.plan.limit}; {left} addresses were left"])
            return close_early(self.store, self.plan, self.run, outcome)
        if self.rests_until_later:
            return Outcome(verdict="degraded", notes=[self.rests_until_later, f"{left} addresses wait; the same command goes on after that"])
        return Outcome(verdict="interrupted", notes=[f"{left} addresses wait; the same command goes on from here"])

    @property
    def exit_code(self) -> int:
        """Exit code of the process (see DATA: 0 complete … 7 partial)."""
        return EXIT_CODES[self.outcome.verdict if self.outcome else "bug"]


_sessions: WeakKeyDictionary[Crawler, Session] = WeakKeyDictionary()


def attach(crawler: Crawler, session: Session) -> None:
    """Give a crawler its session, before the crawl begins."""
    _sessions[crawler] = session


def session_of(crawler: Crawler) -> Session:
    """The session of a crawler; raises ``KeyError`` if none was attached."""
    return _sessions[crawler]


def _software() -> dict[str, str]:
    return {"healthcrawl": __version__, "python": platform.python_version(), **{name: version(name) for name in ("scrapy", "lxml", "aiohttp")}}
