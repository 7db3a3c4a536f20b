"""For commands that look at a few pages and keep nothing: the same way to a page as a crawl's, in a data folder that is thrown away."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from math import inf
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from scrapy import Request

from healthcrawl import __version__
from healthcrawl.clock import clock_from
from healthcrawl.download import DownloadError, networks
from healthcrawl.items.page import Page
from healthcrawl.middlewares.robots import RobotsRefused
from healthcrawl.session import Session, attach, session_of
from healthcrawl.show import log as clean_log
from healthcrawl.spiders.base import ArgumentError, HealthSpider
from healthcrawl.work.plan import Plan

if TYPE_CHECKING:
    from scrapy.crawler import Crawler, CrawlerProcessBase
    from scrapy.http import Response
    from scrapy.settings import BaseSettings

    from healthcrawl.items.profile import Profile

logger = logging.getLogger(__name__)

DEMO = "demo"
"""The only site that may be visited without a contact: it is our own."""
_NUMBERS = {"DOWNLOAD_DELAY": 0, "CONCURRENT_REQUESTS": 1, "CONCURRENT_REQUESTS_PER_DOMAIN": 1}
"""Settings that Scrapy would stumble over, or wait for without end, once the crawl has begun; the least that makes sense."""
Fetch = Callable[[str], Awaitable[Page]]
"""Asks for one address; a page with an ``error`` if there was no whole answer."""
Itinerary = Callable[[Fetch], Awaitable[None]]
"""Decides which pages are asked for, one after the other."""


def introduce(settings: BaseSettings, site: str) -> None:
    """Put the contact into the User-Agent; raises ``ArgumentError`` or ``ValueError`` if a setting is missing or wrong."""
    contact = settings.get("HEALTHCRAWL_CONTACT", "").strip()
    if not contact and site != DEMO:
        raise ArgumentError("who runs this crawl? Set HEALTHCRAWL_CONTACT to a mail address or a web page: it goes into the User-Agent")
    if any(not " " <= character <= "~" for character in contact):
        raise ArgumentError("HEALTHCRAWL_CONTACT goes into a header: write it in plain ASCII")
    networks(settings.getlist("HEALTHCRAWL_ALLOW_PRIVATE"))
    for name, least in _NUMBERS.items():
        _check_number(name, settings[name], least)
    settings.set("USER_AGENT", f"healthcrawl/{__version__} (+{contact or 'demo'})", priority="cmdline")


def _check_number(name: str, value: object, least: int) -> None:
    try:
        fine = least <= (float if name == "DOWNLOAD_DELAY" else int)(str(value)) < inf
    except ValueError:
        fine = False
    if not fine:
        raise ArgumentError(f"{name}={value}: write a number from {least}")


def visit(process: CrawlerProcessBase, settings: BaseSettings, profile: Profile, itinerary: Itinerary) -> bool:
    """Carry out an itinerary, with the guards and the pace of a crawl. False if it broke off."""
    introduce(settings, profile.name)
    clean_log.install()
    settings.setdict(_NOTHING_KEPT, priority="cmdline")
    logging.getLogger("scrapy").setLevel(logging.WARNING)
    with TemporaryDirectory() as folder:
        session = Session(
            Plan(spider="visitor", profile=profile, arguments={}), Path(folder), clock_from(settings.get("HEALTHCRAWL_CLOCK")), min_free=0
        )
        try:
            crawler: Crawler = process.create_crawler(_Visitor)
            attach(crawler, session)
            process.crawl(crawler, itinerary=itinerary)
            process.start()
        finally:
            session.store.close()
    return crawler.stats is not None and crawler.stats.get_value("finish_reason") == "finished" and bool(crawler.stats.get_value("visitor/done"))


_NOTHING_KEPT = {
    "SCHEDULER": "scrapy.core.scheduler.Scheduler",
    "ITEM_PIPELINES": {},
    "EXTENSIONS": {},
}


class _Visitor(HealthSpider):
    """Asks for pages one after the other, as its itinerary says."""

    name = "visitor"
    itinerary: Itinerary

    async def start(self) -> AsyncIterator[Any]:
        """Walk the itinerary; no request goes through the scheduler."""
        await self.itinerary(self._fetch)
        assert self.crawler.stats is not None  # noqa: S101 - Scrapy sets it before the spider starts
        self.crawler.stats.set_value("visitor/done", True)
        return
        yield

    async def _fetch(self, url: str) -> Page:
        engine, clock = self.crawler.engine, session_of(self.crawler).clock
        assert engine is not None  # noqa: S101 - the engine runs the spider
        request = Request(url, dont_filter=True)
        try:
            response: Response = await engine.download_async(request)
        except (DownloadError, RobotsRefused) as error:
            return Page(url=url, status=0, fetched_at=clock(), error=error.reason)
        except asyncio.CancelledError:
            logger.warning("Stopped while %s was asked for", url)
            raise
        headers = {name.decode("latin-1").lower(): b", ".join(values).decode("latin-1") for name, values in response.headers.items()}
        return Page(url=url, status=response.status, headers=headers, body=response.body, fetched_at=request.meta.get("fetched_at") or clock())
