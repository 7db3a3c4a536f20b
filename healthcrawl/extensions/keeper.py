"""Keeps the session in step with Scrapy: commits quiet groups, stops at the limit, remembers what went wrong."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

from scrapy import signals
from scrapy.utils.asyncio import create_looping_call

from healthcrawl.session import GROUP_SECONDS, session_of
from healthcrawl.store.connect import StorageError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from twisted.python.failure import Failure

logger = logging.getLogger(__name__)

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
        connect(self._item_error, signals.item_error)
        connect(self._item_error, signals.spider_error)
        connect(self._stop_clockwork, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def _opened(self) -> None:
        self._clockwork.start(GROUP_SECONDS)

    def _stop_clockwork(self) -> None:
        if self._clockwork.running:
            self._clockwork.stop()

    def _tick(self) -> None:
        try:
            self._session.commit_if_due()
        except StorageError as error:
            self._storage_failed(error)
        if self._session.limit_reached:
            self._stop("limit")
        if self._crawler.engine and not self._crawler.engine.running:
            self._session.hurry(STOP_SECONDS)

    def _item_error(self, failure: Failure, **_: Any) -> None:
        if isinstance(failure.value, StorageError):
            self._storage_failed(failure.value)
        else:
            self._session.failed("bug")

    def _storage_failed(self, error: StorageError) -> None:
        self._session.failed("storage")
        self._stop_clockwork()
        logger.error("Storage failed, the crawl stops: %s", error)
        self._stop("storage")

    def _stop(self, reason: str) -> None:
        engine = self._crawler.engine
        if engine and engine.running and engine.spider:
            from scrapy.utils.defer import _schedule_coro

            _schedule_coro(engine.close_spider_async(reason=reason))
