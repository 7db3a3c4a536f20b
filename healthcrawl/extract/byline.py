"""Who wrote, published and reviewed it, where it came from, and when: from labels near the title, markup, and what the page says to machines."""

from __future__ import annotations

import re

from healthcrawl.extract.answer_lines import is_other
from healthcrawl.extract.apart import apart
from healthcrawl.extract.bare import BESIDE, BY_PLACE, TOOL, in_pieces, issue_day, medium_by, names_beside, stands_alone
from healthcrawl.extract.blocks import Line, Node
from healthcrawl.extract.body import ADDRESS
from healthcrawl.extract.context import Context
from healthcrawl.extract.credits import DEPARTMENT, is_name, is_place, reporters
from healthcrawl.extract.declared import NEAR_TITLE, UPLOADER, Byline, complete, day_of_page
from healthcrawl.extract.labels import DOCTOR, EDGE, LABEL, MEDIUM, is_bare, only_labels, people_in, source_name, unglued
from healthcrawl.extract.marked import read_marked
from healthcrawl.extract.words import PUNCTUATION, Role
from healthcrawl.items.article import Person, Source
from healthcrawl.text import urls
from healthcrawl.text.dates import PageDate

_CHINESE = re.compile("[\u4e00-\u9fff·]+")
_TOP = 3
"""Lines at the beginning of the body that may still tell by whom it is."""
_REPORTER = re.compile(r"[\w\u4e00-\u9fff]{0,10}[記记]者[^\uff0c,。\uff1b\uff1a]{2,16}")
"""Who reports, before the label of who edits."""
_BEFORE_LABEL = re.compile(r"\W*(?:由\s?)?([^\s:\uff1a\[\]]{2,16})\W*")
"""A name and nothing else before the label of a date."""
_OF_MEMBERS = frozenset(("等级", "积分", "注册", "注册时间", "注册日期", "发帖", "帖子", "精华", "威望"))
"""What forums print below the name of a member."""
_SURE = 0.9
"""A label tells more surely than what merely stands beside a date."""
_COLONS = (":", "\uff1a")
_CARD = 4
"""Lines between a member's name and what is told of the member."""
_TABLE = 7
"""Lines of all that a forum tells of a member."""
_SHORT_YEAR = re.compile(r"^([0-3]\d)-([01]\d)-([0-3]\d)\s?(?=\d\d:\d\d|$)")
"""A labelled date whose century nobody printed."""
_WRITTEN = "label 成文日期"
"""The origin of the day on which an office wrote it: one that stands alone under the title is the one of publishing."""
_OF_OTHERS = re.compile("(?:推荐|推薦|相关|相關)文章")
_AROUND = 2
"""Blocks around a name that may be called author."""
_POSTED = ("posted", "发表于", "发布于")
_PICTURES = ("图", "圖")
"""Labels of whoever took the pictures: no author of the text."""
_PROGRAMS = frozenset(("admin", "administrator", "system", "dedecms"))
"""Accounts of the program: who wrote or edited, where nobody said so."""
_ALONE, _VALUE = 8, 30
"""Characters of a label in a block of its own, and of its value in the next."""
_TOOLS = frozenset(("字号", "字体", "大小", "打印", "分享", "收藏", "摄影"))
"""What stands beside a date, though it is no label of it."""
_SENTENCE = re.compile(r"(?:a|an|the|our|your|my|this|using|of|which|is)\b", re.IGNORECASE)


class Reader:
    """Reads the byline of one page."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._layout = context.layout
        self._head = context.head
        self._base = context.base
        self._date = context.date
        self.found = Byline()
        self._loose: list[PageDate] = []
        """Dates without a label, nearest to the title first."""

    def read(self, numbers: list[int], inside: range) -> Byline:
        """Read the lines ``numbers`` (nearest to the title first); those in ``inside`` belong to the body unless they are only labels."""
        found = self.found
        loose = self._loose
        under: PageDate | None = None
        values: set[int] = set()  # lines that the label before them explains
        below = self._layout.lines[inside.stop : max(numbers, default=0) + 1]
        others = next((number for number, line in enumerate(below, inside.stop) if is_other(line.text)), len(self._layout.lines))
        for number in numbers:
            line = self._layout.lines[number]
            printed = apart(line)
            text = unglued(printed)
            if text[-1:] in _COLONS and len(text) <= _ALONE and (whole := self._with_value(text, number)) != text:
                text = whole
                values.add(number + 1)
            if _OF_OTHERS.search(text):
                continue
            labels = list(LABEL.finditer(text)) if _may_hold_labels(line) else []
            if labels and (number not in inside or only_labels(text, labels) or _is_linked(text, labels, line)):
                if labels[0][0].strip(EDGE) in _OF_MEMBERS and labels[0].end() < len(text):
                    self._member(line, number)
                bare = any(label.lastgroup == "author" and is_bare(label) and label.end() < len(text) for label in labels)
                told = any(label.lastgroup in ("published", "modified") for label in labels) or _is_linked(text, labels, line)
                own = line.table < 0 and (told or not bare)
                if self._labels(line, text, labels) and own:
                    self.found.lines.add(number)
            elif (
                _names_author(line.node)
                and number not in inside
                and len(line.text) < 20
                and "。" not in line.text
                and not found.authors
                and not self._date(line.text)
            ):
                found.authors.extend(people_in(line.text)[:1])
                found.note("authors", "class", 0.6)
            elif number not in inside and (date := in_pieces(self._layout.lines, number, self._date)):
                loose.append(date)
            elif len(printed) < 60 and number not in values and (date := self._date(printed)) and stands_alone(date, line, inside=number in inside):
                loose.append(date)
                if self._under_title(numbers[0], number, date, inside):
                    under = under or date
                if found.published is None:  # else it is the date of something else, such as the foot of the page
                    names_beside(self.found, printed.replace(date.raw, " "), line)
                    if len(date.raw) * 2 > len(printed):
                        medium_by(found, self._layout.lines, number)
            elif line.node.role & Role.SOURCE and not line.node.role & Role.CHROME and number not in inside and _CHINESE.fullmatch(line.text):
                if found.source is None and 1 < len(line.text) <= 12:
                    found.source = Source(name=line.text)
                    found.note("source", "class", 0.6)
            elif (
                len(line.text) < 40
                and not found.authors
                and line.text not in self._head.title
                and not (number >= inside.stop and (number > others or line.linked * 5 >= len(line.text) * 4))  # of a list of doctors below the text
                and _presents_doctor(line.text, first=number - inside.start if number in inside else None)
            ):
                found.authors.extend(people_in(line.text)[:3])
                found.note("authors", "professional title", 0.8)
                found.lines.add(number)
        read_marked(self._context, found, numbers, inside)
        if under and (found.published is None or found.origin.get("published_at") == _WRITTEN):
            found.published = under  # what is printed there outweighs the day on which a program filed it anew
            found.note("published_at", NEAR_TITLE, 0.7)
        complete(found, self._head, self._date)
        if found.published is None and loose:
            found.published = loose[0]
            found.note("published_at", NEAR_TITLE, 0.7)
        if found.published is None and (day := issue_day(self._layout.lines[: inside.start], self._date)):
            found.published = day
            found.note("published_at", "day of the issue", 0.5)
        if found.published is None and (day := day_of_page(self._head, self._date)) and day.value:
            found.published = day
            found.note("published_at", "json-ld", 0.6)
        return self.found

    def _under_title(self, title: int, number: int, date: PageDate, inside: range) -> bool:
        """Does a whole day stand alone on its line next below the title?"""
        lines = self._layout.lines
        near = title < number <= title + _TOP and number < inside.start and len(date.raw) * 2 > len(lines[number].text)
        return near and date.precision in ("minute", "day") and lines[title].text in self._head.title

    def _labels(self, line: Line, text: str, labels: list[re.Match[str]]) -> bool:
        """Take the values behind the labels of a line; true if there was one."""
        used = False
        before = ADDRESS.sub("", text[: labels[0].start()]).strip(EDGE)
        if labels[0].lastgroup in ("published", "modified", "source") and self.found.source is None and MEDIUM.fullmatch(before):
            self.found.source = Source(name=before)  # until a label names where it came from
            self.found.note("source", BESIDE, 0.7)
        elif not self.found.authors and labels[0].lastgroup in ("author", "slash") and _REPORTER.fullmatch(before) and (names := reporters(before)):
            self.found.authors.extend(Person(name=name) for name in names)
            self.found.note("authors", "before the label", 0.8)
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(text)
            kind, value = label.lastgroup or "", text[label.end() : end].strip()
            used = self._value(kind, label[0].strip(EDGE + "\uff0f"), value, line) or used
        first = labels[0].start()
        if labels[0][0].strip()[-1:] in "于於表" and not self.found.authors and (name := _BEFORE_LABEL.fullmatch(text[:first])):
            self._named_before(name[1])
        if first > 8 and self.found.published is None and (date := self._date(text[:first])) and date.value:
            self.found.published = date
            self.found.note("published_at", "date before label", 0.8)
            names_beside(self.found, text[:first].replace(date.raw, " "), line)
        elif first > 1 and line.node.role & Role.AUTHOR and not self.found.authors and not self._date(text[:first]):
            self.found.authors.extend(people_in(text[:first])[:1])
            self.found.note("authors", "class", 0.6)
        return used

    def _value(self, kind: str, label: str, value: str, line: Line) -> bool:
        found = self.found
        if kind in ("published", "modified"):
            date = self._date(_SHORT_YEAR.sub(r"20\1-\2-\3 ", value[:40], count=1) if value[:2].isdigit() else value[:40])
            if date is None:
                return False
            if getattr(found, kind) is None:
                setattr(found, kind, date)
                found.note(f"{kind}_at", f"label {label}", 0.95)
                rest = value.replace(date.raw, " ", 1)
                signed = next((link.text for link in line.links if 1 < len(link.text) <= 16 and rest.strip(EDGE).startswith(link.text)), "")
                if signed and label.lower().startswith(_POSTED) and not found.authors and not LABEL.match(signed):
                    found.authors.extend(people_in(signed)[:1])
                    found.note("authors", f"label {label}", 0.7)
                names_beside(self.found, rest, None)
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
        if kind in ("author", "slash", "text"):
            return self._authors(label, value)
        if value and found.published is None and label in _TOOLS and (date := self._date(value)) and date.precision in ("minute", "day"):
            found.published = date
            found.note("published_at", f"beside label {label}", 0.7)
        return kind == "other"

    def _source(self, label: str, value: str, line: Line) -> bool:
        link = next((link for link in line.links if link.text and value.startswith(link.text)), None)
        name = source_name(link.text if link else re.split(r"[\s|\uff5c丨\]】(\uff08]", value.strip(EDGE), maxsplit=1)[0])
        date = self._date(value[:60])
        if date and date.value and self.found.published is None and not self._loose:  # else one stands nearer to the title
            self.found.published = date
            self.found.note("published_at", f"beside label {label}", 0.9)
        if not name or len(name) > 40 or re.match(r"(?:19|20)\d\d[-年/.]", name):
            return bool(date)
        for tool in line.links:
            name = name.removesuffix(tool.text) if TOOL.search(tool.text) and name != tool.text else name
        if self.found.source and self.found.origin.get("source") in BY_PLACE and self.found.publisher is None and name != self.found.source.name:
            self.found.publisher = self.found.source.name
            self.found.note("publisher", self.found.origin["source"], 0.5)
        if self.found.source is None or self.found.confidence.get("source", 1.0) < _SURE:
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
        if value[:1] == "《":
            return False  # a medium or a book
        people = [] if label.lower() == "by" and _SENTENCE.match(value) else [person for person in people_in(value) if _may_be(person.name, label)]
        role = None if re.search("作者|撰|author|written|^by$|^[文图圖]", label, re.IGNORECASE) else label
        if any(is_name(person.name) for person in people):  # behind names of people a medium is where they work
            people = [person for person in people if not MEDIUM.fullmatch(person.name)]
        known = {person.name for person in self.found.authors}
        for person in people:
            if person.name not in known:
                self.found.authors.append(Person(name=person.name, title=person.title or role, institution=person.institution))
        if people:
            self.found.note("authors", f"label {label}", 0.9)
        return bool(people) or bool(date) or label in _PICTURES

    def _with_value(self, text: str, number: int) -> str:
        """A label with the next line, if its value stands in a block of its own."""
        if number + 1 >= len(self._layout.lines):
            return text
        line, below = self._layout.lines[number : number + 2]
        beside = below.node.parent in (line.node.parent, line.node) and len(below.text) <= _VALUE
        return text + below.text if beside and not LABEL.match(below.text) else text

    def _member(self, line: Line, number: int) -> None:
        """Who posted it: the first line of a block that tells rank, points and first day of a member of a forum. The block is no text."""
        node = line.node
        while (
            (node.first == number or LABEL.match(self._layout.lines[node.first].text))
            and node.parent is not None
            and node.parent.last - node.parent.first <= _TABLE
        ):
            node = node.parent
        first = node.first
        name = self._layout.lines[first].text
        if first < number < first + _TABLE and not self.found.authors and len(name) <= _VALUE and (people := people_in(name)[:1]):
            self.found.authors.extend(people)
            self.found.note("authors", "card of a member", 0.7)
            self.found.lines.update(range(first, number))

    def _named_before(self, name: str) -> None:
        """Who posted it, as before ``发表于``: a medium is the source."""
        if not MEDIUM.fullmatch(name):
            self.found.authors.extend(people_in(name)[:1])
            self.found.note("authors", "before the date", 0.7)
        elif self.found.source is None:
            self.found.source = Source(name=name)
            self.found.note("source", "before the date", 0.7)


def _is_linked(text: str, labels: list[re.Match[str]], line: Line) -> bool:
    """Is the line one label and a link to whom it names, and nothing else?"""
    return len(labels) == 1 and labels[0].start() == 0 and any(link.text == text[labels[0].end() :].strip() for link in line.links)


def _names_author(node: Node) -> bool:
    """Is the block, or a small one around it, called author?"""
    if node.role & Role.AUTHOR and not node.role & Role.CHROME:
        return True
    around = node.parent
    for _ in range(_AROUND):
        if around is None or around.role & (Role.CHROME | Role.RELATED) or around.last - around.first > _CARD:
            return False
        if around.role & Role.AUTHOR:  # also the author of the article
            return True
        if around.role & Role.CONTENT:
            return False
        around = around.parent
    return False


def _may_be(name: str, label: str) -> bool:
    """May a name stand behind this label? Headlines (专家:…) and agencies of pictures (图/…) may not."""
    if label == "专家":
        return len(name) <= 4
    if name.lower() in _PROGRAMS or UPLOADER.fullmatch(name):
        return False
    if label.startswith("文") and is_place(name):
        return False
    if label.startswith("供稿"):
        return not DEPARTMENT.fullmatch(name)
    return label not in _PICTURES


def _presents_doctor(text: str, first: int | None) -> bool:
    """Is the line a name with a professional title? In the body (``first``: how far from its beginning) it has to hold nothing else."""
    if first is None:
        return bool(DOCTOR.search(text))
    return first < _TOP and bool(DOCTOR.match(text)) and not PUNCTUATION.search(text)


def _may_hold_labels(line: Line) -> bool:
    """Is the line short enough for a byline, or has it at least the colons of a long one? A headline that links elsewhere is none."""
    text = line.text
    if len(text) > 12 and line.linked * 5 >= len(text) * 4:
        return False
    return len(text) < 60 or (len(text) < 200 and "。" not in text and (":" in text or "\uff1a" in text))
