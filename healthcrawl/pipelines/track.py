"""Which article is it, and what changed?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthcrawl.pipelines.step import Step

if TYPE_CHECKING:
    from healthcrawl.items import PageResult


class TrackPipeline(Step):
    """Which article is it, and what changed?"""

    def step(self, result: PageResult) -> PageResult:
        """Decide; nothing is written yet."""
        return self.session.intake.track(result)
