"""Reading WARC files, ours and others': every record with its place. Damage is named, never skipped."""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from isal import igzip_lib, isal_zlib

from healthcrawl.items.record import record

Buffer = bytes | mmap.mmap

CHUNK = 64 * 1024
MEMBER = 16 * 1024
"""Bytes that hold most records, packed as they are: what is read beyond the end of one is read again for the next."""
MAX_RECORD = 64 * 1024 * 1024
"""A record that unpacks to more than this many bytes is not read."""
ORIGINAL = "X-Archive-Orig-"
"""Stands before the name of a header that is true of the wire and no longer of the archived payload (``Transfer-Encoding``)."""


class DamagedError(Exception):
    """Bytes of an archive that are no whole record; the message says what is wrong."""


@record
class Record:
    """One record of a WARC file."""

    offset: int
    """Where it begins in the file, in bytes."""
    length: int
    """How many bytes of the file it takes, compressed as it is."""
    headers: dict[str, str]
    """Its named fields, names in lower case."""
    block: bytes
    """Its content block."""

    @property
    def kind(self) -> str:
        """WARC-Type: ``response``, ``request``, ``revisit``, ``metadata``, ``warcinfo``."""
        return self.headers.get("warc-type", "")

    @property
    def record_id(self) -> str:
        """The identifier without its angle brackets."""
        return self.headers.get("warc-record-id", "").strip("<>")

    @property
    def moment(self) -> datetime:
        """When it was archived; raises ``DamagedError``."""
        try:
            moment = datetime.fromisoformat(self.headers["warc-date"])
        except (KeyError, ValueError):
            raise DamagedError("the record does not say when it was archived") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    @property
    def url(self) -> str:
        """The address that it is about; some writers put it into angle brackets."""
        return self.headers.get("warc-target-uri", "").strip("<>")


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP response out of a record."""

    status: int
    headers: list[tuple[str, str]]
    """In order and case, as archived."""
    payload: bytes
    """After the transfer coding, before the content coding."""


def walk(path: Path) -> Iterator[Record]:
    """Every record of a file, in order; raises ``DamagedError`` at the first bytes that are none, and ``OSError``."""
    with _mapped(path) as data:
        offset = 0
        while offset < len(data):
            record = _record(data, offset)
            yield record
            offset += record.length


def record_at(path: Path, offset: int) -> Record:
    """The record that begins at ``offset``; raises ``DamagedError`` and ``OSError``."""
    with _mapped(path) as data:
        return _record(data, offset)


def present(path: Path) -> Path | None:
    """The file under its own name, or under the one that it has while it is written; null if there is none."""
    return next((found for found in (path, path.with_name(f"{path.name}.open")) if found.is_file()), None)


def digest_of(data: bytes) -> str:
    """The digest of bytes as rows and records name it."""
    return f"sha256:{sha256(data).hexdigest()}"


def response(block: bytes) -> Answer:
    """The HTTP response in a block; raises ``DamagedError`` if there is none."""
    head, separator, body = block.partition(b"\r\n\r\n")
    if not separator:
        head, _, body = block.partition(b"\n\n")
    first, *lines = head.decode("latin-1").replace("\r\n", "\n").split("\n")
    protocol, _, rest = first.partition(" ")
    if not protocol.startswith("HTTP/") or not rest[:3].isdecimal():
        raise DamagedError("it holds no HTTP response")
    headers = [(name.strip(), value.strip()) for name, colon, value in (line.partition(":") for line in lines) if colon]
    chunked = any(name.lower() == "transfer-encoding" and "chunked" in value.lower() for name, value in headers)
    return Answer(int(rest[:3]), headers, _dechunked(body) if chunked else body)


def _dechunked(body: bytes) -> bytes:
    """The payload of a chunked body; the body itself if its writer took the chunks away already. Raises ``DamagedError`` if a part is missing."""
    found: list[bytes] = []
    at = 0
    while True:
        line, _, _ = body[at : at + 200].partition(b"\r\n")
        try:
            size = int(line.split(b";")[0], 16)
        except ValueError:
            if at == 0:
                return body
            raise DamagedError("its chunks end early") from None
        at += len(line) + 2
        if size == 0:
            return b"".join(found)
        found.append(body[at : at + size])
        if body[at + size : at + size + 2] != b"\r\n":
            raise DamagedError("its chunks end early")
        at += size + 2


@contextmanager
def _mapped(path: Path) -> Iterator[Buffer]:
    with path.open("rb") as file:
        if path.stat().st_size == 0:
            yield b""
            return
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            yield data


def _record(data: Buffer, offset: int) -> Record:
    if data[offset : offset + 2] == b"\x1f\x8b":
        return _member(data, offset)
    end = data.find(b"\r\n\r\n", offset, offset + CHUNK)
    headers = named_fields(data[offset : max(end, offset)])
    start = end + 4
    stop = start + size_of(headers)
    if data[stop : stop + 4] != b"\r\n\r\n":
        raise DamagedError("the record does not end where it says")
    return Record(offset=offset, length=stop + 4 - offset, headers=headers, block=data[start:stop])


def _member(data: Buffer, offset: int) -> Record:
    """A record that is a gzip member of its own."""
    inflate, parts, size, at = isal_zlib.decompressobj(31), [], 0, offset
    try:
        while not inflate.eof and at < len(data):
            parts.append(inflate.decompress(data[at : at + MEMBER], MAX_RECORD))
            at += MEMBER
            size += len(parts[-1])
            if size >= MAX_RECORD:
                raise DamagedError(f"the record unpacks to more than {MAX_RECORD} bytes")
    except igzip_lib.IsalError as error:  # type: ignore[misc] # its stub says it is an instance
        raise DamagedError(f"the record is damaged: {error}") from None
    if not inflate.eof:
        raise DamagedError("the record is torn: the file ends inside it")
    length = min(at, len(data)) - len(inflate.unused_data) - offset
    head, _, rest = b"".join(parts).partition(b"\r\n\r\n")
    headers = named_fields(head)
    block = rest[: size_of(headers)]
    if rest[len(block) :] != b"\r\n\r\n" or len(block) != size_of(headers):
        raise DamagedError("the record does not end where it says")
    return Record(offset=offset, length=length, headers=headers, block=block)


def named_fields(head: bytes) -> dict[str, str]:
    """The fields in the head of a record, names in lower case; raises ``DamagedError``."""
    first, *lines = head.decode("utf-8", "replace").split("\r\n")
    if not first.startswith("WARC/1."):
        raise DamagedError("no WARC record begins there")
    return {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def size_of(headers: dict[str, str]) -> int:
    """Bytes of the block of a record; raises ``DamagedError``."""
    length = headers.get("content-length", "")
    if not length.isdecimal():
        raise DamagedError("the record does not say how long it is")
    return int(length)
