"""JSON Schema (2020-12) of the exports, made from the row types and the docstrings under their fields."""

from __future__ import annotations

from dataclasses import is_dataclass
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from itemadapter import ItemAdapter

from healthcrawl.items.run import ROWS, SCHEMA_VERSION


def schema(name: str) -> dict[str, Any]:
    """The schema of one row of an export (``articles``, ``versions``, ``changes``, ``links``, ``runs``)."""
    kind = ROWS[name]
    made = _strict(ItemAdapter.get_json_schema(kind), kind)
    properties: dict[str, Any] = {}
    for field, described in made["properties"].items():
        properties |= described["properties"] if field == "content" else {field: described}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"healthcrawl {name} {SCHEMA_VERSION}",
        "description": (kind.__doc__ or "").strip(),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _strict(described: dict[str, Any], kind: Any) -> dict[str, Any]:
    """Every key is always there, literals are enumerated, and a text that may be empty may be null."""
    hints = get_type_hints(kind)
    properties = {}
    for field, inner in described["properties"].items():
        hint, inner = hints[field], dict(inner)
        if inner.pop("default", None) == "":
            inner["type"] = ["null", "string"]
        properties[field] = inner | _values(hint) | _nested(inner, hint)
    return described | {"properties": properties, "required": list(properties)}


def _values(hint: Any) -> dict[str, Any]:
    """The values of a ``Literal``, null included if it is optional."""
    options = [option for option in get_args(hint) if get_origin(option) is Literal] if isinstance(hint, UnionType) else [hint]
    literal = next((option for option in options if get_origin(option) is Literal), None)
    if literal is None:
        return {}
    optional = [None] if isinstance(hint, UnionType) and type(None) in get_args(hint) else []
    return {"enum": [*get_args(literal), *optional], "type": ["null", "string"] if optional else "string"}


def _nested(inner: dict[str, Any], hint: Any) -> dict[str, Any]:
    """The same strictness inside lists and nested types."""
    if is_dataclass(hint):
        return _strict(inner, hint)
    arguments = get_args(hint)
    if get_origin(hint) is list and is_dataclass(arguments[0]):
        return {"items": _strict(inner["items"], arguments[0])}
    if isinstance(hint, UnionType) and any(is_dataclass(option) for option in arguments):
        kind = next(option for option in arguments if is_dataclass(option))
        return {"anyOf": [_strict(option, kind) if option.get("type") == "object" else option for option in inner["anyOf"]]}
    return {}
