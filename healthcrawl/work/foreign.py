"""The answers in WARC files that other crawlers wrote, file after file.

What only repeats an earlier answer (``revisit``) is that answer, seen again: its place is that of the record that holds the bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from healthcrawl.items.page import SourceRecord
from healthcrawl.store import cdx
from healthcrawl.store.records import Answer, DamagedError, Record, response
from healthcrawl.store.warc import place_of
from healthcrawl.text import urls

Found = tuple[str, str, datetime, SourceRecord]
"""Key, address, moment and place of an answer that may be a page."""
_SAME = (200, 304)
"""Statuses of answers that repeat a page; what else has an equal payload, an empty one mostly, is no page."""


class ForeignAnswers:
    """What is in the files of one import."""

    def __init__(self, problems: list[str]) -> None:
        """``problems`` gets a sentence for each answer, or kind of answers, that cannot be had."""
        self._problems = problems
        self._by_digest: dict[str, SourceRecord | None] = {}
        self._by_moment: dict[tuple[str, str], SourceRecord | None] = {}
        self._last: dict[str, SourceRecord | None] = {}
        """Earlier answers by the digest that their writer names, by address and moment, and by address; null for what is no page."""

    def of(self, warc: Path, name: str) -> Iterator[Found]:
        """The answers of a file; one of which a part is missing is named. Raises ``DamagedError`` where it cannot be read on."""
        lost = 0
        for record in cdx.indexing(warc):
            if record.kind not in ("response", "revisit") or not record.url.startswith(("http://", "https://")):
                continue
            try:
                url = urls.canonical(record.url)
                place = self._answer(record, name) if record.kind == "response" else self._repeated(record)
                if place:
                    yield urls.key(url), url, record.moment, place
            except DamagedError as error:
                self._problems.append(f"{record.url}, at {record.offset} of {name}, is not replayed: {error}")
            except KeyError:
                lost += 1
            except ValueError:
                continue  # no address
        if lost:
            self._problems.append(f"{name}: {lost} answers are not replayed: what they repeat is in none of the files up to this one")

    def _answer(self, record: Record, name: str) -> SourceRecord | None:
        """Place of an answer; null if it can be no page. Raises ``DamagedError``."""
        if not record.block.startswith(b"HTTP/"):
            return None
        found = response(record.block)
        kinds = [value for header, value in found.headers if header.lower() == "content-type"]
        place = None
        if found.status != 200 or not kinds or "html" in kinds[0]:
            _refuse_torn(record, found)
            place = place_of(name, record, found)
        self._by_moment[record.url, record.headers.get("warc-date", "")] = self._last[record.url] = place
        if digest := record.headers.get("warc-payload-digest"):
            self._by_digest.setdefault(digest, place)
        return place

    def _repeated(self, record: Record) -> SourceRecord | None:
        """Place of the answer that a record repeats; null if that can be no page. Raises ``KeyError`` if there is none."""
        with suppress(DamagedError):  # some writers leave the head out
            if response(record.block).status not in _SAME:
                return None
        url = record.headers.get("warc-refers-to-target-uri", record.url).strip("<>")
        if (moment := (url, record.headers.get("warc-refers-to-date", ""))) in self._by_moment:
            return self._by_moment[moment]
        if "server-not-modified" in record.headers.get("warc-profile", ""):
            return self._last[url]
        return self._by_digest[record.headers.get("warc-payload-digest", "")]


def _refuse_torn(record: Record, found: Answer) -> None:
    """Raise ``DamagedError`` if the archived answer is a part of what was sent: its writer says so, or its length does."""
    if why := record.headers.get("warc-truncated"):
        raise DamagedError(f"it was cut when it was archived ({why})")
    sizes = [value for header, value in found.headers if header.lower() == "content-length" and value.isdecimal()]
    if found.status == 200 and sizes and len(found.payload) < int(sizes[0]):
        raise DamagedError(f"{len(found.payload)} of {sizes[0]} bytes are archived")
