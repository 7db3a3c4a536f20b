"""Every value leads back to its bytes, and a flipped bit anywhere is found and named."""

from __future__ import annotations

import json
import random
import zipfile
from contextlib import closing
from hashlib import sha256

import pytest

from healthcrawl.store.connect import DATABASE, StorageError
from healthcrawl.work.verify import verify
from tests.archive.conftest import warcs
from tests.archive.test_replay import healthcrawl


def test_every_exported_row_names_a_record_that_resolves(crawled):
    found = verify(crawled.path, deep=True)
    assert found.problems == []
    assert found.versions == len(crawled.rows("versions"))
    assert found.records >= found.versions


@pytest.mark.parametrize("kind", ["archive", "export", "state"])
def test_a_flipped_bit_anywhere_is_found_and_its_file_named(copied, kind):
    chance = random.Random(kind)
    files = {"archive": warcs(copied), "export": sorted((copied.path / "export").glob("*.json*")), "state": [copied.path / DATABASE]}[kind]
    for _ in range(12):
        path = chance.choice(files)
        whole = path.read_bytes()
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        try:
            problems = verify(copied.path).problems
        except (StorageError, OSError) as error:
            problems = [str(error)]
        assert any(path.name in problem or "database" in problem for problem in problems), problems
        path.write_bytes(whole)
    assert verify(copied.path).problems == []


def test_show_leads_from_each_value_to_its_record(crawled):
    row = next(row for row in crawled.rows("articles") if not row["parts"] and row["publisher"])
    said = healthcrawl(crawled, "show", row["url"])
    assert row["source_record"]["record_id"] in said
    assert f"offset {row['source_record']['offset']}" in said
    assert "label 发布者" in said
    assert "the archived bytes say the same" in said


def test_a_version_that_its_bytes_do_not_say_is_found(copied):
    from healthcrawl.items.article import Content
    from healthcrawl.store.codec import pack, unpack
    from healthcrawl.store.connect import connect

    with closing(connect(copied.path, write=True)) as connection:
        number, packed = connection.execute("SELECT version_id, content FROM versions LIMIT 1").fetchone()
        content = unpack(Content, packed)
        object.__setattr__(content, "title", "另一个标题")
        connection.execute("UPDATE versions SET content = ? WHERE version_id = ?", [pack(content), number])
    assert any("say something else: title" in problem for problem in verify(copied.path, deep=True).problems)


def test_reextract_reports_by_field_and_writes_only_when_accepted(copied):
    from healthcrawl.items.article import Content
    from healthcrawl.store.codec import pack, unpack
    from healthcrawl.store.connect import connect

    with closing(connect(copied.path, write=True)) as connection:  # as if an older extractor had found no publisher
        (article, number, packed) = connection.execute(
            "SELECT a.article_id, v.version_id, v.content FROM articles a JOIN versions v ON v.article_id = a.article_id AND v.version = a.version"
            " WHERE a.status = 'live' AND instr(v.records, '},{') = 0 LIMIT 1"
        ).fetchone()
        content = unpack(Content, packed)
        object.__setattr__(content, "publisher", None)
        connection.execute("UPDATE versions SET content = ? WHERE version_id = ?", [pack(content), number])
    before = copied.rows("changes")
    assert "publisher            0 changed, 1 filled, 0 emptied" in healthcrawl(copied, "reextract")
    assert copied.rows("changes") == before
    assert "1 new versions written" in healthcrawl(copied, "reextract", "--accept")
    (event,) = copied.rows("changes")[len(before) :]
    assert (event["article_id"], event["kind"], event["cause"]) == (article, "re_extracted", "extractor")
    assert "0 read otherwise" in healthcrawl(copied, "reextract")


def test_other_processes_read_again_what_this_one_would(copied, monkeypatch):
    """Each of the pages of each article, those in several parts too, with the same examples in the same order."""
    from healthcrawl.clock import clock_from
    from healthcrawl.items.article import Content
    from healthcrawl.store.codec import pack, unpack
    from healthcrawl.store.connect import connect
    from healthcrawl.work import ahead
    from healthcrawl.work.reextract import reextract

    with closing(connect(copied.path, write=True)) as connection:
        for number, packed in connection.execute("SELECT version_id, content FROM versions").fetchall():
            content = unpack(Content, packed)
            object.__setattr__(content, "tags", [])
            connection.execute("UPDATE versions SET content = ? WHERE version_id = ?", [pack(content), number])
    told: list[tuple[int, int]] = []
    here = reextract(copied.path, clock_from(None), accept=False, progress=lambda done, of: told.append((done, of)))
    monkeypatch.setattr(ahead, "WORTHWHILE", 0)
    monkeypatch.setattr("healthcrawl.work.reextract.AHEAD", 4)
    monkeypatch.setattr(ahead, "read", None)  # nothing is read in this process
    assert reextract(copied.path, clock_from(None), accept=False) == here
    assert here.fields["tags"].filled == here.differing > 40
    assert told == [(number, here.articles) for number in range(1, here.articles + 1)]


def test_the_archive_as_one_wacz_file(crawled, tmp_path):
    out = tmp_path / "demo.wacz"
    healthcrawl(crawled, "export", "--wacz", out)
    with zipfile.ZipFile(out) as file:
        package = json.loads(file.read("datapackage.json"))
        assert package["wacz_version"] == "1.1.1"
        for resource in package["resources"]:
            data = file.read(resource["path"])
            assert (len(data), f"sha256:{sha256(data).hexdigest()}") == (resource["bytes"], resource["hash"])
        assert {info.compress_type for info in file.infolist() if info.filename.endswith(".gz")} == {zipfile.ZIP_STORED}
        header, *pages = map(json.loads, file.read("pages/pages.jsonl").splitlines())
        assert header["format"] == "json-pages-1.0"
        assert len(pages) == len(crawled.rows("versions"))
