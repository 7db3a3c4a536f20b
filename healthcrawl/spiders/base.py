"""What all spiders share: checked arguments, the site's manners, and one result per response.

A spider holds no state. Links do not leave its callbacks as requests: they enter the frontier in the transaction of the page that taught them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self

from scrapy import Spider
from scrapy.settings import SETTINGS_PRIORITIES

from healthcrawl.download import DownloadError
from healthcrawl.items import PageResult
from healthcrawl.items.page import Page
from healthcrawl.middlewares.robots import RobotsRefused
from healthcrawl.session import session_of
from healthcrawl.sites.load import generic, load, with_base
from healthcrawl.work.plan import Plan

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.python.failure import Failure

    from healthcrawl.items.profile import Profile


class ArgumentError(ValueError):
    """A spider argument is wrong; the message says what to write."""


class HealthSpider(Spider):
    """Base of all spiders."""

    parameters: ClassVar[dict[str, str]] = {
        "site": "name of a site file (`scrapy sites` lists them)",
        "url": "home page of the site; needed if there is no site file, or if the site file is for a theme",
        "limit": "stop after this many articles",
    }

    @classmethod
    def plan(cls, arguments: dict[str, str]) -> Plan:
        """Check and type the arguments; raises ``ArgumentError`` or ``SiteFileError``."""
        if unknown := sorted(set(arguments) - set(cls.parameters)):
            known = "; ".join(f"-a {name}= {meaning}" for name, meaning in cls.parameters.items())
            raise ArgumentError(f"{cls.name} has no argument {', '.join(unknown)}. It takes: {known}")
        limit = count_argument(arguments, "limit")
        return Plan(spider=cls.name, profile=_profile(arguments), arguments=arguments, limit=limit, **cls.own_fields(arguments))

    @classmethod
    def own_fields(cls, arguments: dict[str, str]) -> dict[str, Any]:
        """The fields of the plan that only this spider has."""
        return {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Build the spider, and set the pace that the site file asks for (a setting on the command line is stronger)."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        manners = session_of(crawler).plan.profile.manners
        settings = crawler.settings
        settings.setdict({"DOWNLOAD_DELAY": manners.delay, "CONCURRENT_REQUESTS_PER_DOMAIN": manners.concurrency}, SETTINGS_PRIORITIES["spider"])
        # the session keeps the pace, for robots.txt too; what Scrapy's slots hold back could not be stopped
        session_of(crawler).pace.delay = settings.getfloat("DOWNLOAD_DELAY")
        settings.set("DOWNLOAD_DELAY", 0, SETTINGS_PRIORITIES["cmdline"])
        # a crawl visits one site: more requests in the engine would only queue there, and hold up a stop
        settings.set("CONCURRENT_REQUESTS", settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN"), SETTINGS_PRIORITIES["spider"])
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """Nothing to yield: the session has put the first addresses into the frontier."""
        return
        yield

    def parse(self, response: Response, **kwargs: Any) -> Iterator[PageResult]:
        """One response, one result."""
        meta = response.meta
        headers = {name.decode("latin-1").lower(): b", ".join(values).decode("latin-1") for name, values in response.headers.items()}
        page = Page(
            url=response.url, status=response.status, headers=headers, body=response.body, fetched_at=meta["fetched_at"], record=meta["record"]
        )
        yield PageResult(task=meta["task"], page=page)

    def refused(self, failure: Failure) -> Iterator[PageResult]:
        """No whole answer: that is an observation too."""
        request: Request = failure.request  # type: ignore[attr-defined]
        error = failure.value
        if not isinstance(error, DownloadError | RobotsRefused):
            failure.raiseException()
        if error.reason == "interrupted":
            return  # it stays leased, and the next run asks for it again
        session = session_of(self.crawler)
        if error.reason == "resting":
            with session.guard():
                session.store.begin()
                session.frontier.give_back([request.meta["task"]])
            return
        at = request.meta.get("fetched_at") or session.clock()
        page = Page(url=request.url, status=0, fetched_at=at, error=error.reason, record=request.meta.get("record"))
        yield PageResult(task=request.meta["task"], page=page)


def _profile(arguments: dict[str, str]) -> Profile:
    site, url = arguments.get("site"), arguments.get("url")
    if site:
        profile = load(site)
        if url:
            return with_base(profile, url)
        if not profile.base_url:
            raise ArgumentError(f"{site} is a site file for a theme: say which site with -a url=https://…")
        return profile
    if not url:
        raise ArgumentError("which site? Give -a site=NAME (`scrapy sites` lists them) or -a url=https://…")
    if not url.lower().startswith(("http://", "https://")):
        raise ArgumentError(f"url={url} is no web address: write it with http:// or https://")
    try:
        return generic(url)
    except ValueError as error:  # also of the parser: a port that is none
        raise ArgumentError(f"url={url} is no web address: {error}") from None


def count_argument(arguments: dict[str, str], name: str) -> int | None:
    """A whole number from 1, or null if the argument is not given; raises ``ArgumentError``."""
    text = arguments.get(name)
    if text is None:
        return None
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentError(f"{name}={text}: write a whole number from 1")
    return int(text)
