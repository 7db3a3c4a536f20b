"""What changed between two sights of an article, and how much it matters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter
from unicodedata import normalize

from healthcrawl.decide import dates
from healthcrawl.items.article import Content
from healthcrawl.items.change import FieldChange, QuantityChange, Significance
from healthcrawl.items.known import Digests
from healthcrawl.items.record import record
from healthcrawl.text import numbering
from healthcrawl.text.folding import same_words

_TRACKED = attrgetter("title", "sections", "text", "published_at", "modified_at", "publisher", "authors", "source", "tags", "departments")
_UNSURE_NUMBERS = ("spaced", "outline")
"""Forms of heading numbers that may as well be quantities: ``5 克``, ``1.5 克``."""


@record
class Comparison:
    """How one content differs from another in what is tracked."""

    significance: Significance
    """``substantive``: other words · ``editorial``: the same words in another form or order · ``metadata``: only dates, tags, names."""
    fields: list[FieldChange]
    """All edits that rebuild the content after from the one before."""
    quantities: list[QuantityChange]
    """Changed doses, limits, percentages, frequencies."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of an article, without its layout."""

    title: str
    lines: list[str]
    numbers: list[str]

    def digestible(self) -> str:
        return f"{_squeeze(self.title)}\n{self.body()}"

    def body(self) -> str:
        return _squeeze("".join(self.lines))


def digests(content: Content) -> Digests:
    """Digests over the article's words: NFC, without white space, heading numbers and the bounds of sections."""
    words = _words(content)
    return Digests(words=_sha256(words.digestible()), body=_sha256(words.body()))


def words_and_names(content: Content) -> str:
    """The words, the names around them, and the day of publishing, unless it is told from one day to the next in another way."""
    return f"{_words(content).digestible()}\n{_plain_metadata(content)}\n{dates.day_of(content)}"


def compare(before: Content, after: Content) -> Comparison | None:
    """What is tracked and differs; null for nothing.

    Tracked are words, publisher, authors, name of the source, dates, tags and departments. Layout, images, addresses, rights, white space, the
    order of tags, how precisely a date is printed, and years that were inferred are not.
    """
    if _TRACKED(before) == _TRACKED(after):
        return None
    old, new = _words(before), _words(after)
    worded = old.digestible() != new.digestible()
    renumbered = old.numbers != new.numbers and len(old.numbers) == len(new.numbers)
    if not worded and not renumbered and not _metadata_differs(before, after):
        return None
    # imported here: what finds nothing changed does without the patterns of quantities, which take as long to compile as all others together
    from healthcrawl.text.diff import diff

    significance = _significance(old, new) if worded else "editorial" if renumbered else "metadata"
    quantities = _quantities(old, new) if significance == "substantive" else []
    return Comparison(significance=significance, fields=diff(before, after), quantities=quantities)


def _words(content: Content) -> _Words:
    lines, numbers = [], []
    for number, line in _lines(content):
        split = numbering.split(line)
        if not number and split.number and split.form not in _UNSURE_NUMBERS:
            number, line = split.number, split.heading
        lines.append(line)
        if number:
            numbers.append(number)
    return _Words(content.title, lines, numbers)


def _lines(content: Content) -> Iterator[tuple[str | None, str]]:
    """Headings and paragraphs, a heading with its number; of a body without sections, its text."""
    for section in content.sections:
        if section.heading is not None:
            yield section.number, section.heading
        yield from ((None, line) for line in section.text.split("\n"))
    if not content.sections:
        yield from ((None, line) for line in content.text.split("\n"))


def _sha256(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _squeeze(text: str) -> str:
    return normalize("NFC", "".join(text.split()))


def _significance(old: _Words, new: _Words) -> Significance:
    same = same_words(old.title, new.title) and same_words("\n".join(old.lines), "\n".join(new.lines))
    return "editorial" if same else "substantive"


def _quantities(old: _Words, new: _Words) -> list[QuantityChange]:
    from healthcrawl.text.quantities import pair

    before, after = ("\n".join([words.title, *words.lines]) for words in (old, new))
    return pair(before, after)


def _metadata_differs(before: Content, after: Content) -> bool:
    return _plain_metadata(before) != _plain_metadata(after) or dates.differ(before, after)


def _plain_metadata(content: Content) -> tuple[object, ...]:
    authors = sorted((_squeeze(person.name), _squeeze(person.title or ""), _squeeze(person.institution or "")) for person in content.authors)
    departments = [_squeeze(name) for name in content.departments]
    source = _squeeze(content.source.name) if content.source else ""
    return _squeeze(content.publisher or ""), authors, source, sorted(map(_squeeze, content.tags)), departments
