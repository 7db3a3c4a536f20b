"""``healthcrawl extract``: saved pages as articles."""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path

from healthcrawl.clock import system_clock
from healthcrawl.extract import read
from healthcrawl.extract.read import explain as weighed
from healthcrawl.items.article import Article, Content, Fault, Reading
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Profile
from healthcrawl.show.plain import console, plain, write_json
from healthcrawl.sites.load import generic, load, with_base
from healthcrawl.store.codec import dump
from healthcrawl.text.urls import BadAddress
from healthcrawl.work.errors import UnknownError

_NOWHERE = "http://saved.invalid/page"
"""Address of a page whose address is not known; no home page, for that is never an article."""
_SHOWN = 60
"""Characters of a value that ``--explain`` shows."""
_ORDER = {field.name: place for place, field in enumerate(fields(Content))}
"""Fields in the order of the data dictionary."""


def extract(files: list[Path], url: str | None, site: str | None, *, explain: bool) -> int:
    """Read each file and print its article; returns 2 if one of them is no file.

    Raises ``UnknownError`` if ``url`` is no web address and ``SiteFileError`` if ``site`` is no site file.
    """
    address = url or _NOWHERE
    profile = _profile(address, site)
    code = 0
    for path in files:
        if not path.is_file():
            sys.stderr.write(f"healthcrawl extract: there is no file {plain(str(path))}\n")
            code = 2
            continue
        page = Page(url=address, status=200, body=path.read_bytes(), fetched_at=system_clock())
        if explain:
            _explain(path, *weighed(page, profile))
        else:
            write_json(_line(path, url, read(page, profile)))
    return code


def _profile(address: str, site: str | None) -> Profile:
    try:
        return with_base(load(site), address) if site else generic(address)
    except BadAddress:
        raise UnknownError(f"{address} is no web address: write it with http:// or https://") from None


def _line(path: Path, url: str | None, reading: Reading) -> bytes:
    """A JSON object: ``id`` (the file's name without its ending), ``url`` as given, ``kind``, and the article's fields or the fault."""
    row: dict[str, object] = {"id": path.stem, "url": url, "kind": type(reading).__name__.lower()}
    if isinstance(reading, Article):
        row |= {field.name: getattr(reading.content, field.name) for field in fields(Content)}
        row |= {"body": reading.content.text, "related": reading.related, "canonical_url": reading.canonical_url, "extractor": reading.extractor}
    elif isinstance(reading, Fault):
        row |= {"fault": reading.kind, "detail": reading.detail}
    return dump(row)


def _explain(path: Path, reading: Reading, signs: str) -> None:
    """What spoke for and against an article, and every field found: its confidence, how it was found, its value."""
    out = console()
    out.print(f"{plain(str(path))}: {type(reading).__name__.lower()}", style="bold")
    if not isinstance(reading, Article):
        out.print(f"  {plain(reading.detail if isinstance(reading, Fault) else reading.title or '')}")
        return
    if signs:
        out.print(f"  {plain(signs)}")
    for name, origin in sorted(reading.field_origin.items(), key=lambda item: _ORDER.get(item[0], len(_ORDER))):
        value = plain(str(getattr(reading.content, name, getattr(reading, name, ""))))
        short = value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…"
        out.print(f"  {name:<14} {reading.field_confidence.get(name, 0):.2f}  {plain(origin):<28} {short}")
    if missing := reading.extractor.missing_fields:
        out.print(f"  missing: {', '.join(missing)}")
