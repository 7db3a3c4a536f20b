"""What a person sees while a crawl runs: one live line on a terminal, a plain log line now and then elsewhere."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.live import Live
from rich.text import Text
from scrapy import signals
from scrapy.utils.asyncio import create_looping_call

from healthcrawl.clock import monotonic
from healthcrawl.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

logger = logging.getLogger(__name__)

TERMINAL_SECONDS, LOG_SECONDS = 0.5, 30.0


class Progress:
    """Extension that tells pages a second, articles, changes, what waits, and how long it may take."""

    def __init__(self, crawler: Crawler) -> None:
        self._session = session_of(crawler)
        self._began = monotonic()
        self._live: Live | None = None
        self._loop = create_looping_call(self._show)
        crawler.signals.connect(self._opened, signals.spider_opened)
        crawler.signals.connect(self._closed, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def _opened(self) -> None:
        if sys.stderr.isatty():
            self._live = Live(console=Console(stderr=True), transient=True, auto_refresh=False)
            self._live.start()
        self._loop.start(TERMINAL_SECONDS if self._live else LOG_SECONDS, now=False)

    def _closed(self) -> None:
        if self._loop.running:
            self._loop.stop()
        if self._live:
            self._live.stop()

    def _show(self) -> None:
        line = self._line()
        if self._live:
            self._live.update(Text(line), refresh=True)
        else:
            logger.info("%s", line)

    def _line(self) -> str:
        session, spent = self._session, max(monotonic() - self._began, 0.001)
        counters = session.counters
        pages = sum(count for name, count in counters.items() if name.startswith("pages/"))
        changes = sum(count for name, count in counters.items() if name.startswith("changes/"))
        waiting = session.frontier.counts().get("pending", 0)
        rate = pages / spent
        left = f"{waiting / rate / 60:.0f} min" if rate else "?"
        return f"{pages} pages, {rate:.1f}/s · {session.articles} articles · {changes} changes · {waiting} waiting · about {left} left"
