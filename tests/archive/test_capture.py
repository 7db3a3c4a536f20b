"""What a real crawl archives: readers of others accept it, and nothing is kept twice."""

from __future__ import annotations

import gzip
import json

from fastwarc.warc import ArchiveIterator
from warcio.checker import Checker

from healthcrawl.store import cdx
from healthcrawl.store.records import walk
from tests.archive.conftest import warcs


def test_the_checkers_of_others_have_no_complaint(crawled, capsys):
    for path in warcs(crawled):
        checker = Checker(type("Args", (), {"inputs": [str(path)], "verbose": True})())
        checker.process_all()
        assert checker.exit_value == 0, capsys.readouterr().out
        with path.open("rb") as file:
            assert all(record.verify_block_digest() for record in ArchiveIterator(file, parse_http=False) if "WARC-Block-Digest" in record.headers)
        with path.open("rb") as file:
            responses = [record for record in ArchiveIterator(file) if record.headers["WARC-Type"] == "response" and record.verify_payload_digest()]
        assert len(responses) == sum(record.kind == "response" for record in walk(path))


def test_every_answer_has_its_request_and_the_address_that_was_dialled(crawled):
    for path in warcs(crawled):
        records = list(walk(path))
        requests = {record.headers["warc-concurrent-to"].strip("<>") for record in records if record.kind == "request"}
        answers = [record for record in records if record.kind in ("response", "revisit")]
        assert {record.record_id for record in answers} == requests
        assert {record.headers.get("warc-ip-address") for record in answers} == {"127.0.0.1"}
        assert any(record.url.endswith("/robots.txt") for record in answers)


def test_what_was_not_modified_or_is_the_same_is_a_revisit_that_names_its_original(crawled):
    originals = {record.record_id: record for path in warcs(crawled) for record in walk(path) if record.kind == "response"}
    revisits = [record for record in walk(warcs(crawled)[-1]) if record.kind == "revisit"]
    assert len(revisits) > 60
    for record in revisits:
        original = originals[record.headers["warc-refers-to"].strip("<>")]
        assert record.url == original.url
        assert record.headers["warc-payload-digest"] == original.headers["warc-payload-digest"]
        assert record.headers["warc-refers-to-date"] == original.headers["warc-date"]
        profile = "server-not-modified" if record.block.startswith(b"HTTP/1.1 304") else "identical-payload-digest"
        assert record.headers["warc-profile"].endswith(profile)
    assert {record.headers["warc-profile"].rpartition("/")[2] for record in revisits} >= {"server-not-modified"}


def test_the_index_is_sorted_leads_to_every_answer_and_can_be_made_again(copied):
    for path in warcs(copied):
        before = cdx.beside(path).read_bytes()
        lines = before.splitlines()
        assert lines == sorted(lines)
        places = {record.offset: record for record in walk(path) if record.kind in ("response", "revisit")}
        entries = [json.loads(line.split(b" ", 2)[2]) for line in lines]
        assert {int(entry["offset"]) for entry in entries} == set(places)
        for entry in entries:
            start, length = int(entry["offset"]), int(entry["length"])
            assert f"WARC-Target-URI: {entry['url']}".encode() in gzip.decompress(path.read_bytes()[start : start + length])
        cdx.beside(path).unlink()
    merged = list(cdx.merge(warcs(copied)))
    assert merged == sorted(merged)
    assert len(merged) == sum(len(cdx.beside(path).read_bytes().splitlines()) for path in warcs(copied))


def test_sort_keys_are_those_of_public_tools():
    # as pywb's own canonicaliser writes them
    assert cdx.surt("http://www.Example.com:80/A/b.html?b=2&a=1") == "com,example)/a/b.html?a=1&b=2"
    assert cdx.surt("https://example.com/") == "com,example)/"
    assert cdx.surt("http://127.0.0.1:8190/neike/") == "1,0,0,127:8190)/neike"
    assert cdx.surt("http://a.cn/%E9%AA%A8") == "cn,a)/%e9%aa%a8"
