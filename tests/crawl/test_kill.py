"""Nothing is lost: killed anywhere, the same command ends with the same articles, versions and changes."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

ARTICLES = 400
STEPS = 14
"""A kill comes after at most this part of all writes."""
SEEDS = 4
GROUP, IN_FLIGHT = 50, 8


@pytest.fixture(scope="session")
def faults(tmp_path_factory) -> Path:
    """The fault injector, compiled for this run."""
    library = tmp_path_factory.mktemp("faults") / "faults.so"
    source = Path(__file__).parent.parent / "faults" / "faults.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


def fault(library: Path, folder, kind: str, at: int) -> dict[str, str]:
    return {"LD_PRELOAD": str(library), "FAULT_FOLDER": str(folder.path), "FAULT_KIND": kind, "FAULT_AT": str(at)}


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


@pytest.mark.parametrize("seed", range(SEEDS))
def test_R1_R2_R4_killed_at_any_write_the_same_command_ends_the_same(serve_demo, folder, faults, tmp_path, seed):
    site = serve_demo(articles=ARTICLES)
    whole = type(folder)(tmp_path / "whole")
    counter = tmp_path / "count"
    env = {"LD_PRELOAD": str(faults), "FAULT_FOLDER": str(whole.path), "FAULT_COUNT": str(counter)}
    assert whole.crawl(site.url, env=env).returncode == 0
    writes, once = int(counter.read_text()), site.asked()
    chance, kills = random.Random(seed), 0
    while True:
        how = fault(faults, folder, chance.choice(["kill", "half"]), chance.randint(1, writes // STEPS))
        done = folder.crawl(site.url, env=how)
        whole_lines(folder)
        if done.returncode == 0:
            break
        assert done.returncode == -9, done.stderr
        kills += 1
    twice = site.asked() - 2 * once
    assert kills >= STEPS // 2
    assert twice <= kills * (GROUP + IN_FLIGHT), "R2: what is asked for again is at most one group and what was in flight"
    assert state(folder) == state(whole)
    assert len(folder.rows("articles")) == ARTICLES


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
    assert folder.crawl(site.url).returncode == 0
    assert len(folder.rows("articles")) == 200


def test_R8_short_writes_are_carried_on(serve_demo, folder, faults):
    site = serve_demo(articles=60)
    for at in range(20, 60, 8):
        assert folder.crawl(site.url, env=fault(faults, folder, "short", at)).returncode == 0
    assert len(folder.rows("articles")) == 60
