"""The archive as one WACZ 1.1.1 file, for public players (ReplayWeb.page): the WARC files, their index, and a page for every article."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from hashlib import file_digest, sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from healthcrawl import __version__
from healthcrawl.store import cdx, reading
from healthcrawl.store.codec import dump

if TYPE_CHECKING:
    import sqlite3

_BLOCK = 3000
"""Lines of one compressed block of the index."""


def write_wacz(connection: sqlite3.Connection, archive: Path, out: Path) -> int:
    """Write the closed WARC files as a WACZ file, beside and then in its place; returns the number of pages. Raises ``OSError``."""
    warcs = sorted(archive.glob("*/*/*.warc.gz"))
    made = out.with_name(f"{out.name}.open")
    resources: list[dict[str, Any]] = []
    with ZipFile(made, "w") as file:
        for warc in warcs:
            # players fetch single records out of the zip: they must stand in it as they are
            file.write(warc, f"archive/{warc.name}", ZIP_STORED)
            with warc.open("rb") as stored:
                digest = file_digest(stored, "sha256").hexdigest()
            resources.append(_resource(f"archive/{warc.name}", digest, warc.stat().st_size))
        blocks, summary = _index(cdx.merge(warcs))
        pages = list(_pages(connection))
        header = {"format": "json-pages-1.0", "id": "pages", "title": "Articles"}
        texts = {"indexes/index.cdx.gz": blocks, "indexes/index.idx": summary, "pages/pages.jsonl": b"\n".join(map(dump, [header, *pages])) + b"\n"}
        for name, data in texts.items():
            file.writestr(name, data, ZIP_STORED if name.endswith(".gz") else ZIP_DEFLATED)
            resources.append(_resource(name, sha256(data).hexdigest(), len(data)))
        package = {"profile": "data-package", "wacz_version": "1.1.1", "software": f"healthcrawl/{__version__}", "resources": resources}
        described = dump(package)
        file.writestr("datapackage.json", described)
        file.writestr("datapackage-digest.json", dump({"path": "datapackage.json", "hash": f"sha256:{sha256(described).hexdigest()}"}))
    made.rename(out)
    return len(pages)


def _resource(path: str, digest: str, size: int) -> dict[str, Any]:
    return {"name": path.rpartition("/")[2], "path": path, "hash": f"sha256:{digest}", "bytes": size}


def _pages(connection: sqlite3.Connection) -> Iterator[dict[str, str]]:
    for version in reading.version_rows(connection):
        stamp = version.observed_at
        yield {"id": f"{version.article_id}-{version.version}", "url": version.url, "ts": stamp, "title": version.content.title}


def _index(lines: Iterator[bytes]) -> tuple[bytes, bytes]:
    """The index in compressed blocks, and the summary that says where each begins (ZipNum)."""
    blocks, summary = bytearray(), [b'!meta 0 {"format": "cdxj-gzip-1.0", "filename": "index.cdx.gz"}\n']
    while block := list(islice(lines, _BLOCK)):
        member = gzip.compress(b"".join(block), mtime=0)
        place = {"offset": len(blocks), "length": len(member), "digest": f"sha256:{sha256(member).hexdigest()}", "filename": "index.cdx.gz"}
        summary.append(b"%b %b\n" % (b" ".join(block[0].split(b" ", 2)[:2]), dump(place)))
        blocks += member
    return bytes(blocks), b"".join(summary)
