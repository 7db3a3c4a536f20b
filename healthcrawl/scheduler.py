"""Scrapy's scheduler over the store: the next address is leased from the frontier, and ends there in the transaction of its page."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Self

from scrapy import Request
from scrapy.core.scheduler import BaseScheduler

from healthcrawl.extract.document.sitemap import MAX_BYTES
from healthcrawl.items.visit import Task
from healthcrawl.session import session_of
from healthcrawl.store.frontier import NewTask
from healthcrawl.text import urls

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider
    from twisted.internet.defer import Deferred

BATCH = 16
"""Addresses leased at once; what a kill makes the next run ask for again."""


class FrontierScheduler(BaseScheduler):
    """Leases addresses from the frontier of the crawler's session."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._session = session_of(crawler)
        self._batch: deque[Task] = deque()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def open(self, spider: Spider) -> Deferred[None] | None:
        """Nothing to open: the session holds the store already."""
        self._spider = spider
        return None

    def close(self, reason: str) -> Deferred[None] | None:
        """End the run; ``finished`` only if nothing waits any more."""
        self._session.close(finished=reason == "finished" and not self.has_pending_requests())
        return None

    def has_pending_requests(self) -> bool:
        """True while an address waits."""
        return bool(self._batch) or self._session.frontier.counts().get("pending", 0) > 0

    def enqueue_request(self, request: Request) -> bool:
        """Take in a request made by a spider's own code (links of pages never come this way)."""
        session = self._session
        url = urls.canonical(request.url)
        with session.guard():
            session.store.begin()
            return session.frontier.add([NewTask(url=url, url_key=urls.key(url), host=urls.site_host(url), kind="unknown")]) > 0
        return False

    def next_request(self) -> Request | None:
        """The next address that is due; null if none is at the moment."""
        session = self._session
        if session.stopped:
            return None
        if self._batch and urls.site_host(self._batch[0].url) in session.pace.resting():
            with session.guard():
                session.store.begin()
                session.frontier.give_back(self._batch)
                self._batch.clear()
        if not self._batch:
            with session.guard():
                session.store.begin()
                self._lease()
                session.commit_if_due()
        return self._request(self._batch.popleft()) if self._batch else None

    def _lease(self) -> None:
        """Take the next addresses of hosts that may be asked; if there are none, notice who keeps the crawl waiting."""
        session = self._session
        leased = session.frontier.lease(BATCH, session.due(), session.pace.resting())
        session.ask_what_is_reserved(task.url for task in leased)
        while leased and not self._batch:
            self._batch.extend(task for task in leased if not session.trapped(task))
            leased = [] if self._batch else session.frontier.lease(BATCH, session.due(), session.pace.resting())
        session.rests_until_later = None if self._batch else session.pace.hopeless(session.frontier.waiting())

    def _request(self, task: Task) -> Request:
        headers = {}
        depth = self._session.plan.depth
        nearer = depth is not None and task.depth < depth  # is read anew, for the links that it shows
        if (task.etag or task.last_modified) and not nearer and self._session.store.archived.kept(task.url_key):
            if task.etag:
                headers["If-None-Match"] = task.etag
            if task.last_modified:
                headers["If-Modified-Since"] = task.last_modified
        meta: dict[str, object] = {"task": task}
        if task.kind == "sitemap":
            meta["download_maxsize"] = MAX_BYTES
        return Request(task.url, callback=self._spider.parse, errback=self._spider.refused, headers=headers, meta=meta)  # type: ignore[attr-defined]
