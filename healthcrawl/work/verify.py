"""Is everything that was kept still what it was? Exports against their manifest, archived records against the rows that refer to them."""

from __future__ import annotations

import zlib
from hashlib import sha256
from pathlib import Path

from healthcrawl.exports import verify as verify_exports
from healthcrawl.items.page import SourceRecord
from healthcrawl.store import reading
from healthcrawl.store.connect import connect


def verify(data_dir: Path) -> tuple[list[str], int]:
    """Check a data folder; returns a sentence for each problem, and how many archived records were looked at."""
    problems, checked = verify_exports(data_dir / "export"), 0
    for url, record in reading.records(connect(data_dir, write=False)):
        checked += 1
        if problem := _wrong(data_dir / "archive", record):
            problems.append(f"{record.warc_file} at {record.offset}: {problem} ({url})")
    return problems, checked


def _wrong(archive: Path, record: SourceRecord) -> str | None:
    path = archive / record.warc_file
    if not path.exists():
        path = path.with_name(path.name + ".open")
    if not path.exists():
        return "the file is missing"
    with path.open("rb") as file:
        file.seek(record.offset)
        member = file.read(record.length)
    try:
        data = zlib.decompress(member, 31)
    except zlib.error as error:
        return f"the record is damaged: {error}"
    head, _, block = data.partition(b"\r\n\r\n")
    if record.record_id.encode() not in head:
        return "another record stands there"
    payload = block.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n\r\n")
    found = f"sha256:{sha256(payload).hexdigest()}"
    return None if found == record.payload_digest else "the payload does not have the digest that the row names"
