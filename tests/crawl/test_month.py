"""A month of daily crawls on a moved clock, of a site with bad days: the events are what its editors did, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from tests.conftest import ROOT, Folder
from tests.crawl.test_changes import SITE_FILE
from tests.faults.forks import Forks, forks
from tests.site_server.pages import EDITS, Look, Piece, piece
from tests.site_server.poison import Answer
from tests.site_server.server import HostileSite

BEGIN = datetime(2025, 12, 20, 2, tzinfo=UTC)
DAY = timedelta(hours=26)
"""A little more than a day: whether 72 hours have passed does not hang on the minute in which a page was asked for."""
TROUBLES = ("outage", "captcha", "404")
"""Days on which no answer is worth anything."""

Events = set[tuple[str, str]]
"""Kind and address."""


class Month:
    """A site, its editors, and a crawl a day; what the editors did and the crawls have to tell is kept beside it."""

    def __init__(self, running: Forks, folder: Folder, log, site_file: str | None, articles: int) -> None:
        self.site = HostileSite(articles)
        self.random = Random("a month")
        self.day = 0
        self._forks, self._folder, self._log, self._site_file = running, folder, log, site_file
        self._recorded: dict[str, Piece] = {}
        self._gone: dict[str, tuple[int, int]] = {}
        """Since which day an article is away, and in how many healthy crawls it was."""
        self._removed: set[str] = set()
        self._next = articles

    def crawl(self) -> int:
        """The crawl of the day; returns its exit code."""
        clock = f"{BEGIN + self.day * DAY:%Y-%m-%dT%H:%M:%SZ}*60"
        more = ("-s", "DOWNLOAD_DELAY=0", "-s", f"HEALTHCRAWL_CLOCK={clock}")
        done = self._forks.run(self._folder.arguments(self.site.url, *more, site=self._site_file)[3:], self._log, {})
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode

    def edit(self) -> None:
        """The editors of the day: 2 % of the articles change, none of them twice before a crawl has seen it."""
        settled = [path for path, made in self.site.pieces.items() if self._recorded.get(path) == made]
        for path in self.random.sample(settled, max(1, len(self.site.pieces) // 50)):
            old = self.site.pieces[path]
            kinds = [kind for kind in EDITS if kind != "removed section" or len(old.sections) > 3]
            self.site.edit(path, EDITS[self.random.choice(kinds)].make(old, self.random))

    def write(self) -> None:
        """A new article."""
        made = piece(self._next)
        self.site.pieces[made.path] = made
        self._next += 1

    def take_away(self) -> None:
        """An article is no more."""
        path = self.random.choice([path for path in self.site.pieces if path in self._recorded])
        del self.site.pieces[path]
        self._gone[path] = (self.day, 0)

    def bring_back(self) -> None:
        """An article that was removed is there again, as it was."""
        path = min(self._removed)
        self.site.pieces[path] = self._recorded[path]

    def spoil(self, trouble: str) -> None:
        """The site fails in this way until the next call; nothing: it is well."""
        self.site.poisons, self.site.answers = {}, {}
        if trouble == "outage":
            self.site.answers = {path: Answer(500, text="<h1>500</h1>") for path in ["/", *self.site.paths, *self._gone]}
        elif trouble in TROUBLES:
            self.site.poisons = dict.fromkeys(self.site.paths, trouble)

    def truth(self) -> Events:
        """What a healthy crawl of this day has to tell."""
        pieces, told = self.site.pieces, self._recorded
        events = {("created", path) for path in pieces.keys() - told.keys()}
        events |= {("updated", path) for path in pieces.keys() & told.keys() if pieces[path] != told[path]}
        events |= {("restored", path) for path in pieces.keys() & self._removed}
        for path, (since, sights) in list(self._gone.items()):
            self._gone[path] = since, sights + 1
            if sights + 1 >= 3 and self.day - since >= 3:
                events.add(("removed", path))
                del self._gone[path]
        self._removed = (self._removed | {path for kind, path in events if kind == "removed"}) - pieces.keys()
        told.update(pieces)
        return events

    def told(self) -> list[tuple[str, str]]:
        """What the crawl of this day has told."""
        home = self.site.url.rstrip("/")
        last = max(row["run_id"] for row in self._folder.rows("runs"))
        rows = [row for row in self._folder.rows("changes") if row["run_id"] == last and row["kind"] != "duplicate_found"]
        return [(row["kind"], row["url"].removeprefix(home)) for row in rows]


@pytest.fixture(params=["site file", "no site file"])
def begin(request, faults, folder, tmp_path) -> Iterator:
    """``begin(40)``: a site of so many articles, with a site file and without."""
    site_file = tmp_path / "hostile.toml"
    site_file.write_text(SITE_FILE, encoding="utf-8")
    months = []
    with forks(faults, ROOT) as running:

        def make(articles: int) -> Month:
            months.append(Month(running, folder, tmp_path / "log", str(site_file) if request.param == "site file" else None, articles))
            return months[-1]

        yield make
    for month in months:
        month.site.close()


def live(month: Month, plan: dict[int, str], days: int) -> None:
    """Crawl day after day; ``plan``: what is special about a day."""
    for month.day in range(days):
        special = plan.get(month.day, "").split()
        if month.day:
            month.edit()
        for what, happens in (("new", month.write), ("away", month.take_away), ("back", month.bring_back)):
            if what in special:
                happens()
        if "redesign" in special:
            month.site.look = Look(theme=1 - month.site.look.theme)
        trouble = next((name for name in special if name in TROUBLES), "")
        month.spoil(trouble)
        assert month.crawl() == (6 if trouble else 0), (month.day, special)
        assert sorted(month.told()) == sorted(set() if trouble else month.truth()), (month.day, special)


def test_days_of_edits_and_troubles_are_told_as_they_were(begin, folder):
    plan = {1: "away new", 2: "captcha", 3: "new", 4: "outage", 5: "redesign", 6: "404 new", 7: "back"}
    live(begin(20), plan, 8)
    assert folder.kinds().keys() == {"created", "updated", "removed", "restored"}


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_thirty_days_of_edits_and_troubles_are_told_as_they_were(begin, folder):
    troubles = {
        4: "outage",
        9: "captcha",
        10: "captcha",
        13: "404",
        16: "redesign",
        19: "outage",
        21: "404",
        22: "404",
        26: "captcha",
        27: "redesign",
    }
    lives = {3: "new", 5: "away", 8: "new", 10: "new", 12: "away", 14: "back", 16: "new away", 20: "away new", 24: "new", 25: "back", 28: "new"}
    live(begin(100), {day: f"{troubles.get(day, '')} {lives.get(day, '')}" for day in range(30)}, 30)
    assert folder.kinds().keys() == {"created", "updated", "removed", "restored"}
