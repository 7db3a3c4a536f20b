"""What does the page say?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthcrawl.pipelines.step import Step

if TYPE_CHECKING:
    from healthcrawl.items import PageResult


class ExtractPipeline(Step):
    """What does the page say?"""

    def step(self, result: PageResult) -> PageResult:
        """Decide; nothing is written yet."""
        return self.session.intake.read(result.task, result.page)
