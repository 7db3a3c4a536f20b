"""JSON Schema (2020-12) of the exports, made from the row types and the docstrings under their fields."""

from __future__ import annotations

import ast
import inspect
import sys
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import pairwise
from types import NoneType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from healthcrawl.items.run import ROWS, SCHEMA_VERSION

_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema(name: str) -> dict[str, Any]:
    """The schema of one row of an export (``articles``, ``versions``, ``changes``, ``links``, ``runs``)."""
    row = _object(ROWS[name])
    properties: dict[str, Any] = {}
    for field, described in row["properties"].items():
        properties |= described["properties"] if field == "content" else {field: described}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"healthcrawl {name} {SCHEMA_VERSION}",
        **row,
        "properties": properties,
        "required": list(properties),
    }


def _object(kind: Any) -> dict[str, Any]:
    """A row type or a type inside one: every key is always there, and no other."""
    hints, words = get_type_hints(kind), _docstrings(kind)
    properties = {}
    for field in fields(kind):
        described = _type(hints[field.name])
        if field.default == "":
            described = _or_null({"type": "string"})
        elif described == {"type": "string"}:
            described["minLength"] = 1
        properties[field.name] = described | ({"description": words[field.name]} if field.name in words else {})
    return {
        "description": inspect.cleandoc(kind.__doc__ or ""),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _type(hint: Any) -> dict[str, Any]:
    """The schema of a type; raises ``TypeError`` for one that rows may not have."""
    arguments = get_args(hint)
    if hint is Any:
        return {}
    if hint in _NAMES:
        return {"type": _NAMES[hint]}
    if is_dataclass(hint):
        return _object(hint)
    if get_origin(hint) is Literal:
        return {"type": "string", "enum": list(arguments)}
    if get_origin(hint) is list:
        return {"type": "array", "items": _type(arguments[0])}
    if get_origin(hint) is dict:
        values = _type(arguments[1])
        return {"type": "object", "additionalProperties": _or_null(values) if arguments[1] is str else values}
    if len(arguments) == 2 and arguments[1] is NoneType:
        return _or_null(_type(arguments[0]))
    raise TypeError(f"no JSON Schema for {hint}")


def _or_null(described: dict[str, Any]) -> dict[str, Any]:
    nullable = described | {"type": [described["type"], "null"]}
    return nullable | {"enum": [*described["enum"], None]} if "enum" in described else nullable


@cache
def _parsed(module: str) -> list[ast.stmt]:
    return ast.parse(inspect.getsource(sys.modules[module])).body


def _docstrings(kind: type) -> dict[str, str]:
    """The texts under the fields of a class, by field."""
    body = next(part.body for part in _parsed(kind.__module__) if isinstance(part, ast.ClassDef) and part.name == kind.__name__)
    found = {}
    for field, text in pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
        ):
            found[field.target.id] = " ".join(inspect.cleandoc(str(text.value.value)).split())
    return found
