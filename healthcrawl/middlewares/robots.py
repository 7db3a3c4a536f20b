"""robots.txt after RFC 9309, failing closed: what cannot be read allows nothing.

Scrapy's own middleware lets everything pass after a 5xx, a timeout or a bomb, and applies no Crawl-delay.
"""

from __future__ import annotations

import asyncio
import logging
import math
from datetime import timedelta
from typing import TYPE_CHECKING, Self

from protego import Protego
from scrapy import Request
from scrapy.exceptions import IgnoreRequest

from healthcrawl.clock import monotonic
from healthcrawl.decide.manners import MAX_CRAWL_DELAY
from healthcrawl.download import DownloadError
from healthcrawl.session import session_of
from healthcrawl.store.codec import stamp
from healthcrawl.text import urls

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

MAX_BYTES = 500 * 1024
MAX_REDIRECTS = 5
FRESH = timedelta(hours=24)
"""Rules are read again after this time, and the last good copy serves no longer when they cannot be read."""
_NOTHING = "User-agent: *\nDisallow: /"
_ANYTHING = ""


class RobotsRefused(IgnoreRequest):
    """The site's robots.txt does not allow this address; ``reason`` is ``robots`` or ``crawl-delay``."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason


class UnreadableError(Exception):
    """There are rules, or may be, that could not be read; the message says why."""


class RobotsMiddleware:
    """Downloader middleware that asks each scheme, host and port for its rules, once in each run and once a day."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._session = session_of(crawler)
        self._agent = crawler.settings["USER_AGENT"]
        self._rules: dict[str, tuple[float, asyncio.Future[Protego]]] = {}

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
        rules = await self._rules_of(origin)
        if not rules.can_fetch(request.url, self._agent):
            raise RobotsRefused("robots", f"robots.txt of {origin} does not allow {request.url}")
        delay = self._delay(rules)
        if delay > MAX_CRAWL_DELAY:
            raise RobotsRefused("crawl-delay", f"robots.txt of {origin} asks for {delay:.0f} s between two requests: the site is skipped")

    async def _rules_of(self, origin: str) -> Protego:
        asked_at, asked = self._rules.get(origin, (0.0, None))
        if asked is None or monotonic() - asked_at > FRESH.total_seconds():
            asked = asyncio.ensure_future(self._read(origin))
            self._rules[origin] = monotonic(), asked
        try:
            return await asked
        except DownloadError:
            self._rules.pop(origin, None)  # not now: the crawl stops, or the host rests
            raise

    async def _read(self, origin: str) -> Protego:
        """The rules of an origin: as they are now, as they were within the last day, or none that allow anything."""
        session, now = self._session, self._session.clock()
        try:
            text = await self._ask(f"{origin}/robots.txt")
        except UnreadableError as error:
            with session.guard():
                last = session.store.hosts.rules(origin, stamp(now - FRESH))
            text = _NOTHING if last is None else last
            logger.warning("%s/robots.txt: %s: %s", origin, error, "nothing is asked for" if last is None else "the copy of the last day serves")
        else:
            with session.guard():
                session.store.begin()
                session.store.hosts.keep_rules(origin, text, stamp(now))
        rules = Protego.parse(text)
        if delay := self._delay(rules):
            session.pace.ask_slowly(urls.site_host(origin), min(delay, MAX_CRAWL_DELAY))
        return rules

    def _delay(self, rules: Protego) -> float:
        """Seconds between two requests that the rules ask for; 0 if they ask for none."""
        delay = rules.crawl_delay(self._agent) or 0.0
        return delay if delay >= 0 else math.inf  # a number that is none was meant as some pause

    async def _ask(self, url: str) -> str:
        """The text of the rules; raises ``UnreadableError``, and ``DownloadError`` if they cannot be asked for now."""
        for _ in range(MAX_REDIRECTS + 1):
            try:
                response = await self._fetch(url)
            except DownloadError as error:
                if error.reason in ("interrupted", "resting"):
                    raise
                raise UnreadableError(error.reason) from error
            location = response.headers.get("Location")
            if response.status not in (301, 302, 303, 307, 308) or not location:
                return rules_of(response)
            target = urls.resolve(url, location.decode("latin-1"))
            if target is None:
                raise UnreadableError("redirected to what is no web address")
            url = target
        raise UnreadableError("too many redirects")

    async def _fetch(self, url: str) -> Response:
        engine = self._crawler.engine
        assert engine is not None  # noqa: S101 - requests pass here only while the engine runs
        return await engine.download_async(Request(url, meta={"robots": True}, dont_filter=True))


def rules_of(response: Response) -> str:
    """The text of the rules in an answer; raises ``UnreadableError``."""
    if 400 <= response.status < 500 and response.status != 429:
        return _ANYTHING
    if response.status != 200:
        raise UnreadableError(f"answered {response.status}")
    try:
        return response.body[:MAX_BYTES].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start > MAX_BYTES - 4 and len(response.body) > MAX_BYTES:
            return response.body[: error.start].decode("utf-8-sig")  # a character was cut in two
        raise UnreadableError("not UTF-8") from error
