"""Intake of one page: read, judge, track, record. The pipelines call these four steps; replay and re-extraction call them without Scrapy.

``read``, ``judge`` and ``track`` decide; ``record`` writes all that was decided. The one thing written earlier are the parts of a multi-page article,
which ``judge`` keeps until all of them are there. Both happen inside the open transaction of the store.
"""

from __future__ import annotations

from dataclasses import replace

from healthcrawl.decide import verdict
from healthcrawl.extract import read_sitemap
from healthcrawl.items.article import Article, Reading
from healthcrawl.items.page import Page
from healthcrawl.items.visit import FoundLink, PageResult, Task
from healthcrawl.store.frontier import Frontier
from healthcrawl.store.runs import Run
from healthcrawl.store.store import Store
from healthcrawl.text import urls
from healthcrawl.work.ahead import Promise, read_for
from healthcrawl.work.follow import Follow
from healthcrawl.work.judging import Judging
from healthcrawl.work.naming import Naming
from healthcrawl.work.plan import Plan
from healthcrawl.work.recording import Recording
from healthcrawl.work.tracking import Tracking


class Intake:
    """Takes pages in, for one crawl."""

    def __init__(self, store: Store, frontier: Frontier, plan: Plan, run: Run) -> None:
        self._store = store
        self._parts = store.parts
        self._plan = plan
        self._follow = Follow(plan, walked_before=store.runs.walked_before(plan.job_key, run.crawl_id), title_at=store.memory.title_at)
        naming = Naming(store, plan.site)
        self._judging = Judging(store, plan, run, self._follow, naming)
        self._tracking = Tracking(store, plan, run)
        self._recording = Recording(store, frontier, plan, run, self._follow, naming)

    def read(self, task: Task, page: Page, ahead: Promise | None = None) -> PageResult:
        """Step 1: what does the page say? ``ahead``: what gives its reading, if that was begun before its turn."""
        if verdict.of_response(page, task) is not None:
            # sitemaps are read in a thread, where the memory must not be asked
            return PageResult(task=task if task.kind == "sitemap" else self._as_part(task, self._parts.parent(task.url_key)), page=page)
        if task.kind == "tdm":
            return PageResult(task=task, page=page)
        if task.kind == "sitemap":
            named = read_sitemap(page)
            return PageResult(task=task, page=page, reading=named, found=self._follow.named(task, named))
        reading, links = ahead() if ahead else read_for(task, page, self._plan.profile)
        task = self._as_part(task, _first_part(reading))
        found = [*self._follow.links(task, reading), *self._follow.onward(task, reading, links)]
        return PageResult(task=task, page=page, reading=reading, found=found)

    @staticmethod
    def _as_part(task: Task, parent_key: str | None) -> Task:
        """The task, as one for the part of an article that it turned out to be, though a listing or a sitemap named it as a page of its own."""
        if task.parent_key or parent_key in (None, task.url_key):
            return task
        return replace(task, kind="part", parent_key=parent_key)

    def judge(self, result: PageResult) -> PageResult:
        """Step 2: may it be believed?"""
        self._store.begin()  # parts are remembered while they wait for the others
        return self._judging.judge(result)

    def track(self, result: PageResult) -> PageResult:
        """Step 3: which article is it, and what changed?"""
        return self._tracking.track(result)

    def record(self, result: PageResult) -> None:
        """Step 4: remember everything that this page taught us, in the open transaction."""
        self._store.begin()
        self._recording.record(result)

    def enter(self, task: Task, links: list[FoundLink]) -> None:
        """A part of step 4, ahead of the rest, for a page with very many links; entering them again changes nothing."""
        self._store.begin()
        self._recording.enter(task, links)


def is_read(task: Task, page: Page) -> bool:
    """Is there anything to read, apart from sitemaps and reservations?"""
    return task.kind not in ("sitemap", "tdm") and verdict.of_response(page, task) is None


def _first_part(reading: Reading) -> str | None:
    """Key of the first page of the article that a page goes on with; null for any other page."""
    return urls.key(reading.part_urls[0]) if isinstance(reading, Article) and reading.part_number > 1 else None
