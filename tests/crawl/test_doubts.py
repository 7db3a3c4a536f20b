"""What is not believed at once, through the real command on a moved clock: decided within a week."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.conftest import ROOT, Folder
from tests.crawl.test_month import Month
from tests.faults.forks import forks
from tests.site_server.pages import Look, Piece, html
from tests.site_server.poison import Answer

LOST = ("sections-missing", "text-missing")


@pytest.fixture
def month(faults, folder, tmp_path) -> Iterator[Month]:
    """A site of 16 articles after its first crawl."""
    with forks(faults, ROOT) as running:
        made = Month(running, folder, tmp_path / "log", None, 16)
        assert made.crawl() == 0
        yield made
    made.site.close()


def next_day(month: Month) -> list[tuple[str, str]]:
    """The crawl of the next day, and what it tells."""
    month.day += 1
    month.crawl()
    return month.told()


def states(folder: Folder, paths: list[str]) -> list[tuple[str, int]]:
    rows = {row["url"].rpartition("/neike/")[2]: (row["status"], row["version"]) for row in folder.rows("articles")}
    return [rows[path.removeprefix("/neike/")] for path in paths]


def suspects(folder: Folder) -> str:
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(folder.path), "suspects"]
    return subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout


def test_what_is_doubted_is_decided_within_a_week(month, folder):
    """One article loses its sections for good, one shows another part of itself each day, one shows a challenge; a bad day counts for nothing."""
    site = month.site
    paths = shrunk, restless, challenged = site.paths[2:5]
    whole = site.pieces[restless]
    site.edit(shrunk, replace(site.pieces[shrunk], sections=site.pieces[shrunk].sections[:2]))
    told = []
    for day in range(1, 9):
        heading, lines = whole.sections[day % 5]
        site.edit(restless, replace(whole, sections=((heading, lines[day % 2 :]),)))
        month.spoil("captcha" if day == 2 else "")
        site.poisons[challenged] = "captcha"
        told += [(day, *event) for event in next_day(month)]
        if day == 1:
            assert states(folder, paths) == [("suspect", 1)] * 3
    assert told == [(4, "updated", shrunk)], "the third healthy crawl that sees it"
    assert states(folder, paths) == [("live", 2), ("suspect", 1), ("suspect", 1)]
    said = suspects(folder)
    assert "not believed: 2" in said
    assert any(reason in said for reason in LOST)
    assert "stays out: not confirmed in 7 days" in said
    site.edit(restless, whole)
    site.poisons = {}
    assert next_day(month) == [], "they are as they were"
    assert states(folder, paths) == [("live", 2), ("live", 1), ("live", 1)]
    assert "not believed: 0" in suspects(folder)


def swapped_body(month: Month, path: str) -> Piece:
    """The article at an address with the body of its neighbour."""
    site = month.site
    neighbour = site.paths[(site.paths.index(path) + 5) % len(site.paths)]
    return replace(site.pieces[path], sections=site.pieces[neighbour].sections)


def test_a_bad_day_that_shows_other_articles_takes_nothing_from_a_count(month, folder):
    """The third healthy crawl decides, though between the second and it another article stood at the address, there alone or at all of them."""
    site = month.site
    alone, everywhere = site.paths[2:4]
    for path in (alone, everywhere):
        site.edit(path, replace(site.pieces[path], sections=site.pieces[path].sections[:2]))
    told = []
    for day in range(1, 7):
        swapped = {3: [alone], 4: site.paths}.get(day, [])
        site.answers = {path: Answer(text=html(swapped_body(month, path), Look())) for path in swapped}
        told += [(day, *event) for event in next_day(month)]
    assert told == [(3, "updated", everywhere), (5, "updated", alone)]
    assert states(folder, [alone, everywhere]) == [("live", 2)] * 2


@pytest.mark.parametrize(("apart", "expected"), [(7, [("updated", 7)]), (3, [("updated", 6)]), (5, [("updated", 10)])])
def test_what_rare_crawls_see_twice_a_week_apart_is_decided(month, folder, apart, expected):
    site = month.site
    shrunk = site.paths[2]
    site.edit(shrunk, replace(site.pieces[shrunk], sections=site.pieces[shrunk].sections[:2]))
    told = []
    for day in range(0, 15, apart):
        month.day = day + 1
        month.crawl()
        told += [(kind, day) for kind, _ in month.told()]
    assert told == expected
