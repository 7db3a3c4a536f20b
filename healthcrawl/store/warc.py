"""The archive: WARC 1.1 files (ISO 28500), one gzip member per record, written before anything refers to them.

A file under work has the suffix ``.open``; rows name it without the suffix. After a kill the file is cut back to the last record that a
committed row refers to, and closed. What is archived: the payload as sent (after the transfer coding, before the content coding), status line
and headers in their order and case.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from isal import isal_zlib

from healthcrawl.items.page import SourceRecord
from healthcrawl.store.codec import stamp
from healthcrawl.store.files import make_folder, sync_folder, write_all

Headers = Iterable[tuple[bytes, bytes]]
ROTATE_AT = 256 * 1024 * 1024
"""A file that has grown beyond this many bytes is closed, and the next one begun."""


class WarcWriter:
    """Writes the records of one run under ``archive/<site>/<month>/``."""

    def __init__(self, archive: Path, site: str, run_id: int, software: str) -> None:
        self.files: list[str] = []
        self._archive = archive
        self._site = site
        self._run_id = run_id
        self._software = software
        self._descriptor = -1
        self._path = Path()
        self._offset = 0
        self._synced = True

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
    ) -> SourceRecord:
        """Append the request and the response; the bytes are durable after ``sync``. Returns the place of the response record."""
        if self._descriptor < 0 or self._offset > ROTATE_AT:
            self._begin(at)
        record_id, date = f"urn:uuid:{uuid.uuid4()}", stamp(at)
        address = [("WARC-IP-Address", ip)] if ip else []
        request = _http(request_line, request_headers, b"")
        digest = sha256(payload).hexdigest()
        related = [("WARC-Concurrent-To", f"<{record_id}>"), *address]
        self._write(_record("request", url, f"urn:uuid:{uuid.uuid4()}", date, request, "application/http;msgtype=request", related))
        offset = self._offset
        block = _http(status_line, response_headers, payload)
        more = [("WARC-Payload-Digest", f"sha256:{digest}"), ("WARC-Block-Digest", f"sha256:{sha256(block).hexdigest()}"), *address]
        length = self._write(_record("response", url, record_id, date, block, "application/http;msgtype=response", more))
        return SourceRecord(warc_file=self.files[-1], offset=offset, length=length, record_id=record_id, payload_digest=f"sha256:{digest}")

    def sync(self) -> None:
        """Make everything added so far survive a power loss."""
        if not self._synced:
            os.fsync(self._descriptor)
            self._synced = True

    def close(self) -> None:
        """Sync, and take the ``.open`` away."""
        if self._descriptor < 0:
            return
        self.sync()
        os.close(self._descriptor)
        self._descriptor = -1
        self._path.rename(self._path.with_suffix(""))
        sync_folder(self._path.parent)

    def _begin(self, at: datetime) -> None:
        self.close()
        name = f"{self._site}/{at:%Y-%m}/{self._site}-{self._run_id:06d}-{len(self.files):03d}-{uuid.uuid4().hex[:8]}.warc.gz"
        self._path = self._archive / f"{name}.open"
        make_folder(self._path.parent)
        self._descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC, 0o640)
        sync_folder(self._path.parent)
        self.files.append(name)
        self._offset = 0
        info = f"software: {self._software}\r\nformat: WARC File Format 1.1\r\nisPartOf: {self._site}, run {self._run_id}\r\n"
        info += "description: payloads as sent, after transfer coding and before content coding\r\n"
        extra = [("WARC-Filename", self._path.stem)]
        self._write(_record("warcinfo", None, f"urn:uuid:{uuid.uuid4()}", stamp(at), info.encode(), "application/warc-fields", extra))

    def _write(self, record: bytes) -> int:
        member: bytes = isal_zlib.compress(record, 1, 31)
        self._synced = False
        write_all(self._descriptor, member)
        self._offset += len(member)
        return len(member)


def recover(archive: Path, committed: dict[str, int]) -> list[str]:
    """Close the files that a killed run left open; ``committed``: end of the last record that a row refers to, by file name.

    Returns a note for each file about what was cut off.
    """
    notes = []
    for path in sorted(archive.glob("*/*/*.warc.gz.open")):
        name = path.with_suffix("").relative_to(archive).as_posix()
        size, end = path.stat().st_size, committed.get(name, 0)
        if end == 0:
            path.unlink()
            notes.append(f"{name}: {size} bytes that no row refers to were dropped")
            continue
        if size > end:
            os.truncate(path, end)
            notes.append(f"{name}: {size - end} bytes after the last committed record were cut off")
        path.rename(path.with_suffix(""))
        sync_folder(path.parent)
    return notes


def _http(start_line: str, headers: Headers, payload: bytes) -> bytes:
    lines = b"".join(b"%b: %b\r\n" % header for header in headers)
    return b"%b\r\n%b\r\n%b" % (start_line.encode("latin-1", "replace"), lines, payload)


def _record(kind: str, url: str | None, record_id: str, date: str, block: bytes, content_type: str, more: list[tuple[str, str]]) -> bytes:
    head = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: <{record_id}>", f"WARC-Date: {date}"]
    if url:
        head.append(f"WARC-Target-URI: {url}")
    head += [f"{name}: {value}" for name, value in more]
    head += [f"Content-Type: {content_type}", f"Content-Length: {len(block)}", "", ""]
    return "\r\n".join(head).encode() + block + b"\r\n\r\n"


def request_line(method: str, url: str) -> str:
    """The first line of the HTTP request for ``url``."""
    parts = urlsplit(url)
    return f"{method} {parts.path or '/'}{'?' + parts.query if parts.query else ''} HTTP/1.1"
