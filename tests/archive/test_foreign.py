"""WARC files of other crawlers, as warcio writes them, give the same articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from warcio.cli import main as recompress

from tests.archive import foreign
from tests.archive.conftest import warcs
from tests.archive.test_replay import healthcrawl
from tests.conftest import Folder

pytestmark = pytest.mark.filterwarnings("ignore:Unclosed file:ResourceWarning")  # warcio's, when it writes


def taken_in(path: Path, tmp_path: Path, code: int = 0) -> tuple[Folder, str]:
    """A folder with the articles of a file, and what was said."""
    again = Folder(tmp_path / "again")
    said = healthcrawl(again, "replay", "--from", path, "--site", "demo", "--into", again.path, code=code)
    assert "0 problems" in healthcrawl(again, "verify", "--deep")
    return again, said


def words(folder: Folder) -> list[str]:
    return sorted(row["content_sha256"] for row in folder.rows("articles"))


def first_day(crawled: Folder) -> dict[str, str]:
    """Address and digest of the words of every article that our own crawl found on the first day."""
    return {row["url"]: row["content_sha256"] for row in crawled.rows("versions") if row["version"] == 1 and row["valid_from"] < "2025-12-11"}


@pytest.mark.parametrize(("crawler", "packed"), [("wget", False), *((name, True) for name in foreign.CRAWLERS)])
def test_the_answers_as_another_crawler_archives_them(crawled, tmp_path, crawler, packed):
    path = tmp_path / ("other.warc.gz" if packed else "other.warc")
    foreign.write(path, warcs(crawled)[0], foreign.CRAWLERS[crawler], packed=packed)
    assert words(taken_in(path, tmp_path)[0]) == sorted(first_day(crawled).values())


@pytest.mark.parametrize(("pack", "name"), [(foreign.as_one, "other.warc.gz"), (foreign.as_zstd, "other.warc.zst")])
def test_a_file_that_is_packed_as_one_or_with_a_dictionary(crawled, tmp_path, pack, name):
    """Its records are packed again, one by one; rows name these."""
    foreign.write(tmp_path / "other.warc", warcs(crawled)[0], foreign.common_crawl, packed=False)
    pack(tmp_path / "other.warc", tmp_path / name)
    again, _ = taken_in(tmp_path / name, tmp_path)
    assert words(again) == sorted(first_day(crawled).values())
    assert all(row["source_record"]["warc_file"].endswith("/other.warc.gz") for row in again.rows("articles"))


@pytest.mark.parametrize(("pack", "name"), [(foreign.as_one, "other.warc.gz"), (foreign.as_zstd, "other.warc.zst")])
def test_a_packed_file_that_ends_early_is_named_and_what_is_whole_taken_in(crawled, tmp_path, pack, name):
    foreign.write(tmp_path / "other.warc", warcs(crawled)[0], foreign.wget, packed=False)
    pack(tmp_path / "other.warc", tmp_path / name)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: len(data) * 2 // 3])
    again, said = taken_in(tmp_path / name, tmp_path, code=1)
    assert "the rest of it is not replayed" in said
    assert words(again)
    assert set(words(again)) < set(first_day(crawled).values())


@pytest.mark.parametrize("crawler", ["heritrix", "common_crawl"])
def test_an_answer_of_which_a_part_was_archived_is_named_and_makes_no_article(crawled, tmp_path, crawler):
    path, whole = tmp_path / "other.warc.gz", first_day(crawled)
    cut = next(row["url"] for row in crawled.rows("versions") if row["url"] in whole and len(row["parts"]) < 2)
    foreign.write(path, warcs(crawled)[0], foreign.CRAWLERS[crawler], packed=True, cut=cut)
    again, said = taken_in(path, tmp_path, code=1)
    assert cut in said
    del whole[cut]
    assert words(again) == sorted(whole.values())


def test_what_a_later_crawl_found_as_it_was_is_seen_again(crawled, tmp_path):
    foreign.write(tmp_path / "one.warc.gz", warcs(crawled)[0], foreign.browser, packed=True)
    foreign.again(tmp_path / "two.warc.gz", warcs(crawled)[0], "2025-12-20T02:00:00Z")
    both, alone = Folder(tmp_path / "both"), Folder(tmp_path / "alone")
    healthcrawl(both, "replay", "--from", tmp_path / "one.warc.gz", tmp_path / "two.warc.gz", "--site", "demo", "--into", both.path)
    assert words(both) == sorted(first_day(crawled).values())
    assert {row["last_seen_at"] for row in both.rows("articles")} == {"2025-12-20T02:00:00.000Z"}
    assert [row["verdict"] for row in both.rows("runs")] == ["complete", "complete"]
    assert "0 problems" in healthcrawl(both, "verify", "--deep")
    said = healthcrawl(alone, "replay", "--from", tmp_path / "two.warc.gz", "--site", "demo", "--into", alone.path, code=1)
    assert "what they repeat is in none of the files" in said


def test_other_kinds_of_files_are_refused_with_what_to_do_about_them(crawled, tmp_path):
    arc, wacz, again = tmp_path / "other.arc.gz", tmp_path / "other.wacz", Folder(tmp_path / "again")
    foreign.as_arc(arc, warcs(crawled)[0])
    wacz.write_bytes(b"PK\3\4")
    assert "its archive/" in healthcrawl(again, "replay", "--from", wacz, "--into", again.path, code=2)
    assert "warcio recompress" in healthcrawl(again, "replay", "--from", arc, "--into", again.path, code=2)
    assert not again.path.exists()
    recompress(["recompress", str(arc), str(tmp_path / "other.warc.gz")])
    assert words(taken_in(tmp_path / "other.warc.gz", tmp_path)[0]) == sorted(first_day(crawled).values())
