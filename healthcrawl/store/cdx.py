"""CDXJ: a sorted index beside each WARC file, one line per answer; such files merge by their sort order, and can be written again from the WARC."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from heapq import merge as merged
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes, urlsplit

from healthcrawl.store.codec import dump
from healthcrawl.store.files import sync_folder, write_all
from healthcrawl.store.records import DamagedError, Record, walk

SUFFIX = ".cdxj"
_PLAIN = re.compile(r"[a-z0-9/._-]*")
"""Paths that need no work."""
_WWW = re.compile(r"www\d*\.")


def surt(url: str) -> str:
    """The sort key of an address: host reversed, path and sorted query, all in lower case, as public replay tools write it.

    Raises ``ValueError`` for what is no address.
    """
    parts = urlsplit(url.lower())
    host = _WWW.sub("", parts.hostname or "", count=1)
    port = f":{parts.port}" if parts.port and parts.port != {"http": 80, "https": 443}.get(parts.scheme) else ""
    host = ",".join(reversed(host.split(".")))
    path = _escaped(parts.path).rstrip("/") or "/"
    query = "&".join(sorted(parts.query.split("&"))) if parts.query else ""
    return f"{host}{port}){path}{'?' + _escaped(query) if query else ''}"


def _escaped(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    return quote_from_bytes(unquote_to_bytes(text), safe="/!$&'()*+,;=:@~?[]|").lower()


def line(record: Record, name: str) -> bytes | None:
    """The line of one record, ``name``: file name in the index; null for what a replay does not ask for, or cannot find."""
    if record.kind not in ("response", "revisit") or not record.url.startswith("http"):
        return None
    try:
        key = surt(record.url)
    except ValueError:
        return None
    head = record.block.partition(b"\r\n\r\n")[0].decode("latin-1")
    first, *fields = head.split("\r\n")
    types = [field.partition(":")[2] for field in fields if field.lower().startswith("content-type:")]
    mime = types[0].partition(";")[0].strip() if types else "unk"
    entry = {
        "url": record.url,
        "mime": "warc/revisit" if record.kind == "revisit" else mime,
        "status": first.partition(" ")[2][:3],
        "digest": record.headers.get("warc-payload-digest", "-"),
        "length": str(record.length),
        "offset": str(record.offset),
        "filename": name,
    }
    stamp = re.sub(r"[^0-9]", "", record.headers.get("warc-date", ""))[:14]
    return b"%b %b %b\n" % (key.encode(), stamp.encode(), dump(entry))


def beside(warc: Path) -> Path:
    """The index of a WARC file."""
    return warc.with_name(warc.name.removesuffix(".gz").removesuffix(".warc") + SUFFIX)


def of(warc: Path) -> bytes:
    """The index that the records of a WARC file give; raises ``DamagedError`` and ``OSError``."""
    return b"".join(sorted(found for record in walk(warc) if (found := line(record, warc.name))))


def write(warc: Path, lines: Iterable[bytes]) -> None:
    """Put the sorted index of a WARC file in its place; raises ``OSError``."""
    path = beside(warc)
    made = path.with_name(f"{path.name}.open")
    descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
    try:
        write_all(descriptor, b"".join(sorted(lines)))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    made.rename(path)
    sync_folder(path.parent)


def rebuild(warc: Path) -> None:
    """Write the index of a WARC file anew from its records, as far as they are whole; raises ``OSError``."""
    with suppress(DamagedError):  # `healthcrawl verify` names it; what stands before it can still be found
        deque(indexing(warc), maxlen=0)


def indexing(warc: Path) -> Iterator[Record]:
    """Every record of a file, in order, its index being written anew on the way; raises ``DamagedError`` and ``OSError``."""
    lines: list[bytes] = []
    try:
        for record in walk(warc):
            if found := line(record, warc.name):
                lines.append(found)
            yield record
    except DamagedError:
        write(warc, lines)
        raise
    write(warc, lines)


def merge(warcs: Iterable[Path]) -> Iterator[bytes]:
    """The lines of the indexes of several WARC files, in order; an index that is missing is written first."""
    for warc in warcs:
        if not beside(warc).exists():
            rebuild(warc)
    return merged(*(beside(warc).read_bytes().splitlines(keepends=True) for warc in warcs))
