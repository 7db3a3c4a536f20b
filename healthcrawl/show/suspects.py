"""What is not believed, on a terminal."""

from __future__ import annotations

from datetime import datetime

from healthcrawl.decide.doubt import ARTICLES, LEAST_RUNS, SUSPECT_RUNS, overdue
from healthcrawl.items.known import Doubt
from healthcrawl.show.diff import compared
from healthcrawl.show.plain import console, plain
from healthcrawl.show.tables import show
from healthcrawl.work.suspects import Suspect


def suspects(doubts: list[Doubt], now: datetime) -> None:
    """Print a line for each; ``now`` tells which are decided."""
    rows = ((plain(doubt.url), doubt.state, doubt.reason, str(doubt.runs), doubt.since, _outlook(doubt, now)) for doubt in doubts)
    show(console(), f"not believed: {len(doubts)}", "address state reason crawls since outlook".split(), rows)


def suspect(found: Suspect, now: datetime) -> None:
    """Print what was seen at one address, and how it differs from what is known."""
    out, doubt = console(), found.doubt
    out.print(plain(doubt.url), style="bold")
    out.print(f"  {doubt.state}: {doubt.reason or 'an update'}; seen in {doubt.runs} crawls since {doubt.since}; {_outlook(doubt, now)}")
    for record in doubt.records:
        out.print(f"  record: {record.warc_file} @{record.offset}")
    if doubt.article is None:
        out.print("  what was seen is no article")
    elif found.known is None:
        out.print(f"  an article that is not known yet: {plain(doubt.article.content.title)}")
    else:
        compared(out, found.known.content, doubt.article.content)


def _outlook(doubt: Doubt, now: datetime) -> str:
    if doubt.state == "rejected":
        return "stays out: rejected by hand"
    if doubt.state in ("held", "proposed"):
        return "recorded by the next healthy crawl that sees it again"
    if overdue(doubt.since, now):
        return "stays out: not confirmed in 7 days"
    return (
        f"believed after {SUSPECT_RUNS} healthy crawls, or {LEAST_RUNS} a week apart"
        if doubt.reason in ARTICLES
        else "stays out unless the page becomes an article"
    )
