"""Nothing is lost: killed anywhere, the same command ends with the same articles, versions and changes."""

from __future__ import annotations

import contextlib
import json
import random
import re
import shutil
import sqlite3
import subprocess
import sys

import pytest
from fastwarc.warc import ArchiveIterator

from healthcrawl.store.store import Store
from healthcrawl.work.verify import verify
from tests.conftest import ROOT, Folder, fault
from tests.faults.forks import forks

ARTICLES = 400
MOMENTS = 0.1
"""This part of the kills comes at a moment, not at a write."""
STEPS = 3
"""A kill comes after at most this part of all writes."""
GROUP, IN_FLIGHT = 50, 24
"""Pages of one commit, and pages downloaded or waiting to be read (4 in flight, 128 KiB of answers, robots.txt)."""


def state(folder) -> dict[str, list]:
    """Everything exported, but for times, numbers of runs and places in WARC files."""
    articles = [
        {name: row[name] for name in row if not name.endswith("_seen_at") and name not in ("last_changed_at", "source_record")}
        for row in folder.rows("articles")
    ]
    versions = sorted((row["article_id"], row["version"], row["content_sha256"], row["title"]) for row in folder.rows("versions"))
    changes = sorted((row["article_id"], row["kind"], row["url"], json.dumps(row["fields"])) for row in folder.rows("changes"))
    return {"articles": articles, "versions": versions, "changes": changes}


def whole_lines(folder) -> None:
    """Every published file is whole, whatever happened."""
    for export in (folder.path / "export").glob("*.jsonl"):
        for line in export.read_bytes().splitlines():
            json.loads(line)


def killed_crawl(crawl, site, folder, faults, chance, writes) -> int:
    """Kill the crawl at random writes and moments, again and again, until one run comes to its end; returns how often it was killed."""
    kills = 0
    while True:
        how = fault(faults, folder, chance.choice(["kill", "half"]), chance.randint(1, writes // STEPS))
        moment = chance.random() * 4 if chance.random() < MOMENTS else None
        done = crawl(site, folder, {"FAULT_FOLDER": ""} if moment else how, moment)
        whole_lines(folder)
        if done.returncode == 0:
            return kills
        assert done.returncode == -9, done.stderr
        kills += 1
        if over(folder):  # killed while it published: the crawl itself is over, the same command would begin the next one
            publish(folder)
            return kills


def over(folder) -> bool:
    """Is the end of the last run remembered?"""
    path = folder.path / "state" / "healthcrawl.sqlite3"
    with contextlib.suppress(sqlite3.OperationalError), contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        row = database.execute("SELECT verdict FROM runs ORDER BY run_id DESC LIMIT 1").fetchone()
        return row is not None and row[0] == "complete"
    return False


def publish(folder) -> None:
    """What a person does after a crawl that ended while it published."""
    subprocess.run([sys.executable, "-m", "healthcrawl.cli", "--data-dir", folder.path, "export"], check=True, cwd=ROOT, capture_output=True)


def sound(folder) -> None:
    """Two readers of others and our own have no complaint about any WARC file, however often its crawl was killed."""
    Store.existing(folder.path, "the next job").close()  # a kill while it published may have left a file open
    files = sorted((folder.path / "archive").rglob("*.warc.gz"))
    assert files == sorted((folder.path / "archive").rglob("*.warc.*"))
    for path in files:
        with path.open("rb") as file:
            digested = [record.verify_block_digest() for record in ArchiveIterator(file, parse_http=False) if "WARC-Block-Digest" in record.headers]
        assert digested
        assert all(digested)
    checked = subprocess.run([sys.executable, "-m", "warcio.cli", "check", *files], capture_output=True, text=True)
    assert (checked.returncode, checked.stdout) == (0, ""), checked.stderr
    assert verify(folder.path).problems == []


def sweep(serve_demo, faults, tmp_path, points: int, seed: int = 0) -> None:
    site = serve_demo(articles=ARTICLES)
    whole = Folder(tmp_path / "whole")
    counter = tmp_path / "count"
    with forks(faults, ROOT) as running:

        def crawl(site, folder, env, kill_after=None):
            return running.run(folder.arguments(site.url)[3:], tmp_path / "log", env, kill_after)

        assert crawl(site, whole, {"FAULT_FOLDER": str(whole.path), "FAULT_COUNT": str(counter)}).returncode == 0
        writes, once = int(counter.read_text()), site.asked()
        chance, kills, crawls = random.Random(seed), 0, 0
        while kills < points:
            folder, before = Folder(tmp_path / f"killed-{crawls}"), site.asked()
            here = killed_crawl(crawl, site, folder, faults, chance, writes)
            twice = site.asked() - before - once
            assert twice <= here * (GROUP + IN_FLIGHT), "R2: at most one group and what was in flight is asked for again"
            assert state(folder) == state(whole)
            assert len(folder.rows("articles")) == ARTICLES
            sound(folder)
            shutil.rmtree(folder.path)
            kills, crawls = kills + here, crawls + 1
    print(f"{kills} kills of {crawls} crawls")


@pytest.mark.timeout(600)
def test_R1_R2_R4_killed_at_any_write_the_same_command_ends_the_same(serve_demo, faults, tmp_path):
    sweep(serve_demo, faults, tmp_path, points=25)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(1, 11))
def test_R1_R2_R4_a_hundred_of_a_thousand_kills(serve_demo, faults, tmp_path, seed):
    sweep(serve_demo, faults, tmp_path, points=100, seed=seed)


def test_R4_deleted_exports_come_back_byte_for_byte(serve_demo, folder):
    site = serve_demo(articles=60)
    assert folder.crawl(site.url).returncode == 0
    export = folder.path / "export"
    before = {path.name: path.read_bytes() for path in export.iterdir() if path.is_file()}
    shutil.rmtree(export)
    subprocess.run([sys.executable, "-m", "healthcrawl.cli", "--data-dir", folder.path, "export"], check=True, cwd=ROOT)
    assert {path.name: path.read_bytes() for path in export.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("point", [3, 40, 400, 1200, 2400])
def test_R8_a_full_disk_stops_the_crawl_with_code_3_and_loses_nothing(serve_demo, folder, faults, point):
    site = serve_demo(articles=200)
    done = folder.crawl(site.url, env=fault(faults, folder, "full", point))
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr
    if told := re.search(r"^  changes  (?:none|created (\d+))", done.stderr, re.MULTILINE):
        with contextlib.closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
            kept = memory.execute("SELECT count(*) FROM changes WHERE kind = 'created'").fetchone()[0]
        assert int(told[1] or 0) == kept
    assert folder.crawl(site.url).returncode == 0
    assert len(folder.rows("articles")) == 200
