"""The change feed: what became different, and why it is believed."""

from __future__ import annotations

from dataclasses import field
from typing import Any, Literal

from healthcrawl.items.page import SourceRecord
from healthcrawl.items.record import record

ChangeKind = Literal["created", "updated", "moved", "removed", "restored", "re_extracted", "duplicate_found"]
Significance = Literal["substantive", "editorial", "metadata"]


@record
class FieldChange:
    """One edit. Applying all edits of a change in their order turns the content before into the content after."""

    path: str
    """JSON Pointer (RFC 6901) into the content, e.g. ``/title``, ``/sections/2/text/0`` (paragraph 0 of section 2)."""
    op: Literal["replace", "insert", "delete", "move"]
    """What was done at the path."""
    before: Any = None
    """Value before; null for ``insert``; for ``move`` the path it came from."""
    after: Any = None
    """Value after; null for ``delete`` and ``move``."""


@record
class QuantityChange:
    """A dose, limit, percentage or frequency that changed."""

    context: str
    """The words around it."""
    before: str | None
    """The quantity before, e.g. ``800IU``; null if it is new."""
    after: str | None
    """The quantity after; null if it was removed."""
    unit: str | None
    """Unit of the quantity, null for a bare number."""


@record
class Evidence:
    """The archived records that prove a change."""

    before: list[SourceRecord] = field(default_factory=list)
    """Records of the version before."""
    after: list[SourceRecord] = field(default_factory=list)
    """Records of the version after, or of the observations that proved a removal."""


@record
class Change:
    """One event in the life of an article, before it has a number."""

    article_id: str
    kind: ChangeKind
    cause: Literal["site", "extractor"] = "site"
    significance: Significance | None = None
    version_from: int | None = None
    version_to: int | None = None
    fields: list[FieldChange] = field(default_factory=list)
    quantities: list[QuantityChange] = field(default_factory=list)
    evidence: Evidence = field(default_factory=Evidence)
