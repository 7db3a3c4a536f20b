"""Is an article gone? One 404 is never a removal."""

from __future__ import annotations

from datetime import datetime, timedelta

from healthcrawl.items.known import GoneCount

RUNS_404, SPAN_404 = 3, timedelta(hours=72)
RUNS_410, SPAN_410 = 2, timedelta(hours=24)
CANARIES = 3
"""So many known articles must be fine in a crawl whose 404s are believed."""


def gone_after(before: GoneCount, crawl_id: int, now: str) -> GoneCount:
    """Count one more 404 or 410; a second sight in the same crawl does not add up."""
    if before.crawl == crawl_id:
        return before
    return GoneCount(runs=before.runs + 1, since=before.since or now, crawl=crawl_id)


def removed(count: GoneCount, status: int, now: datetime) -> bool:
    """Is a removal confirmed? 404: at least 3 crawls over 72 hours; 410: 2 crawls over 24 hours."""
    runs, span = (RUNS_410, SPAN_410) if status == 410 else (RUNS_404, SPAN_404)
    return count.since is not None and count.runs >= runs and now - datetime.fromisoformat(count.since) >= span


def canary_sings(home_fine: bool, fine: int, checked: int) -> bool:
    """Is the site itself well: its home page, and three articles known before (of a tiny site, all but one)?"""
    return home_fine and fine >= min(CANARIES, checked - 1)
