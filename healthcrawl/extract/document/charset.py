"""From bytes to characters: strict UTF-8 first, then what is declared if it validates, then GB18030 and Big5."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})""", re.IGNORECASE)
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs"}
"""Pages that name an older set use the wider one."""
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_HEAD = 4096
_NO_TEXT = frozenset(
    {"utf-8", "utf8", "utf-16", "utf-7", "base64", "hex", "rot13", "zip", "bz2", "idna", "punycode", "unicode-escape", "unicode_escape"}
)
"""Labels that are tried first anyway, or name no character set of a page."""
_WIDE_BLANK = "\ue5e5"
"""What old editors wrote for a wide blank (the bytes A3 A0 of GBK), a private sign in GB18030."""
_PRIVATE = re.compile("[\ue000-\ue5e4\ue5e6-\uf8ff]")
MAX_LOST = 0.002
"""Pages that lose more than this share of their characters are not believed."""


class Decoded(NamedTuple):
    """A page in UTF-8."""

    utf8: bytes
    """The page, valid UTF-8 without byte order mark and NUL."""
    charset: str
    """The character set that it was read as."""
    lost: int
    """Number of bytes that could not be read."""


def decode(body: bytes, content_type: str = "") -> Decoded:
    """Decode a page; never fails, but says what was lost."""
    for mark, name in _MARKS:
        if body.startswith(mark):
            text, lost = _lossy(body[len(mark) :], name)
            return Decoded(_utf8(text), name, lost)
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return _other(body, content_type)
    return Decoded(body.replace(b"\0", b""), "utf-8", 0)


def _other(body: bytes, content_type: str) -> Decoded:
    """Decode what is not valid UTF-8: the first set that reads all of it, else the one that loses least."""
    candidates = list(dict.fromkeys([*_declared(body, content_type), "gb18030", "big5hkscs"]))
    doubtful: list[tuple[int, Decoded]] = []
    for name in candidates:
        try:
            text = body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
        private = len(_PRIVATE.findall(text))
        if private == 0:
            return Decoded(_utf8(text), name, 0)
        doubtful.append((private, Decoded(_utf8(text), name, 0)))
    if doubtful:  # GB18030 reads nearly anything, but what is not its own becomes private signs
        return min(doubtful, key=lambda tried: tried[0])[1]
    tries = [(*_lossy(body, name), name) for name in ("utf-8", *candidates)]
    text, lost, name = min(tries, key=lambda tried: tried[1])
    return Decoded(_utf8(text), name, lost)


def _declared(body: bytes, content_type: str) -> list[str]:
    found = [match[1] for match in (_IN_HEADER.search(content_type),) if match]
    found += [match[1].decode("ascii") for match in _DECLARED.finditer(body[:_HEAD])]
    names = [_WIDER.get(label.lower(), label.lower()) for label in found]
    return [name for name in names if name not in _NO_TEXT and _known(name)]


def _known(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding
    except LookupError:
        return False


def _lossy(body: bytes, name: str) -> tuple[str, int]:
    text = body.decode(name, errors="replace")
    return text, text.count("\ufffd")


def _utf8(text: str) -> bytes:
    return text.replace("\0", "").replace(_WIDE_BLANK, "\u3000").encode("utf-8", errors="replace")
