"""The archive: what was sent is kept byte for byte, and others can read it."""

from __future__ import annotations

import gzip
import hashlib
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from healthcrawl.items.page import SourceRecord
from healthcrawl.store import warc
from healthcrawl.store.warc import WarcWriter, recover, request_line

AT = datetime(2025, 10, 22, 8, 30, tzinfo=UTC)
URL = "http://site.test/neike/1.html?p=2"
EVERY_BYTE = bytes(range(256)) + b"\r\n\r\nWARC/1.1\r\n\x1f\x8b\x08" + bytes(range(255, -1, -1))


def add(writer: WarcWriter, payload: bytes = EVERY_BYTE, url: str = URL) -> SourceRecord:
    return writer.add(
        url=url,
        at=AT,
        request_line=request_line("GET", url),
        request_headers=[(b"Host", b"site.test"), (b"User-Agent", b"tests")],
        status_line="HTTP/1.1 200 OK",
        response_headers=[(b"Content-TYPE", b"text/html"), (b"X-Odd", b"\xd6\xd0"), (b"Set-Cookie", b"a=1"), (b"Set-Cookie", b"b=2")],
        payload=payload,
        ip="192.0.2.7",
    )


def member(archive: Path, record: SourceRecord, suffix: str = "") -> bytes:
    """The one gzip member that a row points at."""
    data = (archive / f"{record.warc_file}{suffix}").read_bytes()
    return gzip.decompress(data[record.offset : record.offset + record.length])


def payload_of(block: bytes) -> bytes:
    return block.split(b"\r\n\r\n", 2)[2].removesuffix(b"\r\n\r\n")


@pytest.fixture
def writer(tmp_path: Path) -> WarcWriter:
    return WarcWriter(tmp_path, "site", 7, "tests/1")


def test_the_reference_reader_accepts_every_record(writer, tmp_path):
    place = add(writer)
    add(writer, b"")
    writer.close()
    with open(tmp_path / place.warc_file, "rb") as file:
        found = []
        for record in ArchiveIterator(file, check_digests="raise"):
            payload = record.content_stream().read()
            assert record.digest_checker.passed is not False
            found.append(
                (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.rec_headers.get_header("WARC-Concurrent-To"), payload)
            )
    assert [kind for kind, *_ in found] == ["warcinfo", "request", "response", "request", "response"]
    assert found[2] == ("response", URL, None, EVERY_BYTE)
    assert found[1][2] == f"<{place.record_id}>"
    assert found[4][3] == b""


def test_the_reference_checker_finds_every_digest_right(writer, tmp_path, capsys):
    place = add(writer)
    writer.close()
    args = type("Args", (), {"inputs": [str(tmp_path / place.warc_file)], "verbose": True})()
    checker = Checker(args)
    checker.process_all()
    assert checker.exit_value == 0
    assert "digest failed" not in capsys.readouterr().out


def test_headers_keep_their_order_case_and_bytes(writer, tmp_path):
    place = add(writer)
    writer.close()
    http = member(tmp_path, place).split(b"\r\n\r\n", 1)[1]
    head = http.split(b"\r\n\r\n", 1)[0]
    assert head == b"HTTP/1.1 200 OK\r\nContent-TYPE: text/html\r\nX-Odd: \xd6\xd0\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2"


def test_a_row_leads_to_its_bytes_and_each_record_is_a_member_of_its_own(writer, tmp_path):
    places = [add(writer, f"页{number}".encode() * number) for number in range(20)]
    writer.close()
    for number, place in enumerate(places):
        block = member(tmp_path, place)
        payload = f"页{number}".encode() * number
        assert block.startswith(b"WARC/1.1\r\nWARC-Type: response\r\n")
        assert f"WARC-Record-ID: <{place.record_id}>".encode() in block
        assert payload_of(block) == payload
        assert place.payload_digest == f"sha256:{hashlib.sha256(payload).hexdigest()}"


@given(payload=st.binary(max_size=2000))
@settings(max_examples=60, deadline=None)
def test_any_payload_comes_back_byte_for_byte(payload):
    with TemporaryDirectory() as folder:
        writer = WarcWriter(Path(folder), "site", 1, "tests/1")
        place = add(writer, payload)
        writer.close()
        assert payload_of(member(Path(folder), place)) == payload


def test_a_full_file_is_closed_and_the_next_one_begun(writer, tmp_path, monkeypatch):
    monkeypatch.setattr(warc, "ROTATE_AT", 3000)
    places = []
    for _ in range(12):
        places.append(add(writer))
        writer.sync()
    writer.close()
    assert len(writer.files) > 2
    assert [place.warc_file for place in places] == sorted((place.warc_file for place in places), key=writer.files.index)
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.warc.gz")) == sorted(writer.files)
    for name in writer.files:
        with open(tmp_path / name, "rb") as file:
            assert next(iter(ArchiveIterator(file))).rec_type == "warcinfo"
    assert all(payload_of(member(tmp_path, place)) == EVERY_BYTE for place in places)


def test_a_run_without_pages_leaves_no_file(writer, tmp_path):
    writer.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("torn", [0, 1, 17, 300])
def test_what_no_row_refers_to_is_cut_off_after_a_kill(writer, tmp_path, torn):
    kept = add(writer)
    add(writer)
    writer.sync()
    open_file = tmp_path / f"{kept.warc_file}.open"
    end = kept.offset + kept.length
    whole = open_file.read_bytes()
    open_file.write_bytes(whole[: end + torn])  # the kill came in the middle of the next record
    notes = recover(tmp_path, {kept.warc_file: end})
    assert len(notes) == (torn > 0)
    assert (tmp_path / kept.warc_file).read_bytes() == whole[:end]
    assert not open_file.exists()
    with open(tmp_path / kept.warc_file, "rb") as file:
        assert [record.rec_type for record in ArchiveIterator(file)] == ["warcinfo", "request", "response"]


def test_a_file_that_no_row_refers_to_is_dropped(writer, tmp_path):
    place = add(writer)
    writer.sync()
    (note,) = recover(tmp_path, {})
    assert place.warc_file in note
    assert not list(tmp_path.rglob("*.warc.gz*"))


def test_a_memory_without_a_run_drops_nothing(writer, tmp_path):
    place = add(writer)
    writer.sync()
    (note,) = recover(tmp_path, {}, new=True)
    assert "left alone" in note
    assert (tmp_path / f"{place.warc_file}.open").exists()


def test_closed_files_are_left_alone_by_recovery(writer, tmp_path):
    place = add(writer)
    writer.close()
    before = (tmp_path / place.warc_file).read_bytes()
    assert recover(tmp_path, {}) == []
    assert (tmp_path / place.warc_file).read_bytes() == before
