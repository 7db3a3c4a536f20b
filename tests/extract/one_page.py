"""One small page, read: what tests of single rules share."""

from __future__ import annotations

from datetime import UTC, datetime

from healthcrawl.extract import read
from healthcrawl.items import Article, Fault, Listing, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "http://www.example.com/a/1.html"


def read_page(title: str, body: str, url: str = URL, head: str = "") -> Article | Fault | Listing:
    """Read a page of this ``<title>``, and with this in its body, as one of a site that nobody configured."""
    page = f"<html><head><meta charset=utf-8>{head}<title>{title}</title></head><body>{body}</body></html>"
    return read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))


def read_article(title: str, body: str, url: str = URL, head: str = "") -> Article:
    """The same, of a page that has to be an article."""
    reading = read_page(title, body, url, head)
    assert isinstance(reading, Article)
    return reading
