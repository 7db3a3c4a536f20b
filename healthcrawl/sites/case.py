"""A recorded page and what a careful person reads on it: a test of the reader in three files.

``page.html`` holds the page's bytes as they came, ``page.json`` where they came from, ``expected.json`` what has to be read.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from healthcrawl.extract import read
from healthcrawl.items.article import Article, Reading
from healthcrawl.items.page import Page
from healthcrawl.items.profile import Profile
from healthcrawl.sites.load import generic, load, with_base

_KEPT_HEADERS = ("content-type", "x-robots-tag", "tdm-reservation", "tdm-policy")
"""Headers that the reader looks at."""


class _Origin(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``page.json``."""

    url: str
    status: int
    headers: dict[str, str]
    fetched_at: datetime
    site: str | None
    """Name of the site file that it is read with; null for none."""


def profile_for(url: str, site: str | None) -> Profile:
    """The profile that pages of a case are read with; raises ``SiteFileError``."""
    if site is None:
        return generic(url)
    profile = load(site)
    return profile if profile.base_url else with_base(profile, "/".join(url.split("/", 3)[:3]) + "/")


def expected(reading: Reading) -> dict[str, Any]:
    """What was read, as plain data without what is empty; nothing about how it was found."""
    found = msgspec.to_builtins(reading)
    if isinstance(reading, Article):
        content = found.pop("content")
        found = {"kind": "article", **content, "canonical_url": found["canonical_url"], "related": found["related"], "part_urls": found["part_urls"]}
    else:
        found = {"kind": found.get("kind") or type(reading).__name__.lower(), **found}
    return {name: value for name, value in found.items() if value not in (None, [], {}, "")}


def write(folder: Path, page: Page, site: str | None) -> dict[str, Any]:
    """Record a page as a case that nobody has checked yet; returns what was read. ``FileExistsError`` if the folder is there."""
    folder.mkdir(parents=True)
    headers = {name: page.headers[name] for name in _KEPT_HEADERS if name in page.headers}
    origin = _Origin(url=page.url, status=page.status, headers=headers, fetched_at=page.fetched_at, site=site)
    found = expected(read(page, profile_for(page.url, site)))
    (folder / "page.html").write_bytes(page.body)
    (folder / "page.json").write_bytes(msgspec.json.format(msgspec.json.encode(origin)) + b"\n")
    (folder / "expected.json").write_bytes(msgspec.json.format(msgspec.json.encode({"checked_by": "", **found})) + b"\n")
    return found


def replay(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Read a recorded page again: what it has to give (``checked_by`` included), and what it gives."""
    origin = msgspec.json.decode((folder / "page.json").read_bytes(), type=_Origin)
    body = (folder / "page.html").read_bytes()
    page = Page(url=origin.url, status=origin.status, headers=origin.headers, body=body, fetched_at=origin.fetched_at)
    wanted: dict[str, Any] = msgspec.json.decode((folder / "expected.json").read_bytes())
    return wanted, expected(read(page, profile_for(origin.url, origin.site)))
