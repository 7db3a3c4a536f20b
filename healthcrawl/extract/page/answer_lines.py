"""What the lines say that stand around questions to doctors and their answers: labels, headings, cards of doctors, tools, notices."""

from __future__ import annotations

import re

from healthcrawl.extract.page.blocks import Line
from healthcrawl.extract.vocabulary.credits import NAME, is_name
from healthcrawl.extract.vocabulary.labels import PLACES, TITLE_WORDS
from healthcrawl.extract.vocabulary.words import BOILERPLATE, PUNCTUATION
from healthcrawl.items.article import Person

_LABEL = re.compile(
    r"(?:健康咨询|病情|问题|症状|[咨諮][询詢]|提问|详细)(?:描述|[内內]容|[问問][题題])(?=[:\uff1a(\uff08\s]|$)|(?:问题|問題)\s?[:\uff1a]\s*$|第\s?\d+\s?次提问$|(?:来信|写信|留言)(?:人|时间|内容)(?=[:\uff1a\t])|(?:想得到|希望(?:得到|获得|提供))的?帮助|"
    r"(?P<part>(?:病情|问题)分析|指导意见|意见建议|处理意见|医生建议)(?=[:\uff1a\s]|$)"
)
"""What stands before the question and before the parts of an answer."""
_HEADING = re.compile(
    r"(?:共?\s?\d+\s?[个条位]\s?)?(?:全部|最佳|满意|网友|其[他它]|医[生师]|醫[生師]|专家|專家)(?:的)?(?:回答|答案|回[复覆復]|解答)(?:专区|区|列表)?(?:\W|\d|$|百|因|共)"
)
"""What stands over the answers."""
_ADOPTED = re.compile(r"采纳率\W{0,3}\d")
"""How many answers of somebody were taken."""
_FACE_TO_FACE = re.compile("(?:不能|无法|未能)(?:代替|替代)?面诊[^。]*参考")
_ASK = re.compile(r"[向找](?:[Tt][Aa]|[他她])(?:提问|咨询)|^(?:回复|答复|回答|解答)(?:科室|医生|专家|部门|单位)\s?[:\uff1a\s]")
_WHERE = (
    r"[\u4e00-\u9fff\w·()\uff08\uff09-]{2,30}(?:医院|保健院|卫生院|门诊部|诊所|卫生服务中心)(?:[\s\w·-]*科)?"
    r"(?:\s*(?:三甲|三级甲等|已?认证|关注|[去立即]*问诊|咨询|问医生))*\s*$"
)
"""Where a doctor works, to the end of the line."""
_DOCTOR = re.compile(
    rf"\W*(?:(?:医[生师]|(?:回[复覆]|答[复覆]|回答|解答)(?:医[生师]|醫師|专家|專家))\s?[:\uff1a\t]\s?)?(?P<name>{NAME}?)\s*(?:大夫|医生)?\s*(?:(?:{PLACES})[\u4e00-\u9fff]{{0,8}}科\s?[·|]\s?)?(?:职称\s?[:\uff1a]\s?)?(?P<title>实习医生|{TITLE_WORDS})(?:(?![\u4e00-\u9fff]{{5}})|(?={_WHERE}))(?P<rest>.*)"
)
"""A name with a professional title."""
_PLACED = re.compile(rf"(?P<name>{NAME}?)\s+(?P<rest>[\u4e00-\u9fff]{{1,8}}科)")
"""A name before the department."""
_ONLY_TITLE = re.compile(TITLE_WORDS)
_TITLED = re.compile(rf"(?:^|[\s:\uff1a\u4e00-\u9fff])(?:实习医生|{TITLE_WORDS})(?:$|[\s(\uff08·|,\uff0c\u4e00-\u9fff])")
_PLACE = re.compile(
    r"[\u4e00-\u9fff\w·\s()\uff08\uff09-]{2,30}(?:医院|保健院|卫生院|医学院|门诊部|诊所|卫生服务中心|大学)(?:[\s\w·-]*科|[\s-]*三级?甲等?)?\s*"
)
_DATE = r"(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?"
_TOOLS = (
    r"(?:对[我您]?有?帮助|有用|没用|感谢|点?赞同?|追[问答](?:医生)?|我也?有(?:此|同样|类似)的?问题|回答|送锦旗|送心意|送花|举报|回[复覆]|分享|收藏|采纳|关注|评论|[万千]?人?(?:阅读|浏览|查看|看过|收听|播放)|"
    r"我要(?:提问|回答|咨询)|我也要?(?:提问|问)|我来回答|立即咨询|去提问|投诉)"
)
_FURNITURE = re.compile(
    rf"(?:(?:发表|回答|回复|提问|咨询|发布)(?:时间|于|日期)?\s?[:\uff1a]?\s*)?{_DATE}(?:[\W\d]*+{_TOOLS})*+[\W\d]*|"
    rf"(?:[\W\d]*+{_TOOLS})++[\W\d]*|[^\s\d]{{1,16}}\s(?=.*\d:\d\d){_DATE}|"
    r".{0,16}[向找](?:[Tt][Aa]|[他她]|医生|专家)(?:提问|咨询)\W*|.{0,60}(?:[Tt][Aa]|共|已|累计)?帮助(?:了|网友|患者|用户)\W*\d+.{0,30}|擅长\s?[:\uff1a].*|"
    r"(?:患者信息|基本信息|患者)?\W*[男女][\s|\uff5c,\uff0c]*(?:\d{1,3}\s?(?:岁|个?月|天|周)?(?:\d{1,2}(?:年|个?月|天|周))?)?\W*(?:病情描述\s?[:\uff1a]?|.{0,50}(?:来自|提问|回复|\d\d:\d\d).{0,20})?|"
    r"(?:基本|患者)信息\W*|\d+\s?/\s?\d+|(?:匿名用户|会员|网友|游客|提问者)[^。\uff0c\uff1f\uff01?]{0,50}|(?:来信|写信|留言)(?:人|时间|日期|编号)\s?[:\uff1a\t].*|来自.{2,16}|\d+\s?[人个条](?:人?回复|回答).{0,8}|状态\s?[:\uff1a].{0,8}|"
    r"(?:[咨諮][询詢]|提问|[发發][问問]|回[复覆]|答[复覆]|回答)(?:人|者|时间|時間|日期|科室|医生|专家|单位|部门|标题|主题|编号|状态)\s?[:\uff1a\t].*|[发發][问問]者?\s?[:\uff1a].*|"
    r"(?:相关|所属|所患)?(?:疾病|科室|标签)\s?[:\uff1a].{0,30}|(?:问题|問題)\s?[:\uff1a]|患者|[医醫][生师師]|用户|网友|.{0,12}(?:好评|服务人次|接诊).{0,24}|"
    r"(?:已|未)解决|.{0,8}问诊\W*\d+元\W*|(?:图片|检查|影像)资料\W*\d*\W*|查看.{0,16}(?:记录|详情|全部).{0,60}|"
    r"[\w.-]{1,6}\*{2,}\S{0,6}.{0,20}|患者\s\S*\*.*|浏览.{0,6}\d+.{0,20}|[^。\uff0c]{0,24}采纳率\W{0,3}\d[^。\uff0c]{0,40}|追[问答]\s?[:\uff1a]?|(?:查看|展开)?更多(?:回复|回答|答案)|(?:语音|音频|视频|文字)内容\W*|三甲|三级甲等|(?:验证码|手机号|密码).{0,20}|提交|"
    rf"\S{{1,16}}?\d+\s?[个個条條](?:回答|回复|答案)\s?{_DATE}|"
    r"第\s?\d+\s?次提问|性别\s?[:\uff1a].{0,40}|.{0,8}回答.{0,6}有?帮助吗.{0,24}|(?:姓名|昵称|积分|专长|等级|医院)\s?[:\uff1a].{0,12}|分享到?\s?[:\uff1a]?",
    re.IGNORECASE,
)
"""Lines between questions and answers that nobody wrote into either."""
_NOTICE = re.compile(
    r".{0,40}(?:不能|无法|未能)(?:进行)?(?:代替|替代|取代)?(?:面诊|面对面).*参考.*|.{0,60}[仅僅]供(?:您|患者)?[参參]考.{0,40}|以上是对.{2,60}(?:希望|祝).*|.{0,20}(?:病历|图片).{0,12}(?:可见|不显示).*|"
    r".{0,16}(?:友情|郑重)提[示醒]\s?[:\uff1a].*|为(?:了)?保护.{0,8}隐私.*|.{0,30}(?:由|为).{2,20}(?:大夫|医生)本人(?:回复|发表).*|\S{2,4}(?:大夫|医生)本人回复|.{0,40}(?:立即|马上)扫码(?:查看|咨询).{0,4}"
)
_OTHERS = re.compile(
    r"(?:相似|同类|类似|類似|相关|相關|更多|热门|最新|推荐|精彩|常见|附近|咨询|其[他它]|大家|您可能|猜|[Tt][Aa]的).{0,14}(?:问题|问答|問題|問答|諮詢|病例|咨询|提问|专家|医生|医院|推荐|资讯|文章|疾病|药品|喜欢|感兴趣|都在[看问]|回复|话题)\W*\d*\W*|"
    r"(?:其[他它]人|大家|他们)(?:还|都|也)?在?(?:问|看|搜).{0,6}|看[完过]?(?:该|此|本)(?:问题|文章?)的?(?:人|网友)[还也都].{0,6}|(?:我要|快速|免费|立即)(?:提问|咨询)|\S{1,8}\s(?:相关|热门)(?:回复|文章|疾病|问答|医生)"
)
"""Headings over other questions and doctors."""
_SHORT, _TOLD = 40, 90
"""Characters of a heading, and of a line about a doctor."""
_EXPERTS = re.compile(r"(?:本|该)?(?:词条|文章?|内容|百科).{0,4}由.{0,8}(?:专家|医生|医师).{0,6}(?:编写|撰写|审核|审校|创作)")
"""Words over the card of who wrote or reviewed an entry."""
_OVER = 4
"""Lines above such words."""
_CARD = 8
"""Lines of the card of a doctor."""


def label_of(line: Line) -> str:
    """What a line is a label of: a question, a part of an answer, the answers (``heading``); empty if of nothing."""
    if label := _LABEL.match(line.text):
        return "part" if label["part"] else "question"
    return "heading" if len(line.text) <= _SHORT and _HEADING.match(line.text) else ""


def sign_of(line: Line) -> str:
    """What a line tells of: what it is a label of, a doctor, tools beside an answer; empty if nothing."""
    text = line.text
    if label := label_of(line):
        return label
    if len(text) > _TOLD:
        return ""
    if _FACE_TO_FACE.search(text) or "帮助网友" in text or _ADOPTED.search(text) or (len(text) < _SHORT and _ASK.search(text)):
        return "tool"
    if is_name(_bare(text)) and _bare(text) != text:
        return "doctor"
    return "doctor" if "。" not in text and (found := _DOCTOR.match(text)) and is_name(found["name"]) else ""


def is_other(text: str) -> bool:
    """Does a line head other questions or doctors?"""
    return len(text) <= _SHORT and bool(_OTHERS.fullmatch(text))


def is_furniture(line: Line, repeated: bool) -> bool:
    """Does the line stand between question and answers without being of either?"""
    text = line.text
    if line.linked * 5 >= len(text) * 4 or (repeated and not _LABEL.match(text)):
        return True
    if len(text) > _TOLD:
        return len(text) <= _TOLD * 2 and bool(_NOTICE.fullmatch(text))
    if _FURNITURE.fullmatch(text) or (_HEADING.match(text) and not PUNCTUATION.search(text)) or _NOTICE.fullmatch(text) or is_other(text):
        return True
    if not PUNCTUATION.search(text) and (_TITLED.search(text) or _PLACE.fullmatch(text)):
        return True
    return is_name(_bare(text)) or bool(_PLACED.fullmatch(text)) or (not PUNCTUATION.search(text) and bool(BOILERPLATE.search(text)))


def is_label_only(lines: list[Line], number: int) -> bool:
    """Is the line a label without a text, or none at all?"""
    found = _LABEL.match(lines[number].text) if number < len(lines) else None
    return number >= len(lines) or (found is not None and not lines[number].text[found.end() :].strip(" :\uff1a"))


def doctors_of(lines: list[Line]) -> list[Person]:
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


def card_above(lines: list[Line]) -> tuple[range, list[Person]]:
    """Which of the first lines of a text are the card of a doctor, and whose: a name and a title, department, hospital, tools, counters.

    Words about the names of a disease may stand over a card that says who wrote the entry.
    """
    first = next((number for number, line in enumerate(lines[:_OVER]) if _EXPERTS.match(line.text)), None)
    begin = 0 if first is None else first + 1
    if first is None:  # or behind the question that the text answers
        asked = (number for number, line in enumerate(lines[:_OVER], 1) if line.text[-1] in "?\uff1f")
        first = begin = next((number for number in asked if number < len(lines) and sign_of(lines[number]) == "doctor"), 0)
    most = min(len(lines), begin + _CARD)
    end = next((number for number in range(begin, most) if not is_furniture(lines[number], repeated=False)), most)
    doctors = doctors_of(lines[begin:end])
    return (range(first, end), doctors) if end < len(lines) and any(person.title for person in doctors) else (range(0), [])


def _bare(text: str) -> str:
    """A name without the word for a doctor behind it."""
    return text.removesuffix("医生").removesuffix("大夫").strip()
