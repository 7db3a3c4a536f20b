"""Who wrote, published and reviewed it, where it came from, and when: from labels near the title, markup, and what the page says to machines."""

from __future__ import annotations

import re

from healthcrawl.extract.byline.bare import in_list, in_pieces, is_day, issue_day, medium_by, names_beside, person_over, stands_alone, whole_day
from healthcrawl.extract.byline.declared import NEAR_TITLE, Byline, complete, day_of_page, with_year_of
from healthcrawl.extract.byline.labelled import Labelled
from healthcrawl.extract.byline.marked import read_marked
from healthcrawl.extract.page.answer_lines import is_other
from healthcrawl.extract.page.apart import apart
from healthcrawl.extract.page.blocks import Line, Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.edges import tells_event
from healthcrawl.extract.page.entries import MIN_TITLE, is_headline
from healthcrawl.extract.vocabulary.credits import is_name
from healthcrawl.extract.vocabulary.labels import DOCTOR, EDGE, LABEL, at_work, is_bare, only_labels, people_in, unglued
from healthcrawl.extract.vocabulary.words import PUNCTUATION, Role
from healthcrawl.items.article import Source
from healthcrawl.text.dates import PageDate, relative

_CHINESE = re.compile("[\u4e00-\u9fff·]+")
_TOP = 3
"""Lines at the beginning of the body that may still tell by whom it is."""
_OF_MEMBERS = frozenset(("等级", "积分", "注册", "注册时间", "注册日期", "发帖", "帖子", "精华", "威望"))
"""What forums print below the name of a member."""
_COLONS = (":", "\uff1a")
_UNDER = 2
"""Lines below the title on a card of another article."""
_CARD = 4
"""Lines between a member's name and what is told of the member."""
_TABLE = 7
"""Lines of all that a forum tells of a member."""
_WRITTEN = "label 成文日期"
"""The origin of the day on which an office wrote it: one that stands alone under the title is the one of publishing."""
_OF_OTHERS = re.compile("(?:推荐|推薦|相关|相關)文章")
_TEAM = re.compile(
    r"\W*(?:[\u4e00-\u9fff]{0,6}(?:专家|医[生师]|医疗|名医)(?:团队|阵容|队伍|风采|推荐|列表|一览)|(?:坐诊|值班|接诊|出诊|在线|本院|推荐)(?:专家|医[生师])|名医[堂馆])[\sA-Za-z>+]*"
)
"""What stands over the doctors of a site."""
_AROUND = 2
"""Blocks around a name that may be called author."""
_ALONE, _VALUE = 8, 30
"""Characters of a label in a block of its own, and of its value in the next."""
_NAME, _PRESENTED, _DATED = 20, 40, 60
"""Characters of a line that names an author, of one that presents a doctor, of one that tells a day."""
_SHORT_YEAR = re.compile(r"^[\s|\uff5c]*([012]\d)-([01]\d)-([0-3]\d)[\s|\uff5c]+(?=.*(?:打印|关闭|[大小]\s?中\s?[大小]))")
"""A day whose century nobody printed, beside tools of the page."""
_MEDIUM = 12
"""Characters of the name of a medium."""


class Reader:
    """Reads the byline of one page.

    ``numbers`` are the lines that may belong to it, nearest to the title first; those in ``inside`` belong to the body unless they are only labels.
    """

    def __init__(self, context: Context, numbers: list[int], inside: range) -> None:
        self._context = context
        self._lines = context.layout.lines
        self._head = context.head
        self._date = context.date
        self._numbers = numbers
        self._inside = inside
        self._found = Byline()
        self._loose: list[PageDate] = []
        """Dates without a label, nearest to the title first."""
        self._under: PageDate | None = None
        """The first of them that stands alone next below the title."""
        self._values: set[int] = set()
        """Lines that the label before them explains."""
        self._labelled = Labelled(context, self._found, self._loose)
        below = self._lines[inside.stop : max(numbers, default=0) + 1]
        self._others = next((number for number, line in enumerate(below, inside.stop) if is_other(line.text)), len(self._lines))
        """Where other articles or answers begin."""

    def read(self) -> Byline:
        """What the lines tell, filled with what the page says to machines."""
        for number in self._numbers:
            self._line(number, self._lines[number])
        read_marked(self._context, self._found, self._numbers, self._inside)
        self._day()
        return self._found

    def _line(self, number: int, line: Line) -> None:
        """Take what one line tells: by its labels, else by its place."""
        printed = apart(line)
        text = unglued(printed)
        if text[-1:] in _COLONS and len(text) <= _ALONE and (whole := self._with_value(text, number)) != text:
            text = whole
            self._values.add(number + 1)
        if _OF_OTHERS.search(text):
            return
        if self._tells_event(number) if number in self._inside else self._is_of_card(number):
            return
        labels = list(LABEL.finditer(text)) if _may_hold_labels(line) else []
        if labels and (number not in self._inside or only_labels(text, labels) or _is_linked(text, labels, line)):
            self._labels(number, line, text, labels)
        else:
            _ = self._author(number, line) or self._dateline(number, line, printed) or self._medium(number, line) or self._doctor(number, line)

    def _is_of_card(self, number: int) -> bool:
        """Does a line below the text stand next below the linked title of another article, as who wrote that and when does?"""
        over = self._lines[max(self._inside.stop, number - _UNDER) : number]
        return any(is_headline(line.links[0]) and line.linked == len(line.text) >= MIN_TITLE for line in over if line.links)

    def _tells_event(self, number: int) -> bool:
        """Is the line of the text one of those that tell when and where something takes place, and who speaks?"""
        before, text, below = (self._lines[other].text if other in self._inside else "" for other in (number - 1, number, number + 1))
        return tells_event(text, below) or tells_event(before, text)

    def _labels(self, number: int, line: Line, text: str, labels: list[re.Match[str]]) -> None:
        """Take the values behind the labels of a line; it is no text if it tells nothing else."""
        if labels[0][0].strip(EDGE) in _OF_MEMBERS and labels[0].end() < len(text):
            self._member(line, number)
        bare = any(label.lastgroup == "author" and is_bare(label) and label.end() < len(text) for label in labels)
        told = any(label.lastgroup in ("published", "modified") for label in labels) or _is_linked(text, labels, line)
        if self._labelled.take(line, text, labels) and line.table < 0 and (told or not bare):
            self._found.lines.update([number, number + 1] if number + 1 in self._values else [number])

    def _author(self, number: int, line: Line) -> bool:
        """A short line whose block is called author, or that tells between title and text who works where."""
        text = line.text
        block = _author_block(line.node)
        if (
            not (block or (self._numbers[0] < number < self._inside.start and at_work(text)))
            or (block and number >= self._inside.stop and _is_form(block))
            or number in self._inside
            or len(text) >= _NAME
            or "。" in text
            or self._found.authors
            or self._date(text)
        ):
            return False
        self._found.authors.extend(people_in(text)[:1])
        self._found.note("authors", "class", 0.6)
        return True

    def _dateline(self, number: int, line: Line, printed: str) -> bool:
        """A day without a label, and the names beside it."""
        outside = number not in self._inside
        if outside and (date := in_pieces(self._lines, number, self._date)):
            self._loose.append(date)
            return True
        printed = _SHORT_YEAR.sub(r"20\1-\2-\3 ", printed, count=1) if printed[:1] in "|\uff5c012" else printed
        if printed[:1].isdigit() and len(printed) < _DATED and not line.links:
            printed = line.text if is_day(line.text, self._date) else whole_day(printed)
        date = self._date(printed) if len(printed) < _DATED and number not in self._values else None
        if not date or not stands_alone(date, line, inside=not outside):
            return False
        if number >= self._inside.stop and (relative(date.raw) or self._found.modified):
            return False  # where the page tells when this was changed, a bare day below the text is of something else
        if outside and in_list(self._lines, number, self._date):
            return False
        self._loose.append(date)
        if self._under is None and self._is_under_title(number, date):
            self._under = date
            if not outside:
                self._found.lines.add(number)  # no line of the text
        if self._found.published is None:  # else it is the date of something else, such as the foot of the page
            names_beside(self._found, printed.replace(date.raw, " "), line)
            if len(date.raw) * 2 > len(printed):
                medium_by(self._found, self._lines, number)
                if self._numbers[0] < number - 1 <= self._numbers[0] + _CARD:
                    person_over(self._found, self._lines[number - 1])
        return True

    def _is_under_title(self, number: int, date: PageDate) -> bool:
        """Does a whole day stand alone on its line next below the title?"""
        title = self._numbers[0]
        near = title < number <= title + _TOP and len(date.raw) * 2 > len(self._lines[number].text)
        told = number in self._inside and (
            relative(date.raw) or any(PUNCTUATION.search(line.text) for line in self._lines[title + 1 : number])
        )  # by the text
        return near and not told and date.precision in ("minute", "day") and self._lines[title].text in self._head.title

    def _medium(self, number: int, line: Line) -> bool:
        """A name in a block called source."""
        role = line.node.role
        if not role & Role.SOURCE or role & Role.CHROME or number in self._inside or not _CHINESE.fullmatch(line.text):
            return False
        if self._found.source is None and 1 < len(line.text) <= _MEDIUM:
            self._found.source = Source(name=line.text)
            self._found.note("source", "class", 0.6)
        return True

    def _doctor(self, number: int, line: Line) -> bool:
        """A doctor presented by name and rank; in a list of doctors below the text none is."""
        text, inside = line.text, self._inside
        if len(text) >= _PRESENTED or self._found.authors or text in self._head.title:
            return False
        if number >= inside.stop and (number > self._others or line.linked * 5 >= len(text) * 4):
            return False
        if number not in inside and self._is_of_team(number):
            return False
        if not _presents_doctor(text, first=number - inside.start if number in inside else None):
            return False
        self._found.authors.extend(people_in(text)[:3])
        self._found.note("authors", "professional title", 0.8)
        self._found.lines.add(number)
        return True

    def _is_of_team(self, number: int) -> bool:
        """Is a doctor presented under words like 专家团队, beside another one, or by a link above the title?"""
        near = range(max(0, number - _CARD), min(len(self._lines), number + _CARD + 1))
        if any(_TEAM.fullmatch(self._lines[other].text) for other in near if other < number):
            return True
        title = self._numbers[0]
        if title <= number < self._inside.start:
            return False
        told = (self._lines[other].text for other in near if other not in self._inside)
        names = {people[0].name for text in told if len(text) < _PRESENTED and DOCTOR.search(text) and (people := people_in(text))}
        return len(list(filter(is_name, names))) > 1 or (number < title - _AROUND and bool(self._lines[number].links))

    def _day(self) -> None:
        """When it was published, if no label says so; what is printed under the title outweighs the day on which a program filed it anew."""
        found = self._found
        if self._under and (found.published is None or found.origin.get("published_at") == _WRITTEN):
            self._publish(self._under, NEAR_TITLE, 0.7)
        complete(found, self._head, self._date)
        if found.published is None and self._loose:
            self._publish(self._loose[0], NEAR_TITLE, 0.7)
        if found.published is None and (day := issue_day(self._lines[: self._inside.start], self._date)):
            self._publish(day, "day of the issue", 0.5)
        if found.published is None and (day := day_of_page(self._head, self._date)) and day.value:
            self._publish(day, "json-ld", 0.6)
        if found.published and (day := with_year_of(self._context.url, found.published, self._date)):
            found.published = day

    def _publish(self, day: PageDate, origin: str, confidence: float) -> None:
        self._found.published = day
        self._found.note("published_at", origin, confidence)

    def _with_value(self, text: str, number: int) -> str:
        """A label with the next line, if its value stands in a block of its own."""
        if number + 1 >= len(self._lines):
            return text
        line, below = self._lines[number : number + 2]
        beside = below.node.parent in (line.node.parent, line.node) and len(below.text) <= _VALUE
        return text + below.text if beside and not LABEL.match(below.text) else text

    def _member(self, line: Line, number: int) -> None:
        """Who posted it: the first line of a block that tells rank, points and first day of a member of a forum. The block is no text."""
        node = line.node
        while (
            (node.first == number or LABEL.match(self._lines[node.first].text))
            and node.parent is not None
            and node.parent.last - node.parent.first <= _TABLE
        ):
            node = node.parent
        first = node.first
        name = self._lines[first].text
        if first < number < first + _TABLE and not self._found.authors and len(name) <= _VALUE and (people := people_in(name)[:1]):
            self._found.authors.extend(people)
            self._found.note("authors", "card of a member", 0.7)
            self._found.lines.update(range(first, number))


def _is_linked(text: str, labels: list[re.Match[str]], line: Line) -> bool:
    """Is the line one label and a link to whom it names, and nothing else?"""
    return len(labels) == 1 and labels[0].start() == 0 and any(link.text == text[labels[0].end() :].strip() for link in line.links)


def _author_block(node: Node) -> Node | None:
    """The block, or a small one around it, that is called author."""
    if node.role & Role.AUTHOR and not node.role & Role.CHROME:
        return node
    around = node.parent
    for _ in range(_AROUND):
        if around is None or around.role & (Role.CHROME | Role.RELATED) or around.last - around.first > _CARD:
            return None
        if around.role & Role.AUTHOR:  # also the author of the article
            return around
        if around.role & Role.CONTENT:
            return None
        around = around.parent
    return None


def _is_form(block: Node) -> bool:
    """Is it where readers write, which is called an editor, too?"""
    return next(block.element.iter("textarea", "input"), None) is not None


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
