"""Every write of a crawl fails once, in each way that a disk can fail: the same command then ends as if nothing had happened."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from healthcrawl.work.verify import verify
from tests.conftest import ROOT, Folder, fault
from tests.crawl.test_kill import state, whole_lines
from tests.faults.forks import Forks, forks
from tests.faults.power import recorded
from tests.site_server.poison import Answer
from tests.site_server.server import HostileSite

KINDS = {"kill": -9, "half": -9, "full": 3, "io": 3, "quota": 3, "short": 0}
"""What happens to the write, and the exit code of the crawl that it happens to."""
LAST = 12
"""The last writes close the database and seal it, when all is said and published: a crawl may end well although they fail."""
FAST = ("-s", "DOWNLOAD_DELAY=0")


class Sweep:
    """Crawls of a site of a dozen articles: from nothing, or a second one that finds an edit, a new article, a move and a 404."""

    def __init__(self, running: Forks, faults: Path, path: Path, *, second: bool) -> None:
        self.site = HostileSite(12)
        self._forks, self.faults, self._path = running, faults, path
        self._base = Folder(path / "base")
        self.slowest = 0.0
        """Seconds that the slowest crawl took after its disk had failed."""
        if second:
            assert self.crawl(self._base).returncode == 0
            self._live()
        self.whole = self.copy("whole")
        self.counter = path / "count"
        assert self.crawl(self.whole, {"FAULT_FOLDER": str(self.whole.path), "FAULT_COUNT": str(self.counter)}).returncode == 0
        self.writes = int(self.counter.read_text())

    def _live(self) -> None:
        first, second, third = self.site.paths[:3]
        self.site.edit(first, replace(self.site.pieces[first], title="换了题目的日常护理一问"))
        self.site.answers[second] = Answer(404, text="<h1>404</h1>")
        moved = self.site.pieces.pop(third)
        self.site.answers[third] = Answer(301, {"Location": "/neike/9001.html"})
        self.site.pieces["/neike/9001.html"] = moved

    def copy(self, name: str) -> Folder:
        """The data folder before the crawl."""
        folder = Folder(self._path / name)
        shutil.rmtree(folder.path, ignore_errors=True)
        if self._base.path.exists():
            shutil.copytree(self._base.path, folder.path)
        return folder

    def crawl(self, folder: Folder, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """One crawl in a child of the forks."""
        arguments = folder.arguments(self.site.url, *FAST, site=None)[3:]
        nothing = {"FAULT_FOLDER": "", "FAULT_KIND": "", "FAULT_AT": "", "FAULT_COUNT": ""}
        return self._forks.run(arguments, self._path / "log", nothing | (env or {}))

    def fail(self, kind: str, at: int) -> bool:
        """Let one write fail, give the same command again, and compare; false if the crawl made fewer writes."""
        folder = self.copy("failed")
        began = time.monotonic()
        done = self.crawl(folder, fault(self.faults, folder, kind, at) | {"FAULT_COUNT": str(self.counter)})
        self.slowest = max(self.slowest, time.monotonic() - began)
        where = f"{kind} at write {at}: {done.returncode}\n{done.stderr}"
        more = int(self.counter.read_text()) - at
        assert done.returncode == KINDS[kind] or (done.returncode == 0 and more < LAST), where
        assert "Traceback" not in done.stderr, where
        whole_lines(folder)
        if done.returncode:
            assert self.crawl(folder).returncode == 0, where
        assert state(folder) == state(self.whole), where
        with contextlib.closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
            assert memory.execute("PRAGMA integrity_check").fetchone() == ("ok",), where
        assert verify(folder.path).problems == [], where
        return done.returncode != 0 or more >= 0

    def close(self) -> None:
        """Let go of the port."""
        self.site.close()


@pytest.fixture
def sweep(request, faults, tmp_path) -> Iterator[Sweep]:
    with forks(faults, ROOT) as running:
        made = Sweep(running, faults, tmp_path, second=request.param == "second crawl")
        yield made
        made.close()


@pytest.mark.parametrize("sweep", ["second crawl"], indirect=True)
def test_R8_a_write_that_fails_in_any_way_loses_nothing(sweep):
    for number, kind in enumerate(KINDS):
        sweep.fail(kind, 1 + number * sweep.writes // len(KINDS))


@pytest.mark.parametrize("sweep", ["first crawl"], indirect=True)
def test_R1_R8_a_first_crawl_goes_on_after_short_writes_and_leaves_nothing_when_killed_before_its_first_commit(sweep, tmp_path):
    folder, log = sweep.copy("failed"), tmp_path / "calls"
    sweep.crawl(folder, {"FAULT_FOLDER": str(folder.path), "FAULT_LOG": str(log)})
    archived = [number for number, call in enumerate(recorded(log), 1) if call.path.endswith(".warc.gz.open") and call.kind == "write"]
    for at in archived[2:10:2]:
        sweep.fail("short", at)
    folder = sweep.copy("failed")
    assert sweep.crawl(folder, fault(sweep.faults, folder, "kill", archived[5])).returncode == -9
    assert list(folder.path.rglob("*.warc.gz.open"))
    assert sweep.crawl(folder).returncode == 0
    assert verify(folder.path).problems == []


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kinds", [["kill", "half"], ["full"], ["io"], ["quota"], ["short"]], ids=str)
@pytest.mark.parametrize("sweep", ["second crawl"], indirect=True)
def test_R1_R8_every_write_fails_once_in_every_way(sweep, kinds):
    every_write(sweep, kinds)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("sweep", ["first crawl"], indirect=True)
def test_R1_R8_every_write_of_a_first_crawl_fails_once(sweep):
    every_write(sweep, list(KINDS))


def every_write(sweep: Sweep, kinds: list[str]) -> None:
    """Every write in turn, with the kinds in turn; how many there are differs from crawl to crawl a little."""
    at = 1
    while sweep.fail(kinds[at % len(kinds)], at) or at < sweep.writes:
        at += 1
    assert at >= 200
    print(f"{', '.join(kinds)}: {at} writes; the slowest crawl took {sweep.slowest:.1f} s in all")
