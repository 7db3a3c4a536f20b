"""robots.txt after RFC 9309, failing closed: what cannot be read allows nothing.

Scrapy's own middleware lets everything pass after a 5xx, a timeout or a bomb.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Self

from protego import Protego
from scrapy import Request
from scrapy.exceptions import IgnoreRequest

from healthcrawl.download import DownloadError

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

MAX_BYTES = 500 * 1024
MAX_REDIRECTS = 5
_NOTHING = Protego.parse("User-agent: *\nDisallow: /")
_ANYTHING = Protego.parse("")


class RobotsRefused(IgnoreRequest):
    """The site's robots.txt does not allow this address."""

    reason = "robots"


class RobotsMiddleware:
    """Downloader middleware that asks each scheme, host and port once for its rules."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._agent = crawler.settings["USER_AGENT"]
        self._rules: dict[str, asyncio.Future[Protego]] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Raise ``RobotsRefused`` for an address that may not be asked for."""
        if request.meta.get("robots"):
            return
        scheme, _, rest = request.url.partition("://")
        origin = f"{scheme}://{rest.partition('/')[0]}"
        if origin not in self._rules:
            self._rules[origin] = asyncio.ensure_future(self._ask(origin))
        rules = await self._rules[origin]
        if not rules.can_fetch(request.url, self._agent):
            raise RobotsRefused(f"robots.txt of {origin} does not allow {request.url}")

    async def _ask(self, origin: str) -> Protego:
        url = f"{origin}/robots.txt"
        for _ in range(MAX_REDIRECTS + 1):
            try:
                response = await self._fetch(url)
            except DownloadError as error:
                logger.warning("%s could not be read (%s): nothing of this host is asked for", url, error.reason)
                return _NOTHING
            location = response.headers.get("Location")
            if response.status in (301, 302, 303, 307, 308) and location:
                url = response.urljoin(location.decode("latin-1"))
                continue
            return _rules(response)
        logger.warning("%s: too many redirects: nothing of this host is asked for", url)
        return _NOTHING

    async def _fetch(self, url: str) -> Response:
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - requests pass here only while the engine runs
        return await engine.download_async(Request(url, meta={"robots": True}, dont_filter=True))


def _rules(response: Response) -> Protego:
    if 400 <= response.status < 500 and response.status != 429:
        return _ANYTHING
    if response.status != 200:
        logger.warning("%s answered %d: nothing of this host is asked for", response.url, response.status)
        return _NOTHING
    try:
        return Protego.parse(response.body[:MAX_BYTES].decode("utf-8-sig"))
    except UnicodeDecodeError:
        logger.warning("%s is not UTF-8: nothing of this host is asked for", response.url)
        return _NOTHING
