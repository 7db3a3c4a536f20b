"""A job that a scheduler starts every hour, on a site that fails in every way and a machine that kills it: in the end the exports are the truth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from tests.conftest import ROOT, Folder, fault
from tests.faults.forks import Forks, forks
from tests.site_server.pages import EDITS, Look
from tests.site_server.poison import Answer
from tests.site_server.server import HostileSite

ARTICLES = 20
BEGIN = datetime(2025, 10, 22, tzinfo=UTC)
BAD = {"503": (6, 7), "outage": (6,), "captcha": (6, 7), "404": (6,), "login": (6, 7), "loading": (6, 7), "database": (6, 7), "busy": (6,)}
"""What is wrong with the site in an hour, and the exit codes that a scheduler may see: never 0."""
REST = 3
"""Hours that a busy site asks for; the jobs that begin in that time ask it for nothing and end with 6."""
MACHINE = {"kill": -9, "half": -9, "full": 3, "io": 3, "moment": -9}
"""What happens to the machine in an hour, and the exit code; the scheduler then gives the same command again."""


class Job:
    """The hourly job: one data folder, one site, a moved clock."""

    def __init__(self, running: Forks, faults, folder: Folder, log) -> None:
        self.site = HostileSite(ARTICLES)
        self._forks, self._faults, self._folder, self._log = running, faults, folder, log
        self.random = Random("a day and a night")

    def run(self, hour: int, *, env: dict[str, str] | None = None, kill_after: float | None = None) -> int:
        """The command of that hour; returns its exit code."""
        clock = f"{BEGIN + timedelta(hours=hour):%Y-%m-%dT%H:%M:%SZ}*60"
        arguments = self._folder.arguments(self.site.url, "-s", "DOWNLOAD_DELAY=0", "-s", f"HEALTHCRAWL_CLOCK={clock}", site=None)[3:]
        nothing = {"FAULT_FOLDER": "", "FAULT_KIND": "", "FAULT_AT": ""}
        done = self._forks.run(arguments, self._log, nothing | (env or {}), kill_after)
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode

    def edit(self) -> None:
        """An editor saves one article."""
        path = self.random.choice(self.site.paths)
        self.site.edit(path, EDITS[self.random.choice(["digit", "character", "title"])].make(self.site.pieces[path], self.random))

    def spoil(self, kind: str | None) -> None:
        """The site fails in this way until the next call; null: it is well."""
        self.site.poisons, self.site.answers = {}, {}
        if kind == "outage":
            self.site.answers = {path: Answer(500, text="<h1>500</h1>") for path in ["/", *self.site.paths]}
        elif kind == "busy":
            self.site.answers = {path: Answer(503, {"Retry-After": f"{REST * 3600 - 900}"}) for path in ["/", *self.site.paths]}
        elif kind:
            self.site.poisons = dict.fromkeys(self.site.paths, kind)

    def broken(self, hour: int, kind: str) -> None:
        """The machine fails in the middle of the job."""
        if kind == "moment":
            code = self.run(hour, kill_after=self.random.random())
            assert code == -9
            return
        code = self.run(hour, env=fault(self._faults, self._folder, kind, self.random.randint(1, 120)))
        assert code == MACHINE[kind], (kind, code)


@pytest.fixture
def job(faults, folder, tmp_path) -> Iterator[Job]:
    with forks(faults, ROOT) as running:
        made = Job(running, faults, folder, tmp_path / "log")
        yield made
        made.site.close()


def day(job: Job, folder: Folder, hours: int) -> None:
    """Hours of trouble with well ones between; at the end every article is exported as its editor left it."""
    assert job.run(0) == 0
    troubles, turn, rest_until = [*BAD, *MACHINE], 0, 0
    for hour in range(1, hours + 1):
        job.edit()
        if hour == hours // 2:
            job.site.look = Look(theme=1)
        if hour < rest_until:
            asked = job.site.sights.total()
            assert (job.run(hour), job.site.sights.total()) == (6, asked)
            continue
        trouble = troubles[turn * 5 % len(troubles)] if hour % 3 else None
        turn += trouble is not None
        job.spoil(trouble if trouble in BAD else None)
        if trouble in MACHINE:
            job.broken(hour, trouble)
        code = job.run(hour)
        assert code in (BAD.get(trouble, (0,))), (hour, trouble, code)
        rest_until = hour + REST if trouble == "busy" else rest_until
    assert turn >= len(troubles) or hours < 24
    job.spoil(None)
    for more in (1, 2):  # what waited for a second look is recorded
        assert job.run(hours + more) == 0
    rows = {row["url"].removeprefix(job.site.url.rstrip("/")): row for row in folder.rows("articles")}
    assert {path: row["title"] for path, row in rows.items()} == {path: made.title for path, made in job.site.pieces.items()}
    said = {path: [paragraph for _, paragraphs in made.sections for paragraph in paragraphs] for path, made in job.site.pieces.items()}
    assert {path: [line for line in row["text"].split("\n") if line in said[path]] for path, row in rows.items()} == said
    assert {row["status"] for row in rows.values()} == {"live"}
    kinds = folder.kinds()
    assert kinds.pop("created") == ARTICLES
    assert set(kinds) <= {"updated", "duplicate_found"}, kinds


def test_R6_an_hourly_job_on_a_bad_site_and_a_bad_machine_ends_with_the_truth(job, folder):
    day(job, folder, hours=6)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_R6_twenty_four_hours_of_an_hourly_job_end_with_the_truth(job, folder):
    day(job, folder, hours=24)
