"""Differences between two versions of an article, by section and paragraph, that rebuild one from the other.

A change list is a list of :class:`FieldChange` that :func:`apply` follows in order, each on what the ones before it left:

- ``/title``, ``/tags``, ``/sections/2/heading`` … are members of :class:`Content`; a list of the same length is changed item by item (``/tables/0``),
  another one as a whole.
- ``/sections/2/text/0`` is paragraph 0 of section 2: the text of a section is addressed as the list of its lines.
- ``/sections/2`` is inserted and deleted as an object whose ``text`` is one string; what changed its place is a ``move``. A split section
  is an insert and moves of its paragraphs, a merged one moves and a delete.
- ``/text`` and ``/summary`` follow from the sections and are listed only where they do not: ``/text/7`` is then line 7 of the text that followed.

All values are JSON values, so that a list survives storage.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import convert, to_builtins

from healthcrawl.items.article import Content, Section
from healthcrawl.items.change import FieldChange
from healthcrawl.text.body import lead, paragraphs, render
from healthcrawl.text.edits import Edits
from healthcrawl.text.inline import inline
from healthcrawl.text.plan import plan_lines, plan_sections

__all__ = ["apply", "diff", "inline"]

_DERIVED = ("/text", "/summary")
_BODY = frozenset(("sections", "text", "summary"))


def diff(before: Content, after: Content) -> list[FieldChange]:
    """The edits that turn ``before`` into ``after``, every field of it; none for equal contents."""
    old, new = _open(before), _open(after)
    edits = Edits(old)
    for name, value in new.items():
        if name not in _BODY and old[name] != value:
            _replace(edits, f"/{name}", old[name], value)
    if before.sections != after.sections:
        plan_sections(edits, new["sections"])
    old |= _derived(before, after.sections)
    if old["text"] != new["text"]:
        plan_lines(edits, "text", new["text"])
    if old["summary"] != new["summary"]:
        edits.replace("/summary", new["summary"])
    return edits.changes


def apply(changes: Iterable[FieldChange], before: Content) -> Content:
    """Follow the edits: ``apply(diff(a, b), a) == b``. Raises LookupError or ValueError for edits of another content."""
    edits = Edits(_open(before))
    late = []
    for change in changes:
        if change.path.startswith(_DERIVED):
            late.append(change)
        else:
            edits.follow(change)
    edits.document |= _derived(before, convert(_close(edits.document)["sections"], list[Section]))
    for change in late:
        edits.follow(change)
    return convert(_close(edits.document), Content)


def _replace(edits: Edits, path: str, old: Any, new: Any) -> None:
    if isinstance(old, list) and len(old) == len(new):
        for i, (was, value) in enumerate(zip(old, new, strict=True)):
            if was != value:
                edits.replace(f"{path}/{i}", value)
    else:
        edits.replace(path, new)


def _derived(before: Content, sections: list[Section]) -> dict[str, Any]:
    """Text and summary as they follow from the new sections, where those before followed from the old ones."""
    text = before.text if sections == before.sections else render(before.text, before.sections, sections)
    return {"text": paragraphs(text), "summary": lead(sections) if before.summary == lead(before.sections) else before.summary}


def _open(content: Content) -> dict[str, Any]:
    """The content as JSON values, each text of the body as the list of its lines."""
    document: dict[str, Any] = to_builtins(content)
    document["text"] = paragraphs(document["text"])
    for section in document["sections"]:
        section["text"] = paragraphs(section["text"])
    return document


def _close(document: dict[str, Any]) -> dict[str, Any]:
    sections = [section | {"text": "\n".join(section["text"])} for section in document["sections"]]
    return document | {"text": "\n".join(document["text"]), "sections": sections}
