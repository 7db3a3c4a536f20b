"""How each field of an article was found, how sure that is, and which fields are missing."""

from __future__ import annotations

from collections.abc import Iterator

from healthcrawl.extract.around.tags import TAG_CONFIDENCE
from healthcrawl.items.article import Content, Related
from healthcrawl.items.profile import Selectors

EXPECTED = ("title", "text", "published_at", "departments")
"""What every article should have, besides a name that stands behind it."""
_NAMES = ("publisher", "authors", "source")
_MARKUP = {
    "sections": ("headings and numbers", 0.8),
    "summary": ("before the first heading", 0.8),
    "tables": ("table elements", 0.9),
    "images": ("pictures in the text", 0.8),
    "parts": ("pager", 0.9),
    "language": ("its characters", 0.95),
    "rights": ("robots and tdm declarations", 1.0),
}
_SELECTED = {
    "breadcrumb": "departments",
    "publisher": "publisher",
    "authors": "authors",
    "source": "source",
    "published": "published_at",
    "modified": "modified_at",
    "tags": "tags",
}
"""Fields by the selector of the site file that names their place."""


class Evidence:
    """Origin and confidence of the fields of one article."""

    def __init__(self) -> None:
        self.origin: dict[str, str] = {}
        self.confidence: dict[str, float] = {}

    def note(self, name: str, origin: str, confidence: float) -> None:
        """Remember how a field was found."""
        self.origin[name], self.confidence[name] = origin, round(confidence, 2)

    def complete(self, content: Content, related: list[Related], canonical_url: str | None, select: Selectors) -> None:
        """Add what follows from the markup of the text and from what the site file names."""
        if content.breadcrumbs:
            self.note("breadcrumbs", self.origin["departments"], self.confidence["departments"])
        if content.tags:
            origin = self.origin["tags"]
            self.note("tags", origin, TAG_CONFIDENCE.get(origin, 1.0))
        for name, (origin, confidence) in _MARKUP.items():
            if getattr(content, name):
                selected = select.parts if name == "parts" else None
                self.note(name, f"selector {selected}" if selected else origin, 1.0 if selected else confidence)
        if related:
            self.note("related", f"selector {select.related}" if select.related else "heading or class", 1.0 if select.related else 0.8)
        if canonical_url:
            self.note("canonical_url", "link rel=canonical", 1.0)


def missing(content: Content, select: Selectors) -> list[str]:
    """Names of fields that the article should have and has not; ``publisher`` stands for any name behind it."""

    def absent() -> Iterator[str]:
        yield from (name for name in EXPECTED if not getattr(content, name))
        if not any(getattr(content, name) for name in _NAMES):
            yield "publisher"
        yield from (name for selector, name in _SELECTED.items() if getattr(select, selector) and not getattr(content, name))

    return list(dict.fromkeys(absent()))
