"""Edits of a document of JSON values: each is made as it is noted, so that a list of edits is right by construction."""

from __future__ import annotations

from typing import Any

from healthcrawl.items.change import FieldChange


class Edits:
    """A document under edit, and the edits made so far. The document's sections hold their texts as lists of lines."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.changes: list[FieldChange] = []

    def replace(self, path: str, value: Any) -> None:
        """Put another value at the path."""
        holder, key = self._at(path)
        self._note(FieldChange(path=path, op="replace", before=holder[key], after=value))

    def insert(self, path: str, value: Any) -> None:
        """Put a new item into a list, before the one at the path."""
        self._note(FieldChange(path=path, op="insert", after=value))

    def delete(self, path: str) -> None:
        """Take an item out of its list."""
        holder, key = self._at(path)
        self._note(FieldChange(path=path, op="delete", before=_joined(holder[key])))

    def move(self, origin: str, path: str) -> None:
        """Take an item out of its list and put it in at a path of the document without it."""
        self._note(FieldChange(path=path, op="move", before=origin))

    def follow(self, change: FieldChange) -> None:
        """Make an edit planned elsewhere. Raises LookupError or ValueError where the document has no such place."""
        value = change.after
        if change.op == "move":
            source, index = self._at(change.before)
            value = source.pop(index)
        holder, key = self._at(change.path)
        if change.op == "replace":
            holder[key] = value
        elif change.op == "delete":
            del holder[key]
        else:
            holder.insert(key, _split(value) if change.op == "insert" else value)

    def _note(self, change: FieldChange) -> None:
        self.changes.append(change)
        self.follow(change)

    def _at(self, path: str) -> tuple[Any, Any]:
        """The object or list that holds the path's value, and the value's key in it."""
        holder: Any = self.document
        *way, last = path.split("/")[1:]
        for step in way:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        return holder, int(last) if isinstance(holder, list) else last


def _split(value: Any) -> Any:
    """A section as the document holds it: a copy, its text as lines."""
    return value | {"text": value["text"].split("\n") if value["text"] else []} if isinstance(value, dict) else value


def _joined(value: Any) -> Any:
    """A section as a change shows it: a copy, its text as one string."""
    return value | {"text": "\n".join(value["text"])} if isinstance(value, dict) else value
