"""What stands in the files: the rows of the dictionary, readable by the tools that analysts use."""

from __future__ import annotations

import json
from dataclasses import fields

import duckdb
import msgspec
import pandas
import polars
import pytest
from jsonschema import Draft202012Validator

from healthcrawl.exports.schema import schema
from healthcrawl.items.article import Content
from healthcrawl.items.change import FieldChange
from healthcrawl.items.run import ROWS
from healthcrawl.text.diff import apply
from tests.exports.stock import address, content

COUNTS = {"articles": 3, "versions": 4, "changes": 4, "links": 6, "runs": 3}


@pytest.mark.parametrize("name", ROWS)
def test_every_row_is_valid_and_has_the_keys_of_its_schema_in_their_order(name, rows, exported):
    published = json.loads((exported / "schema" / f"{name}.schema.json").read_text())
    assert published == schema(name)
    found = rows(name)
    assert len(found) == COUNTS[name]
    for row in found:
        Draft202012Validator(published).validate(row)
        assert list(row) == list(published["properties"])


@pytest.mark.parametrize("name", ROWS)
def test_analysts_tools_see_the_same_rows(name, rows, exported):
    path, expected = str(exported / f"{name}.jsonl"), rows(name)
    key = {"articles": "article_id", "versions": "version_id", "changes": "change_id", "links": "to_url", "runs": "run_id"}[name]
    wanted = [row[key] for row in expected]
    assert [row[0] for row in duckdb.sql(f"SELECT {key} FROM read_json('{path}', format='newline_delimited')").fetchall()] == wanted
    assert polars.read_ndjson(path)[key].to_list() == wanted
    frame = pandas.read_json(path, lines=True, dtype=False)
    assert frame[key].tolist() == wanted
    assert list(frame.columns) == list(expected[0])


def test_tools_read_the_text_of_an_article_as_it_is(exported):
    path, text = str(exported / "articles.jsonl"), content(1, "400IU").text
    assert duckdb.sql(f"SELECT text FROM '{path}' WHERE version = 2").fetchall() == [(text,)]
    assert polars.read_ndjson(path).filter(polars.col("version") == 2)["text"].to_list() == [text]
    assert pandas.read_json(path, lines=True).query("version == 2")["text"].tolist() == [text]


def test_an_article_has_the_content_of_its_current_version(rows):
    article = rows("articles")[0]
    assert article["text"] == content(1, "400IU").text
    assert article["title"] == content(1).title
    assert article["version"] == 2
    assert article["source_record"] == [row for row in rows("versions") if row["article_id"] == article["article_id"]][-1]["source_record"]


def test_nothing_is_an_empty_text_and_lists_are_never_null(rows):
    def look(value, path):
        if isinstance(value, dict):
            for name, inner in value.items():
                assert inner != "", f"{path}.{name}"
                look(inner, f"{path}.{name}")
        elif isinstance(value, list):
            for inner in value:
                look(inner, path)

    for name in ROWS:
        for row in rows(name):
            look(row, name)
            lists = [field for field, described in schema(name)["properties"].items() if described.get("type") == "array"]
            assert all(isinstance(row[field], list) for field in lists)


def test_rows_are_sorted_as_their_docstrings_say(rows):
    assert [row["article_id"] for row in rows("articles")] == [f"{number:016x}" for number in (1, 2, 3)]
    assert [row["version_id"] for row in rows("versions")] == [1, 2, 3, 4]
    assert [row["change_id"] for row in rows("changes")] == [1, 2, 3, 4]
    edges = [(row["from_article_id"], row["kind"], row["to_url"]) for row in rows("links")]
    assert edges == sorted(edges)
    assert [row["run_id"] for row in rows("runs")] == [1, 2, 3]


def test_a_link_names_the_article_at_its_address(rows):
    known = {row["to_url"]: row["to_article_id"] for row in rows("links")}
    assert known[address(2)] == f"{2:016x}"
    assert known["http://else.test/"] is None


def test_parts_of_an_article_have_records_of_their_own(rows):
    parted = next(row for row in rows("versions") if row["article_id"] == f"{2:016x}")
    assert len(parted["part_records"]) == 1
    assert parted["part_records"][0]["offset"] != parted["source_record"]["offset"]


def test_a_killed_run_has_no_end(rows):
    *_, killed = rows("runs")
    assert (killed["verdict"], killed["finished_at"], killed["exit_code"]) == ("running", None, None)


def test_a_version_is_rebuilt_from_the_one_before_and_the_exported_edits(rows):
    first, second = (row for row in rows("versions") if row["article_id"] == f"{1:016x}")
    change = next(row for row in rows("changes") if row["version_to"] == 2)
    assert apply(msgspec.convert(change["fields"], list[FieldChange]), _content(first)) == _content(second)
    assert change["quantities"][0]["before"] == "800IU"
    assert change["quantities"][0]["after"] == "400IU"


def _content(row):
    return msgspec.convert({field.name: row[field.name] for field in fields(Content)}, Content)
