"""What a page says machines may do with it is recorded, and kept to by the exports."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from healthcrawl.exports import publish
from healthcrawl.store.connect import connect
from tests.work.conftest import article

HTML = {"content-type": "text/html; charset=utf-8"}
ONE, TWO = "/neike/1.html", "/neike/2.html"


@pytest.fixture
def exported(site, tmp_path):
    def rows(name: str, *, reserved: bool = False) -> list[dict]:
        with closing(connect(site.path, write=False)) as connection:
            publish(connection, tmp_path / "out", reserved=reserved)
        return [json.loads(row) for row in (tmp_path / "out" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]

    return rows


def test_M5_directives_of_header_and_page_stand_in_every_row(site, exported):
    meta = '<meta name="robots" content="NoIndex, nosnippet"><meta name="tdm-reservation" content="0">'
    site.pages[ONE] = (200, HTML | {"x-robots-tag": "healthcrawl: noimageindex"}, article(head=meta))
    site.crawl(ONE)
    for name in ("articles", "versions"):
        (row,) = exported(name)
        tdm = {"tdm_reserved": False, "tdm_policy": None, "tdm_source": "page"}
        assert row["rights"] == {"robots": ["noimageindex", "noindex", "nosnippet"], "noarchive": False, **tdm}
        assert row["text"]


@pytest.mark.parametrize("how", [{"x-robots-tag": "noarchive"}, {"x-robots-tag": "none"}])
def test_M5_of_a_page_with_noarchive_only_metadata_are_handed_out(site, exported, how):
    site.pages[ONE] = (200, HTML | how, article())
    site.crawl(ONE)
    site.pages[ONE] = (200, HTML | how, article(dose="400IU"))
    site.crawl(ONE, days=1)
    for row in exported("articles") + exported("versions"):
        assert row["title"]
        assert row["rights"]["noarchive"]
        assert (row["text"], row["summary"], row["sections"], row["tables"], row["images"]) == (None, None, [], [], [])
    changes = exported("changes")
    assert [row["kind"] for row in changes] == ["created", "updated"]
    assert "400IU" not in json.dumps(changes)


def test_M5_what_is_reserved_is_in_no_default_export(site, exported):
    site.pages = {ONE: (200, HTML | {"tdm-reservation": "1"}, article()), TWO: article("另一篇关于睡眠的文章", words="睡眠")}
    site.crawl(ONE, TWO)
    for name in ("articles", "versions", "changes"):
        assert {row["url"] for row in exported(name)} == {f"http://site.test{TWO}"}, name
    assert {row["url"] for row in exported("articles", reserved=True)} == {f"http://site.test{path}" for path in (ONE, TWO)}


def test_M5_rights_count_as_last_seen_without_a_new_version(site, exported):
    site.pages[ONE] = article()
    site.crawl(ONE)
    site.pages[ONE] = (200, HTML | {"x-robots-tag": "noarchive"}, article())
    site.crawl(ONE, days=1)
    (row,) = exported("articles")
    assert (row["version"], row["rights"]["noarchive"], row["text"]) == (1, True, None)
    site.pages[ONE] = article()
    site.crawl(ONE, days=1)
    assert exported("articles")[0]["text"]


def told(status: int, rules: object = None) -> tuple[int, dict[str, str], str]:
    return status, {"content-type": "application/json"}, json.dumps(rules)


RESERVED = "/.well-known/tdmrep.json"
ALL = told(200, [{"location": "/neike/", "tdm-reservation": 1, "tdm-policy": "https://site.test/policy"}])


def test_M5_what_the_host_reserves_stands_in_every_row_and_is_in_no_default_export(site, exported):
    site.pages = {ONE: article(), TWO: (200, HTML | {"tdm-reservation": "0"}, article("另一篇关于睡眠的文章", words="睡眠")), RESERVED: ALL}
    site.crawl(ONE, TWO)
    assert site.asked == [RESERVED, ONE, TWO]
    for name in ("articles", "versions", "changes"):
        assert {row["url"] for row in exported(name)} == {f"http://site.test{TWO}"}, name
    for name in ("articles", "versions"):
        rows = {row["url"].removeprefix("http://site.test"): row["rights"] for row in exported(name, reserved=True)}
        assert {path: (its["tdm_reserved"], its["tdm_source"]) for path, its in rows.items()} == {ONE: (True, "host"), TWO: (False, "header")}
        assert rows[ONE]["tdm_policy"] == "https://site.test/policy"


def test_M5_a_host_is_asked_once_a_day_and_what_it_said_last_counts(site, exported):
    site.pages = {ONE: article(), RESERVED: ALL}
    site.crawl(ONE)
    site.crawl(ONE)
    assert site.asked == [ONE]
    site.pages[RESERVED] = told(503)
    site.crawl(ONE, days=1)
    assert site.asked == [RESERVED, ONE]
    assert exported("articles") == []
    site.pages[RESERVED] = told(404)
    site.crawl(ONE, days=1)
    assert [row["rights"]["tdm_source"] for row in exported("articles")] == [None]
    assert site.kinds() == ["created"]


def test_M5_the_file_may_lie_behind_redirects(site, exported):
    site.pages = {ONE: article(), RESERVED: (302, {"location": "/tdm.json"}, ""), "/tdm.json": ALL}
    assert site.crawl(ONE).verdict == "complete"
    assert exported("articles") == []
    assert len(exported("articles", reserved=True)) == 1
