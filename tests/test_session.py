"""One run of a crawl, without Scrapy and without a network."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from healthcrawl.session import Session
from healthcrawl.spiders.sitemap import SitemapSpider
from healthcrawl.store.codec import stamp
from healthcrawl.store.connect import StorageError

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


@pytest.mark.parametrize(("free", "size", "enough"), [(511, 1024, False), (513, 1024, True), (600, 20 * 1024, False), (1100, 20 * 1024, True)])
def test_R8_512_mib_or_a_twentieth_of_the_disk_stay_free(tmp_path, monkeypatch, free, size, enough):
    monkeypatch.setattr("healthcrawl.session.room", lambda folder: (free << 20, size << 20))
    plan = SitemapSpider.plan({"url": "http://site.test/"})
    if not enough:
        with pytest.raises(StorageError, match=f"{free} MiB left"):
            Session(plan, tmp_path, lambda: AT)
        return
    session = Session(plan, tmp_path, lambda: AT)
    session.store.close()
