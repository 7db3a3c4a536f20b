"""Record all that a page taught us in one transaction, then hand the article on to Scrapy."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from scrapy.exceptions import DropItem

from healthcrawl.session import session_of

MAX_AT_ONCE = 100
"""Links that enter the frontier before others have a turn."""

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from healthcrawl.items import PageResult


class StorePipeline:
    """The last pipeline: what leaves it is recorded."""

    def __init__(self, crawler: Crawler) -> None:
        self._session = session_of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def process_item(self, result: PageResult) -> dict[str, Any] | Awaitable[dict[str, Any]]:
        """Record the result; articles go on to Scrapy's feeds, everything else ends here."""
        return self._record_in_batches(result) if len(result.found) > MAX_AT_ONCE else self._record(result)

    async def _record_in_batches(self, result: PageResult) -> dict[str, Any]:
        """A long sitemap: let others have a turn between its links. Its own end comes last, so a kill in between only asks for it again."""
        *batches, last = (result.found[start : start + MAX_AT_ONCE] for start in range(0, len(result.found), MAX_AT_ONCE))
        for batch in batches:
            if self._session.stopped:
                break
            with self._session.guard():
                self._session.enter(result.task, batch)
            await asyncio.sleep(0)
        return self._record(replace(result, found=last))

    def _record(self, result: PageResult) -> dict[str, Any]:
        session = self._session
        if session.stopped:
            raise DropItem("the crawl stops: the next run asks for this page again")
        with session.guard():
            session.record(result)
        content = result.article.content if result.article else result.known.content if result.known else None
        if content is None or not result.seen_article or session.storage_failed:
            raise DropItem(result.verdict.kind)
        head = {"article_id": result.article_id, "site": session.plan.site, "url": result.task.url, "verdict": result.verdict.kind}
        return head | {name: getattr(content, name) for name in content.__dataclass_fields__}
