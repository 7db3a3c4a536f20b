"""The archive: WARC 1.1 files (ISO 28500), one gzip member per record, written before anything refers to them.

A file under work has the suffix ``.open``; rows name it without the suffix. After a kill the file is cut back to what was last committed, and
closed. What is archived: the payload as sent (after the transfer coding, before the content coding), status line and headers in their order and
case. An answer that only repeats an archived one is a ``revisit`` record. The journal (``metadata`` records) says what the crawl made of the
answers: with it, and without the database, a crawl can be replayed.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import file_digest, sha256
from pathlib import Path
from urllib.parse import urlsplit

from isal import isal_zlib

from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record
from healthcrawl.store import cdx
from healthcrawl.store.codec import stamp
from healthcrawl.store.files import make_folder, refuse_link, sync_folder, write_all
from healthcrawl.store.records import ORIGINAL, Answer, Record, digest_of

Headers = Iterable[tuple[bytes, bytes]]
ROTATE_AT = 256 * 1024 * 1024
"""A file that has grown beyond this many bytes is closed, and the next one begun."""
ROTATE_AFTER = timedelta(days=1)
"""So is a file that is older than this."""
JOURNAL = "application/vnd.healthcrawl.journal+jsonl"
"""Content type of the records of the journal."""
_HTTP = "application/http;msgtype="
_REVISIT = "http://netpreserve.org/warc/1.1/revisit/"
_DESCRIPTION = (
    "payloads after the transfer coding and before the content coding; status lines and headers in their order and case, but reason phrases and"
    " header values stripped of white space at their ends, and Transfer-Encoding named X-Archive-Orig-Transfer-Encoding; not kept: interim (1xx)"
    " answers, trailers, bounds of chunks, answers that broke off, DNS answers, certificates"
)


@record
class Earlier:
    """An archived answer that a new one may repeat."""

    record: SourceRecord
    url: str
    at: str
    """When it was fetched, as in the row."""


@record
class FileState:
    """How much of the file under work is whole."""

    name: str
    """Path relative to ``archive/``."""
    bytes: int
    sha256: str
    """Digest of those bytes."""


class WarcWriter:
    """Writes the records of one run under ``archive/<site>/<month>/``."""

    def __init__(self, archive: Path, site: str, run_id: int, software: str, *, head: bytes = b"") -> None:
        """``head``: a line about the run that opens the journal of each of its files."""
        self.files: list[str] = []
        self._archive = archive
        self._site = site
        self.run_id = run_id
        self._software = software
        self._head = head
        self._descriptor = -1
        self._path = Path()
        self._synced = True
        self._notes: list[bytes] = []

    def add(
        self,
        *,
        url: str,
        at: datetime,
        request_line: str,
        request_headers: Headers,
        status_line: str,
        response_headers: Headers,
        payload: bytes,
        ip: str | None,
        tls: tuple[str, str] | None = None,
        digest: str | None = None,
        earlier: Earlier | None = None,
    ) -> SourceRecord:
        """Append the request and the response; the bytes are durable after ``sync``. Returns the place of the response record.

        ``tls``: version and cipher. ``digest``: that of the payload, if it is known already. ``earlier``: an answer that this one confirms (304) or
        repeats byte for byte; its digest must be the payload's.
        """
        self._ready(at)
        record_id, date = f"urn:uuid:{uuid.uuid4()}", stamp(at)
        wire = [("WARC-IP-Address", ip)] if ip else []
        if tls:
            wire += [("WARC-Protocol", tls[0]), ("WARC-Cipher-Suite", tls[1])]
        request = _http(request_line, request_headers, b"")
        self._write("request", url, date, request, f"{_HTTP}request", [("WARC-Concurrent-To", f"<{record_id}>"), *wire])
        digest = earlier.record.payload_digest if earlier else digest or digest_of(payload)
        block = _http(status_line, response_headers, b"" if earlier else payload)
        fields = [("WARC-Payload-Digest", digest), ("WARC-Block-Digest", digest_of(block)), *wire]
        if earlier:
            fields += _reference(earlier, not_modified=status_line.split(" ")[1] == "304")
        kind = "revisit" if earlier else "response"
        record = self._write(kind, url, date, block, f"{_HTTP}response", fields, record_id)
        if entry := cdx.line(record, self._path.with_suffix("").name):
            self._index.append(entry)
        return SourceRecord(warc_file=self.files[-1], offset=record.offset, length=record.length, record_id=record_id, payload_digest=digest)

    def note(self, line: bytes, at: datetime) -> None:
        """Add a line to the journal; it is written with the next ``sync``."""
        self._ready(at)
        self._notes.append(line)
        self._noted, self._synced = at, False

    def sync(self) -> FileState | None:
        """Make everything added so far survive a power loss; returns what the file holds now, null if nothing was added."""
        if self._synced:
            return None
        if self._notes:
            self._write_journal(self._notes, self._noted)
            self._notes = []
        os.fsync(self._descriptor)
        self._synced = True
        return FileState(name=self.files[-1], bytes=self._offset, sha256=self._digest.hexdigest())

    def close(self) -> None:
        """Sync, take the ``.open`` away, and write the index."""
        if self._descriptor < 0:
            return
        self.sync()
        os.close(self._descriptor)
        self._descriptor = -1
        closed = self._path.with_suffix("")
        self._path.rename(closed)
        sync_folder(closed.parent)
        cdx.write(closed, self._index)

    def _ready(self, at: datetime) -> None:
        """See that a file is open. The next one is begun only where all of the last one is synced, and so committed."""
        full = self._descriptor < 0 or (self._synced and (self._offset > ROTATE_AT or at - self._begun > ROTATE_AFTER))
        if full:
            self._begin(at)

    def _begin(self, at: datetime) -> None:
        self.close()
        name = f"{self._site}/{at:%Y-%m}/{self._site}-{self.run_id:06d}-{len(self.files):03d}-{uuid.uuid4().hex[:8]}.warc.gz"
        self._path = self._archive / f"{name}.open"
        for folder in (self._path.parent.parent, self._path.parent):
            refuse_link(folder)
        make_folder(self._path.parent)
        self._descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
        sync_folder(self._path.parent)
        self.files.append(name)
        self._offset, self._digest, self._begun, self._index = 0, sha256(), at, list[bytes]()
        info = f"software: {self._software}\r\nformat: WARC File Format 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/\r\n"
        info += f"isPartOf: {self._site}, run {self.run_id}\r\ndescription: {_DESCRIPTION}\r\n"
        self._write("warcinfo", None, stamp(at), info.encode(), "application/warc-fields", [("WARC-Filename", self._path.stem)])
        if self._head:
            self._write_journal([self._head], at)

    def _write_journal(self, lines: list[bytes], at: datetime) -> None:
        block = b"\n".join([*lines, b""])
        self._write("metadata", None, stamp(at), block, JOURNAL, [("WARC-Block-Digest", digest_of(block))])

    def _write(
        self, kind: str, url: str | None, date: str, block: bytes, content_type: str, more: list[tuple[str, str]], record_id: str | None = None
    ) -> Record:
        fields = [("WARC-Type", kind), ("WARC-Record-ID", f"<{record_id or uuid.uuid4().urn}>"), ("WARC-Date", date)]
        if url:
            fields.append(("WARC-Target-URI", url))
        fields += [*more, ("Content-Type", content_type), ("Content-Length", str(len(block)))]
        head = "".join(f"{name}: {value}\r\n" for name, value in fields)
        member: bytes = isal_zlib.compress(b"WARC/1.1\r\n%b\r\n%b\r\n\r\n" % (head.encode(), block), 1, 31)
        self._synced = False
        write_all(self._descriptor, member)
        self._digest.update(member)
        offset, self._offset = self._offset, self._offset + len(member)
        return Record(offset=offset, length=len(member), headers={name.lower(): value for name, value in fields}, block=block)


def recover(archive: Path, committed: dict[str, int], *, new: bool = False) -> list[str]:
    """Close the files that a killed run left open; ``committed``: how many bytes of each file a transaction vouches for; ``new``: no run is known.

    Returns a note for each file about what was cut off.
    """
    notes = []
    for path in sorted(archive.glob("*/*/*.warc.gz.open")):
        closed = path.with_suffix("")
        name = closed.relative_to(archive).as_posix()
        size, end = path.stat().st_size, committed.get(name, 0)
        if new:  # if another memory was lost, this may be all that is left of its last run
            notes.append(f"{name}: left alone, no run of this memory wrote it; `healthcrawl replay` reads what is whole of it")
            continue
        if end == 0:
            path.unlink()
            notes.append(f"{name}: {size} bytes that no row refers to were dropped")
            continue
        if size > end:
            os.truncate(path, end)
            notes.append(f"{name}: {size - end} bytes after the last commit were cut off")
        path.rename(closed)
        sync_folder(path.parent)
        cdx.rebuild(closed)
    return notes


def place_of(name: str, record: Record, answer: Answer | None = None) -> SourceRecord:
    """The place of an answer in the file of that name, as rows name it; ``answer``: of another writer, who may digest something else."""
    digest = digest_of(answer.payload) if answer else record.headers.get("warc-payload-digest", "")
    return SourceRecord(warc_file=name, offset=record.offset, length=record.length, record_id=record.record_id, payload_digest=digest)


def file_state(path: Path, name: str) -> FileState:
    """What a closed file holds."""
    with path.open("rb") as file:
        return FileState(name=name, bytes=path.stat().st_size, sha256=file_digest(file, "sha256").hexdigest())


def request_line(method: str, url: str) -> str:
    """The first line of the HTTP request for ``url``."""
    parts = urlsplit(url)
    return f"{method} {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1"


def _http(start_line: str, headers: Headers, payload: bytes) -> bytes:
    lines = b"".join(b"%b%b: %b\r\n" % (ORIGINAL.encode() if name.lower() == b"transfer-encoding" else b"", name, value) for name, value in headers)
    return b"%b\r\n%b\r\n%b" % (start_line.encode("latin-1", "replace"), lines, payload)


def _reference(earlier: Earlier, *, not_modified: bool) -> list[tuple[str, str]]:
    return [
        ("WARC-Profile", _REVISIT + ("server-not-modified" if not_modified else "identical-payload-digest")),
        ("WARC-Refers-To", f"<{earlier.record.record_id}>"),
        ("WARC-Refers-To-Target-URI", earlier.url),
        ("WARC-Refers-To-Date", earlier.at),
    ]
