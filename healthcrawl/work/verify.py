"""Is everything that was kept still what it was? Exports against their manifest, archived records against the rows that refer to them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from healthcrawl.exports import verify as verify_exports
from healthcrawl.items.page import SourceRecord
from healthcrawl.store import reading
from healthcrawl.store.connect import connect


@dataclass(slots=True, kw_only=True)
class Findings:
    """What a check of a data folder found."""

    problems: list[str] = field(default_factory=list)
    """A sentence for each thing that is wrong."""
    records: int = 0
    """Number of archived records looked at."""


def verify(data_dir: Path) -> Findings:
    """Check the published files, then every archived record that a row refers to; raises ``MissingStoreError`` and ``OSError``."""
    with closing(connect(data_dir, write=False)) as connection:
        found = Findings(problems=verify_exports(data_dir / "export"))
        for name, records in groupby(reading.records(connection), key=lambda row: row[1].warc_file):
            for url, record, problem in _checked(data_dir / "archive" / name, records):
                found.records += 1
                if problem:
                    found.problems.append(f"{name} at {record.offset}: {problem} ({url})")
    return found


def _checked(path: Path, records: Iterator[tuple[str, SourceRecord]]) -> Iterator[tuple[str, SourceRecord, str | None]]:
    """Each record of one file, and what is wrong with it. The file of a running crawl has ``.open`` at its end."""
    present = next((found for found in (path, path.with_name(f"{path.name}.open")) if found.is_file()), None)
    if present is None:
        yield from ((url, record, "the file is missing") for url, record in records)
        return
    with present.open("rb") as file:
        for url, record in records:
            yield url, record, _wrong(file, record)


def _wrong(file: BinaryIO, record: SourceRecord) -> str | None:
    file.seek(record.offset)
    member = file.read(record.length)
    inflate = zlib.decompressobj(31)
    try:
        data = inflate.decompress(member)
    except zlib.error as error:
        return f"the record is damaged: {error}"
    if not inflate.eof or inflate.unused_data:
        return f"the record does not end {record.length} bytes on"
    head, _, block = data.partition(b"\r\n\r\n")
    if f"WARC-Record-ID: <{record.record_id}>".encode() not in head.split(b"\r\n"):
        return "another record stands there"
    payload = block.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
    found = f"sha256:{sha256(payload).hexdigest()}"
    return None if found == record.payload_digest else "the payload does not have the digest that the row names"
