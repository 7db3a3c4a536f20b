"""A question to doctors with all answers is one article; names, ranks, counters, forms and notices between them are no text."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from healthcrawl.extract.bare import BY_PLACE
from healthcrawl.extract.blocks import Line, Node
from healthcrawl.extract.context import Context
from healthcrawl.extract.credits import NAME, is_name
from healthcrawl.extract.declared import Byline
from healthcrawl.extract.labels import TITLE_WORDS
from healthcrawl.extract.marks import BODY, RELATED
from healthcrawl.extract.title import Title, letters
from healthcrawl.extract.words import BOILERPLATE, PUNCTUATION
from healthcrawl.items.article import Person

_SIGNS = tuple(
    word.encode()
    for word in ("面诊", "描述", "病情分析", "意见建议", "医生回", "医师回", "專家回", "專業回", "醫師回", "专家回", "最佳答案", "最佳回答")
)
"""One of these stands on every such page."""
_LABEL = re.compile(
    r"(?:健康咨询|病情|问题|症状|咨询|详细)(?:描述|内容)(?=[:\uff1a(\uff08\s]|$)|(?:想得到|希望(?:得到|获得|提供))的?帮助|"
    r"(?:病情|问题)分析(?=[:\uff1a\s]|$)|(?:指导意见|意见建议|处理意见|医生建议)(?=[:\uff1a\s]|$)"
)
"""What stands before the question and before the parts of an answer."""
_HEADING = re.compile(
    r"(?:全部|最佳|满意|网友|其[他它]|医[生师]|醫[生師]|专家|專家)(?:的)?(?:回答|答案|回[复覆復]|解答)(?:专区|区|列表)?(?:\W|\d|$|百|因|共)"
)
"""What stands over the answers."""
_FACE_TO_FACE = re.compile("(?:不能|无法|未能)(?:代替|替代)?面诊[^。]*参考")
_ASK = re.compile("[向找](?:[Tt][Aa]|[他她])(?:提问|咨询)")
_DOCTOR = re.compile(
    rf"\W*(?:医[生师]\s?[:\uff1a]\s?)?(?P<name>{NAME}?)\s*(?:大夫|医生)?\s*(?P<title>实习医生|{TITLE_WORDS})(?![\u4e00-\u9fff]{{5}})(?P<rest>.*)"
)
"""A name with a professional title."""
_PLACED = re.compile(rf"(?P<name>{NAME}?)\s+(?P<rest>[\u4e00-\u9fff]{{1,8}}科)")
"""A name before the department."""
_ONLY_TITLE = re.compile(TITLE_WORDS)
_TITLED = re.compile(rf"(?:^|[\s\u4e00-\u9fff])(?:实习医生|{TITLE_WORDS})(?:$|[\s(\uff08·|,\uff0c\u4e00-\u9fff])")
_PLACE = re.compile(
    r"[\u4e00-\u9fff\w·\s()\uff08\uff09-]{2,30}(?:医院|保健院|卫生院|医学院|门诊部|诊所|卫生服务中心|大学)(?:[\s\w·-]*科|[\s-]*三级?甲等?)?\s*"
)
_DATE = r"(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?"
_TOOLS = (
    r"(?:对[我您]?有?帮助|有用|没用|感谢|点?赞同?|追[问答]|送锦旗|送花|举报|回[复覆]|分享|收藏|采纳|关注|评论|"
    r"我要(?:提问|回答|咨询)|我也要?(?:提问|问)|我来回答|立即咨询|去提问|投诉)"
)
_FURNITURE = re.compile(
    rf"(?:(?:发表|回答|回复|提问|咨询|发布)(?:时间|于|日期)?\s?[:\uff1a]?\s*)?{_DATE}(?:[\W\d]*+{_TOOLS})*+[\W\d]*|"
    rf"(?:[\W\d]*+{_TOOLS})++[\W\d]*|"
    r".{0,16}[向找](?:[Tt][Aa]|[他她]|医生|专家)(?:提问|咨询)\W*|.{0,60}(?:[Tt][Aa]|共|已|累计)?帮助(?:了|网友|患者|用户)\W*\d+.{0,30}|擅长\s?[:\uff1a].*|"
    r"(?:患者信息|基本信息|患者)?\W*[男女][\s|\uff5c,\uff0c]*(?:\d{1,3}\s?(?:岁|个?月|天|周)?)?\W*(?:病情描述\s?[:\uff1a]?|.{0,50}(?:来自|提问|回复|\d\d:\d\d).{0,20})?|"
    r"(?:基本|患者)信息\W*|\d+\s?/\s?\d+|(?:匿名用户|会员|网友|游客|提问者).{0,50}|来自.{2,16}|\d+\s?[人个条](?:人?回复|回答).{0,8}|状态\s?[:\uff1a].{0,8}|"
    r"(?:已|未)解决|.{0,8}问诊\W*\d+元\W*|(?:图片|检查|影像)资料\W*\d*\W*|查看.{0,16}(?:记录|详情|全部).{0,60}|"
    r"[\w.-]{1,6}\*{2,}\S{0,6}.{0,20}|患者\s\S*\*.*|浏览.{0,6}\d+.{0,20}|追[问答]\s?[:\uff1a]?|(?:语音|音频|视频|文字)内容\W*|三甲|三级甲等|(?:验证码|手机号|密码).{0,20}|提交",
    re.IGNORECASE,
)
"""Lines between questions and answers that nobody wrote into either."""
_NOTICE = re.compile(
    r".{0,40}(?:不能|无法|未能)(?:进行)?(?:代替|替代|取代)?(?:面诊|面对面).*参考.*|.{0,60}仅供(?:您|患者)?参考.{0,40}|以上是对.{2,60}(?:希望|祝).*|.{0,20}(?:病历|图片).{0,12}(?:可见|不显示).*|"
    r".{0,16}(?:友情|温馨|郑重)提[示醒]\s?[:\uff1a].*|为(?:了)?保护.{0,8}隐私.*|.{0,30}(?:由|为).{2,20}(?:大夫|医生)本人(?:回复|发表).*|\S{2,4}(?:大夫|医生)本人回复"
)
_OTHERS = re.compile(
    r"(?:相似|类似|相关|更多|热门|最新|推荐|精彩|常见|附近|咨询|其[他它]|大家|您可能|猜|[Tt][Aa]的).{0,14}(?:问题|问答|病例|咨询|提问|专家|医生|医院|推荐|资讯|文章|疾病|药品|喜欢|感兴趣|都在[看问]|回复|话题)\W*\d*\W*|"
    r"\S{1,8}\s(?:相关|热门)(?:回复|文章|疾病|问答|医生)"
)
"""Headings over other questions and doctors."""
_SHORT, _TOLD = 40, 90
"""Characters of a heading, and of a line about a doctor."""
_PROSE = 15
"""Characters of a line of an answer."""
_CARD = 8
"""Lines of the card of a doctor."""
_RUN = 3
"""Links one below the other that are a list."""
_HEADLINE, _MAX_HEADLINES = 8, 2
"""Characters of a linked title, and how many of them may stand between answers."""


class Question(NamedTuple):
    """What belongs to a question and its answers."""

    block: Node
    kept: list[int]
    """Numbers of the lines that are text."""
    doctors: list[Person]
    """Who answers."""


def find_question(context: Context, title: Title) -> Question | None:
    """The question below the title and the answers to it; null if the page is none."""
    if title.line is None or not any(sign in context.document.source for sign in _SIGNS):
        return None
    layout, kind = context.layout, context.marks.kind
    lines = layout.lines
    start = title.line
    signs = {number: sign for number, line in enumerate(lines[start + 1 :], start + 1) if (sign := _sign(line))}
    answer = next((number for number, sign in signs.items() if sign != "question"), None)
    if answer is None:
        return None
    told = next((number for number in range(answer, len(lines)) if _is_told(lines[number], kind[number])), None)
    block: Node | None = lines[start].node if told is not None else None
    while block is not None and told is not None and block.last <= told:
        block = block.parent
    if block is None:
        return None
    end = _end(lines, kind, start + 1, block.last, answer)
    within = {sign for number, sign in signs.items() if number < end}
    if not within & {"question", "part", "heading"} or not within & {"doctor", "tool"}:
        return None
    repeated = Counter(line.text for line in lines[start + 1 : end] if len(line.text) <= _SHORT // 2)
    own = letters(title.text)
    kept = [
        number
        for number in range(start + 1, end)
        if kind[number] == BODY and letters(lines[number].text) != own and not _is_furniture(lines[number], repeated[lines[number].text] > 1)
    ]
    # of labels one below the other only the last has anything to tell: the others stand in a form
    kept = [number for number, below in zip(kept, [*kept[1:], end], strict=True) if not (_labels_only(lines, number) and _labels_only(lines, below))]
    headlines = sum(len(line.text) >= _HEADLINE and line.linked * 5 >= len(line.text) * 4 for line in lines[told:end])
    if headlines > _MAX_HEADLINES or not any(number >= answer and len(lines[number].text) >= _PROSE for number in kept):
        return None
    return Question(block.spanning(kept[0], end), kept, _doctors(lines[answer:end]))


def card_above(lines: list[Line]) -> tuple[int, list[Person]]:
    """How many of the first lines of a text are the card of a doctor, and whose: a name and a title, department, hospital, tools, counters."""
    size = next((number for number, line in enumerate(lines[:_CARD]) if not _is_furniture(line, repeated=False)), min(len(lines), _CARD))
    doctors = _doctors(lines[:size])
    return (size, doctors) if size < len(lines) and any(person.title for person in doctors) else (0, [])


def answered_by(found: Byline, question: Question) -> None:
    """Put the doctors who answer for the author; who stands beside the date of the question asked it."""
    if found.origin.get("source") in BY_PLACE:
        found.source = None
    if question.doctors:
        found.authors = question.doctors
        found.note("authors", "doctor who answers", 0.8)


def signed_with(found: Byline, doctors: list[Person]) -> None:
    """Put the doctor whose card stands over the text before other names, such as who reviewed it."""
    names = {doctor.name for doctor in doctors}
    found.authors = doctors + [person for person in found.authors if person.name not in names]
    found.note("authors", "card of a doctor", 0.8)


def _sign(line: Line) -> str:
    """What a line tells of: a question, a part of an answer, the heading of the answers, a doctor, tools beside an answer; empty if nothing."""
    text = line.text
    if label := _LABEL.match(text):
        return "part" if label[0].endswith(("分析", "意见", "建议")) else "question"
    if len(text) <= _SHORT and _HEADING.match(text):
        return "heading"
    if len(text) > _TOLD:
        return ""
    if _FACE_TO_FACE.search(text) or "帮助网友" in text or (len(text) < _SHORT and _ASK.search(text)):
        return "tool"
    return "doctor" if "。" not in text and (found := _DOCTOR.match(text)) and is_name(found["name"]) else ""


def _end(lines: list[Line], kind: bytearray, first: int, last: int, answer: int) -> int:
    """Where the answers end: at the heading of something else, or a list of links, below the first of them."""
    answered = False
    run = 0
    for number in range(first, last):
        line = lines[number]
        linked = line.linked * 5 >= len(line.text) * 4
        answered = answered or (number >= answer and _is_told(line, kind[number]))
        run = run + 1 if linked and len(line.text) >= _HEADLINE else 0
        if answered and (kind[number] == RELATED or run == _RUN or (len(line.text) <= _SHORT and not linked and _OTHERS.fullmatch(line.text))):
            return number - max(0, run - 1)
    return last


def _is_told(line: Line, kind: int) -> bool:
    """Is the line a part of an answer?"""
    return kind == BODY and len(line.text) >= _PROSE and not _is_furniture(line, repeated=False)


def _is_furniture(line: Line, repeated: bool) -> bool:
    """Does the line stand between question and answers without being of either?"""
    text = line.text
    if line.linked * 5 >= len(text) * 4 or (repeated and not _LABEL.match(text)):
        return True
    if len(text) > _TOLD:
        return len(text) <= _TOLD * 2 and bool(_NOTICE.fullmatch(text))
    if _FURNITURE.fullmatch(text) or _HEADING.match(text) or _NOTICE.fullmatch(text) or (len(text) <= _SHORT and _OTHERS.fullmatch(text)):
        return True
    if "。" not in text and (_TITLED.search(text) or _PLACE.fullmatch(text)):
        return True
    return is_name(_bare(text)) or bool(_PLACED.fullmatch(text)) or (not PUNCTUATION.search(text) and bool(BOILERPLATE.search(text)))


def _labels_only(lines: list[Line], number: int) -> bool:
    """Is the line a label without a text, or none at all?"""
    found = _LABEL.match(lines[number].text) if number < len(lines) else None
    return number >= len(lines) or (found is not None and not lines[number].text[found.end() :].strip(" :\uff1a"))


def _bare(text: str) -> str:
    """A name without the word for a doctor behind it."""
    return text.removesuffix("医生").removesuffix("大夫").strip()


def _doctors(lines: list[Line]) -> list[Person]:
    """The doctors who answer, in order: names with a title on the same or the next line or with a department, or alone over an answer."""
    found: dict[str, Person] = {}
    texts = [line.text for line in lines if len(line.text) <= _TOLD]
    for text, below in zip(texts, [*texts[1:], ""], strict=False):
        told = _DOCTOR.match(text) or _PLACED.fullmatch(text)
        name = told["name"] if told else _bare(text)
        if is_name(name):
            title = told.groupdict().get("title") if told else below if _ONLY_TITLE.fullmatch(below) else None
            found.setdefault(name, Person(name=name, title=title))
    return list(found.values())
