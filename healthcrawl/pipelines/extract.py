"""What does the page say?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TYPE_CHECKING

from healthcrawl.pipelines.step import Step

if TYPE_CHECKING:
    from healthcrawl.items import PageResult


class ExtractPipeline(Step):
    """What does the page say?"""

    def process_item(self, result: PageResult) -> PageResult | Awaitable[PageResult]:
        """Read the page; a sitemap, which may be long, in a thread, so that it holds nothing up."""
        if result.task.kind == "sitemap":
            return asyncio.to_thread(self.step, result)
        return super().process_item(result)

    def step(self, result: PageResult) -> PageResult:
        """Decide; nothing is written yet."""
        return self.session.intake.read(result.task, result.page)
