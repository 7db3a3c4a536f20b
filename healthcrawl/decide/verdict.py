"""Verdict: what one observation is worth. Only ``ok`` may become an update, only a confirmed ``gone`` a removal."""

from __future__ import annotations

from healthcrawl.items.article import Article, Fault, Listing, Reading
from healthcrawl.items.known import Known
from healthcrawl.items.page import Page
from healthcrawl.items.visit import Task, Verdict

REDIRECTS = frozenset({301, 302, 303, 307, 308})
MAX_REDIRECTS = 5
_PASSING = frozenset({"timeout", "refused", "reset", "dns", "truncated"})
"""Failures that another attempt in the same crawl may get past."""
_BUSY = frozenset({408, 425, 429, 500, 502, 503, 504})


def of_response(page: Page, task: Task) -> Verdict | None:
    """Verdict on the answer alone; null if the page has to be read first."""
    status = page.status
    if page.error in ("robots", "crawl-delay"):
        return Verdict(kind="other", reason=page.error)
    if page.error:
        return Verdict(kind="failed", reason=page.error, retry=page.error in _PASSING)
    if status == 304:
        asked = task.etag or task.last_modified
        return Verdict(kind="unchanged", reason="not-modified") if asked else Verdict(kind="suspect", reason="http-304-unasked")
    if status in REDIRECTS:
        return _redirect(page, task)
    if status in (404, 410):
        return Verdict(kind="gone", reason=f"http-{status}")
    if status == 200:
        return None
    if 200 <= status < 300:
        return Verdict(kind="suspect", reason=f"http-{status}")
    return Verdict(kind="failed", reason=f"http-{status}", retry=status in _BUSY)


def _redirect(page: Page, task: Task) -> Verdict:
    if not page.headers.get("location"):
        return Verdict(kind="failed", reason="redirect-without-location")
    if task.redirects >= MAX_REDIRECTS:
        return Verdict(kind="failed", reason="too-many-redirects")
    return Verdict(kind="redirect", reason=f"http-{page.status}")


def of_reading(reading: Reading, task: Task, known: Known | None) -> Verdict:
    """Verdict on what the reader made of a whole answer."""
    match reading:
        case Fault(kind="meta_refresh"):
            too_many = task.redirects >= MAX_REDIRECTS
            return Verdict(kind="failed", reason="too-many-redirects") if too_many else Verdict(kind="redirect", reason="meta-refresh")
        case Fault(kind="no_article" | "not_html") if known is None and task.kind != "part":
            return Verdict(kind="other", reason=reading.kind.replace("_", "-"))
        case Fault():
            return Verdict(kind="suspect", reason=reading.kind.replace("_", "-"))
        case Listing() if known is not None or task.kind == "part":
            return Verdict(kind="suspect", reason="listing-instead-of-article")
        case Listing():
            return Verdict(kind="listing")
        case Article():
            return Verdict(kind="ok")
