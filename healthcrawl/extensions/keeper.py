"""Keeps the session in step with Scrapy: commits quiet groups, stops at the limit, remembers what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from scrapy import signals
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.defer import deferred_from_coro

from healthcrawl.session import GROUP_SECONDS, session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

STOP_SECONDS = 3.0
"""What a page in flight is given to come in whole when the crawl is told to stop."""


class Keeper:
    """Extension that every crawl needs."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._session = session_of(crawler)
        self._clockwork = create_looping_call(self._tick)
        connect = crawler.signals.connect
        connect(self._opened, signals.spider_opened)
        connect(self._bug, signals.item_error)
        connect(self._bug, signals.spider_error)
        connect(self._stop_clockwork, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def _opened(self) -> None:
        self._clockwork.start(GROUP_SECONDS, now=False)  # the engine does not run yet

    def _stop_clockwork(self) -> None:
        if self._clockwork.running:
            self._clockwork.stop()

    def _tick(self) -> None:
        with self._session.guard():
            self._session.commit_if_due()
            self._session.watch_disk()
        if self._session.stopped:
            self._stop(self._session.why_stopped)
        if self._crawler.engine and not self._crawler.engine.running:
            self._session.hurry(STOP_SECONDS)

    def _bug(self) -> None:
        self._session.bug()

    def _stop(self, reason: str) -> None:
        engine = self._crawler.engine
        if engine and engine.running and engine.spider:
            deferred_from_coro(engine.close_spider_async(reason=reason))
