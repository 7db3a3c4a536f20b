"""Taking records out of a WARC file: a new file beside it, with a tombstone in the place of each record taken out."""

from __future__ import annotations

import os
import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from isal import isal_zlib

from healthcrawl.store.codec import dump, load
from healthcrawl.store.files import sync_folder, write_all
from healthcrawl.store.records import Record, digest_of, walk
from healthcrawl.store.warc import JOURNAL, FileState

Unwanted = Callable[[str], str | None]
"""What the tombstone of an address that is to go says of it: ``address: DIGEST`` or ``host: DIGEST``; null if it stays."""
_SUFFIX = ".warc.gz"
_FIELDS = "application/warc-fields"
_REASON = "forgotten on request"
_TOMBSTONE = re.compile(rf"removed: (?P<at>\S+)\r\nreason: {_REASON}\r\n(?P<scope>address|host): (?P<digest>[0-9a-f]{{64}})\r\n")
_REWRITTEN = re.compile(rf".*-[0-9a-f]{{8}}-[0-9a-f]{{8}}{re.escape(_SUFFIX)}")


@dataclass(slots=True)
class Rewritten:
    """A WARC file without the records that were taken out."""

    old: str
    """Its name before, relative to the archive."""
    new: str
    """Its name from now on."""
    offsets: dict[int, int] = field(default_factory=dict)
    """Where each record that stayed begins, by where it began."""
    taken: int = 0
    """Number of records taken out."""
    bytes: int = 0
    sha256: str = ""

    @property
    def state(self) -> FileState:
        """What the store vouches for."""
        return FileState(name=self.new, bytes=self.bytes, sha256=self.sha256)


def rewrite(archive: Path, name: str, unwanted: Unwanted, at: str) -> Rewritten | None:
    """Write the file again, durably, without what is about unwanted addresses; null if there is nothing of that in it.

    The new file has ``.open`` at its end, like any file that no committed row refers to yet. Raises ``OSError`` and ``DamagedError``.
    """
    if not any(_instead(record, unwanted, at) for record in walk(archive / name)):
        return None
    made = Rewritten(old=name, new=f"{name.removesuffix(_SUFFIX)}-{uuid.uuid4().hex[:8]}{_SUFFIX}")
    path, digest = archive / f"{made.new}.open", sha256()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
    try:
        with (archive / name).open("rb") as old:
            for record in walk(archive / name):
                old.seek(record.offset)
                member = _instead(record, unwanted, at)
                if member is not None and record.url:
                    made.taken += 1
                else:
                    made.offsets[record.offset] = made.bytes
                data = old.read(record.length) if member is None else member
                write_all(descriptor, data)
                digest.update(data)
                made.bytes += len(data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    sync_folder(path.parent)
    made.sha256 = digest.hexdigest()
    return made


def tombstones(path: Path) -> Iterator[tuple[str, str, str]]:
    """Moment, scope (``address`` or ``host``) and digest of all that was forgotten from a file; raises ``OSError`` and ``DamagedError``."""
    if _REWRITTEN.fullmatch(path.name):
        for record in walk(path):
            if record.headers.get("content-type") == _FIELDS and (found := _TOMBSTONE.fullmatch(record.block.decode("latin-1"))):
                yield found["at"], found["scope"], found["digest"]


def _instead(record: Record, unwanted: Unwanted, at: str) -> bytes | None:
    """What is written in the place of a record; null if it stays."""
    if record.url:
        grave = unwanted(record.url)
        return _member(at, f"removed: {at}\r\nreason: {_REASON}\r\n{grave}\r\n".encode(), _FIELDS) if grave else None
    if record.headers.get("content-type") == JOURNAL:
        lines = record.block.splitlines()
        kept = [left for line in lines if (left := _entry(line, unwanted))]
        if kept != lines:
            return _member(record.headers["warc-date"], b"".join(line + b"\n" for line in kept), JOURNAL)
    return None


def _entry(line: bytes, unwanted: Unwanted) -> bytes:
    """A line of the journal without unwanted addresses; empty if it is about one."""
    entry = load(dict[str, Any], line)
    if unwanted(entry.get("url", "")) or unwanted(entry.get("task", {}).get("url", "")):
        return b""
    plan = entry.get("plan", {})
    if not any(unwanted(url) for url in plan.get("urls", ())):
        return line
    plan["urls"] = [url for url in plan["urls"] if not unwanted(url)]
    plan["arguments"].pop("urls", None)
    return dump(entry)


def _member(date: str, block: bytes, content_type: str) -> bytes:
    head = [
        "WARC/1.1",
        "WARC-Type: metadata",
        f"WARC-Record-ID: <{uuid.uuid4().urn}>",
        f"WARC-Date: {date}",
        f"WARC-Block-Digest: {digest_of(block)}",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(block)}",
    ]
    data: bytes = isal_zlib.compress("\r\n".join([*head, "", ""]).encode() + block + b"\r\n\r\n", 1, 31)
    return data
