"""P4 where a person has decided between two crawls: the journal in the archive says what, and a replay decides the same."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from healthcrawl.exports import publish
from healthcrawl.store.store import Store
from healthcrawl.work.replay import replay
from tests.archive.test_replay import exported, healthcrawl
from tests.conftest import ROOT, Folder, fault

PLAIN = 'name = "sleep"\n[manners]\ndelay = 0.0\nconcurrency = 8\n'


def doubtful(folder, cut_site, tmp_path) -> tuple[str, Path]:
    """A data folder with twelve suspects: address of the site, and its site file."""
    url, cut = cut_site
    file = tmp_path / "sleep.toml"
    file.write_text(PLAIN)
    assert folder.crawl(url, site=str(file)).returncode == 0
    cut.set()
    assert folder.crawl(url, site=str(file)).returncode == 6
    return url, file


def test_P4_accepted_and_rejected_suspects_and_re_extractions_are_replayed(folder, cut_site, tmp_path):
    url, file = doubtful(folder, cut_site, tmp_path)
    accepted, rejected = (f"{url}jk/{number}.html" for number in (1001, 1002))
    assert "1 articles changed" in healthcrawl(folder, "suspects", "accept", accepted, accepted)
    healthcrawl(folder, "suspects", "reject", rejected)
    file.write_text(f'{PLAIN}[select]\npublisher = "h1"\n')
    assert "2 new versions written" in healthcrawl(folder, "reextract", "--accept")

    assert folder.kinds() == {"created": 12, "updated": 1, "re_extracted": 2}
    assert [run["spider"] for run in folder.rows("runs")] == ["department", "department", "suspects", "suspects", "reextract"]
    (updated,) = [row for row in folder.rows("changes") if row["kind"] == "updated"]
    assert (updated["url"], updated["run_id"]) == (accepted, 3)
    assert "0 problems" in healthcrawl(folder, "verify", "--deep")

    again = Folder(tmp_path / "again")
    assert "5 runs" in healthcrawl(folder, "replay", "--into", again.path)
    assert exported(again) == exported(folder)
    assert "rejected by hand" in healthcrawl(again, "suspects")


@pytest.mark.parametrize("step", [11, pytest.param(1, marks=pytest.mark.soak)])
def test_P4_a_decision_that_was_killed_is_in_archive_and_memory_or_in_neither(folder, cut_site, tmp_path, faults, step):
    url, _ = doubtful(folder, cut_site, tmp_path)
    decided = set()
    for at in count(1, step):
        copy = Folder(Path(shutil.copytree(folder.path, tmp_path / f"killed-{at}")))
        line = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(copy.path), "suspects", "accept", f"{url}jk/1001.html"]
        done = subprocess.run(line, cwd=ROOT, capture_output=True, env={**os.environ, **fault(faults, copy, "kill", at)}, timeout=60)
        store = Store(copy.path, "mends what the kill left")
        publish(store.connection, copy.path / "export")
        store.close()
        again = Folder(tmp_path / f"again-{at}")
        assert replay(copy.path, again.path).problems == []
        assert exported(again) == exported(copy), at
        decided.add(copy.kinds().get("updated", 0))
        if done.returncode == 0:
            break
    assert decided == {0, 1}
