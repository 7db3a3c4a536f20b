"""What is not believed at once: how often it has to be seen to be the truth."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256

from healthcrawl.decide.change import words_and_names
from healthcrawl.items.article import Article
from healthcrawl.items.known import Doubt
from healthcrawl.items.page import Page

SUSPECT_RUNS = 3
"""The same unbelieved content in this many healthy crawls is the truth."""
ARTICLES = frozenset(
    "truncated sections-missing text-missing identity-mismatch truncated-text text-grown another-language".split()
    + "canonical-elsewhere words-of-another-article".split()
)
"""Reasons to doubt what may be an article all the same; anything else, a challenge or lost characters, is none however often it is seen."""
LEAST_RUNS = 2
"""A single sight is never enough."""
DECIDED, SLACK = timedelta(days=7), timedelta(days=1)
"""What is not confirmed after this time stays out, with its reason; a weekly job does not begin on the minute."""


def digest_of(page: Page, article: Article | None) -> str:
    """Names what was seen: an article by its words and names, whatever stands around them; any other page by its bytes."""
    return sha256(words_and_names(article.content).encode("utf-8", "surrogatepass") if article else page.body).hexdigest()


def after(before: Doubt | None, seen: Doubt) -> Doubt:
    """Count one more sight of the same content; another one in the same crawl does not add up, and what was rejected stays so."""
    if before is None:
        return seen
    runs = before.runs + (before.crawl_id != seen.crawl_id)
    return replace(seen, runs=runs, since=before.since, state="rejected" if before.state == "rejected" else seen.state)


def lasting(doubt: Doubt) -> bool:
    """Has the same been seen often enough: in three healthy crawls, or, where crawls are rare, in two that are a week apart?"""
    apart = datetime.fromisoformat(doubt.at) - datetime.fromisoformat(doubt.since)
    return doubt.runs >= SUSPECT_RUNS or (doubt.runs >= LEAST_RUNS and apart >= DECIDED - SLACK)


def confirmed(doubt: Doubt) -> bool:
    """Has the same article been seen often enough to be believed? A page that is no article never is."""
    return doubt.reason in ARTICLES and doubt.state != "rejected" and lasting(doubt)


def overdue(since: str, now: datetime) -> bool:
    """Is it time to say that it stays out?"""
    return now - datetime.fromisoformat(since) >= DECIDED
