"""Days and nights of a site without Scrapy: bad days record nothing, clocks that jump record nothing, every edit is recorded once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest

from healthcrawl.items.visit import Task
from tests.site_server.pages import EDITS, Look, html, piece
from tests.site_server.poison import POISONS
from tests.work.conftest import HOME, article

BAD = {3: "503", 5: "captcha", 7: "404", 13: "soft 404", 18: "another's body", 22: "loading", 27: "404", 28: "404"}
"""Days on which every article is answered like this; on day 9 the site is redesigned."""


@pytest.mark.parametrize(("articles", "last_day"), [(40, 30), pytest.param(400, 30, marks=pytest.mark.soak)])
def test_P2_days_with_an_outage_captchas_a_redesign_and_mass_404_tell_every_edit_and_no_other(site, articles, last_day):
    random = Random("thirty days")
    pieces = {made.path: made for made in map(piece, range(articles))}
    site.pages = {path: html(made, Look()) for path, made in pieces.items()}
    site.crawl(*pieces)
    expected, waiting = [], []
    for day in range(1, last_day + 1):
        look = Look(theme=int(day >= 9), counter=60 + day * 7, session=f"s{day}")
        for path in random.sample(list(pieces), max(1, articles // 50)):
            kind = random.choice(list(EDITS))
            if path not in [seen for seen, _ in waiting]:
                pieces[path] = EDITS[kind].make(pieces[path], random)
                waiting.append((f"{HOME}{path}", EDITS[kind].significance))
        spoil = POISONS.get(BAD.get(day, ""))
        answers = {path: spoil(made, day) if spoil else None for path, made in pieces.items()}
        site.pages = {path: (answer.status, answer.headers, answer.text) if answer else html(pieces[path], look) for path, answer in answers.items()}
        outcome = site.crawl(*pieces, days=1)
        assert outcome.verdict == ("degraded" if spoil else "complete"), (day, outcome.notes)
        if not spoil:
            expected += waiting
            waiting = []
        found = [(row.url, row.significance) for row in site.changes() if row.kind not in ("created", "duplicate_found")]
        assert {url for url, _ in found} == {url for url, _ in expected}, day
        assert len(found) <= len(expected), day
    assert {row.status for row in site.articles()} == {"live"}


STEPS = {
    "a day ahead": timedelta(days=1),
    "a day back": timedelta(days=-1),
    "a year ahead": timedelta(days=365),
    "a year back": timedelta(days=-365),
    "to 1970": datetime(1970, 1, 1, 12, tzinfo=UTC),
    "across New Year": datetime(2025, 12, 31, 15, 59, 58, tzinfo=UTC),
    "across midnight": datetime(2025, 10, 22, 15, 59, 58, tzinfo=UTC),
    "across the end of summer time": datetime(2025, 11, 2, 5, 59, 58, tzinfo=UTC),
}
DATES = ("2025-10-01 08:30", "10-21", "昨天 08:30", "3小时前", "12-31", "2025年9月", "今天")


@pytest.mark.parametrize("step", STEPS)
def test_R9_a_clock_that_jumps_in_mid_crawl_is_no_change(site, step):
    paths = [f"/neike/{n}.html" for n in range(14)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},", date=DATES[n % len(DATES)]) for n, path in enumerate(paths)}
    site.crawl(*paths)

    def jump(tasks: list[Task]) -> Iterator[Task]:
        for number, task in enumerate(tasks):
            if number == len(paths) // 2:
                there = STEPS[step]
                site.now = there if isinstance(there, datetime) else site.now + there
            yield task

    for _ in range(3):
        assert site.crawl(*paths, days=1, order=jump).verdict == "complete"
    site.pages[paths[3]] = site.pages[paths[3]].replace("800IU", "400IU")
    site.crawl(*paths, days=1)
    assert site.kinds() == ["created"] * len(paths) + ["updated"]
    numbers = [row.change_id for row in site.changes()]
    assert all(before < after for before, after in pairwise(numbers))


def test_a_404_that_a_jumping_clock_makes_old_still_needs_three_crawls(site):
    paths = [f"/neike/{n}.html" for n in range(8)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)}
    site.crawl(*paths)
    del site.pages[paths[0]]
    site.crawl(*paths, days=400)
    site.crawl(*paths, days=-400)
    assert "removed" not in site.kinds()


def pager(here: int) -> str:
    other = {1: '<span>1</span><a href="/neike/7_2.html">2</a>', 2: '<a href="/neike/7.html">1</a><span>2</span>'}
    return f'<div class="pagination">{other[here]}</div>'


def halves(made) -> tuple[str, str]:
    """The article as two pages of the same words."""
    first, second = made.sections[:3], made.sections[3:]
    pages = (html(type(made)(made.number, made.title, part, made.publisher, made.date, made.tags), Look()) for part in (first, second))
    one, two = (page.replace("</article>", f"{pager(number)}</article>") for number, page in enumerate(pages, 1))
    return one, two


@pytest.mark.parametrize("at_first", ["whole", "split"])
def test_an_article_split_into_pages_or_merged_again_is_no_change(site, at_first):
    made = piece(7)
    one, two = halves(made)
    whole, split = {"/neike/7.html": html(made, Look())}, {"/neike/7.html": one, "/neike/7_2.html": two}
    before, after = (whole, split) if at_first == "whole" else (split, whole)
    others = {f"/neike/{n}.html": html(piece(n), Look()) for n in range(20, 24)}
    site.pages = before | others
    site.crawl("/neike/7.html", *others)
    for _ in range(2):
        site.pages = after | others
        site.crawl("/neike/7.html", *others, days=1)
    assert set(site.kinds()) == {"created"}
    assert len(site.articles()) == 5
    assert {row.status for row in site.articles()} == {"live"}


def test_an_article_read_by_a_newer_program_is_re_extracted_and_never_updated(site, monkeypatch):
    paths = [f"/neike/{n}.html" for n in range(15)]
    site.pages = {path: article(f"第{n}种常见疾病的护理", words=f"编号{n},") for n, path in enumerate(paths)}
    site.crawl(*paths)
    monkeypatch.setattr("healthcrawl.extract.article.VERSION", "next")
    site.pages = {path: page.replace("补充说明。", "") for path, page in site.pages.items()}
    assert site.crawl(*paths, days=1).verdict == "complete"
    assert site.kinds() == ["created"] * 15 + ["re_extracted"] * 15
    assert {row.version for row in site.articles()} == {2}
