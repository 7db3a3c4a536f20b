"""What a site does to many articles at once is held for one crawl; what editors do to them on the same day is recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest

from tests.site_server.pages import DRUGS, EDITS, FOODS, HABITS, Look, Piece, html, piece
from tests.work.conftest import Site

PIECES = [piece(number) for number in range(20)]


def later(made: Piece, hours: int) -> Piece:
    return replace(made, date=f"{made.date[:11]}{int(made.date[11:13]) + hours:02}{made.date[13:]}")


def other_marks(made: Piece) -> Piece:
    sections = tuple((heading, tuple(line.replace("。", ".") for line in lines)) for heading, lines in made.sections)
    return replace(made, sections=sections)


def advertised(made: Piece, turn: int = 0) -> Piece:
    """The article with an advertisement that no other article shows, and no other day."""
    words = Random(f"{made.number} {turn}").sample((*DRUGS, *FOODS, *HABITS), 6)
    line = f"{words[0]}{words[1]}{words[2]},{words[3]}{words[4]}{words[5]}"
    heading, lines = made.sections[2]
    return replace(made, sections=(*made.sections[:2], (heading, (*lines, line)), *made.sections[3:]))


SITE_WIDE: dict[str, Callable[[Piece], Piece]] = {
    "a word before each title": lambda made: replace(made, title=f"【国庆】{made.title}"),
    "dates in another zone": lambda made: later(made, 8),
    "all came out today": lambda made: replace(made, date=f"2025-10-23 08:{made.number:02}"),
    "the first section gone": lambda made: replace(made, sections=made.sections[1:]),
    "the last section gone": lambda made: replace(made, sections=made.sections[:-1]),
    "other punctuation": other_marks,
    "an advertisement of its own in each": advertised,
}


def crawl(site: Site, pieces: list[Piece]) -> str:
    site.pages = {made.path: html(made, Look()) for made in pieces}
    return site.crawl(*site.pages, days=1).verdict


@pytest.mark.parametrize("what", SITE_WIDE)
def test_what_happens_to_all_articles_alike_is_held_and_nothing_if_it_goes_again(site, what):
    crawl(site, PIECES)
    edited = {3: EDITS["digit"].make(PIECES[3], Random(what)), 7: EDITS["new section"].make(PIECES[7], Random(what))}
    spoiled = [edited.get(made.number) or SITE_WIDE[what](made) for made in PIECES]
    assert crawl(site, spoiled) == "degraded"
    assert [row.url[-9:] for row in site.changes() if row.kind == "updated"] == ["1003.html", "1007.html"], "honest edits of the day are recorded"
    assert crawl(site, [edited.get(made.number, made) for made in PIECES]) == "complete"
    assert site.kinds().count("updated") == 2


@pytest.mark.parametrize("what", SITE_WIDE)
def test_what_stays_is_recorded_by_the_next_crawl(site, what):
    crawl(site, PIECES)
    spoiled = [SITE_WIDE[what](made) for made in PIECES]
    assert [crawl(site, spoiled), crawl(site, spoiled)] == ["degraded", "complete"]
    assert site.kinds().count("updated") == len(PIECES)


@pytest.mark.parametrize("what", [*SITE_WIDE, "publisher"])
def test_a_fifth_of_the_articles_edited_in_one_way_is_an_editors_day(site, what):
    edit = SITE_WIDE.get(what) or (lambda made: replace(made, publisher="健康编辑部"))
    pieces = [piece(number) for number in range(55)]
    crawl(site, pieces)
    assert crawl(site, [edit(made) if made.number % 5 == 0 else made for made in pieces]) == "complete"
    assert site.kinds().count("updated") == 11


def test_advertisements_that_take_turns_inside_the_texts_are_held_each_day(site):
    crawl(site, [advertised(made) for made in PIECES])
    days = [crawl(site, [advertised(made, turn) for made in PIECES]) for turn in (1, 2)]
    assert (days, site.kinds().count("updated")) == (["degraded"] * 2, 0)
    edited = EDITS["digit"].make(PIECES[3], Random(3))
    assert crawl(site, [advertised(edited if made.number == 3 else made) for made in PIECES]) == "complete"
    assert [row.url[-9:] for row in site.changes() if row.kind == "updated"] == ["1003.html"]


def test_nine_in_ten_articles_edited_each_in_its_way_are_nine_in_ten_updates(site):
    crawl(site, PIECES)
    kinds = [kind for kind in EDITS if kind not in ("tag",)]
    edited = [EDITS[kinds[made.number % len(kinds)]].make(made, Random(made.number)) if made.number < 18 else made for made in PIECES]
    assert crawl(site, edited) == "complete"
    assert site.kinds().count("updated") == 18
