"""Every change and no other: the tests' own site on a socket, the real ``scrapy`` process, days on a moved clock."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from tests.conftest import ROOT, Folder
from tests.faults.forks import Forks, forks
from tests.site_server.pages import EDITS
from tests.site_server.poison import POISONS, Answer
from tests.site_server.server import CODINGS, HostileSite

SLOW = ("429", "503", "cut on the wire", "less than promised", "no last chunk")
"""Tried again after rests: in the long form only."""
SITE_FILE = """
name = "hostile"
[urls]
article = ['^/neike/\\d+\\.html']
[select]
container = "div.content, section.article-body"
drop = [".advert"]
[manners]
delay = 0
"""


BUSY = ("429", "503")
POORER = ("for phones",)
"""Another form of the page, with fewer fields: what three crawls in a row have shown is how the site is now (decision 36): a sound day comes after each."""


class Days:
    """One crawl a day."""

    def __init__(self, site: HostileSite, folder: Folder, running: Forks, log: Path, site_file: str | None) -> None:
        self.site = site
        self.folder = folder
        self.run = 0
        self._forks, self._log, self._site_file = running, log, site_file

    def crawl(self, *, days: int = 1) -> int:
        """Crawl the next day; returns the exit code."""
        self.run += days
        moment = f"2025-{10 + self.run // 28:02}-{self.run % 28 + 1:02}T02:00:00Z*60"
        more = ("-s", "DOWNLOAD_DELAY=0", "-s", f"HEALTHCRAWL_CLOCK={moment}")
        done = self._forks.run(self.folder.arguments(self.site.url, *more, site=self._site_file)[3:], self._log, {})
        assert done.returncode in (0, 6, 7), done.stderr
        return done.returncode

    def events(self) -> list[dict]:
        """All events since the first crawl."""
        return [row for row in self.folder.rows("changes") if row["run_id"] > 1 and row["kind"] != "duplicate_found"]

    def new_events(self) -> list[dict]:
        """The events of the last crawl."""
        last = max(row["run_id"] for row in self.folder.rows("runs"))
        return [row for row in self.events() if row["run_id"] == last]


@pytest.fixture(params=["site file", "no site file"])
def begin(request, faults, folder, tmp_path) -> Iterator[Callable[[int], Days]]:
    """``begin(40)``: a site of so many articles, after its first crawl."""
    sites = []
    site_file = None
    if request.param == "site file":
        path = tmp_path / "hostile.toml"
        path.write_text(SITE_FILE, encoding="utf-8")
        site_file = str(path)

    with forks(faults, ROOT) as running:

        def make(articles: int) -> Days:
            site = HostileSite(articles)
            sites.append(site)
            days = Days(site, folder, running, tmp_path / "log", site_file)
            assert days.crawl() == 0
            assert folder.kinds() == {"created": articles}
            return days

        yield make
    for site in sites:
        site.close()


def with_codings(site: HostileSite, turn: int) -> None:
    names = list(CODINGS)
    site.codings = {path: names[(number + turn) % len(names)] for number, path in enumerate(site.paths)}


@pytest.mark.parametrize("begin", ["no site file"], indirect=True)
def test_P1_a_page_spoiled_among_honest_ones_is_no_change(begin):
    days = begin(40)
    kinds = [kind for kind in POISONS if kind not in SLOW]
    for turn, first in enumerate(range(0, len(kinds), 9)):
        with_codings(days.site, turn)
        days.site.poisons = dict(zip(days.site.paths[first:], kinds[first : first + 9], strict=False))
        assert days.crawl() in (0, 7), "so few spoiled pages are no reason to stop believing the site"
    days.site.poisons = {}
    assert days.crawl() == 0
    assert days.events() == []
    assert {row["status"] for row in days.folder.rows("articles")} == {"live"}


@pytest.mark.soak
@pytest.mark.parametrize("kind", POISONS)
def test_P1_a_poison_on_all_articles_in_every_coding_is_no_change(begin, kind):
    days = begin(40)
    # a busy site is left in peace for minutes, and its answers have no coding to speak of
    for turn in range(1 if kind in BUSY else len(CODINGS)):
        with_codings(days.site, turn)
        days.site.poisons = dict.fromkeys(days.site.paths, kind)
        days.crawl()
        assert days.events() == [], turn
        if kind in POORER:
            days.site.poisons = {}
            assert days.crawl() == 0
    days.site.poisons = {}
    assert days.crawl() == 0
    assert days.events() == []


def edit_all(days: Days, paths: list[str], turn: int) -> dict[str, str]:
    """One honest edit on each of these pages, all kinds in turn."""
    made = {}
    for number, path in enumerate(paths):
        kind = list(EDITS)[(number + turn) % len(EDITS)]
        days.site.edit(path, EDITS[kind].make(days.site.pieces[path], Random(f"{turn} {path}")))
        made[days.site.url + path[1:]] = kind
    return made


def check_edits(days: Days, made: dict[str, str]) -> None:
    events = {row["url"]: row for row in days.new_events()}
    assert set(events) == set(made)
    for url, kind in made.items():
        edit, event = EDITS[kind], events[url]
        assert (event["kind"], event["significance"]) == ("updated", edit.significance), (kind, event["fields"])
        assert any(change["path"].startswith(edit.paths[0]) for change in event["fields"]), (kind, event["fields"])
        assert not edit.quantity or event["quantities"], (kind, event["fields"])


@pytest.mark.parametrize("begin", ["no site file"], indirect=True)
def test_P2_honest_edits_are_recorded_in_the_first_healthy_crawl_beside_spoiled_pages(begin):
    days = begin(40)
    days.site.poisons = dict(zip(days.site.paths[30:], ("cut", "captcha", "another's body", "adverts", "redesign", "home"), strict=False))
    made = edit_all(days, days.site.paths[:27], 0)
    assert days.crawl() == 0
    check_edits(days, made)


@pytest.mark.soak
def test_P2_two_hundred_edits_in_ten_crawls(begin):
    days = begin(100)
    for turn in range(10):
        made = edit_all(days, days.site.paths[turn * 10 : turn * 10 + 20] if turn < 9 else days.site.paths[80:], turn)
        assert days.crawl() == 0
        check_edits(days, made)


@pytest.mark.parametrize("begin", ["no site file"], indirect=True)
def test_P2_moved_three_ways_gone_and_back(begin):
    days = begin(20)
    site = days.site
    one, two, three, four, gone, lost = site.paths[:6]
    new = {path: path.replace("/neike/", "/waike/") for path in (one, two, three, four)}
    for path, target in new.items():
        site.answers[target] = Answer(text=page(site, path))
    site.answers[one] = Answer(301, {"Location": new[one]})
    site.answers[two] = Answer(text=f'<html><head><meta http-equiv="refresh" content="0;url={new[two]}"></head><body></body></html>')
    canonical = f'<link rel="canonical" href="{site.url}{new[three][1:]}">'
    site.answers[three] = Answer(text=page(site, three).replace("</head>", f"{canonical}</head>"))
    site.answers[four] = Answer(404, text="<h1>404</h1>")
    site.pieces[new[four]] = replace(site.pieces[four])
    site.answers[gone], site.answers[lost] = Answer(410, text="<h1>410</h1>"), Answer(404, text="<h1>404</h1>")
    days.crawl()
    moves = {(row["kind"], row["url_before"], row["url"]) for row in days.events()}
    assert moves == {("moved", site.url + path[1:], site.url + target[1:]) for path, target in new.items()}
    days.crawl()
    assert [(row["kind"], row["url"]) for row in days.new_events()] == [("removed", site.url + gone[1:])]
    days.crawl()
    assert days.new_events() == []
    days.crawl()
    assert [(row["kind"], row["url"]) for row in days.new_events()] == [("removed", site.url + lost[1:])]
    for path in (gone, lost):
        del site.answers[path]
    days.crawl()
    assert {(row["kind"], row["url"]) for row in days.new_events()} == {("restored", site.url + path[1:]) for path in (gone, lost)}


def page(site: HostileSite, path: str) -> str:
    return site.answer(path).text


@pytest.mark.parametrize("begin", ["no site file"], indirect=True)
def test_the_same_edit_of_many_pages_is_held_until_the_next_crawl_sees_it_again_or_a_person_accepts_it(begin):
    days = begin(40)
    note = "本站内容已于今日全部重新审核,请读者放心阅读并转告家人。"
    for path in days.site.paths[:12]:
        old = days.site.pieces[path]
        (heading, lines), *rest = old.sections
        days.site.edit(path, replace(old, sections=((heading, (*lines, note)), *rest)))
    made = edit_all(days, days.site.paths[20:24], 0)
    assert days.crawl() == 6
    assert {row["url"] for row in days.new_events()} == set(made), "what is not like the others is recorded"
    assert days.crawl() == 0
    assert len(days.new_events()) == 12
    days.site.pieces |= {path: replace(days.site.pieces[path], title=f"【国庆】{days.site.pieces[path].title}") for path in days.site.paths}
    assert days.crawl() == 6
    assert days.new_events() == []
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(days.folder.path), "suspects", "accept", "--held"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert "40 articles changed" in done.stdout
    assert len(days.new_events()) == 40
    assert days.crawl() == 0
    assert days.new_events() == []
