"""Names and dates that stand in the text itself: who reports, who signs at the end, and when."""

from __future__ import annotations

import re

from healthcrawl.extract.byline.declared import PROGRAMS, Byline
from healthcrawl.extract.byline.surroundings import FAR
from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.sections import is_heading
from healthcrawl.extract.vocabulary.credits import find_credits, signed_by
from healthcrawl.extract.vocabulary.dispatch import reported_by, signed_at_end
from healthcrawl.extract.vocabulary.labels import source_below
from healthcrawl.items.article import Person, Source
from healthcrawl.text.dates import relative

SURE = 0.7
"""Names found by a class or a meta element only are less sure than those in the text."""
_FIRST = 4
"""Lines of the text, captions of pictures among them, of which one may tell who reports."""
_BESIDE, _SIGNED = 60, 40
"""Characters of a line beside the text that names somebody, and of a last line that tells the day."""
_AROUND = 4
"""Characters around a day that a sign ends."""
_COLON = re.compile("[:\uff1a]")


def read_in_text(context: Context, title: str, byline: Byline, numbers: list[int], lines: list[Line]) -> None:
    """Complete the byline, which stands on the lines ``numbers``, by what the ``lines`` of the text tell."""
    _people(context, title, byline, numbers, lines)
    if byline.confidence.get("publisher", 0) < SURE and (office := signed_by([line.text for line in lines], context.date)):
        byline.publisher = office
        byline.note("publisher", "signature", 0.7)
    if byline.source is None and lines and (source := source_below(lines[-1].text)):
        byline.source = Source(name=source)
        byline.note("source", "behind the text", 0.8)
    if byline.published is None and lines and len(lines[-1].text) < _SIGNED:
        date = context.date(lines[-1].text)
        if date and date.value and date.precision in ("minute", "day", "month") and _signs(lines[-1].text, date.raw):
            byline.published = date
            byline.note("published_at", "last line", 0.5)


def _signs(text: str, day: str) -> bool:
    """Does the day sign the text, rather than stand in its last sentence (``今天就去查一查。``)?"""
    return not relative(day) and (len(text) - len(day) <= _AROUND or not text.endswith(("。", "\uff01", "\uff1f", "…")))


def _people(context: Context, title: str, byline: Byline, numbers: list[int], lines: list[Line]) -> None:
    """Names in the text come before those of labels that are less sure or name editors only."""
    sure = byline.confidence.get("authors", 0) >= SURE
    told = _COLON.split(title, maxsplit=1)[-1]  # a name under a picture of whom the title tells; before a colon it may be the author
    people, texts = _reporters([line.text for line in lines], _FIRST)
    alone = [line.text for line in lines[:2] if not is_heading(line) and line.text not in told and line.text in texts]
    people = people or find_credits(texts, alone) or [Person(name=name) for text in texts[-2:] for name in signed_at_end(text)]
    if not people and not (sure and any(person.title is None for person in byline.authors)):
        around = (context.layout.lines[number].text for number in numbers if number not in byline.lines)
        people, texts = _reporters([text for text in around if len(text) < _BESIDE], FAR)
        people = people or find_credits(texts)
    people = [person for person in people if person.name.lower() not in PROGRAMS]
    if people:
        names = {person.name for person in people}
        byline.authors = people + ([person for person in byline.authors if person.name not in names] if sure else [])
        byline.note("authors", "credit in the text", 0.7)


def _reporters(texts: list[str], first: int) -> tuple[list[Person], list[str]]:
    """Who reports, as one of the ``first`` lines says; and the lines without what says that a desk does."""
    left = []
    for text in texts[:first]:
        said = reported_by(text)
        if said and said[0]:
            return [Person(name=name) for name in said[0]], texts
        left.append(text if said is None else said[1])
    return [], [*filter(None, left), *texts[first:]]
