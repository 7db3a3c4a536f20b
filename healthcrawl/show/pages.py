"""``healthcrawl extract``: saved pages as articles."""

from __future__ import annotations

import sys
from pathlib import Path

from healthcrawl.clock import system_clock
from healthcrawl.extract import read
from healthcrawl.items.article import Article, Fault, Reading
from healthcrawl.items.page import Page
from healthcrawl.show.plain import console, plain
from healthcrawl.sites.load import generic, load, with_base
from healthcrawl.store.codec import dump

UNKNOWN = "http://saved.invalid/"


def extract(files: list[Path], url: str | None, site: str | None, *, explain: bool) -> int:
    """Read each file and print its article; returns 2 if a file is missing."""
    address = url or UNKNOWN
    profile = with_base(load(site), address) if site else generic(address)
    code = 0
    for path in files:
        if not path.is_file():
            sys.stderr.write(f"healthcrawl extract: there is no file {path}\n")
            code = 2
            continue
        page = Page(url=address, status=200, body=path.read_bytes(), fetched_at=system_clock())
        reading = read(page, profile)
        if explain:
            _explain(path, reading)
        else:
            sys.stdout.buffer.write(_line(path, url, reading))
    return code


def _line(path: Path, url: str | None, reading: Reading) -> bytes:
    row: dict[str, object] = {"id": url or path.stem, "kind": type(reading).__name__.lower()}
    if isinstance(reading, Article):
        content = reading.content
        row |= {name: getattr(content, name) for name in content.__dataclass_fields__}
        row |= {"body": content.text, "related": reading.related, "canonical_url": reading.canonical_url, "extractor": reading.extractor}
    elif isinstance(reading, Fault):
        row |= {"fault": reading.kind, "detail": reading.detail}
    return dump(row) + b"\n"


def _explain(path: Path, reading: Reading) -> None:
    out = console()
    out.print(f"{path}: {type(reading).__name__.lower()}", style="bold")
    if not isinstance(reading, Article):
        out.print(f"  {plain(str(reading))}")
        return
    for name, origin in reading.field_origin.items():
        value = plain(str(getattr(reading.content, name, getattr(reading, name, ""))))
        short = value if len(value) <= 60 else value[:57] + "…"
        out.print(f"  {name:<14} {reading.field_confidence.get(name, 0):.2f}  {plain(origin):<28} {short}")
