"""The brake: do so many articles change in the same way that the site, not the articles, must have changed?

Honest edits differ from one another, however many there are. What a broken site does to its pages is the same on all of them: the same words appear
or disappear, or most words do. So updates are counted by what they do, and each kind has to stay below the limit.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime

from healthcrawl.decide.doubt import SUSPECT_RUNS
from healthcrawl.items.article import Content
from healthcrawl.items.change import Change, FieldChange
from healthcrawl.items.record import record
from healthcrawl.text.align import common
from healthcrawl.text.shingles import containment, shingles

SHARE, LEAST = 0.05, 10
"""More than this share of a site's checked articles, and at least so many, must not change alike or vanish in one run."""
MERE, MERE_SHARE = "mere", 0.25
"""What editors do alike too (a word in the title, a tag, another day, another line, an end cut off) is the site's on such a share."""
SAME_TEXT = 3
"""So many articles do not get the same text in one run."""
CONFIRMED = 2
"""An update that so many crawls have seen is not counted."""
_TELLING, _TELLING_TITLE = 8, 3
"""Shorter pieces of text are alike by chance; in titles, which differ from one another more, only shorter ones than this (with the arrow between)."""
_CUT = 0.05
"""So much of a text is missing, and nothing else differs, if it is shown in part."""
_MOST = 0.5
"""An article that keeps less of its words than this has lost most of them."""
_OTHER = 0.4
"""A line of which less than this was exchanged was edited."""
_LINE = re.compile(r"/sections/\d+/text/\d+$")
_NUMBER = re.compile(r"\d+(?:[.:,/-]\d+)*")


@record
class Update:
    """An update that waits for the end of its crawl."""

    url_key: str
    before: Content
    after: Content
    body: tuple[str, str]
    """Digests of the body before and after."""
    change: Change
    sights: int
    """Number of crawls that saw just this."""


def too_many(count: int, checked: int, share: float = SHARE) -> bool:
    """Are these more than a site may change or lose at once?"""
    return count >= LEAST and count > share * checked


def held(updates: Sequence[Update], checked: int) -> dict[str, str]:
    """Why an update is held, by key; those that are not named may be recorded."""
    fresh = [update for update in updates if update.sights < CONFIRMED]
    why = {update.url_key: "same-edit-on-many" for update in _alike(fresh, checked)}
    for reason, loses, share in (("parts-gone-on-many", _only_loses, MERE_SHARE), ("most-words-gone-on-many", _loses_most, SHARE)):
        lost = [update for update in fresh if loses(update)]
        if too_many(len(lost), checked, share):
            why |= {update.url_key: reason for update in lost}
    return why | {update.url_key: "same-text-on-many" for update in _same_text(updates)}


def _same_text(updates: Sequence[Update]) -> Iterator[Update]:
    """Different articles that all show one text; of reposts that were edited alike, the texts before were one, too."""
    groups: dict[str, list[Update]] = defaultdict(list)
    for update in updates:
        if update.sights < SUSPECT_RUNS and update.body[0] != update.body[1]:
            groups[update.body[1]].append(update)
    for group in groups.values():
        if len({update.body[0] for update in group}) >= SAME_TEXT:
            yield from group


def _alike(updates: Sequence[Update], checked: int) -> Iterator[Update]:
    """Updates that share a piece with too many others."""
    pieces = [(update, _pieces(update.change)) for update in updates]
    counts = Counter(piece for _, own in pieces for piece in own)
    common = {piece for piece, count in counts.items() if too_many(count, checked, MERE_SHARE if piece[0] == MERE else SHARE)}
    return (update for update, own in pieces if own & common)


def _pieces(change: Change) -> set[tuple[str, ...]]:
    """What the edits do, numbers masked: counters and dates differ from page to page."""
    metadata = change.significance == "metadata"
    pieces = {piece for edit in change.fields for piece in _piece(edit, metadata=metadata)}
    in_place = all(edit.op == "replace" for edit in change.fields)
    if change.significance == "editorial" and in_place:
        pieces.add((MERE, "form"))
    if all(_is_whole_line(edit) for edit in change.fields):
        pieces.add((MERE, "whole lines"))  # advertisements inside the text, each article its own
    return pieces


def _is_whole_line(edit: FieldChange) -> bool:
    """Does a line of the text come, go, or give its place to one that has little in common with it?"""
    if not _LINE.match(edit.path) or edit.op == "move":
        return False
    if not (isinstance(edit.before, str) and isinstance(edit.after, str)):
        return True
    removed, added = _difference(edit.before, edit.after)
    return len(removed) >= _OTHER * len(edit.before) and len(added) >= _OTHER * len(edit.after)


def _piece(edit: FieldChange, *, metadata: bool) -> Iterator[tuple[str, ...]]:
    name = edit.path.split("/")[1]
    if metadata:
        yield MERE, name, edit.op, str(edit.before), str(edit.after)
        if edit.op == "replace" and not name.startswith("modified"):
            yield MERE, name, str(edit.after)
        if name == "published_at" and edit.before and edit.after:
            # many articles are touched on one day; none of them came out on the day of another, and no editor shifts many by so many hours
            yield MERE, name, edit.after[:10]
            yield MERE, name, str(datetime.fromisoformat(edit.after) - datetime.fromisoformat(edit.before))
    elif edit.op in ("insert", "delete"):
        value = edit.after if edit.op == "insert" else edit.before
        for line in str(value["text"] if isinstance(value, dict) else value).split("\n"):
            yield from _telling(edit.op, line)
    elif isinstance(edit.before, str) and isinstance(edit.after, str):
        removed, added = _difference(edit.before, edit.after)
        yield from _telling("delete", removed)
        yield from _telling("insert", added)
        if name == "title":
            yield from ((MERE, *telling) for telling in _telling("change", f"{removed}→{added}", _TELLING_TITLE))


def _telling(op: str, text: str, least: int = _TELLING) -> Iterator[tuple[str, ...]]:
    masked = _NUMBER.sub("#", "".join(text.split()))
    if len(masked) >= least:
        yield op, masked


def _difference(before: str, after: str) -> tuple[str, str]:
    """What is left of two texts without their common beginning and end."""
    start = common(zip(before, after, strict=False))
    end = min(common(zip(reversed(before), reversed(after), strict=False)), min(len(before), len(after)) - start)
    return before[start : len(before) - end], after[start : len(after) - end]


def _loses_most(update: Update) -> bool:
    return containment(shingles(update.before.text), shingles(update.after.text)) < _MOST


def _only_loses(update: Update) -> bool:
    before, after = update.before.text, update.after.text
    if not len(before) - len(after) >= _CUT * len(before) > 0:
        return False
    return before.startswith(after) or Counter(after.split("\n")) <= Counter(before.split("\n"))
