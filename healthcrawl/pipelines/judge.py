"""May it be believed?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthcrawl.pipelines.step import Step

if TYPE_CHECKING:
    from healthcrawl.items import PageResult


class JudgePipeline(Step):
    """May it be believed?"""

    def step(self, result: PageResult) -> PageResult:
        """Decide; nothing is written yet."""
        return self.session.intake.judge(result)
