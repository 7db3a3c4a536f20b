"""``healthcrawl verify`` finds what was damaged or lost, in the exports and in the archive."""

from __future__ import annotations

import gzip
import random
from contextlib import closing

import pytest

from healthcrawl.store.connect import connect
from healthcrawl.work.verify import verify
from tests.exports.conftest import export


@pytest.fixture
def checked(data_dir):
    export(data_dir)
    return data_dir


def warc(data_dir):
    (path,) = (data_dir / "archive").rglob("*.warc.gz")
    return path


def test_a_whole_folder_has_no_problems(run, checked):
    done = run("verify")
    assert done.returncode == 0
    assert done.stdout == "6 archived records checked, 0 problems\n"


def test_a_damaged_export_is_a_problem(run, checked):
    path = checked / "export" / "changes.jsonl"
    path.write_bytes(path.read_bytes().replace(b"800IU", b"900IU", 1))
    done = run("verify")
    assert done.returncode == 1
    assert "changes.jsonl does not have the SHA-256" in done.stdout


def test_R3_a_flipped_bit_in_a_record_is_found(checked):
    """In its data; the time stamp and system byte in the head of a gzip member say nothing."""
    path, luck = warc(checked), random.Random(3)
    whole = path.read_bytes()
    with closing(connect(checked, write=False)) as connection:
        places = connection.execute('SELECT "offset", length FROM visits').fetchall()
    for _ in range(200):
        offset, length = luck.choice(places)
        damaged = bytearray(whole)
        damaged[offset + luck.randrange(10, length)] ^= 1 << luck.randrange(8)
        path.write_bytes(damaged)
        problems = verify(checked).problems
        assert len(problems) == 1
        assert f"at {offset}: " in problems[0]


def test_cut_missing_and_exchanged_records_are_told_apart(checked):
    path = warc(checked)
    whole = path.read_bytes()
    path.write_bytes(whole[:-40])
    assert "is torn" in verify(checked).problems[-1]
    path.write_bytes(whole)
    with closing(connect(checked, write=True)) as connection:
        connection.execute(
            'UPDATE visits SET "offset" = (SELECT min("offset") FROM visits), length = (SELECT length FROM visits ORDER BY "offset" LIMIT 1)'
        )
    assert any("another record stands there" in problem for problem in verify(checked).problems)
    path.unlink()
    assert all("the file is missing" in problem for problem in verify(checked).problems)


def test_records_that_only_a_version_names_are_checked_too(checked):
    with closing(connect(checked, write=True)) as connection:
        connection.execute("DELETE FROM visits")
    assert verify(checked).records == 5


def test_the_file_of_a_running_crawl_is_found(checked):
    path = warc(checked)
    path.rename(path.with_name(f"{path.name}.open"))
    assert verify(checked).problems == []


def test_a_well_formed_record_with_other_bytes_is_found(checked):
    """The same record, its payload exchanged, at the end of the file."""
    path = warc(checked)
    with closing(connect(checked, write=True)) as connection:
        visit, offset, length = connection.execute('SELECT visit_id, "offset", length FROM visits ORDER BY visit_id LIMIT 1').fetchone()
        whole = path.read_bytes()
        forged = gzip.compress(gzip.decompress(whole[offset : offset + length]).replace(b"<p>x</p>", b"<p>y</p>"))
        path.write_bytes(whole + forged)
        connection.execute('UPDATE visits SET "offset" = ?, length = ? WHERE visit_id = ?', [len(whole), len(forged), visit])
    assert ["does not have the digest" in problem for problem in verify(checked).problems] == [True]
