"""``healthcrawl show`` and ``healthcrawl reextract``: values and the way back to their bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from healthcrawl.show.plain import console, plain
from healthcrawl.store.codec import dumps

if TYPE_CHECKING:
    from healthcrawl.work.proof import Proof, Value
    from healthcrawl.work.reextract import Reextracted

_SHOWN = 48
"""Characters of a value that are shown."""


def proof(found: Proof) -> None:
    """Each value, how and where it was found, and the archived records."""
    out, version = console(), found.version
    out.print(f"{plain(version.url)}  version {version.version}, seen {version.observed_at}", style="bold")
    extractor = version.extractor
    out.print(f"read by {plain(extractor.name)} {extractor.version}, confidence {extractor.confidence:.2f}")
    for value in found.values:
        if value.value:
            out.print(_line(value))
    for number, record in enumerate(found.records):
        part = f"part {number + 1} of " if len(found.records) > 1 else ""
        out.print(f"{part}archive/{record.warc_file}  offset {record.offset}, {record.length} bytes")
        out.print(f"  {record.record_id}  {record.payload_digest}")
    if found.problem:
        out.print(f"the archived bytes were not read again: {found.problem}")
    elif changed := [value.name for value in found.values if not value.again]:
        out.print(f"the archived bytes say something else now: {', '.join(changed)} (see `healthcrawl reextract`)")
    else:
        out.print("the archived bytes say the same")


def reextracted(found: Reextracted, *, accepted: bool) -> None:
    """What the present extractor reads otherwise, by field."""
    out = console()
    out.print(f"{found.articles} articles read again, {found.differing} read otherwise, {len(found.unread)} not read")
    for name, report in sorted(found.fields.items()):
        out.print(f"{name:<20} {report.changed} changed, {report.filled} filled, {report.emptied} emptied")
        for url, before, after in report.examples:
            out.print(f"  {plain(url)}\n    - {_short(before)}\n    + {_short(after)}")
    for url, why in found.unread:
        out.print(f"{plain(url)}: {plain(why)}")
    if accepted:
        out.print(f"{found.written} new versions written")


def _line(value: Value) -> str:
    where = f"part {value.place[0] + 1}, character {value.place[1]}" if value.place else ""
    return f"  {value.name:<20} {_short(value.value):<{_SHOWN}}  {plain(value.origin or ''):<28}  {where}"


def _short(value: object) -> str:
    text = plain(value if isinstance(value, str) else dumps(value))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
