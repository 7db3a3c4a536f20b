"""A redesign is no change: the same words in another markup are read as the same article."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.decide.change import compare
from healthcrawl.demo import Site
from healthcrawl.extract import read
from healthcrawl.items.article import Article
from healthcrawl.items.page import Page
from healthcrawl.sites.load import generic, load

BASE = "http://127.0.0.1:8190"


@pytest.mark.parametrize("profile", [load("demo"), generic(f"{BASE}/")], ids=["site file", "no site file"])
@pytest.mark.parametrize("redesign", [3, 10])
def test_articles_that_nobody_edited_read_the_same_in_every_design(redesign, profile):
    before, after = (Site(articles=100, day=day, base=BASE) for day in (redesign - 1, redesign))
    told = {line["url"]: line for line in before.truth()}
    words = ("state", "title", "body", "sections", "dept", "tags", "author", "source", "published_at", "updated_at")
    same = [line for line in after.truth() if line["state"] == "live" and all(told.get(line["url"], {}).get(name) == line[name] for name in words)]
    assert len(same) > 40
    for line in same:
        for url in line["page_urls"]:
            old, new = (article(site, url, profile) for site in (before, after))
            assert compare(old.content, new.content) is None, url


def article(site, url, profile) -> Article:
    body = site.page(url.removeprefix(BASE)).body
    page = Page(url=url, status=200, headers={"content-type": "text/html; charset=utf-8"}, body=body, fetched_at=datetime(2025, 12, 20, tzinfo=UTC))
    reading = read(page, profile)
    assert isinstance(reading, Article), url
    return reading
