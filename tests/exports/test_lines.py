"""Any text comes back from a line as it went in, and a line is one line for every reader."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import duckdb
import polars
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from healthcrawl.exports.jsonl import line
from healthcrawl.exports.schema import schema
from healthcrawl.items.article import Section
from healthcrawl.items.change import Evidence, FieldChange
from healthcrawl.items.page import SourceRecord
from healthcrawl.items.run import ChangeRow, RunRow, VersionRow
from tests.exports.stock import READER, content

NASTY = [
    "",
    '"',
    '":"",',
    '\\":""}',
    ':""',
    "\u2028\u2029\u0085",
    "\x0b\x0c\x1c\x1d\x1e\r\n",
    "\x00\x1b[31m",
    "\ufeff",
    "\U0001f9ec\u200d",
    "=1+1",
    "𠀋\ufffe",
]
RECORD = SourceRecord(warc_file="w", offset=0, length=1, record_id="urn:uuid:1", payload_digest="sha256:0")
VERSIONS, RUNS = (Draft202012Validator(schema(name)) for name in ("versions", "runs"))
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(NASTY) | st.lists(st.sampled_from(NASTY)).map("".join)


def version(text, heading, cell):
    words = replace(content(), summary=heading, text=text, sections=[Section(heading=heading, text=text)], tags=[cell])
    return VersionRow(
        version_id=1, article_id="a", version=1, valid_from="t", valid_to=None, observed_at="t", url="u", content_sha256="0", content=words, extractor=READER, source_record=RECORD
    )  # fmt: skip


def check_version(text, heading, cell):
    data = line(version(text, heading, cell))
    assert data.endswith(b"\n")
    assert len(data.decode().splitlines()) == 1
    row = json.loads(data)
    VERSIONS.validate(row)
    assert row["text"] == (text or None)
    assert row["summary"] == (heading or None)
    assert row["sections"][0]["heading"] == (heading or None)
    assert row["tags"] == [cell]
    return data


@settings(max_examples=500, deadline=None)
@given(texts, texts, texts)
@example("", "", "")
def test_a_version_comes_back_as_it_went_in(text, heading, cell):
    check_version(text, heading, cell)


@pytest.mark.soak
@settings(max_examples=34_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts, texts, texts)
def test_a_hundred_thousand_texts(text, heading, cell):
    check_version(text, heading, cell)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(texts, texts), texts, texts)
def test_values_of_any_type_come_back_too(arguments, before, after):
    run = RunRow(
        run_id=1, crawl_id=1, spider="s", arguments=arguments, started_at="t", finished_at=None, verdict="running", exit_code=None, counters={}, fields=[], software={}, warc_files=[]
    )  # fmt: skip
    row = json.loads(line(run))
    RUNS.validate(row)
    assert row["arguments"] == {name: value or None for name, value in arguments.items()}
    edit = FieldChange(path="/tags", op="replace", before=before, after={"text": after, "list": [after]})
    change = ChangeRow(
        change_id=1, run_id=1, article_id="a", site="s", url="u", url_before=None, title="t", version_from=1, version_to=2, observed_at="t", kind="updated", cause="site",
        significance=None, fields=[edit], quantities=[], evidence=Evidence(),
    )  # fmt: skip
    found = json.loads(line(change))["fields"][0]
    assert found["before"] == (before or None)
    assert found["after"] == {"text": after or None, "list": [after]}


def test_other_readers_see_one_row_a_line(tmp_path):
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"".join(line(version(text or "x", text or "x", text)) for text in NASTY))
    assert [row[0] for row in duckdb.sql(f"SELECT text FROM read_json('{path}', format='newline_delimited')").fetchall()] == [
        text or "x" for text in NASTY
    ]
    assert polars.read_ndjson(path)["text"].to_list() == [text or "x" for text in NASTY]
    assert [json.loads(row)["text"] for row in io.StringIO(path.read_text(encoding="utf-8"))] == [text or "x" for text in NASTY]


def test_chinese_is_written_as_it_is():
    data = line(version("维生素", "补\u2028多少", "x")).decode()
    assert "维生素" in data
    assert "补\\u2028多少" in data
