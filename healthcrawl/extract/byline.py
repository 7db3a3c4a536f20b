"""Who wrote, published and reviewed it, where it came from, and when: from labels near the title, markup, and what the page says to machines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from healthcrawl.extract.head import Head
from healthcrawl.extract.layout import Layout, Line, Spot
from healthcrawl.extract.marks import CHROME, Marks
from healthcrawl.extract.words import Role
from healthcrawl.items.article import Person, Source
from healthcrawl.text import urls
from healthcrawl.text.dates import PageDate, parse

_AUTHOR = "作者|作\\s者|撰文|撰稿人?|文章作者|原创作者|原作者|本文作者|记者|通讯员|编辑|責任編輯|责任编辑|责编|编审|网络编辑|编辑者|审核专家|审核医生|审核|审稿|审校|医学审核|审阅|校对|审定|专家|author|written\\sby|by|editor"
_PUBLISHER = "发布者|发布人|發布者|发表者|发布机构|发布单位|发布机关|发文机关|发布作者|上传者|录入|责任录入|发布"
_SOURCE = "来源|來源|文章来源|信息来源|新闻来源|稿源|稿件来源|资料来源|内容来源|转载自|转自|出处|出自|source"
_PUBLISHED = (
    "发布时间|发布日期|发布于|發布於|發佈於|发表时间|发表日期|发表于|發表於|发表|发表時間|创建时间|创建于|上传时间|添加时间|录入时间|加入时间|时间|時間|日期|提交时间|成文日期|published(?:\\son)?|"
    "posted(?:\\son)?|date"
)
_MODIFIED = (
    "更新时间|更新日期|更新于|更新於|最后更新时间|最后更新|最后修改|最后编辑|修改时间|修改于|编辑于|updated(?:\\son)?|last\\smodified|modified"
)
_OTHER = (
    "浏览次数|浏览量|浏览数?|阅读次数|阅读数?|阅读量|点击数?|点击率|点击次数|人气|评论数?|字号|字体|大小|分类|栏目|类别|关键[词字]|标签|字数|访问量?|访问统计|回复数?|引用|查看|热度|收藏|打印|分享|次数|"
    "views?|comments?|发文字号|文号|标题|主题词|索引号|摘要|作者单位"
)
_LABEL = re.compile(
    rf"(?<![A-Za-z\u4e00-\u9fff])(?<!powered\s)(?:(?P<published>{_PUBLISHED})|(?P<modified>{_MODIFIED})|(?P<publisher>{_PUBLISHER})|"
    rf"(?P<author>{_AUTHOR})|(?P<source>{_SOURCE})|(?P<other>{_OTHER}))"
    r"\s?(?:[:\uff1a]\s*|(?=\s|$|\d|[(\uff08\[【])\s*)"
    rf"|(?P<slash>文|图|文图|图文)\s?[/\uff0f]\s?(?=\S)",
    re.IGNORECASE,
)
_TITLE_WORDS = "副?主任(?:医师|医生|护师|药师|技师|中医师)?|主治(?:医师|医生)?|(?:住院)?医师|教授|副教授|研究员|主管护师|护师|药师|营养师"
_PERSON_TITLE = re.compile(rf"\s*(?P<title>{_TITLE_WORDS})\s*")
_NAME = re.compile(r"[\w\u4e00-\u9fff·.&@-]+(?:\s[A-Z][\w.]*)*")
_NOT_NAME = re.compile(r"\d{4}[-年/.]|\d+\s?[次人]|\d\d:\d\d|https?://|佚名|未知|不详|网络$|^\W*$")
_DATE_FIRST = re.compile(r"\W*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]")
_DOCTOR = re.compile(rf"(?:^|\s)[\u4e00-\u9fff·]{{2,4}}\s+(?:{_TITLE_WORDS})")
_MEDIUM = re.compile(r"[\w\u4e00-\u9fff·]{1,14}(?:网|报|社|电视台|在线|周刊|杂志|客户端|频道|医院|新闻|健康局)")
_SPLIT = re.compile(r"[、,\uff0c;\uff1b/|\uff5c]|\s(?![A-Z])")
_EDGE = " \t:\uff1a|\uff5c/[]()\uff08\uff09【】《》·-—,\uff0c;\uff1b。"
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

    def __init__(self, layout: Layout, marks: Marks, head: Head, base: str, reference: datetime, zone: str) -> None:
        self._layout = layout
        self._marks = marks
        self._head = head
        self._base = base
        self._reference = reference
        self._zone = zone
        self.found = Byline()

    def read(self, numbers: list[int], inside: range) -> Byline:
        """Read the lines ``numbers`` (nearest to the title first); those in ``inside`` belong to the body unless they are only labels."""
        found = self.found
        loose: list[PageDate] = []
        for number in numbers:
            line = self._layout.lines[number]
            labels = list(_LABEL.finditer(line.text)) if len(line.text) < 200 else []
            if labels and (number not in inside or _only_labels(line.text, labels)):
                if self._labels(line, labels) and line.table < 0:
                    self.found.lines.add(number)
            elif line.node.role & Role.AUTHOR and number not in inside and len(line.text) < 20 and not found.authors and not self._date(line.text):
                found.authors.extend(people_in(line.text)[:1])
                found.note("authors", "class", 0.6)
            elif len(line.text) < 60 and (date := self._date(line.text)) and _stands_alone(date, line.text, inside=number in inside):
                loose.append(date)
                self._beside_date(line.text.replace(date.raw, " "))
            elif number not in inside and len(line.text) < 40 and not found.authors and _DOCTOR.search(line.text):
                found.authors.extend(people_in(line.text)[:3])
                found.note("authors", "professional title", 0.8)
        self._spots(numbers, inside)
        self._machine(loose)
        return self.found

    def _date(self, text: str) -> PageDate | None:
        return parse(text, self._reference, self._zone)

    def _labels(self, line: Line, labels: list[re.Match[str]]) -> bool:
        """Take the values behind the labels of a line; true if there was one."""
        used = False
        for number, label in enumerate(labels):
            end = labels[number + 1].start() if number + 1 < len(labels) else len(line.text)
            kind, value = label.lastgroup or "", line.text[label.end() : end].strip()
            used = self._value(kind, label[0].strip(_EDGE), value, line) or used
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
        name = link.text if link else re.split(r"[\s|\uff5c\]】]", value.strip(_EDGE), maxsplit=1)[0].strip(_EDGE)
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
        found = _MEDIUM.fullmatch(rest.strip(_EDGE))
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
            elif spot.role & Role.AUTHOR and not found.authors and spot.line not in inside and not _LABEL.match(spot.text):
                found.authors.extend(people_in(spot.text)[:3])
                found.note("authors", "class", 0.6)
            elif (
                spot.role & Role.SOURCE
                and found.source is None
                and spot.line not in inside
                and not _LABEL.match(spot.text)
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


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _json_names(value: Any) -> list[str]:
    if isinstance(value, list):
        return [name for part in value for name in _json_names(part)]
    if isinstance(value, dict):
        return _json_names(value.get("name"))
    return [" ".join(value.split())] if isinstance(value, str) and value.strip() else []


def _only_labels(text: str, labels: list[re.Match[str]]) -> bool:
    """Does the line hold nothing but labels and their short values?"""
    before = text[: labels[0].start()]
    if before and _DATE_FIRST.match(before):
        return len(text) < 60 and "。" not in text
    if len(before) > 25 or any(
        label[0].strip()[-1:] not in ":\uff1a/\uff0f" and label.lastgroup not in ("published", "modified", "other") for label in labels
    ):
        return False
    ends = [label.start() for label in labels[1:]] + [len(text)]
    return all(end - label.end() <= 40 for label, end in zip(labels, ends, strict=True)) and "。" not in text


def people_in(text: str) -> list[Person]:
    """People named in a value: each with a professional title if one is printed."""
    people: list[Person] = []
    for piece in _SPLIT.split(re.sub(r"\s*[(\uff08\[][^)\uff09\]]*$", "", text.strip(_EDGE)) or text):
        piece = piece.strip(_EDGE)
        title = _PERSON_TITLE.search(piece)
        name = (piece[: title.start()] or piece[title.end() :] if title else piece).strip(_EDGE)
        if title and not name and people:
            people[-1] = Person(name=people[-1].name, title=title["title"])
        elif 1 < len(name) <= 20 and not _NOT_NAME.search(name):
            people.append(Person(name=name, title=title["title"] if title else None))
    return people
