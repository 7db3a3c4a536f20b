"""Record all that a page taught us in one transaction, then hand the article on to Scrapy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from scrapy.exceptions import DropItem

from healthcrawl.session import session_of

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

    def process_item(self, result: PageResult) -> dict[str, Any]:
        """Record the result; articles go on to Scrapy's feeds, everything else ends here."""
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
