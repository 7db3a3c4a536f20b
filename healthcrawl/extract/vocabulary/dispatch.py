"""Who reports, and from where: how agencies and the press of Taiwan and Hong Kong begin a text (``〔記者陳小明／台北報導〕``)."""

from __future__ import annotations

import re

from healthcrawl.extract.vocabulary.credits import NAME, is_name

_PLACES = (
    "台灣|臺灣|台湾|台北|臺北|新北|北市|桃園|桃市|台中|臺中|中市|台南|臺南|南市|高雄|高市|基隆|新竹|竹市|竹縣|嘉義|嘉市|嘉縣|苗栗|彰化|南投|雲林|屏東|宜蘭|花蓮|"
    "台東|臺東|澎湖|金門|馬祖|連江|香港|九龍|新界|澳門|澳门|北京|上海|天津|重慶|重庆|廣州|广州|深圳|南京|杭州|武漢|武汉|成都|西安|長沙|长沙|瀋陽|沈阳|"
    "濟南|济南|青島|青岛|鄭州|郑州|福州|廈門|厦门|昆明|貴陽|贵阳|南寧|南宁|海口|合肥|南昌|太原|石家莊|石家庄|蘭州|兰州|西寧|西宁|銀川|银川|哈爾濱|哈尔滨|長春|长春|"
    "大連|大连|拉薩|拉萨|呼和浩特|烏魯木齊|乌鲁木齐|東京|东京|大阪|首爾|首尔|曼谷|新加坡|吉隆坡|雅加達|雅加达|馬尼拉|马尼拉|河內|河内|新德里|倫敦|伦敦|巴黎|柏林|"
    "日內瓦|日内瓦|布魯塞爾|布鲁塞尔|羅馬|罗马|莫斯科|紐約|纽约|華盛頓|华盛顿|洛杉磯|洛杉矶|舊金山|旧金山|休士頓|休斯頓|休斯顿|西雅圖|西雅图|芝加哥|費城|费城|加州|灣區|橙縣|"
    "多倫多|多伦多|溫哥華|温哥华|渥太華|渥太华|加拿大|美國|美国|英國|英国|法國|法国|德國|德国|日本|韓國|韩国|泰國|泰国|澳洲|雪梨|悉尼|墨爾本|墨尔本"
)
_PLACE = re.compile(rf"(?:{_PLACES})[縣市县]?")
_CLINGS = re.compile(rf"(?<=[\u4e00-\u9fff]{{2}})(?:(?:{_PLACES})[縣市县]?)+$")
"""Places behind a name without anything between them."""
_END = r"(?:[報报][導道]|(?:\d{1,2}月)?\d{1,2}日?[專专綜综合外]{0,4}[電电]|外[電电])"
_OPEN, _CLOSE, _NO = (
    r"[(\uff08【\[〔\uff3b\ufe5d]",
    r"[)\uff09】\]〕\uff3d\ufe5e]",
    r"()\uff08\uff09【】\[\]〔〕\uff3b\uff3d\ufe5d\ufe5e。\uff0c\uff1a:「」\uff01\uff1f?!",
)
_BETWEEN = r"\s?[/\uff0f\u2571|\uff5c─—]\s?"
_BEFORE = rf"\s*(?:{_OPEN}[^{_NO}]{{2,20}}(?:[訊讯]|[聞闻][網网雲云]?|[報报社]){_CLOSE}\s?)?"
"""The day of the dispatch, or the medium, in brackets of its own."""
_REPORT = r"[報报][導道]"
_KINDS = r"(?:[專专][訪访]|特稿|[編编][譯译]|[採采][訪访])"
_IN_BRACKETS = re.compile(
    rf"{_BEFORE}{_OPEN}\s*([^{_NO}]{{2,60}}?{_END}|[^{_NO}]{{0,20}}?[記记]者[^{_NO}]{{2,30}}?(?:{_KINDS}|[訊讯])|[^{_NO}]{{2,20}}{_BETWEEN}[^{_NO}]{{2,6}}[訊讯])\s*{_CLOSE}"
)
_PLAIN = re.compile(
    rf"{_BEFORE}([^{_NO}\s][^{_NO}]{{1,45}}?{_BETWEEN}(?:[\u4e00-\u9fff\s]{{0,8}}?{_REPORT}(?=[\s\d]|$)|(?:(?:{_PLACES})[縣市县]?|[綜综]合){_REPORT}|"
    + rf"[\u4e00-\u9fff]{{2,6}}\d{{1,2}}日[專专]?[電电](?=\s|$)|(?:{NAME})?{_KINDS}(?=\s|$))|"
    + rf"{NAME}(?:[\s、]{NAME})*\s?{_REPORT}{_BETWEEN}(?:{_PLACES})[縣市县]?(?=\s|$)|"
    + rf"[\w\u4e00-\u9fff]{{0,8}}[記记]者(?:[\u4e00-\u9fff]{{3,8}}{_REPORT}|\s?{NAME}(?:[\s、]{NAME}){{0,3}}\s?{_REPORT}(?=\s|$)))"
)
_OF_DESK = re.compile(rf"[\u4e00-\u9fff]{{2,6}}(?:中心|[頻频]道|[組组]){_BETWEEN}({NAME})")
"""A line that only tells who wrote, and for which desk."""
_AT_END = re.compile(rf"{_OPEN}([^{_NO}]{{2,40}}?{_END}|文{_BETWEEN}{NAME}|本?文?作者[為为是係系][^{_NO}]{{0,24}}?){_CLOSE}[\s\d]*$")
"""Brackets that close a text."""
_OF_AUTHOR = re.compile(rf"本?文?作者[為为是係系].{{0,24}}?({NAME})\s?(?:[醫医][師师生]?|博士|教授|[營营][養养][師师]|[藥药][師师])?$")
_WHOLE = re.compile(rf"[^{_NO}]{{3,45}}")
"""A line that only tells who reports, without the word for it."""
_STROKE = re.compile(_BETWEEN)
_ROLE = re.compile(r"((?:特派|實習|实习|駐地)?(?:[記记]者|[編编][譯译]))[\s/\uff0f\u2571]*")
_OTHERS = re.compile(r"通[訊讯][員员]|[實实][習习]生|撰稿|通[訊讯]\s")
"""Roles of bylines that name several kinds of people."""
_PICTURES = re.compile(r"(?:^|(?<=\s))(?:[圖图]|[攝摄]影|(?:責任|责任|核稿)?[編编][輯辑])(?:[記记]者)?[\s/\uff0f\u2571]*[^\s/\uff0f\u2571]+")
"""Who took the pictures, and who edited: no one who reports."""
_DESK = re.compile(r".*(?:[中]心|[頻频]道|[團团][隊队]|[網网][站]?|[報报社台臺]|新[聞闻]|[傳传]媒|[週周]刊|[組组部室])|[A-Z]+")
_REPORTED = re.compile(rf"\s?(?:[綜综]合|[連连][線线]|[專专][題题])?(?:{_END}|{_KINDS}|(?<=[\u4e00-\u9fff]{{2}})[訊讯])$|\s?[綜综]合$")
_APART = re.compile(r"[、\s,&\uff06]+|(?<=[\u4e00-\u9fff]{2})[及與与](?=[\u4e00-\u9fff]{2})")
_SPREAD = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]) ([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
"""A short name that a blank stretches."""
_WITH_POINT = re.compile(r"[\u4e00-\u9fff]{2,6}[\uff0e·‧][\u4e00-\u9fff]{2,6}")
_FIRST_NAME = re.compile(NAME)
_LAST_NAME = re.compile(rf"(?<![\u4e00-\u9fff]){NAME}$")
_FULL = 3
"""Characters of most names."""
_FULL_NAME = re.compile(f"[\u4e00-\u9fff]{{{_FULL}}}")
_NEAR = 60
"""Characters at the beginning of a text that tell who reports."""
_WORDS = ("報", "报", "電", "电", "記者", "记者", "編譯", "编译")


def reported_by(text: str) -> tuple[list[str], str] | None:
    """Who reports, as the beginning of a text says, and the rest of it; no name if a desk does, ``None`` if nothing says so."""
    if desk := _OF_DESK.fullmatch(text):
        return [desk[1]], ""
    start = text[:_NEAR]
    if not any(word in start for word in _WORDS):
        return None
    found = _IN_BRACKETS.match(text) or _PLAIN.match(text)
    whole = found is None and ("/" in text or "\uff0f" in text) and _WHOLE.fullmatch(text) and _ROLE.search(text)
    if not (found or whole):
        return None
    credit = found[1] if found else text
    if _OTHERS.search(credit):
        return None
    sure = found is not None and (found.re is _IN_BRACKETS or _STROKE.search(credit) is not None)
    names = _names(_PICTURES.sub("", credit), sure=sure)
    return (names, text[found.end() :].strip() if found else "") if names or sure else None


def signed_at_end(text: str) -> list[str]:
    """Who reports or wrote, as brackets at the end of a text say."""
    if not (found := _AT_END.search(text[-_NEAR:])) or _OTHERS.search(found[1]):
        return []
    if author := _OF_AUTHOR.fullmatch(found[1]):
        return [author[1]] if is_name(author[1]) else []
    return _names(_PICTURES.sub("", found[1]).removeprefix("文"), sure=True)


def _names(credit: str, *, sure: bool) -> list[str]:
    """Names behind the word for their role; if there is none (and it is surely a report), those that stand alone between strokes."""
    named: list[str] = []
    alone: list[str] = []
    for part in _STROKE.split(_ROLE.sub(r"\1", credit)):
        role = _ROLE.search(part)
        own = _SPREAD.sub(r"\1\2", _REPORTED.sub("", part[role.end() if role else 0 :].strip()))
        if role is None:
            reports = bool(_REPORTED.search(part))  # the last one, which begins with a place
            alone += [token for token in own.split() if _alone(token) and not (alone and reports) and (len(token) == _FULL or not reports)]
            continue
        names = [name for token in _APART.split(own) if (name := _name(token, sure=sure))]
        named += names or ([before[0]] if (before := _LAST_NAME.search(part[: role.start()])) else [])
    return list(dict.fromkeys(named or (alone if sure else [])))


def _alone(token: str) -> bool:
    return is_name(token) and not _PLACE.fullmatch(token) and not _DESK.fullmatch(token)


def _name(token: str, *, sure: bool) -> str:
    """The name in what follows the word for a role: without places behind it; empty if it is a desk."""
    if _WITH_POINT.fullmatch(token):
        return token
    name = _CLINGS.sub("", token)
    if _PLACE.fullmatch(name) or _DESK.fullmatch(name):
        return ""
    if len(name) > _FULL and sure:  # a place that is not known
        name = found[0] if (found := _FIRST_NAME.match(name)) else ""
    return name if is_name(name) or (sure and (_FIRST_NAME.fullmatch(name) or _FULL_NAME.fullmatch(name))) else ""
