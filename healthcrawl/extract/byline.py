"""Who wrote, published and reviewed it, where it came from, and when: from labels near the title, markup, and what the page says to machines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from healthcrawl.extract.blocks import Line, Spot
from healthcrawl.extract.context import Context
from healthcrawl.extract.labels import DOCTOR, EDGE, LABEL, MEDIUM, only_labels, people_in
from healthcrawl.extract.marks import CHROME
from healthcrawl.extract.words import Role
from healthcrawl.items.article import Person, Source
from healthcrawl.text import urls
from healthcrawl.text.dates import PageDate

_STRUCTURED_DATE = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish_date",
    "og:release_date",
    "publication_date",
    "dc.date",
    "weibo: article:create_at",
)
_STRUCTURED_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "weibo: article:update_at")


@dataclass(slots=True)
class Byline:
    """What stands beside the title."""

    publisher: str | None = None
    authors: list[Person] = field(default_factory=list)
    source: Source | None = None
    published: PageDate | None = None
    modified: PageDate | None = None
    origin: dict[str, str] = field(default_factory=dict)
    confidence: dict[str, float] = field(default_factory=dict)
    lines: set[int] = field(default_factory=set)
    """Numbers of lines that hold nothing but such labels."""

    def note(self, name: str, origin: str, confidence: float) -> None:
        """Remember how a field was found."""
        self.origin[name], self.confidence[name] = origin, confidence


class Reader:
    """Reads the byline of one page."""

    def __init__(self, context: Context) -> None:
        self._layout = context.layout
        self._marks = context.marks
        self._head = context.head
        self._base = context.base
        self._date = context.date
        self.found = Byline()

    def read(self, numbers: list[int], inside: range) -> Byline:
        """Read the lines ``numbers`` (nearest to the title first); those in ``inside`` belong to the body unless they are only labels."""
        found = self.found
        loose: list[PageDate] = []
        for number in numbers:
            line = self._layout.lines[number]
            labels = list(LABEL.finditer(line.text)) if _may_hold_labels(line.text) else []
            if labels and (number not in inside or only_labels(line.text, labels)):
                if self._labels(line, labels) and line.table < 0:
                    self.found.lines.add(number)
            elif line.node.role & Role.AUTHOR and number not in inside and len(line.text) < 20 and not found.authors and not self._date(line.text):
                found.authors.extend(people_in(line.text)[:1])
                found.note("authors", "class", 0.6)
            elif len(line.text) < 60 and (date := self._date(line.text)) and _stands_alone(date, line.text, inside=number in inside):
                loose.append(date)
                self._beside_date(line.text.replace(date.raw, " "))
            elif number not in inside and len(line.text) < 40 and not found.authors and DOCTOR.search(line.text):
                found.authors.extend(people_in(line.text)[:3])
                found.note("authors", "professional title", 0.8)
        self._spots(numbers, inside)
        self._machine(loose)
        return self.found

    def _labels(self, line: Line, labels: list[re.Match[str]]) -> bool:
        """Take the values behind the labels of a line; true if there was one."""
        used = False
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(line.text)
            kind, value = label.lastgroup or "", line.text[label.end() : end].strip()
            used = self._value(kind, label[0].strip(EDGE), value, line) or used
        first = labels[0].start()
        if first > 8 and self.found.published is None and (date := self._date(line.text[:first])) and date.value:
            self.found.published = date
            self.found.note("published_at", "date before label", 0.8)
        return used

    def _value(self, kind: str, label: str, value: str, line: Line) -> bool:
        found = self.found
        if kind in ("published", "modified"):
            date = self._date(value[:40])
            if date is None:
                return False
            if getattr(found, kind) is None:
                setattr(found, kind, date)
                found.note(f"{kind}_at", f"label {label}", 0.95)
            return True
        if kind == "source":
            return self._source(label, value, line)
        if kind == "publisher":
            if date := self._date(value[:40]):
                if found.published is None and label == "发布":
                    found.published = date
                return True
            names = people_in(value)
            if names and found.publisher is None:
                found.publisher = names[0].name
                found.note("publisher", f"label {label}", 0.95)
            return bool(names)
        if kind in ("author", "slash"):
            return self._authors(label, value)
        return kind == "other"

    def _source(self, label: str, value: str, line: Line) -> bool:
        link = next((link for link in line.links if link.text and value.startswith(link.text)), None)
        name = link.text if link else re.split(r"[\s|\uff5c\]】]", value.strip(EDGE), maxsplit=1)[0].strip(EDGE)
        date = self._date(value[:60])
        if date and date.value and self.found.published is None:
            self.found.published = date
            self.found.note("published_at", f"beside label {label}", 0.9)
        if not name or len(name) > 40 or re.match(r"(?:19|20)\d\d[-年/.]", name):
            return bool(date)
        if self.found.source is None:
            self.found.source = Source(name=name, url=urls.resolve(self._base, link.href) if link else None)
            self.found.note("source", f"label {label}", 0.95)
        return True

    def _authors(self, label: str, value: str) -> bool:
        date = self._date(value)
        if date and date.value and self.found.published is None:
            self.found.published = date
            self.found.note("published_at", f"beside label {label}", 0.85)
        if date:
            value = value.partition(date.raw)[0]
        people = people_in(value)
        role = None if re.search("作者|撰|author|written|^by$|^[文图]", label, re.IGNORECASE) else label
        known = {person.name for person in self.found.authors}
        for person in people:
            if person.name not in known:
                self.found.authors.append(Person(name=person.name, title=person.title or role, institution=person.institution))
        if people:
            self.found.note("authors", f"label {label}", 0.9)
        return bool(people) or bool(date)

    def _beside_date(self, rest: str) -> None:
        """A name of a medium beside a bare date."""
        found = MEDIUM.fullmatch(rest.strip(EDGE))
        if found and self.found.source is None:
            self.found.source = Source(name=found[0])
            self.found.note("source", "beside the date", 0.7)

    def _spots(self, numbers: list[int], inside: range) -> None:
        """Inline elements whose class says what they are, outside chrome."""
        wanted = {number for number in numbers if self._marks.kind[number] != CHROME}
        found = self.found
        for spot in self._layout.spots:
            if spot.line not in wanted or not 1 < len(spot.text) < 40:
                continue
            if spot.role & Role.DATE and found.published is None and spot.line not in inside and (date := self._spot_date(spot)) and date.value:
                found.published = date
                found.note("published_at", "class or time element", 0.85)
            elif spot.role & Role.AUTHOR and not found.authors and spot.line not in inside and not LABEL.match(spot.text):
                found.authors.extend(people_in(spot.text)[:3])
                found.note("authors", "class", 0.6)
            elif (
                spot.role & Role.SOURCE
                and found.source is None
                and spot.line not in inside
                and not LABEL.match(spot.text)
                and not self._date(spot.text)
            ):
                found.source = Source(name=spot.text)
                found.note("source", "class", 0.6)

    def _spot_date(self, spot: Spot) -> PageDate | None:
        """What a date element says: its ``datetime`` if that is more precise than what it prints."""
        printed, said = self._date(spot.text), self._date(spot.element.get("datetime", ""))
        if said and said.value and (printed is None or printed.precision != "minute"):
            return PageDate(said.value, spot.text, said.precision)
        return printed

    def _machine(self, loose: list[PageDate]) -> None:
        """Compare with what the page says to machines: the more precise of two that agree, the printed one of two that do not."""
        article = self._head.article
        found = self.found
        for name, key, metas in (("published", "datePublished", _STRUCTURED_DATE), ("modified", "dateModified", _STRUCTURED_MODIFIED)):
            said = self._date(text) if (text := _text(article.get(key)) or self._head.first(*metas)) else None
            printed: PageDate | None = getattr(found, name)
            if said and said.value and (printed is None or printed.value is None or (printed.day == said.day and printed.precision != "minute")):
                setattr(found, name, said if printed is None or printed.value is None else PageDate(said.value, printed.raw, said.precision))
                found.note(f"{name}_at", "json-ld" if _text(article.get(key)) else "meta", 0.9)
        if found.published is None and loose:
            found.published = loose[0]
            found.note("published_at", "date near the title", 0.7)
        if not found.authors and not found.publisher:
            names = [name for name in _json_names(article.get("author")) if name]
            found.authors = [Person(name=name) for name in names]
            if names:
                found.note("authors", "json-ld", 0.8)
            elif author := self._head.first("author", "article:author", "mediaid"):
                found.authors = people_in(author)[:3]
                found.note("authors", "meta", 0.5)
        if found.publisher is None and (names := _json_names(article.get("publisher"))):
            found.publisher = names[0]
            found.note("publisher", "json-ld", 0.6)


def _stands_alone(date: PageDate, text: str, *, inside: bool) -> bool:
    """May a date without a label be the article's? Words like 昨天 and bare years only where nothing else is on the line."""
    if date.value is None:
        return False
    full = date.precision in ("minute", "day") and date.raw[:1].isdigit() and len(date.raw) >= len("2005-1-2")
    return len(date.raw) * 2 > len(text) or (full and not inside)


def _may_hold_labels(text: str) -> bool:
    """Is the line short enough for a byline, or does it at least have colons where a long byline has them?"""
    return len(text) < 60 or (len(text) < 200 and "。" not in text and (":" in text or "\uff1a" in text))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _json_names(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for part in value for name in _json_names(part)]
    if isinstance(value, dict):
        return _json_names(value.get("name"))
    return [" ".join(value.split())] if isinstance(value, str) and value.strip() else []
