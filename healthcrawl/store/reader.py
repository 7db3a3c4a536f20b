"""Answers out of the archive, by the places that rows name."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from healthcrawl.items.page import SourceRecord
from healthcrawl.store import reading
from healthcrawl.store.records import Answer, DamagedError, Record, digest_of, present, record_at, response
from healthcrawl.text import urls


class ArchiveReader:
    """The archived answers that rows refer to."""

    def __init__(self, archive: Path, connection: sqlite3.Connection) -> None:
        self._archive = archive
        self._db = connection

    def record(self, place: SourceRecord) -> Record:
        """The record that stands there, also in the file of a running crawl; raises ``DamagedError`` if another one, or none, does."""
        path = present(self._archive / place.warc_file)
        if path is None:
            raise DamagedError("the file is missing")
        record = record_at(path, place.offset)
        if record.length != place.length:
            raise DamagedError(f"the record does not end {place.length} bytes on")
        if record.record_id != place.record_id:
            raise DamagedError("another record stands there")
        return record

    def answer(self, place: SourceRecord, record: Record | None = None) -> Answer:
        """The answer that stands there; a ``revisit`` brings its own status and headers, and the payload that it repeats.

        ``record``: what stands there, if it was read already. Raises ``DamagedError``, also if the payload is not the one that the row names.
        """
        record = record or self.record(place)
        own = response(record.block)
        if record.kind != "revisit":
            if digest_of(own.payload) != place.payload_digest:
                raise DamagedError("the payload does not have the digest that the row names")
            return own
        if record.headers.get("warc-payload-digest") != place.payload_digest:
            raise DamagedError("it repeats another payload than the row names")
        if own.status == 304:
            return own
        first = self._original(record)
        if first is None or first.record_id == place.record_id:
            raise DamagedError("the answer that it repeats is not archived")
        try:
            return Answer(own.status, own.headers, self.answer(first).payload)
        except DamagedError as error:
            raise DamagedError(f"what it repeats, in {first.warc_file}: {error}") from error

    def _original(self, record: Record) -> SourceRecord | None:
        """Where the payload is that a ``revisit`` record refers to; null if it is not archived any more."""
        try:
            key = urls.key(record.url)
        except urls.BadAddress:
            return None
        named = record.headers.get("warc-refers-to", "").strip("<>")
        return reading.first_with(self._db, key, record.headers["warc-payload-digest"], named)
