"""P4: the archive alone gives the same articles, versions and changes."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from healthcrawl.store import cdx
from healthcrawl.store.records import walk
from healthcrawl.work import ahead, intake
from healthcrawl.work.replay import replay
from tests.archive.conftest import warcs
from tests.conftest import ROOT, Folder, fault

DIE_AT_A_COMMIT = """
import os, signal
from healthcrawl import cli
from healthcrawl.work import replay
real = replay._Run._ended
def ended(self, entry):
    real(self, entry)
    if self.run_id == 2:
        self._store.commit()
        os.kill(os.getpid(), signal.SIGKILL)
replay._Run._ended = ended
cli.main()
"""
"""Replays two runs of three."""
EXPORTS = ("articles", "versions", "changes", "links", "runs")


def healthcrawl(folder: Folder, *arguments: object, code: int = 0, timeout: float = 120) -> str:
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(folder.path), *map(str, arguments)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=timeout)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout + done.stderr


def exported(folder: Folder) -> dict[str, bytes]:
    return {name: (folder.path / "export" / f"{name}.jsonl").read_bytes() for name in EXPORTS}


def indexes(folder: Folder) -> list[Path]:
    return sorted(folder.path.glob("archive/*/*/*.cdxj"))


def test_P4_replay_gives_the_same_exports_byte_for_byte(crawled, tmp_path):
    again = Folder(tmp_path / "again")
    said = healthcrawl(crawled, "replay", "--into", again.path)
    assert said.startswith("3 runs"), "where nobody watches nothing else is said"
    assert said.endswith("0 are worth something else now\n")
    assert exported(again) == exported(crawled)
    assert len(again.rows("versions")) > len(again.rows("articles"))
    assert [path.name for path in indexes(again)] == [path.name for path in indexes(crawled)]
    assert "0 problems" in healthcrawl(again, "verify", "--deep")


@pytest.mark.soak
def test_P4_thirty_days_come_back_byte_for_byte(serve_demo, tmp_path):
    """A month of births, edits, moves, removals and two redesigns, a crawl a day."""
    site, folder, again = serve_demo(120), Folder(tmp_path / "data"), Folder(tmp_path / "again")
    for day in range(1, 31):
        site.day(day)
        clock = f"HEALTHCRAWL_CLOCK=2025-12-{day:02}T02:00:00Z"
        done = folder.crawl(site.url, "-s", clock, "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=8")
        assert done.returncode in (0, 6), done.stderr
    said = healthcrawl(folder, "replay", "--into", again.path, timeout=900)
    assert "30 runs" in said
    assert "0 are worth something else" in said
    assert exported(again) == exported(folder)
    assert {row["kind"] for row in folder.rows("changes")} >= {"created", "updated", "moved", "removed", "duplicate_found"}


def test_P4_pages_that_other_processes_read_ahead_say_the_same(crawled, tmp_path, monkeypatch):
    monkeypatch.setattr(ahead, "WORTHWHILE", 0)
    here: list[str] = []
    monkeypatch.setattr(intake, "read_for", lambda task, page, profile: here.append(page.url) or ahead.read_for(task, page, profile))
    again = Folder(tmp_path / "again")
    done = replay(crawled.path, again.path)
    assert (done.runs, done.differing, done.problems) == (3, 0, [])
    assert exported(again) == exported(crawled)
    assert here == [], "pages that a later crawl found as they were are read ahead, too"


def test_a_terminal_sees_how_far_a_replay_is(crawled, tmp_path):
    ours, theirs = pty.openpty()
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(crawled.path), "replay", "--into", str(tmp_path / "again")]
    with subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm", "COLUMNS": "100"}) as running:
        os.close(theirs)
        shown = b""
        with suppress(OSError):  # the other end is closed
            while data := os.read(ours, 65536):
                shown += data
        assert running.stdout
        assert running.stdout.read().startswith(b"3 runs, ")
    os.close(ours)
    assert running.returncode == 0
    assert re.search(rb"replay .*100%", shown)


def test_a_memory_that_was_lost_in_a_crawl_comes_back_in_place(copied):
    """The last file is still open, and ends in the middle of a record."""
    expected = exported(copied)
    last = warcs(copied)[-1]
    torn = last.read_bytes() + last.read_bytes()[:700]
    last.unlink()
    last.with_name(f"{last.name}.open").write_bytes(torn)
    shutil.rmtree(copied.path / "state")
    shutil.rmtree(copied.path / "export")
    before = {path: path.read_bytes() for path in indexes(copied)}
    cdx.beside(last).unlink()
    healthcrawl(copied, "replay", "--into", copied.path)
    assert exported(copied) == expected
    assert {path: path.read_bytes() for path in indexes(copied)} == before


def test_a_folder_with_a_memory_is_refused_with_2(crawled):
    assert "has a memory already" in healthcrawl(crawled, "replay", "--into", crawled.path, code=2)


def test_a_replay_that_was_killed_is_no_memory_and_the_same_command_makes_it_whole(crawled, tmp_path):
    again = Folder(tmp_path / "again")
    line = [sys.executable, "-c", DIE_AT_A_COMMIT, "--data-dir", str(crawled.path), "replay", "--into", str(again.path)]
    assert subprocess.run(line, cwd=ROOT, capture_output=True, timeout=120).returncode == -9
    assert (again.path / "state/healthcrawl.sqlite3.open").stat().st_size > 100_000  # a part is there
    for command in (["status"], ["export"], ["verify"], ["changes"], ["forget", "127.0.0.1"]):
        assert "was not finished" in healthcrawl(again, *command, code=2)
    refused = again.crawl("http://127.0.0.1:9/")
    assert refused.returncode == 2
    assert "was not finished" in refused.stderr
    healthcrawl(crawled, "replay", "--into", again.path)
    assert exported(again) == exported(crawled)
    assert "0 problems" in healthcrawl(again, "verify", "--deep")


@pytest.mark.parametrize("point", [3, 30, 90])
def test_a_full_disk_stops_a_replay_with_3_and_the_same_command_makes_it_whole(crawled, tmp_path, faults, point):
    again = Folder(tmp_path / "again")
    line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(crawled.path), "replay", "--into", str(again.path)]
    stopped = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=120, env=os.environ | fault(faults, again, "full", point))
    assert stopped.returncode == 3, stopped.stderr
    assert "Traceback" not in stopped.stderr
    assert not (again.path / "state/healthcrawl.sqlite3").exists()
    healthcrawl(crawled, "replay", "--into", again.path)
    assert exported(again) == exported(crawled)


def test_a_damaged_answer_is_named_and_all_else_replayed(copied, tmp_path):
    path = warcs(copied)[0]
    records = list(walk(path))
    victim = [record for record in records if record.kind == "response" and record.url.endswith(".html")][5]
    data = bytearray(path.read_bytes())
    data[victim.offset + victim.length // 2] ^= 1
    path.write_bytes(data)
    said = healthcrawl(copied, "replay", "--into", tmp_path / "again", code=1)
    assert path.name in said
    assert (tmp_path / "again" / "export" / "articles.jsonl").exists()
