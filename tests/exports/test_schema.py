"""The schema and the dictionary come from the row types and are never written twice."""

from __future__ import annotations

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from healthcrawl.exports.dictionary import dictionary
from healthcrawl.exports.schema import schema
from healthcrawl.items.run import ROWS


def members(described, path):
    for name, inner in described.get("properties", {}).items():
        yield f"{path}.{name}", inner
        yield from members(inner, f"{path}.{name}")
        yield from members(inner.get("items", {}), f"{path}.{name}")


@pytest.mark.parametrize("name", ROWS)
def test_schemas_are_valid_and_describe_every_field(name):
    made = schema(name)
    Draft202012Validator.check_schema(made)
    assert made["required"] == list(made["properties"])
    assert [path for path, described in members(made, name) if not described.get("description")] == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda row: row.pop("title"),
        lambda row: row.update(extra=1),
        lambda row: row.update(tags=None),
        lambda row: row.update(status="lost"),
        lambda row: row.update(title=None),
        lambda row: row.update(title=""),
        lambda row: row["sections"][0].pop("role"),
        lambda row: row["source"].update(name=3),
        lambda row: row["source_record"].update(offset="0"),
    ],
)
def test_schemas_refuse_other_rows(damage, rows):
    row = rows("articles")[0]
    validator = Draft202012Validator(schema("articles"))
    validator.validate(row)
    damage(row)
    with pytest.raises(ValidationError):
        validator.validate(row)


def test_every_line_of_a_table_has_three_columns():
    table = [line.replace("\\|", "") for line in dictionary().splitlines() if line.startswith("|")]
    assert [line for line in table if line.count("|") != 4] == []
    assert len(table) > 100
