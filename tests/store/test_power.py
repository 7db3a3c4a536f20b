"""R10: after a power loss the store opens, and holds at least everything that was acknowledged, with its archived bytes."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from healthcrawl.store.connect import DATABASE, StorageError
from healthcrawl.store.store import Store
from healthcrawl.work.verify import verify
from tests.conftest import ROOT
from tests.faults.power import after_power_loss, recorded

COMMITS = 40
WORK = f"""
import sys
from datetime import UTC, datetime
from pathlib import Path
from healthcrawl.items.page import Page
from healthcrawl.items.visit import Verdict
from healthcrawl.store.store import Store
from healthcrawl.store.warc import WarcWriter
folder = Path(sys.argv[1])
store = Store(folder, "tests")
store.archive = WarcWriter(folder / "archive", "site", 1, "tests")
at = datetime(2025, 10, 22, tzinfo=UTC)
with (folder / "acknowledged").open("wb", buffering=0) as acknowledged:
    for number in range({COMMITS}):
        store.begin()
        url = f"http://site.test/{{number}}.html"
        record = store.archive.add(
            url=url, at=at, request_line="GET / HTTP/1.1", request_headers=[], status_line="HTTP/1.1 200 OK", response_headers=[],
            payload=bytes([number]) * 500, ip=None,
        )
        store.memory.visit(1, url, Page(url=url, status=200, fetched_at=at, record=record), Verdict(kind="other"))
        store.commit()
        acknowledged.write(b"x")
store.close()
"""


def run(folder: Path, faults: Path, log: Path, **more: str) -> None:
    env = {**os.environ, "LD_PRELOAD": str(faults), "FAULT_FOLDER": str(folder), "FAULT_LOG": str(log), **more}
    subprocess.run([sys.executable, "-c", WORK, folder], check=True, cwd=ROOT, env=env)


def losses(tmp_path: Path, faults: Path, seeds: int, **more: str) -> int:
    """Play power losses; returns after how many of them something acknowledged was missing."""
    folder, log = tmp_path / "data", tmp_path / "log"
    run(folder, faults, log, **more)
    calls = recorded(log)
    assert len([call for call in calls if call.path.endswith("acknowledged")]) == COMMITS
    again, lost = tmp_path / "again", 0
    for seed in range(seeds):
        chance = random.Random(seed)
        cut = chance.randint(1, len(calls))
        acknowledged = len([call for call in calls[:cut] if call.path.endswith("acknowledged")])
        shutil.rmtree(again, ignore_errors=True)
        for path, data in after_power_loss(calls, cut, chance).items():
            place = again / Path(path).relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.name.endswith("-shm"):
                place.write_bytes(data)
        lost += not whole(again, acknowledged)
    return lost


def whole(folder: Path, acknowledged: int) -> bool:
    """Does the store open, with all that was acknowledged in it?"""
    try:
        Store(folder, "after the power loss").close()
        with closing(sqlite3.connect(folder / DATABASE)) as memory:
            sound = memory.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            urls = [row[0] for row in memory.execute("SELECT url FROM visits ORDER BY visit_id")]
    except (StorageError, sqlite3.DatabaseError):
        return False
    prefix = urls == [f"http://site.test/{number}.html" for number in range(len(urls))]
    # nothing was published, and a file of a run that never committed is left alone
    fine = ("manifest", "no run of this memory wrote it")
    records = [problem for problem in verify(folder).problems if not any(words in problem for words in fine)]
    return sound and prefix and len(urls) >= acknowledged and not records


def test_R10_what_was_acknowledged_survives_a_power_loss(tmp_path, faults):
    assert losses(tmp_path, faults, seeds=60) == 0


def test_R10_without_fsync_this_suite_would_see_it(tmp_path, faults):
    assert losses(tmp_path, faults, seeds=20, FAULT_NOSYNC="1") > 0


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_R10_a_thousand_power_losses(tmp_path, faults):
    assert losses(tmp_path, faults, seeds=1000) == 0
