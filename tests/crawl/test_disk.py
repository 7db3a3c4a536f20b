"""The disk: a crawl stops before it is full, and what a full or failing one refuses is asked for again."""

from __future__ import annotations

import contextlib
import sqlite3
import time

import pytest

from tests.conftest import fault


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


def failing(serve_demo, folder, faults, points: int) -> None:
    """One data folder; the disk fails at ever later writes, each time in another way, until a crawl comes through."""
    site = serve_demo(articles=200)
    for number in range(points):
        kind = ("full", "io", "quota")[number % 3]
        began = time.monotonic()
        done = folder.crawl(site.url, env=fault(faults, folder, kind, 4 + number * 7))
        assert done.returncode == 3, (kind, number, done.stderr)
        assert "Traceback" not in done.stderr
        assert time.monotonic() - began < 60
        sound(folder)
    assert folder.crawl(site.url).returncode == 0
    assert len(folder.rows("articles")) == 200
    assert folder.kinds()["created"] == 200


def test_R8_a_disk_that_fails_in_any_way_stops_the_crawl_with_3_and_loses_nothing(serve_demo, folder, faults):
    failing(serve_demo, folder, faults, points=4)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_R8_two_hundred_failures_of_the_disk_lose_nothing(serve_demo, folder, faults):
    failing(serve_demo, folder, faults, points=200)
