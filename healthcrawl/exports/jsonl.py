"""One row as one line of JSON."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any

from healthcrawl.store.codec import dump

# line separators of Unicode, by their first bytes: some readers take them for the end of a line
_ESCAPES = {b"\xe2": {b"\xe2\x80\xa8": rb"\u2028", b"\xe2\x80\xa9": rb"\u2029"}, b"\xc2": {b"\xc2\x85": rb"\u0085"}}


@cache
def _columns(kind: Any, content: Any) -> tuple[list[str], Callable[[Any], tuple[Any, ...]]]:
    """Names of a row's columns in order, and what reads them all at once."""
    paths = [
        path
        for name in kind.__dataclass_fields__
        for path in ([f"content.{inner}" for inner in content.__dataclass_fields__] if name == "content" else [name])
    ]
    return [path.removeprefix("content.") for path in paths], attrgetter(*paths)


def line(row: Any) -> bytes:
    """One row as one line: keys in declaration order, ``content`` spliced in place, an empty text as null."""
    if content := getattr(row, "content", None):
        names, values = _columns(row.__class__, content.__class__)
        data = dump(dict(zip(names, values(row), strict=True)))
    else:
        data = dump(row)
    # a quote inside a string is escaped, so these three bytes are never part of one
    if b':""' in data:
        data = data.replace(b':"",', b":null,").replace(b':""}', b":null}")
    for first, escapes in _ESCAPES.items():
        if first in data:  # one byte is found many times sooner than three
            for character, escape in escapes.items():
                data = data.replace(character, escape)
    return data + b"\n"
