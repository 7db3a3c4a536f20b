"""Names that stand in the text itself: ``(记者 张三)``, ``□ 本报记者 张三 李四``, ``执笔人:张三``, a bare name under the title."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from healthcrawl.extract.vocabulary.words import MADE_BY
from healthcrawl.items.article import Person

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷"
    "施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺"
    "張陳劉黃吳趙孫羅馬謝韓馮鄧許蘇盧蔣賈葉閻餘鍾譚鄒陸龍萬錢湯賀賴龐龔顏嚴溫韋聶叢齊莊塗時連單楊鄭蕭簡藍遊闕費紀項歐顧範賓鳳關蘭衛鮑駱滿閔華鄔暢宮來闞權練"
)
NAME = rf"(?:欧阳|歐陽|司马|司馬|范姜|上官|诸葛|慕容|令狐|司徒|皇甫|[{_SURNAMES}])[\u4e00-\u9fff]{{1,2}}"
_NAME_ONLY = re.compile(NAME)
_NO_NAMES = frozenset(
    "官网 原创 原文 组图 图文 多图 高清 转载 完 成都 温州 金华 常州 连云港 马来西亚 于是 方便 成功 文章 安全 和平 高清图 白天 国庆 包括 古代 段落 "
    "图片来源 圖片來源 圖片提供 "
    "微博 博客 主页 微信 手记 自述 后记 附言 按语 寄语 最新文章 其他文章 全部文章 更多文章 商用 简介 介绍 专栏 信息 资料 编辑 责编 整合 编译".split()
)
_WORD_ENDS = frozenset(
    "病症炎癌瘤痛压糖脂科药素法方汤丸散片风疹疮疱斑痒热寒咳喘肿毒菌虫术天季节日夜晚晨茶粥菜果油奶蛋肉豆米面酒醋盐血尿便肝胆脾胃肾肺心肠骨眼鼻耳口"
    "牙喉舌肤疗诊检验查食饮法因案式度色带囊草类型期间前后时下上中内外里篇章节识史理化能力性质量率员者们人家院网报社"
)
"""What ends the names of diseases, medicines, seasons and sections far more often than those of people."""
_WORDS = frozenset(
    (
        "官网 官方 官微 常见 常用 何谓 何为 何故 易感 易患 易怒 温馨 温暖 毛发 石膏 石斛 江湖 马桶 花生 花粉 包子 包皮 包扎 明确 宁静 "
        "甘草 龙眼 温泉 温水 车祸 强身 强壮 文献 左右 左侧 左手 屈光 解剖 解读 解答 解析 解决 应用 应对 应急 苦瓜 连翘 "
        "房颤 党参 景观 平安 平台 平衡 管理 管道 相应 万一 万能 向导 高原 高效 高危 高龄 健康 方便 方向 金属 常规 通知 "
        "公告 官网 官方 关于 关注 关节 梅毒 计划 祝福 祝愿 荣誉 杜仲 苏打 蒙脱石 金银花 胡萝卜 白芍 白术 黄芪 黄芩 黄连 黄柏 牛膝 牛黄 "
        "马蹄 柏仁 柴胡 葛根 桑叶 桑葚 艾灸 艾叶 荆芥 "
        "周一 周二 周三 周四 周五 周六 周末 来源 来自 查看 查阅 全文 全部 全国 关闭 关爱 管理员 游客 "
        "成份 成分 包装 方解 方剂 汤剂 金币 明天 康复 白内障 时政 时事 时尚 游戏 明星 申请 陆续 焦点 华人 华语 沙龙 谷歌 季度 单位 "
        "冷门 高层 卓越 古代 古典 花絮 戴口罩 郁金香 向日葵 任何 高考 温州 成长 成人 孟加拉 马上 房产 "
        "房屋 池塘 阳台 阳光 井冈山 池州 原料 郑州 胡同 江苏 江西 安徽 宁波 宁夏 吉林 常州 金华 温县 "
        "阳江 武汉 石家庄 苏州 台北 台中 台南 台东 台東 台湾 台灣 高雄 高市 云林 雲林 金门 金門 连江 連江"
    ).split()
)
"""Words that begin like names."""
_ANY_NAME = r"[\u4e00-\u9fff·]{2,5}|[A-Za-z][\w&. -]{2,20}"
_ROLE = (
    r"(?:实习|见习|特约|首席|资深|全媒体|融媒体|驻\S{1,6}|本[报刊网台]|新华社|中新社|中新网|人民网|通讯)?(?:[记記]\s?者|通[讯訊][员員]|"
    r"[实實][习習]生|特约撰稿人?|撰稿人?|撰文|执笔人?|采写|作\s?者(?:署名)?|特派员|评论员|摄影)"
)
_ROLE_HINT = re.compile(r"[记記]\s?者|通[讯訊][员員]|[实實][习習]生|撰|执笔|采写|作\s?者|特派员|评论员|摄影")
"""What is in every role."""
_IN_BRACKETS = re.compile(
    rf"[(\uff08【\[〔]\s*([^()\uff08\uff09【】\[\]]{{0,24}}{_ROLE}[^()\uff08\uff09【】\[\]]{{2,60}}|(?P<sent>[\u4e00-\u9fff]{{2,8}}[報报網网社台]\s{NAME}(?:[\s、]+{NAME}){{0,3}})|{NAME}(?:[\s、]+{NAME}){{0,3}})\s*[)\uff09】\]〕]"
)
_ALIAS = re.compile(rf"(?<![\u4e00-\u9fff]){NAME}$")
"""A name before a bracket: what stands inside is the same person's other name."""
_REPRINT = re.compile("转载|转发|注明|出处|版权")
"""Words about who may reprint it, and how."""
_SENT_IN = re.compile(rf"[(\uff08]\s?({NAME}(?:[\s、]+{NAME}){{0,3}})\s+[^()\uff08\uff09]{{2,20}}供稿\s?[)\uff09]$")
"""Who wrote it, and who sent it in, behind the last sentence."""
_SENT_BY = re.compile(
    rf"[(\uff08]\s?[\u4e00-\u9fff]{{1,16}}[局馆院部处科办委会镇道校站系区室所队司厅心]\s+({NAME}(?:[\s、]+{NAME}){{0,2}})\s?[)\uff09]$"
)
"""The office that sent it in and who wrote it there, behind the last sentence."""
_OPENS = 60
"""Characters at the beginning of a paragraph that may name its reporters."""
_OPENING = "(\uff08【[〔"
"""Brackets that a paragraph begins with: who reports, and from where."""
_CLOSING, _SIGNED = (")", "\uff09", "】", "]"), 30
"""Brackets that a paragraph ends with, and the characters there that may tell who wrote what stands before."""
_LINE = re.compile(rf"[\s□■●◎△▲※—\-]*([^\uff0c。:\uff1a\uff1b]{{0,16}}?{_ROLE}[\s:\uff1a/\uff0f]*.{{2,50}})")
_OF_STUDENTS = re.compile("[\u4e00-\u9fff]{4}[实實][习習]生(?=[\u4e00-\u9fff])")
"""Trainees of whom a sentence tells (``招收实习生引发风波``)."""
_ROLE_WORD = re.compile(rf"\S*?{_ROLE}[\s:\uff1a/\uff0f]*")
_AFTER = re.compile(
    r"(?:(?<=[\u4e00-\u9fff]{2})拍$|发自|[报報][道導]|摄影?|文并图|图文|/|\uff0f|[电讯]$|受访者|供图|供稿|整理|整合|编译|[综綜]合|[采採][访訪]).*$"
)
_FROM = re.compile(r"\s([\u4e00-\u9fff]{2,4})[报報][道導]$")
"""From where it is reported, behind the names."""
DEPARTMENT = re.compile(".+(?:支部|科|处|室|中心|公司|医院|学院|办|部|局|委|班)")
"""Departments that send texts in."""
_OWN_VIEWS = re.compile("观点|看法|个人|本人|照片|文章|达人|爱好者|比赛|大赛|作品|博主|知识|技[术巧法]|讲座|培训|协会|艺术|展[览出示]")
"""What follows 作者 and 摄影 where no name does (``只是作者个人言论``, ``摄影达人``)."""
_PORTRAIT = re.compile(r"(?:介绍|介紹|简介|簡介)\s?[:\uff1a]\s*([^\uff0c,]+)\uff0c.*")
"""Who the author is, behind the name."""
OFFICE = re.compile(r"[\u4e00-\u9fff]{2,18}(?:部|处|办|室|委|局|院|中心|科|会|厅|所|学|学校|[中小]学|幼儿园|馆|站|队|公司|支部|政府)")
"""Who signs a notice."""
_SIGNATURE = 8
"""Lines at the end of a notice among which it is signed: behind that stands who else got it."""
_BETWEEN_NAMES = re.compile(r"[\s、,\uff0c]+|(?<=[\u4e00-\u9fff])&(?=[\u4e00-\u9fff])")
_TWO_NAMES = re.compile(rf"(?<![\u4e00-\u9fff])(?=[\u4e00-\u9fff]{{5}}(?![\u4e00-\u9fff]))({NAME})({NAME})(?![\u4e00-\u9fff])")
"""Names between which a line was broken."""
_BARE = re.compile(rf"(?:文|撰文|作者)?\s?[/\uff0f■◎□●]?\s*({NAME}(?:[\s、]+{NAME}){{0,3}})")
_OF_MEDIUM = re.compile(rf"({NAME}(?:\s{NAME}){{0,3}})\s?/\s?[\u4e00-\u9fff]{{2,8}}[报報网網社刊]")
"""Who wrote it for which medium (``王小明/江南报``)."""
_TELEGRAPHED = re.compile(r"[^。\uff0c]{2,24}[讯电]\s?[(\uff08]")
_DATELINE = re.compile(
    rf"(?:[^\s。\uff0c]{{2,12}}[讯电]\s?)?(?:本报)?[记記]者\s?({NAME})(?:[\s、]({NAME}))?(?:\s?通[讯訊][员員]\s?(\S{{2,4}}?))?[^\s。\uff0c]{{0,4}}报道"
)
"""How agencies and newspapers begin a text."""
_REPORTED = re.compile(rf"(?:[\u4e00-\u9fff]{{2,8}}[报網网社台])?(?:本报)?[记記]者[\s:\uff1a]+({NAME}(?:\s{NAME}){{0,3}})")
"""A line that only says who reports, wherever it stands in the text."""
_WRITTEN = re.compile(r"(?:本文)?由?\s?([^\uff0c,。]{2,40}?)\s?(?:撰写|编写|审核|审阅|审校|供稿)\s?(?:[\uff0c,\uff1b;]|$)")
"""Who wrote and who reviewed (``本文由…撰写,…审核``)."""
_EXPERT = re.compile(rf"(?:回答|解答|答疑|答题|咨询|受访|指导|审稿|审核)(?:专家|医生|医师)[\s:\uff1a]*({NAME})\s?[(\uff08]")
"""Who answers or reviews, before what tells in brackets where."""
_NAMED = re.compile(rf"(?:.*(?:医院|科|中心|大学|学院)|^)\s*({NAME}?)\s*(?:副?主任|主治|医师|医生|教授|副教授|研究员|药师|护师|$)")
"""A name behind where someone works, before a professional title."""
_POSTED = re.compile(
    r"(?<![\u4e00-\u9fff])本?[贴帖文]?由\s?(\S{2,16}?)\s?(?:于|在)?\s?(?:[12]\d{3}[-年/.]|张贴|发表|发布|上传|提交|创建)|"
    + r"^(\S{2,20})\s(?:已|最后|最新推荐文章)?[于於]\s?[12]\d{3}[-年/.][\d\s:日月/.-]{4,}(?:修改|发布|發布|編輯|编辑|更新|发表|發表)|"
    + MADE_BY
    + r"by\s(\w{2,20})\W*$",
    re.IGNORECASE,
)


def find_credits(texts: list[str], alone: Sequence[str] | None = None) -> list[Person]:
    """People named at the beginning or the end of a text given as its lines; ``alone``: lines that may be a name and nothing else.

    Without ``alone`` the lines are those of a byline: names without a word for their role are none.
    """
    head, tail = texts[:6], texts[-4:]
    for part in (head, tail):
        if names := list(dict.fromkeys(name for text in part for name in _of_line(text))):
            return [Person(name=name) for name in names]
    ends = (
        [head[0][:120], tail[-1][-120:], *(text[:_OPENS] for text in head[1:3] if text[0] in _OPENING or _TELEGRAPHED.match(text))]
        if alone is not None and texts
        else texts
    )
    ends = [*ends, *(text[-_SIGNED:] for text in tail if text.endswith(_CLOSING))]
    if alone is not None and (line := next(filter(None, map(_DATELINE.match, head[:3])), None)):
        return [Person(name=name) for name in line.groups() if name and is_name(name)]
    for text in ends:
        for found in _IN_BRACKETS.finditer(text):
            bare = alone is not None and not _ALIAS.search(text[: found.start()])
            if names := _of_brackets(found, bare=bare):
                return [Person(name=name) for name in names]
    if (
        alone is not None
        and tail
        and (sent := _SENT_IN.search(tail[-1]) or _SENT_BY.search(tail[-1]))
        and all(map(is_name, names := _BETWEEN_NAMES.split(sent[1])))
    ):
        return [Person(name=name) for name in names]
    for text in tail if alone is not None else ():  # behind the last sentence of a paragraph
        behind = text.rpartition("。")[2]
        if behind != text and not behind.endswith(("摄", "图", "拍")) and (names := _of_line(behind)):
            return [Person(name=name) for name in names]
    for text in texts if alone is not None else ():
        if len(text) <= _SIGNED and (line := _REPORTED.fullmatch(text)) and all(map(is_name, names := line[1].split())):
            return [Person(name=name) for name in names]
    for text in alone or ():
        names = re.split(r"[\s、]+", name[1]) if (name := _BARE.fullmatch(text)) else []
        if names and not any(map(_is_word, names)):
            return [Person(name=name) for name in names]
    return []


def signed_by(texts: Sequence[str], is_day: Callable[[str], object]) -> str | None:
    """The office that signs a notice: on the line before the day."""
    end = next((number for number, text in enumerate(texts) if text.startswith("附件") and number > 2 and OFFICE.fullmatch(texts[number - 2])), None)
    pairs = list(pairwise(texts[1:end]))[-_SIGNATURE:]  # what is appended stands behind the signature
    return next((office for office, day in reversed(pairs) if len(day) <= _SIGNED and OFFICE.fullmatch(office) and is_day(day)), None)


def reporters(text: str) -> list[str]:
    """Names in words like ``记者张三／北京报道``; none if there is no word for a role."""
    return _split(text) if _ROLE_HINT.search(text) else []


def is_name(text: str) -> bool:
    """Is the text a Chinese name, and no word that begins like one?"""
    return _NAME_ONLY.fullmatch(text) is not None and not _is_word(text)


def is_place(name: str) -> bool:
    """Is it one of the words, or a place, that begin like a name?"""
    return name in _WORDS or name in _NO_NAMES


def _is_word(name: str) -> bool:
    """Is what begins like a name rather a word: a disease, a season, a section?"""
    return name in _NO_NAMES or name in _WORDS or name[-1] in _WORD_ENDS


def _of_line(text: str) -> list[str]:
    """Names on a line that holds nothing else."""
    if len(text) > 70:
        return []
    if ("由" in text or "于" in text or "於" in text or "by" in text.lower()) and (found := _POSTED.search(text)):
        return [] if found[3] and "\uff0c" in text else [found[1] or found[2] or found[3]]  # English at the end of a sentence
    if text.startswith("本文由") and (signed := [name[1] for part in _WRITTEN.findall(text) if (name := _NAMED.match(part))]):
        return signed
    if expert := _EXPERT.match(text):
        return [expert[1]]
    if _ROLE_HINT.search(text) and (credit := _LINE.fullmatch(text)):
        names = [] if re.search("[。\uff1b\uff01\uff1f]", text) else _split(credit[1])
        return [] if _OF_STUDENTS.search(text) and not any(map(is_name, names)) else names
    if "/" in text and (medium := _OF_MEDIUM.fullmatch(text)) and all(map(is_name, names := medium[1].split())):
        return names
    inside = _IN_BRACKETS.fullmatch(text)
    return _of_brackets(inside) if inside else []


def _of_brackets(found: re.Match[str], *, bare: bool = True) -> list[str]:
    """Names in brackets: behind the word for a role or a medium, or (``bare``) alone."""
    if found["sent"]:
        return found["sent"].split()[1:]
    return _split(found[1]) if bare or _ROLE_HINT.search(found[1]) else []


def _split(text: str) -> list[str]:
    """Names behind the words for their roles."""
    names: list[str] = []
    if _REPRINT.search(text):
        return names
    for part in _ROLE_WORD.split(text) if _ROLE_WORD.search(text) else [text]:
        part = part.strip(" :\uff1a/\uff0f()\uff08\uff09【】[]")
        if (place := _FROM.search(part)) and not is_name(place[1]):
            part = part[: place.start()]
        part = _AFTER.sub("", _PORTRAIT.sub(r"\1", part))
        names += [
            name
            for name in _BETWEEN_NAMES.split(_TWO_NAMES.sub(r"\1 \2", part))
            if re.fullmatch(_ANY_NAME, name)
            and name not in _NO_NAMES
            and name not in _WORDS
            and not DEPARTMENT.fullmatch(name)
            and not _OWN_VIEWS.match(name)
        ]
    return list(dict.fromkeys(names))
