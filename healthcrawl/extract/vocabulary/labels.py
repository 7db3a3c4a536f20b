"""The words that pages print before names, sources and dates, and the people behind them."""

from __future__ import annotations

import re

from healthcrawl.extract.vocabulary.credits import NAME, is_name
from healthcrawl.extract.vocabulary.words import MADE_BY
from healthcrawl.items.article import Person

_AUTHOR = (
    "作者署名|作者|作\\s者|楼主|樓主|发帖人|發帖人|撰文|撰稿人?|記者|通訊員|編輯|文章作者|原创作者|原作者|本文作者|记者|通讯员|编辑|責任編輯|助理編輯|執行編輯|责任编辑|助理编辑|执行编辑|责编|编审|网络编辑|"
    "编辑者|审核专家|审核医[生师]|受访专家|指导专家|指導專家|采访专家|採訪專家|审稿专家|審稿專家|撰文者|审核人?|审稿人?|审校|医学审核|审阅|"
    "解答专家|解答專家|(?:回答|回覆|解答)醫師|審核醫[師生]|審核人?|審稿|審訂|諮詢專家|受訪專家|回答专家|校对|审定|专家|版面编辑|文字编辑|图片编辑|值班编辑|实习编辑|本期编辑|新媒体编辑|选稿|"
    "译者|譯者|翻译|核稿|核稿編輯|一审|二审|三审|初审|复审|终审|供稿人?|文字|科普作者|主讲人?|讲者|回答医生|解答医生|答疑医生|author|written\\sby|by|editor"
)
_PUBLISHER = (
    "(?:制定|制訂|製作|提供|發布|發佈|編製)(?:單位|部門|機關)|"
    "供稿单位|供稿部门|发布者|发布人|發布者|发表者|发布机构|发布单位|发布机关|发文机关|发布作者|信息发布(?=\\s?[:\uff1a])|上传者|录入|责任录入|发布"
)
_SOURCE = (
    "来源|來源|資料來源|文章来源|发布来源|文章出处|信息来源|新闻来源|稿源|稿件来源|资料来源|内容来源|转载自|转自|出处|出自|来自(?=\\s?[:\uff1a])|[来來]源[于於自](?=\\s?[:\uff1a])|"
    "source(?=\\s?[:\uff1a])"
)
_PUBLISHED = (
    "楼主发表于|樓主發表於|发布时间|发布日期|发布于|發布於|發佈於|发表时间|发表日期|发表于|發表於|发表|发表時間|创建时间|创建于|上传时间|"
    "添加时间|录入时间|加入时间|时间|時間|日期|提交时间|成文日期|發佈時間|發布時間|發佈日期|發布日期|發表日期|(?:建檔|張貼|公告|公布|上架|刊登)(?:日期|時間)|published(?:\\son)?|"
    "posted(?:\\son)?|date"
)
_MODIFIED = (
    "更新(?=\\s?[:\uff1a]\\s?[12])|更新时间|更新日期|最新更新|最後更新|更新時間|更新于|更新於|"
    "(?:最后|最近|上次|最後)(?:更新|修改|更改|变更|变动|變更|编辑|編輯|修订|修訂)(?:时间|日期|于|於)?|修订(?:时间|日期)|修訂(?:時間|日期)|修改时间|修改日期|修改于|编辑于|"
    "updated(?:\\son)?|last\\smodified|modified|edited(?:\\son)?"
)
_OTHER = (
    "浏览次数|浏览量|浏览数?|阅读次数|阅读数?|阅读量|点击数?|点击[率量]|点击次数|人气|评论数?|字号|字体|大小|分类|栏目|类别|"
    "关键[词字]|标签|字数|访问量?|访问统计|回复数?|引用|查看|热度|收藏|打印|分享|次数|"
    "等级|积分|注册|注册时间|注册日期|发帖|帖子|精华|威望|人氣|瀏覽(?:[次人]?數|量|人次)?|點閱(?:[次人]?數|率)?|閱讀|點擊量?|發表在|出品|监制|总监制|策划|总策划|统筹|签发|摄影|攝影|后制|後製|views?|hits?|clicks?|comments?|categor(?:y|ies)|tags?|发文字号|文号|标题|主题词|索引号|摘要|作者单位"
)
_FIRST = "".join(sorted({word[0] for words in (_AUTHOR, _PUBLISHER, _SOURCE, _PUBLISHED, _MODIFIED, _OTHER) for word in words.split("|")}))
LABEL = re.compile(
    rf"(?<![\u4e00-\u9fff])(?P<text>文(?=\s{NAME}$)|文(?:\s?[/\uff0f、]?\s?[图圖])?(?=[:\uff1a]\s?\S))[:\uff1a\s]\s?|"
    r"(?<![\u4e00-\u9fff])(?P<slash>文\s?[/\uff0f、]?\s?[图圖]|[图圖]\s?[/\uff0f、]?\s?文|文|[图圖]|(?:作者|撰文|(?:助理|責任|责任|執行|执行)?(?:编辑|編輯)|[编編][译譯]|校对|采写|译者)(?=\s?[/\uff0f|]))"
    r"\s?[/\uff0f|\uff5c丨]\s?(?=\S)|"
    rf"(?=[{_FIRST}])(?<![A-Za-z])(?:(?<![\u4e00-\u9fff])|(?![\u4e00-\u9fff])){MADE_BY}(?:(?P<published>{_PUBLISHED})|(?P<modified>{_MODIFIED})|(?P<publisher>{_PUBLISHER})|"
    rf"(?P<author>{_AUTHOR})|(?P<source>{_SOURCE})|(?P<other>{_OTHER}))"
    r"\s?(?:[:\uff1a\uff5c丨]\s*|(?=\s|$|\d|[(\uff08\[【])\s*)",
    re.IGNORECASE,
)
TITLE_WORDS = (
    "副?主任(?:医师|医生|护师|药师|技师|中医师|醫師)?|主治(?:医师|医生|醫師)?|(?:住院)?(?:医师|醫師)|教授|副教授|研究员|"
    "主管护师|护师|药师|营养师|護理師|藥師|營養師"
)
_PERSON_TITLE = re.compile(rf"\s*(?P<title>{TITLE_WORDS})\s*")
NOT_NAME = re.compile(
    r"\d{4}[-年/.]|\d+\s?[次人条]|\d\d:\d\d|https?://|佚名|未知|不详|网络$|^[\W\d_]*$|(?:查看|阅读|了解|显示)?(?:更多|全文|原文)$|"
    r"^(?:on|at|in|and|with|ago|(?:year|month|week|day|hour|minute)s?)$|^(?:关于|本文|文章)?作者(?:简介|介绍|文章)?$|^(?:首页|主页|原创|我有话说|微博|博客|微信|用户名|昵称|照片|图片|https?)$|^(?:个人|本人)|^请(?:设置|填写|输入|添加)|(?:关注|举报|投诉|登录|注册|收藏|回复|最新文章|全部文章|讨论|锁定|锁定词条|修订记录|历史版本|[编編][辑輯]|主[编編]|综合|整合|网络整理)$|^(?:图片?|配图|供图)\s?[:\uff1a]|^只看|^关注|^来自|代表|[\uff1f\uff01]|^[\u4e00-\u9fff]{13,}$|.{2,}(?:供稿|整理|答主|认证|提供|报道|報導|報道)$|.{3,}(?:部长|主任|院长|所长|会长|主席|局长|馆长|总裁|经理)$"
)
_ASKS = re.compile("[\uff1f\uff01]")
"""What a reporter says in an interview (``记者:…?``)."""
_BRACKETED = re.compile(
    r"(?<=\S)(?:[(\uff08](?:微博|博客|blog|微信)[)\uff09]|\([^()]*[:\uff1a;；/、,\uff0c][^()]*\)|\uff08[^\uff08\uff09]*[:\uff1a;；/、,\uff0c][^\uff08\uff09]*\uff09)"
)
"""What a bracket tells of the name before it, if that is more than a name or a word."""
_AFTER_NAMES = re.compile(
    r"[综綜]合[报報][道導导]|\s[报報][道導]|[/\uff0f]\s?(?:[专專][访訪]|特稿|[报報][道導])|(?<=[\u4e00-\u9fff]{2})拍$|(?:[摄攝]影|[后後][制製]|剪辑|剪輯|视觉|排版|设计|美编|制图|运营|监制)\s?[|\uff5c丨/:\uff1a]|。|@|题图|配图|圖片(?:來源|提供)|图片(?:来源|提供)|(?:我要)?分享|[辑摘选]自|返回|(?:查看|阅读)更多|(?:我要)?(?:收藏|举报|打印|纠错)|点击|\|\|"
)
"""What pages print behind a name on the same line."""
_STAFF_CODE = re.compile(r"[\s_·-]*(?<![A-Za-z])[A-Z]{1,5}\d{2,7}$|\s+[Ll][Vv]\.?\s?\d{1,3}$")
"""The number of an editor, or the rank of a member, behind the name (``张三_NF041``, ``山风 Lv5``)."""
_INSTITUTION = re.compile(r".*(?:[医醫]院|大[学學]|[医醫][学學]院|卫生院|保健院|[诊診]所|研究[所院]|疾控中心|门诊部|医科大).{0,8}|.{1,6}科")
"""Where a person works, behind the name."""
_AT_WORK = 25
"""Characters of a line that is nothing but a person and where they work."""
_ROLE_BEFORE = re.compile(
    r"^[^\s:\uff1a]{0,8}?(?:专栏作者|特约作者|特约记者|[记記]者|通[讯訊][员員]|[实實][习習]生|评论员)[\s:\uff1a]*|^[\u4e00-\u9fff]{2,4}[:\uff1a]\s*"
)
_DATE_FIRST = re.compile(r"\W*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]")
PLACES = (
    "呼吸|消化|心|神经|内|外|妇|产|儿|骨|皮肤|眼|耳|口腔|肿瘤|血液|内分泌|泌尿|肾|肝|普|中医|针灸|康复|急诊|感染|风湿|全科|营养|精神|放射|超声|麻醉"
)
_PLACED = re.compile(rf"(?P<name>{NAME}?)(?P<place>(?:{PLACES})[\u4e00-\u9fff]{{0,8}}科)")
"""A name that clings to where the person works."""
_PLACE_BEFORE = re.compile(rf".*(?:医院|科|中心|大学)(?={NAME}$)")
DOCTOR = re.compile(rf"(?:^|\s)(?:[\u4e00-\u9fff·]{{2,4}}\s+|{NAME}?(?:(?:{PLACES})[\u4e00-\u9fff]{{0,8}}科)?)(?:{TITLE_WORDS})")
MEDIUM = re.compile(
    r"(?!举报|[\u4e00-\u9fff]*(?:举报|上网|联网)$|(?:本|该|官方|友情|其他|相关)网站$)(?:[\w\u4e00-\u9fff·]{1,14}(?:网站?|报|社|电视台|在线|周刊|杂志|客户端|频道|医院|新闻|健康局)"
    r"|[\u4e00-\u9fff]{2,6}(?:财经|科技|消息|娱乐|体育|资讯|健康|军事|汽车))(?:综合)?|[\u4e00-\u9fff]{2,6}专栏"
)
_SPLIT = re.compile(r"[、,\uff0c;\uff1b/|\uff5c丨]|\s(?![A-Z])")
EDGE = " \t:\uff1a|\uff5c丨/[]()\uff08\uff09【】《》·-—,\uff0c;\uff1b。"
_PART_OF = re.compile(r"(?<=\S{2})\s?[/\uff0f](?:文|图|文图|图文|摄影?)$")
"""What of the text the source gave."""
_BEFORE_SOURCE = re.compile(r"^(?:(?:本文|文章|内容)?(?:来源|转载|摘|选)(?:于|自)|来自)(?=\S{2})")
_BELOW = re.compile(
    r"[(\uff08【\[]\s?(?:文章|本文|信息|新闻|稿件|内容)?[来來]源\s?[:\uff1a]\s?([^\s()\uff08\uff09【】\[\]。]{2,24})\s?[)\uff09】\]]$"
)
"""Where it came from, in brackets behind the last sentence."""
NOBODY = frozenset(("未知", "不详", "无", "暂无", "网络", "互联网", "综合", "政府网站", "本网", "本站", "本网站", "原创", "本站原创", "本网原创"))
"""What programs print for a source that nobody entered, or for the site that the page stands on."""


_MARKS = ":\uff1a|/\uff0f\uff5c丨"
"""What stands between a label and its value."""
_NAMES = re.compile(rf"{NAME}(?:[\s、]+{NAME})*")
_BYLINE = 90
"""Characters of a line that may be a byline whose labels cling to the values."""
_GLUED = re.compile(
    r"(?<=[\u4e00-\u9fff\d])(?<!本文|文章|内容|图片|题图|配图|数据|资料|信息|新闻|稿件|素材|视频|专题|发布)(?<![原第一本])(作者|责任编辑|责编|来源)(?=[:\uff1a])"
    r"|(?<=[读讀次])((?:文章|信息|新闻|稿件|内容)来源)(?=[:\uff1a])"
    r"|(?<=[\u4e00-\u9fff\d])(?<!发布|发表|更新|修改|修订|修訂|添加|录入|上传|创建|提交|加入|成文|生成|生效|失效|废止|责任|网络|版面|文字|图片|值班|实习|本期|媒体|本文|文章|医学|点击|阅读|浏览)"
    r"((?:发布|发表|更新)?(?:时间|日期)|编辑|审核|校对|(?:阅读|浏览|点击)(?:次数|量|数)?|字[号体]|分享到?)(?=[:\uff1a])"
)
"""A label behind a value without anything between them."""
_BEGINS = re.compile(r"(?:^|[\s|])[\u4e00-\u9fff]{2,4}$")
"""The beginning of a label of several words."""
_LONGEST = 5
_DATED = r"((?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d\d:\d\d(?::\d\d)?)?)"
_TRAILING = re.compile(rf"{_DATED}(发表|发布)\s*{_DATED}(更新|修改)")
"""Two dates with their labels behind them."""
_IN_CELL = re.compile(r"(?<=[|\uff5c])(\s*)(作者|来源|编辑|记者|发布者)(?=[\u4e00-\u9fffA-Za-z])(?!单位|简介)")
"""A label without a sign, at the beginning of a part of a line that upright strokes divide."""


def unglued(text: str) -> str:
    """A line of a byline with a blank before labels that cling to the value before (``12:11来源:新华网作者:李明``).

    Two labels behind their dates (``2024-11-30发表 2024-12-23更新``) are put before them.
    """
    if text[:1] in "12" and len(text) < 200 and ("更新" in text or "修改" in text):
        text = _TRAILING.sub(r"\2于 \1 \4于 \3 ", text)
    if len(text) < _BYLINE and ("|" in text or "\uff5c" in text):
        text = _IN_CELL.sub(r"\1\2:", text)
    return _GLUED.sub(_parted, text) if len(text) < _BYLINE and (":" in text or "\uff1a" in text) else text


def _parted(label: re.Match[str]) -> str:
    """The label with a blank before it; a word that has nothing before it but the beginning of its label (``报名时间:``) stays one."""
    whole = label[0].endswith(("时间", "日期")) and _BEGINS.search(label.string, max(0, label.start() - _LONGEST), label.start())
    return label[0] if whole else f" {label[0]}"


_VALUE, _CLAIM = 40, 120
"""Characters of a value, and of what a company puts there for search engines, if the day alone follows it."""
_DAY_ONLY = re.compile(r"\s*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}:\d\d(?::\d\d)?)?\s*")


def only_labels(text: str, labels: list[re.Match[str]]) -> bool:
    """Does the line hold nothing but labels and their short values?"""
    before = text[: labels[0].start()]
    if before and _DATE_FIRST.match(before):
        return len(text) < 60 and "。" not in text
    ends = [label.start() for label in labels[1:]] + [len(text)]
    dated = any(label.lastgroup in ("published", "modified") for label in labels)
    if len(before) > 25 or "。" in text:
        return False
    longest = _VALUE if before or labels[-1].lastgroup != "published" or not _DAY_ONLY.fullmatch(text, labels[-1].end()) else _CLAIM
    for label, end in zip(labels, ends, strict=True):
        bare = is_bare(label) and label.lastgroup not in ("published", "modified", "other")
        if end - label.end() > longest or (
            bare and (value := text[label.end() : end].strip()) and not (label.lastgroup == "author" and (dated or _NAMES.fullmatch(value)))
        ):
            return False
    return True


def is_bare(label: re.Match[str]) -> bool:
    """Has a label no sign between it and its value?"""
    return label[0].strip()[-1:] not in _MARKS


def people_in(text: str) -> list[Person]:
    """People named in a value: each with a professional title if one is printed."""
    people: list[Person] = []
    if _ASKS.search(text):
        return people
    text = _BRACKETED.sub("", _own_part(text))
    for piece in _SPLIT.split(re.sub(r"\s*[(\uff08\[][^)\uff09\]]*$", "", text.strip(EDGE)) or text):
        piece = _ROLE_BEFORE.sub("", _STAFF_CODE.sub("", piece.strip(EDGE)))
        title = _PERSON_TITLE.search(piece)
        if title and is_name(behind := piece[title.end() :].strip(EDGE)) and _INSTITUTION.fullmatch(place := piece[: title.start()].strip(EDGE)):
            people.append(Person(name=behind, title=title["title"], institution=place))
            continue
        name = (piece[: title.start()] or piece[title.end() :] if title else piece).strip(EDGE)
        if title and (placed := _PLACED.fullmatch(name)):
            people.append(Person(name=placed["name"], title=title["title"], institution=placed["place"]))
            continue
        name = _PLACE_BEFORE.sub("", name) if title else name
        if title and not name and people:
            people[-1] = Person(name=people[-1].name, title=title["title"], institution=people[-1].institution)
        elif people and _INSTITUTION.fullmatch(name):
            last = people[-1]
            people[-1] = Person(name=last.name, title=last.title, institution=f"{last.institution} {name}" if last.institution else name)
        elif is_name(name) and people and _INSTITUTION.fullmatch(people[-1].name):  # behind where the person works
            works = people[-1]
            people[-1] = Person(
                name=name, title=works.title or (title and title["title"]), institution=" ".join(filter(None, (works.name, works.institution)))
            )
        elif 1 < len(name) <= 20 and not NOT_NAME.search(name):
            people.append(Person(name=name, title=title["title"] if title else None))
    return people


def at_work(text: str) -> bool:
    """Is it where one person works, and the person's name (江南医院院长 王小明)?"""
    place, _, name = text.rpartition(" ")
    return len(text) < _AT_WORK and bool(_INSTITUTION.fullmatch(place)) and is_name(name) and [person.name for person in people_in(text)] == [name]


def _own_part(text: str) -> str:
    """A value up to the bracket that closes what opened before it, or up to the page's own controls."""
    depth = 0
    for place, sign in enumerate(text):
        if sign in "(\uff08[【":
            depth += 1
        elif sign in ")\uff09]】":
            depth -= 1
            if depth < 0 and place:
                text = text[:place]
                break
    controls = _AFTER_NAMES.search(text)
    return text[: controls.start()] if controls and controls.start() > 1 else text


def source_below(text: str) -> str:
    """The source that the last paragraph of a text names in brackets at its end; empty if it names none."""
    found = _BELOW.search(text[-40:]) if text[-1:] in ")\uff09】]" else None
    return source_name(found[1]) if found else ""


def source_name(text: str) -> str:
    """A source without the words that say that it is one; empty if nobody knows it."""
    name = _BEFORE_SOURCE.sub("", _PART_OF.sub("", text).strip(EDGE.replace("《", "").replace("》", "")))
    return "" if name in NOBODY else name
