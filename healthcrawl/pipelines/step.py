"""What the steps share: they work on a ``PageResult``, and a storage failure ends the crawl, not the step."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Self

from scrapy.exceptions import DropItem

from healthcrawl.session import session_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

    from healthcrawl.items import PageResult


class Step(ABC):
    """One step of the intake as a Scrapy pipeline."""

    def __init__(self, crawler: Crawler) -> None:
        self.session = session_of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def process_item(self, result: PageResult) -> PageResult | Awaitable[PageResult]:
        """Return the result with what this step found; drop it if the storage failed."""
        with self.session.guard():
            return self.step(result)
        raise DropItem("the storage failed")

    @abstractmethod
    def step(self, result: PageResult) -> PageResult:
        """The step itself."""
