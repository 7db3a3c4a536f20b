"""The disk: a crawl stops before it is full, and what a full or failing one refuses is asked for again."""

from __future__ import annotations

import contextlib
import itertools
import random
import shutil
import sqlite3

import pytest

from healthcrawl.work.verify import verify
from tests.conftest import ROOT, Folder, fault
from tests.crawl.test_kill import STEPS, over, publish
from tests.faults.forks import forks

ARTICLES = 200


@pytest.mark.parametrize(("setting", "code"), [("999999999", 3), ("0", 0)])
def test_R8_a_crawl_does_not_begin_without_room(serve_demo, folder, setting, code):
    site = serve_demo(articles=30)
    asked = site.asked()
    done = folder.crawl(site.url, "-s", f"HEALTHCRAWL_MIN_FREE={setting}")
    assert done.returncode == code, done.stderr
    assert ("MiB left" in done.stderr) is bool(code)
    assert "Traceback" not in done.stderr
    assert (site.asked() == asked) is bool(code)


def test_a_wrong_limit_of_room_is_told(folder):
    done = folder.crawl("http://127.0.0.1:9/", "-s", "HEALTHCRAWL_MIN_FREE=much")
    assert done.returncode == 2
    assert "whole number of MiB" in done.stderr


def sound(folder) -> None:
    with contextlib.closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
        assert memory.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def failed_crawl(crawl, site, folder, faults, chance, writes) -> int:
    """Let the disk fail at random writes, each time in another way, until one run comes to its end; returns how often it failed."""
    for failures in itertools.count():
        kind = ("full", "io", "quota")[failures % 3]
        done = crawl(site, folder, fault(faults, folder, kind, chance.randint(1, writes // STEPS)))
        assert "Traceback" not in done.stderr
        if done.returncode == 0:
            return failures
        assert done.returncode == 3, (kind, failures, done.stderr)
        sound(folder)
        if over(folder):  # failed while it published: the crawl itself is over
            return failures + 1
    raise AssertionError


def sweep(serve_demo, faults, tmp_path, points: int) -> None:
    site, counter = serve_demo(articles=ARTICLES), tmp_path / "count"
    with forks(faults, ROOT) as running:

        def crawl(site, folder, env):
            return running.run(folder.arguments(site.url)[3:], tmp_path / "log", env)

        assert crawl(site, Folder(tmp_path / "whole"), {"FAULT_FOLDER": str(tmp_path / "whole"), "FAULT_COUNT": str(counter)}).returncode == 0
        writes, chance, failures, crawls = int(counter.read_text()), random.Random("disk"), 0, 0
        while failures < points:
            folder = Folder(tmp_path / f"failed-{crawls}")
            failures, crawls = failures + failed_crawl(crawl, site, folder, faults, chance, writes), crawls + 1
            publish(folder)
            assert len(folder.rows("articles")) == ARTICLES
            assert folder.kinds() == {"created": ARTICLES}
            assert verify(folder.path).problems == []
            shutil.rmtree(folder.path)
    print(f"{failures} failures of {crawls} crawls")


def test_R8_a_disk_that_fails_in_any_way_stops_the_crawl_with_3_and_loses_nothing(serve_demo, faults, tmp_path):
    sweep(serve_demo, faults, tmp_path, points=4)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_R8_two_hundred_failures_of_the_disk_lose_nothing(serve_demo, faults, tmp_path):
    sweep(serve_demo, faults, tmp_path, points=200)
