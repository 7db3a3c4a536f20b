"""When is an article gone? Late, and only when the site itself is well."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from healthcrawl.decide.brake import too_many
from healthcrawl.decide.liveness import gone_after, removed
from healthcrawl.items.known import GoneCount
from healthcrawl.store.codec import stamp

BEGIN = datetime(2025, 10, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "runs", "hours", "gone"),
    [
        (404, 1, 1000, False),
        (404, 2, 1000, False),
        (404, 3, 71, False),
        (404, 3, 72, True),
        (404, 30, 10, False),
        (410, 1, 1000, False),
        (410, 2, 23, False),
        (410, 2, 24, True),
    ],
)
def test_a_removal_needs_both_sights_and_time(status, runs, hours, gone):
    count = GoneCount(runs=runs, since=stamp(BEGIN), crawl=9)
    assert removed(count, status, BEGIN + timedelta(hours=hours)) is gone


def test_what_was_never_gone_is_not_removed():
    assert not removed(GoneCount(), 410, BEGIN)


def test_sights_in_one_crawl_count_once_and_the_first_gives_the_time():
    count = GoneCount()
    for crawl, hour in ((1, 0), (1, 5), (2, 30), (2, 31), (3, 50)):
        count = gone_after(count, crawl, stamp(BEGIN + timedelta(hours=hour)))
    assert count == GoneCount(runs=3, since=stamp(BEGIN), crawl=3)


@pytest.mark.parametrize(
    ("vanished", "checked", "held"), [(0, 0, False), (9, 9, False), (10, 100, True), (10, 200, False), (11, 200, True), (50, 5000, False)]
)
def test_many_at_once_are_the_sites_fault(vanished, checked, held):
    assert too_many(vanished, checked) is held
