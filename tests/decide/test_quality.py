"""When a field fell: clearly, whatever the number of pages, and never by chance."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.decide.quality import LASTING, LEAST_PAGES, lost, trend, wilson
from healthcrawl.items.article import Content, Person
from healthcrawl.items.run import FieldRate


def rate(filled: int, pages: int, how: str = "steady") -> FieldRate:
    return FieldRate(name="tags", pages=pages, filled=filled, confidence=0.9 if filled else None, trend=how)


@pytest.mark.parametrize(
    ("before", "now", "fell"),
    [
        ((360, 360), (0, 360), True),
        ((360, 360), (0, LEAST_PAGES), True),
        ((360, 360), (0, LEAST_PAGES - 1), False),  # too few to say
        ((360, 360), (7, 12), False),  # seven of twelve edited pages still have it: no proof
        ((300, 360), (150, 360), True),  # one template of two
        ((300, 360), (270, 360), False),
        ((36, 360), (0, 12), False),  # rare fields are missing now and then
        ((216, 360), (0, 12), False),  # a dozen new articles of a department that never tags
        ((9, 9), (0, 100), False),  # no history yet
    ],
)
def test_a_fall_is_told_when_it_is_clear(before, now, fell):
    assert (trend([rate(*before)], rate(*now)) == "fell") is fell


def test_small_crawls_add_up_to_a_history():
    assert trend([rate(4, 4)] * 30, rate(0, 40)) == "fell"


def test_a_fall_that_lasts_is_told_in_so_many_crawls_and_then_is_how_the_site_is():
    before, told = [rate(100, 100)], []
    for _ in range(6):
        now = replace(rate(0, 100), trend=trend(before, rate(0, 100)))
        before.append(now)
        told.append(now.trend)
    assert told == ["fell"] * (LASTING - 1) + ["settled"] + ["steady"] * (6 - LASTING)
    assert trend(before, rate(100, 100)) == "steady"


def test_a_small_crawl_between_does_not_hide_a_fall():
    assert trend([rate(100, 100), rate(0, 50, "fell"), rate(0, 3), rate(0, 50, "fell")], rate(0, 50)) == "settled"


def test_no_false_alarm_in_years_of_nights():
    chance = random.Random(7)
    for _ in range(200):
        truth, history = chance.random(), []
        for _ in range(30):
            pages = chance.choice([1, 3, 12, 60, 300])
            now = rate(sum(chance.random() < truth for _ in range(pages)), pages)
            assert trend(history, now) == "steady"
            history.append(now)


@given(st.integers(1, 10_000).flatmap(lambda pages: st.tuples(st.integers(0, pages), st.just(pages))))
def test_the_interval_holds_the_rate_and_narrows(both):
    filled, pages = both
    lower, upper = wilson(filled, pages)
    assert -1e-9 <= lower <= filled / pages + 1e-9
    assert filled / pages - 1e-9 <= upper <= 1 + 1e-9
    closer = wilson(filled * 4, pages * 4)
    assert closer[1] - closer[0] < upper - lower


def test_what_an_article_has_lost():
    before = Content(title="a", publisher="健康报", tags=["钙"], authors=[Person(name="王医生")], summary="导语")
    assert lost(before, replace(before, tags=["铁"], summary=None)) == []
    assert lost(before, replace(before, tags=[], publisher=None)) == ["publisher", "tags"]
    assert lost(replace(before, tags=[]), before) == []


@pytest.mark.parametrize(
    ("before", "now", "pages", "fell"),
    [
        (0.95, 0.5, 100, True),  # only a meta element still says it
        (0.95, 0.5, LEAST_PAGES, True),
        (0.95, 0.5, LEAST_PAGES - 1, False),  # too few to say
        (0.95, 0.7, 100, False),  # found by another class
        (0.5, 0.45, 100, False),  # never was sure
    ],
)
def test_a_fall_of_confidence_is_told_when_it_is_clear(before, now, pages, fell):
    history = [replace(rate(100, 100), confidence=before)]
    assert (trend(history, replace(rate(pages, pages), confidence=now)) == "fell") is fell
