"""One row as one line of JSON."""

from __future__ import annotations

from typing import Any

from healthcrawl.store.codec import dump

# line separators of Unicode: some readers take them for the end of a line
_ESCAPES = {"\u2028".encode(): rb"\u2028", "\u2029".encode(): rb"\u2029", "\u0085".encode(): rb"\u0085"}


def line(row: Any) -> bytes:
    """One row as one line: keys in declaration order, ``content`` spliced in place, an empty text as null."""
    columns: dict[str, Any] = {}
    for name in row.__dataclass_fields__:
        value = getattr(row, name)
        if name == "content":
            columns |= {inner: getattr(value, inner) for inner in value.__dataclass_fields__}
        else:
            columns[name] = value
    data = dump(columns)
    # a quote inside a string is escaped, so these three bytes are never part of one
    if b':""' in data:
        data = data.replace(b':"",', b":null,").replace(b':""}', b":null}")
    for character, escape in _ESCAPES.items():
        if character in data:
            data = data.replace(character, escape)
    return data + b"\n"
