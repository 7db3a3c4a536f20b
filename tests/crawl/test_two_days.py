"""Two days of a living site: every change is found under its right name, and nothing else."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections import Counter
from contextlib import closing

import pytest

from healthcrawl.items.page import SourceRecord
from healthcrawl.store.connect import connect
from healthcrawl.store.reader import ArchiveReader
from healthcrawl.work.verify import verify
from tests.conftest import ROOT, Folder

LIVE = "live"


def by_url(rows):
    return {row["url"]: row for row in rows}


def test_day_one_finds_every_live_article_as_it_is(serve_demo, folder):
    site = serve_demo(articles=120)
    done = folder.crawl(site.url)
    assert done.returncode == 0, done.stderr
    truth = [row for row in site.truth() if row["state"] == LIVE]
    found = by_url(folder.rows("articles"))
    assert set(found) == {row["url"] for row in truth}
    for row in truth:
        article = found[row["url"]]
        assert article["title"] == row["title"]
        assert article["text"].split("\n") == row["body"].split("\n")
        assert article["departments"][-len(row["dept"]) :] == row["dept"]
        assert article["tags"] == row["tags"]
        assert article["published_at"][:16] == row["published_at"][:16].replace(" ", "T")
        assert article["publisher"] == row["author"]
        assert article["status"] == LIVE
        assert article["version"] == 1
    assert folder.kinds() == {"created": len(truth)}


def test_reposts_and_near_duplicates_are_linked_and_lookalikes_are_not(serve_demo, folder):
    site = serve_demo(articles=200)
    folder.crawl(site.url)
    truth = by_url(row for row in site.truth() if row["state"] == LIVE)
    rows = by_url(folder.rows("articles"))
    linked = 0
    for url, row in truth.items():
        for name, kind in (("duplicate_of", "repost"), ("near_duplicate_of", "near")):
            if (original := row[name]) in truth:
                assert rows[url]["cluster_id"] == rows[original]["cluster_id"] is not None
                assert (rows[url]["duplicate_of"], rows[url]["duplicate_kind"]) == (rows[original]["article_id"], kind)
                linked += 1
        if (original := row["lookalike_of"]) in truth:
            assert rows[url]["duplicate_of"] is None
            assert rows[url]["cluster_id"] is None or rows[url]["cluster_id"] != rows[original]["cluster_id"]
    assert linked
    assert sum(row["duplicate_of"] is not None for row in rows.values()) == linked


def test_P3_day_two_records_each_change_once_and_no_other(serve_demo, folder):
    site = serve_demo(articles=120)
    assert folder.crawl(site.url).returncode == 0
    site.day(2)
    done = folder.crawl(site.url)
    assert done.returncode == 0, done.stderr
    expected = Counter((change["change"], change["url_after"]) for change in site.changes(1) if change["change"] in ("new", "moved"))
    edited = {change["url_after"] for change in site.changes(1) if change["change"] in ("body", "title", "date", "tags")}
    events = [row for row in folder.rows("changes") if row["run_id"] == 2]
    found = Counter(({"created": "new"}.get(row["kind"], row["kind"]), row["url"]) for row in events if row["kind"] in ("created", "moved"))
    assert found == expected
    assert {row["url"] for row in events if row["kind"] == "updated"} == edited
    assert not [row for row in events if row["kind"] in ("removed", "restored", "re_extracted")]


def test_a_redesign_is_no_change(serve_demo, folder):
    site = serve_demo(articles=80, day=2)
    assert folder.crawl(site.url).returncode == 0
    site.day(3)
    assert folder.crawl(site.url).returncode == 0
    edited = {change["url_after"] for change in site.changes(2) if change["change"] in ("body", "title", "date", "tags")}
    assert {row["url"] for row in folder.rows("changes") if row["run_id"] == 2 and row["kind"] == "updated"} == edited


def test_P3_an_article_is_removed_only_after_the_runs_that_the_rule_asks_for(serve_demo, folder):
    site = serve_demo(articles=80)
    folder.crawl(site.url, "-s", "HEALTHCRAWL_CLOCK=2025-12-08T02:00:00Z")
    site.day(2)
    gone = {change["url_before"] for change in site.changes(1) if change["change"] == "deleted"}
    removed = []
    for day in range(9, 14):
        assert folder.crawl(site.url, "-s", f"HEALTHCRAWL_CLOCK=2025-12-{day:02}T02:00:00Z").returncode == 0
        removed.append({row["url"] for row in folder.rows("changes") if row["kind"] == "removed"})
    assert removed[0] == set(), "one 404 is no removal"
    assert removed[-1] == gone
    assert {row["url"] for row in folder.rows("articles") if row["status"] == "gone"} == gone
    assert len([row for row in folder.rows("changes") if row["kind"] == "removed"]) == len(gone)


def test_unchanged_pages_are_asked_for_conditionally(serve_demo, folder):
    site = serve_demo(articles=60)
    folder.crawl(site.url)
    folder.crawl(site.url)
    counters = folder.rows("runs")[1]["counters"]
    assert counters["pages/unchanged"] >= 60
    assert "changes/updated" not in counters
    lost = min((folder.path / "archive").rglob("*.warc.gz"))  # somebody deletes the file with all bytes: they are asked for again, once
    lost.unlink()
    done = folder.crawl(site.url)
    assert f"{lost.name} is the first" in done.stderr
    with closing(connect(folder.path, write=False)) as memory:
        rows = memory.execute("SELECT warc_file, \"offset\", length, record_id, payload_digest FROM visits WHERE run_id = 3 AND verdict = 'ok'")
        places = [SourceRecord(**dict(zip(SourceRecord.__dataclass_fields__, row, strict=True))) for row in rows]
        reader = ArchiveReader(folder.path / "archive", memory)
        assert len(places) >= 60
        assert all(reader.record(place).kind == "response" and reader.answer(place).status == 200 for place in places)
    folder.crawl(site.url)
    third, fourth = (row["counters"] for row in folder.rows("runs")[2:])
    assert "pages/unchanged" not in third
    assert fourth["pages/unchanged"] >= 60
    assert {row["kind"] for row in folder.rows("changes")} <= {"created", "duplicate_found"}
    assert all(lost.name in problem for problem in verify(folder.path).problems)


def test_pages_cut_in_the_middle_are_no_updates(folder, cut_site):
    url, cut = cut_site
    assert folder.crawl(url, "-s", "DOWNLOAD_DELAY=0", site=None).returncode == 0
    cut.set()
    done = folder.crawl(url, "-s", "DOWNLOAD_DELAY=0", site=None)
    assert done.returncode == 6, done.stderr
    cut.clear()
    assert folder.crawl(url, "-s", "DOWNLOAD_DELAY=0", site=None).returncode == 0
    assert folder.kinds() == {"created": 12}


@pytest.mark.parametrize("several_pages", [False, True], ids=["one page", "several pages"])
def test_M7_a_crawl_forgets_an_article_and_its_archive_replays_without_it(serve_demo, folder, tmp_path, several_pages):
    site = serve_demo(articles=30)
    assert folder.crawl(site.url).returncode == 0
    url = next(row["url"] for row in folder.rows("articles") if (len(row["parts"]) > 1) is several_pages)
    command = [sys.executable, "-m", "healthcrawl.cli", "--data-dir", str(folder.path)]

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*command, *more], cwd=ROOT, capture_output=True, text=True)

    assert run("forget", url).returncode == 0
    verified = run("verify")
    assert verified.returncode == 0, verified.stdout
    journal = b"".join(gzip.decompress(path.read_bytes()) for path in folder.path.rglob("*.warc.gz"))
    assert f'"url":"{url}"'.encode() not in journal
    assert url not in "".join(path.read_text(encoding="utf-8") for path in folder.path.rglob("*.cdxj"))
    replayed = run("replay", "--into", str(tmp_path / "again"))
    assert replayed.returncode == 0, replayed.stderr
    rows = [json.loads(line) for line in (tmp_path / "again" / "export" / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["url"] for row in rows} == {row["url"] for row in folder.rows("articles")}
    assert len(rows) == 29
    again = Folder(tmp_path / "again")
    assert again.crawl(site.url).returncode == 0
    assert len(again.rows("articles")) == 29, "its tombstone is in the archive, too"
