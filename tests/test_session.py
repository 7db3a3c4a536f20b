"""One run of a crawl, without Scrapy and without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from healthcrawl.session import Session
from healthcrawl.spiders.sitemap import SitemapSpider
from healthcrawl.store.codec import stamp

AT = datetime(2025, 10, 22, 8, 0, tzinfo=UTC)


def test_R9_a_retry_becomes_due_under_a_clock_that_stands_still(tmp_path, monkeypatch):
    passed = 0.0
    monkeypatch.setattr("healthcrawl.session.monotonic", lambda: 1000.0 + passed)
    session = Session(SitemapSpider.plan({"url": "http://www.example.com/"}), tmp_path / "data", lambda: AT)
    session.store.begin()
    first, *_ = session.frontier.lease(100, session.due())
    session.frontier.again(first.task_id, "http-500", stamp(AT + timedelta(seconds=30)))
    assert session.frontier.lease(100, session.due()) == []
    passed = 31.0
    assert [task.task_id for task in session.frontier.lease(100, session.due())] == [first.task_id]
    session.close(finished=False)
