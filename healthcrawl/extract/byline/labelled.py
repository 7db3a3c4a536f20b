"""What the labels of a byline tell: 作者, 来源, 发布时间 and their values, in the order printed."""

from __future__ import annotations

import re

from healthcrawl.extract.byline.bare import BESIDE, BY_PLACE, TOOL, names_beside
from healthcrawl.extract.byline.declared import PROGRAMS, UPLOADER, Byline
from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.edges import ADDRESS
from healthcrawl.extract.vocabulary.credits import DEPARTMENT, is_name, is_place, reporters
from healthcrawl.extract.vocabulary.labels import EDGE, LABEL, MEDIUM, people_in, source_name
from healthcrawl.extract.vocabulary.words import Role
from healthcrawl.items.article import Person, Source
from healthcrawl.text import urls
from healthcrawl.text.dates import PageDate

_REPORTER = re.compile(r"[\w\u4e00-\u9fff]{0,10}[記记]者[^\uff0c,。\uff1b\uff1a]{2,16}")
"""Who reports, before the label of who edits."""
_BEFORE_LABEL = re.compile(r"\W*(?:由\s?)?([^\s:\uff1a\[\]]{2,16})\W*")
"""A name and nothing else before the label of a date."""
_SURE = 0.9
"""A label tells more surely than what merely stands beside a date."""
_SHORT_YEAR = re.compile(r"^([0-3]\d)-([01]\d)-([0-3]\d)\s?(?=\d\d:\d\d|$)")
"""A labelled date whose century nobody printed."""
_POSTED = ("posted", "发表于", "发布于")
_PICTURES = ("图", "圖")
"""Labels of whoever took the pictures: no author of the text."""
_CLAIM = 40
"""Characters behind a label that are no names, if none of them is a person's."""
_TOOLS = frozenset(("字号", "字体", "大小", "打印", "分享", "收藏", "摄影"))
"""What stands beside a date, though it is no label of it."""
_ADDRESS = re.compile(r"https?://([\w.-]+\.[a-z]{2,})\S*", re.IGNORECASE)
"""The address of a page where it came from: its host names the site."""
_CALLS = re.compile("咨询|預約|预约|挂号|电话|热线")
"""Links that ask readers to call."""
_SENTENCE = re.compile(r"(?:a|an|the|our|your|my|this|using|of|which|is)\b", re.IGNORECASE)


class Labelled:
    """Takes what labels tell into the byline of one page; ``loose`` are the dates found so far that have no label."""

    def __init__(self, context: Context, found: Byline, loose: list[PageDate]) -> None:
        self._base = context.base
        self._date = context.date
        self._found = found
        self._loose = loose

    def take(self, line: Line, text: str, labels: list[re.Match[str]]) -> bool:
        """Take the values behind the labels of a line, and what stands before the first; true if a value was one."""
        self._before(line, text[: labels[0].start()], labels[0])
        used = False
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(text)
            kind, value = label.lastgroup or "", text[label.end() : end].strip()
            used = self._value(kind, label[0].strip(EDGE + "\uff0f"), value, line) or used
        self._without_label(line, text[: labels[0].start()], labels[0])
        return used

    def _before(self, line: Line, text: str, label: re.Match[str]) -> None:
        """A medium or a reporter before the first label, until a label names another."""
        found, name = self._found, ADDRESS.sub("", text).strip(EDGE)
        if label.lastgroup in ("published", "modified", "source") and found.source is None and MEDIUM.fullmatch(name):
            found.source = Source(name=name)
            found.note("source", BESIDE, 0.7)
        elif not found.authors and label.lastgroup in ("author", "slash") and _REPORTER.fullmatch(name) and (names := reporters(name)):
            found.authors.extend(Person(name=name) for name in names)
            found.note("authors", "before the label", 0.8)

    def _without_label(self, line: Line, text: str, label: re.Match[str]) -> None:
        """A name or a date before the first label, where no label told one."""
        found = self._found
        if label[0].strip()[-1:] in "于於表" and not found.authors and (name := _BEFORE_LABEL.fullmatch(text)):
            self._posted_by(name[1])
        if len(text) > 8 and found.published is None and (date := self._date(text)) and date.value:
            found.published = date
            found.note("published_at", "date before label", 0.8)
            names_beside(found, text.replace(date.raw, " "), line)
        elif len(text) > 1 and line.node.role & Role.AUTHOR and not found.authors and not self._date(text):
            found.authors.extend(people_in(text)[:1])
            found.note("authors", "class", 0.6)

    def _posted_by(self, name: str) -> None:
        """Who posted it, as before ``发表于``: a medium is the source."""
        found = self._found
        if not MEDIUM.fullmatch(name):
            found.authors.extend(people_in(name)[:1])
            found.note("authors", "before the date", 0.7)
        elif found.source is None:
            found.source = Source(name=name)
            found.note("source", "before the date", 0.7)

    def _value(self, kind: str, label: str, value: str, line: Line) -> bool:
        """Take the value behind one label; true if it is one of that kind."""
        found = self._found
        if kind in ("published", "modified"):
            return self._dated(kind, label, value, line)
        if kind == "source":
            return self._source(label, value, line)
        if kind == "publisher":
            return self._publisher(label, value)
        if kind in ("author", "slash", "text"):
            return self._authors(label, value)
        if value and found.published is None and label in _TOOLS and (date := self._date(value)) and date.precision in ("minute", "day"):
            found.published = date
            found.note("published_at", f"beside label {label}", 0.7)
        return kind == "other"

    def _dated(self, kind: str, label: str, value: str, line: Line) -> bool:
        """A date behind its label, and the names behind the date."""
        found = self._found
        date = self._date(_SHORT_YEAR.sub(r"20\1-\2-\3 ", value[:40], count=1) if value[:2].isdigit() else value[:40])
        if date is None:
            return False
        known: PageDate | None = getattr(found, kind)
        if known and known.precision == "day" and date.precision == "minute" and known.day == date.day:
            setattr(found, kind, date)  # the same day, and when
        elif known is None:
            setattr(found, kind, date)
            found.note(f"{kind}_at", f"label {label}", 0.95)
            rest = value.replace(date.raw, " ", 1)
            signed = next((link.text for link in line.links if 1 < len(link.text) <= 16 and rest.strip(EDGE).startswith(link.text)), "")
            if signed and label.lower().startswith(_POSTED) and not found.authors and not LABEL.match(signed):
                found.authors.extend(people_in(signed)[:1])
                found.note("authors", f"label {label}", 0.7)
            names_beside(found, rest, None)
        return True

    def _publisher(self, label: str, value: str) -> bool:
        found = self._found
        if date := self._date(value[:40]):
            if found.published is None and label == "发布":
                found.published = date
            return True
        names = [person for person in people_in(value) if person.name.lower() not in PROGRAMS]
        if names and found.publisher is None:
            found.publisher = names[0].name
            found.note("publisher", f"label {label}", 0.95)
        return bool(names) or value.lower() in PROGRAMS

    def _source(self, label: str, value: str, line: Line) -> bool:
        found = self._found
        link = next((link for link in line.links if link.text and value.startswith(link.text)), None)
        name = source_name(link.text if link else re.split(r"[\s|\uff5c丨\[\]【】(\uff08]", value.strip(EDGE), maxsplit=1)[0])
        date = self._date(value[:60])
        if date and date.value and found.published is None and not self._loose:  # else one stands nearer to the title
            found.published = date
            found.note("published_at", f"beside label {label}", 0.9)
        address = _ADDRESS.fullmatch(name)
        if address and address[1].lower() == urls.site_host(self._base):
            return True  # the page's own
        name = address[1] if address else name
        if name.lower() in PROGRAMS:
            return True
        if not name or len(name) > 40 or re.match(r"(?:19|20)\d\d[-年/.]", name):
            return bool(date)
        for tool in line.links:
            name = name.removesuffix(tool.text) if (TOOL.search(tool.text) or _CALLS.search(tool.text)) and name != tool.text else name
        if found.source and found.origin.get("source") in BY_PLACE and found.publisher is None and name != found.source.name:
            found.publisher = found.source.name
            found.note("publisher", found.origin["source"], 0.5)
        if found.source is None or found.confidence.get("source", 1.0) < _SURE:
            found.source = Source(name=name, url=urls.resolve(self._base, link.href) if link else None)
            found.note("source", f"label {label}", 0.95)
        return True

    def _authors(self, label: str, value: str) -> bool:
        found = self._found
        date = self._date(value)
        if date and date.value and found.published is None:
            found.published = date
            found.note("published_at", f"beside label {label}", 0.85)
        if date:
            value = value.partition(date.raw)[0]
        if value[:1] == "《":
            return False  # a medium or a book
        people = [] if label.lower() == "by" and _SENTENCE.match(value) else [person for person in people_in(value) if _may_be(person.name, label)]
        if len(value) > _CLAIM and not any(is_name(person.name) for person in people):
            people = []  # words for search engines
        role = None if re.search("作者|撰|author|written|^by$|^[文图圖]", label, re.IGNORECASE) else label
        if any(is_name(person.name) for person in people):  # behind names of people a medium is where they work
            people = [person for person in people if not MEDIUM.fullmatch(person.name)]
        known = {person.name for person in found.authors}
        for person in people:
            if person.name not in known:
                found.authors.append(Person(name=person.name, title=person.title or role, institution=person.institution))
        if people:
            found.note("authors", f"label {label}", 0.9)
        return bool(people) or bool(date) or label in _PICTURES


def _may_be(name: str, label: str) -> bool:
    """May a name stand behind this label? Headlines (专家:…) and agencies of pictures (图/…) may not."""
    if label == "专家":
        return len(name) <= 4
    if name.lower() in PROGRAMS or UPLOADER.fullmatch(name):
        return False
    if label.startswith("文") and is_place(name):
        return False
    if label.startswith("供稿"):
        return not DEPARTMENT.fullmatch(name)
    return label not in _PICTURES
