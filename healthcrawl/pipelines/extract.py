"""What does the page say?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from healthcrawl.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from healthcrawl.items import PageResult


class ExtractPipeline:
    """What does the page say?"""

    def __init__(self, crawler: Crawler) -> None:
        self._intake = session_of(crawler).intake

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def process_item(self, result: PageResult) -> PageResult:
        """Return the result with what this step found."""
        return self._intake.read(result.task, result.page)
