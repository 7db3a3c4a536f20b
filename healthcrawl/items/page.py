"""What came over the wire: a response, where its bytes are archived, and the links of a page."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import Literal, NamedTuple

from healthcrawl.items.record import record

PageLinkKind = Literal["article", "listing", "next", "department", "other"]


@record
class SourceRecord:
    """The place of the archived bytes that a value came from."""

    warc_file: str
    """Path of the WARC file, relative to the data folder's ``archive/``."""
    offset: int
    """Byte offset of the record's gzip member in that file."""
    length: int
    """Length of the gzip member in bytes."""
    record_id: str
    """WARC-Record-ID, ``urn:uuid:…`` without the angle brackets."""
    payload_digest: str
    """``sha256:`` and the hexadecimal digest of the payload as sent (before any content decoding); of the payload that it refers to for a
    ``revisit``, a record that says that an archived answer is still the same."""


@record
class Page:
    """One response, decoded from its content encodings, or the failure to get one."""

    url: str
    """The address asked for, canonical, absolute."""
    status: int
    """HTTP status; 0 when there was no response (see ``error``)."""
    headers: dict[str, str] = field(default_factory=dict)
    """Response headers, names in lower case; repeated ones joined with ``, ``."""
    body: bytes = field(default=b"", repr=False)
    """Payload after content decoding (gzip, deflate, br, zstd), before charset decoding."""
    fetched_at: datetime
    """When the response was complete, aware, UTC."""
    error: str | None = None
    """Why there is no whole response, null if it is whole.

    ``timeout``, ``refused``, ``dns``, ``tls``, ``reset``, ``truncated``, ``bad-encoding``, ``bad-response``, ``too-large``,
    ``forbidden-address``, ``robots``."""
    record: SourceRecord | None = None
    """The archived record, null while there is none."""


class PageLink(NamedTuple):
    """A link to a page of the same site."""

    url: str
    text: str
    kind: PageLinkKind
