"""Is what reads as an article one? What speaks for it and what against it, weighed in one place.

A page is no article because several things say so, never because something is missing: a text that nothing speaks against is one,
without a day, an author or a trail. Each sign weighs 1 to 3; only what leaves no doubt weighs more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from healthcrawl.extract.about import is_about_the_site, is_cards, lists_others
from healthcrawl.extract.page.blocks import Node
from healthcrawl.extract.page.context import Context
from healthcrawl.extract.page.edges import names_neighbour
from healthcrawl.extract.vocabulary.titles import SEPARATOR, Title
from healthcrawl.items.article import Article, Content

_ENOUGH = -2
"""Signs that together weigh so little or less make no article of a page."""
_NO_DOUBT = -9
_SURELY_NAMED, _LABELLED = 0.6, 0.8
"""Names that are less sure only stand beside a day; days that are surer are printed with a label or marked up."""
_TELLING = 14
"""Characters that no name of a page has."""
_SENTENCE = 15
"""Characters that no label or slogan has."""
_LITTLE, _TOLD, _LONG = 150, 300, 800
"""Characters of sentences that tell of neither the site nor one person: few, some, and many."""
_SAMPLE = 4000
"""Characters of a text that tell what it is about."""
_BEHIND = 8
"""Lines behind a text that may lead to its neighbours."""
_SOME = 2
"""Different things said of oneself, or of goods, that are no chance."""
_HEADED = 3
"""Headings that leaflets and entries on illnesses have."""
_FIELDS = 3
"""Fields of a form; a search has one, a login two."""

_NEWS = re.compile(
    r".*(?:新闻|新聞|资讯|資訊|动态|動態|公告|通知|公示|要闻|知识|知識|百科|科普|常识|文章|专栏|專欄|博客|健康|养生|養生|保健|疾病|症状|治疗|治療|护理|饮食|问答|問答|病例|心得|文摘|报道|報導|法规|政策).*"
)
"""Departments of articles."""
_OF_SITE = (
    r"(?:公司|企业|集团|医院|本院|学校|学院|本校|网站|本站|平台|品牌|机构|门诊部?|诊所|科室|展会)"
    r"(?:简介|介绍|概况|概述|文化|荣誉|优势|实力|历程|历史|理念|资质|风采|风貌|环境|形象|概览)"
    r"|[关關][于於](?:我[们們]|本[站院校店]|我[院校])|(?:联系|聯[絡繫])(?:我[们們]|方式|本站)|(?:荣誉|榮譽)?资质(?:证书|荣誉)?|荣誉(?:证书|奖项)"
    r"|.{0,10}(?:公司|[协協]會|[协協]会|促[进進][会會]|基金[会會]|[医醫]院|診所|本[会會院])(?:[简簡]介|介[绍紹]|沿革|[缘緣]起|宗旨|章程)|[认認][识識](?:[协協][会會]|我[们們]|本[会會院])"
    r"|发展历程|大事记|组织(?:机构|架构)|领导(?:班子|团队|介绍)|(?:管理|经营|服务)团队|(?:招商|合作)(?:加盟|条件|流程)"
    r"|加盟(?:条件|流程|支持|费用)|总部支持|(?:付款|支付|配送)(?:方式|说明)|股票信息|投资者关系|我们是谁"
)
_OF_PEOPLE = (
    r"(?:专家|專家|医师|醫師|医生|醫生|大夫|名医|教师|老师|名师|师资|讲师|导师|学员|校友|毕业生|团队|員工|员工|歌手|艺人)"
    r"(?:团队|團隊|介绍|介紹|风采|简介|簡介|队伍|力量|阵容|陣容|一览|大全|库)|.{0,4}个人简介|人物简介"
)
_OF_GOODS = (
    r"(?:产品|產品|商品|设备|案例|作品)(?:中心|展示|世界|列表|系列|介绍|详情|展厅|库|分类|与服务|范围)|产品|商品"
    r"|(?:成功|工程|客户|合作|施工|网站)(?:案例|实例)|供应(?:信息|产品)"
)
_TERMS = r".{0,8}(?:用户|许可|服务|注册|会员)协议|.{0,4}隐私(?:声明|政策|条款|权)|(?:会员)?注册条款|(?:版权|法律)声明|免责[声申]明"
_FORMS = (
    r"(?:在线|网上|快速|自助|免费|我要|新用户|用户|会员|客户)?(?:留言|预约|挂号|报名|注册|登[录陆]|投诉|反馈|订单|咨询)(?:表|单|中心|登记|板|本)?"
)
_NAMED = (
    ("terms", -6, re.compile(_TERMS)),
    ("a form", -3, re.compile(_FORMS)),
    ("who stands behind the site", -3, re.compile(_OF_SITE)),
    ("people", -3, re.compile(_OF_PEOPLE)),
    ("goods", -3, re.compile(_OF_GOODS)),
)
"""What pages beside the articles are called, and where they are filed."""
_FILED = (
    ("goods", -3, re.compile(r".{2,6}产品|案例|线路|课程|(?:经典)?案例(?:展示|欣赏)?")),
    ("pictures and films", -3, re.compile(r"图库|图说.{0,6}|图片(?:新闻|中心|展示)?|相册|视频(?:中心|大全)?|下载(?:中心|专区)?|音乐")),
    ("who stands behind the site", -3, re.compile(r"走进.{2,6}|荣誉|资质|加盟|招商|合作")),
)
"""Words that may also be a title, but are no department of articles."""
_ADDRESS = re.compile(
    r"/(?:about|contact|gywm|guanyu|guanyuwomen|lianxi|lianxiwomen|gsjj|gongsijianjie|jianjie|gaikuang|leadership|team|tuandui|products?|chanpin|chanpinzhongxin|cpzx|cpzs|goods|cases?|"
    r"anli|teachers?|lecturers?|students?|doctors?|experts?|zhuanjia|ysjs|ystd|zjtd|zjfc|singers?|albums?|player|register|login|signup|feedback|liuyan|guestbook|message|yuyue|"
    r"honou?r|rongyu|jiameng|join|zhaoshang|privacy|terms)(?:[-_/.]|$)",
    re.IGNORECASE,
)
"""Folders and files of pages beside the articles: their names in English and by the sounds of the Chinese ones."""
# every alternative below begins with a letter, not with a choice: the engine of re then looks for those letters at once, seven times as fast
_MEMBER = ".{0,12}(?:委员|会员|理事|主委|會員)"
_WORK = ".{2,20}(?:工作|研究|临床|教学|[\\d一二三四五六七八九十余多]年)"
_LIFE = re.compile(
    rf"毕业[于後后]|畢業於|就读于|擅[长長]|从事{_WORK}|從事{_WORK}|曾任|现任|現任|历任|歷任|任职|师[从從]|師[从從]|主任[医醫][师師]|主治[医醫][师師]"
    rf"|学会{_MEMBER}|协会{_MEMBER}|學會{_MEMBER}|分会{_MEMBER}|委员会{_MEMBER}|代表作|硕士|博士|发表.{{0,6}}论文|荣获|座右铭|临床经验"
)
"""What sentences about one person say."""
_OURS = re.compile(
    r"成立[于於]|创立[于於]|创建[于於]|始建[于於]|创办[于於]|建[校院][于於]|坐落[于於]|占地|建筑面积|注册(?:资本|资金)"
    r"|是(?:一[家所]|.{0,12}批准).{0,40}(?:公司|企业|医院|机构|学校|平台|网站|品牌|门诊)|秉承|宗旨|竭诚|凭借|依托|致力[于於]|专业从事|主营|子公司|领先的.{0,12}(?:提供商|品牌|企业)"
    r"|为(?:客户|您|顾客).{0,6}提供|我们(?:始终|坚持|拥有|致力|提供|相信|的(?:团队|服务|客户))|携手|共创|本公司|我公司|我[院校司]"
    r"|贵公司|诚信|企业(?:文化|精神)|价值观|核心竞争力|广大(?:客户|用户|患者)|先进.{0,10}(?:设备|团队|队伍)|高素质.{0,10}(?:设备|团队|队伍)"
)
"""What those say who stand behind a site."""
_PROPERTY = "(?:规格|型号|材质|参数|特点|概述|用途|品牌|名称|尺寸|颜色|重量|性能|优势|简介|介绍)"
_GOODS = re.compile(
    rf"产品{_PROPERTY}|產品{_PROPERTY}|规格|型号|材质|尺寸|使用范围|应用领域|测试指标|施工方法|技术(?:参数|指标)|费用说明|预订须知|行程概要|邮发代号"
)
_PRICE = re.compile(r"[¥\uffe5]\s?\d|加入购物车|立即(?:购买|支付|订购)|库存\s*[:\uff1a]?\s*\d|优惠价")
_MEDICAL = re.compile(
    r"(?:[\d一二三四五六七八九十]+[、.\uff0e]|[【\[])?(适应[症证]|用法用量|不良反应|禁忌|功能主治|注意事项|药理|病因|症状|临床表现|诊断|鉴别|检查|治疗|预防|护理|饮食|并发症|预后|発病|適應症|副作用|病因病理)"
)
"""How the sections of leaflets and of entries on illnesses begin."""
_ILLNESS = re.compile(
    r"患者|病人|症状|症狀|疾病|炎(?:症|的|是|性|患)|癌(?:症|的|是|性|患)|瘤(?:症|的|是|性|患)|治疗|治療|就[医醫诊診]|医[嘱囑]|醫[嘱囑]|用药|服药|药物|藥物|预防|預防|病因|感染|诱因|过敏|血压|血糖|手术|疼痛|发热|咳嗽|剂量|饮食|免疫|病变"
)
"""Words of texts about illness and health."""
_LATIN = re.compile(r"(?<=[\u4e00-\u9fff])[\s/|]*[A-Za-z][A-Za-z\s&.]*$")
"""The same name in another language behind a Chinese one."""
_STOP = re.compile(r"(?<=[。！？；!?;])|\n")
_SAID = re.compile(r"[。！？；，,!?;、]")
_ASKS = re.compile(r"[？?！!，,：:]")
_ASKED = frozenset(("text", "tel", "email", "password", "number", "date", "radio", "checkbox", "file", ""))
"""Types of fields that readers fill in."""


class Sign(NamedTuple):
    """What speaks for an article, or against it if it weighs less than nothing."""

    name: str
    weight: int


class _Said(NamedTuple):
    """What the sentences of a text tell of."""

    told: int
    """Characters of those that tell of neither the site nor one person."""
    in_labels: bool
    of_life: bool
    of_house: bool
    of_illness: bool
    """Those that are left."""


def weigh(context: Context, title: Title, container: Node, article: Article) -> list[Sign]:
    """All that speaks for and against an article."""
    content = article.content
    said = _said(content.text[:_SAMPLE])
    return [
        *_beside(context, title, container, content),
        *_byline(context, container, article),
        *_words(title, content, said),
        *_filed(context, content),
        *_goods(content),
        *_form(container, said),
    ]


def is_none(signs: list[Sign]) -> bool:
    """Do the signs say together that it is no article?"""
    return sum(sign.weight for sign in signs) <= _ENOUGH


def told(signs: list[Sign]) -> str:
    """The signs in words, the heaviest against an article first."""
    return "; ".join(f"{sign.name} {sign.weight:+}" for sign in sorted(signs, key=lambda sign: sign.weight))


def _beside(context: Context, title: Title, container: Node, content: Content) -> Iterator[Sign]:
    """Pages that say themselves what they are, and excerpts of others."""
    if is_about_the_site(context, content):
        yield Sign("called or filed as who we are", _NO_DOUBT)
    if lists_others(title, content):
        yield Sign("excerpts, or what several doctors are good at", _NO_DOUBT)
    if is_cards(container):
        yield Sign("cards that lead to the whole of each", _NO_DOUBT)


def _byline(context: Context, container: Node, article: Article) -> Iterator[Sign]:
    """Who wrote it and when, and where it stands among others."""
    content = article.content
    labelled = article.field_confidence.get("published_at", 0.0) > _LABELLED
    if content.published_at and (labelled or content.published_precision not in ("month", "year")):  # else when a house was founded
        yield Sign("tells its day" if labelled else "a day stands near it", 3 if labelled else 2)
    elif content.modified_at:
        yield Sign("tells when it was changed", 1)
    if content.authors or content.source:
        named = content.source or article.field_confidence.get("authors", 0.0) > _SURELY_NAMED
        yield Sign("tells who wrote it", 2 if named else 1)
    if content.tags:
        yield Sign("has tags", 2)
    if context.head.article or context.head.first("og:type") == "article":
        yield Sign("declares itself an article", 2)
    if any(names_neighbour(line.text) for line in context.layout.lines[container.first : container.last + _BEHIND]):
        yield Sign("leads to neighbours", 1)


def _words(title: Title, content: Content, said: _Said) -> Iterator[Sign]:
    """What kind of words the text is made of."""
    if said.told >= _TOLD:
        yield Sign("explains or tells something", 2 if said.told >= _LONG else 1)
    if len({found[1] for line in content.text[:_SAMPLE].split("\n") if (found := _MEDICAL.match(line))}) >= _HEADED:
        yield Sign("has the sections of a leaflet or an illness", 3)
    if said.of_illness:
        yield Sign("tells of illness and health", 2)
    if not title.is_sure:
        yield Sign("prints no sure title", -1)
    elif len(content.title) >= _TELLING or _ASKS.search(content.title):
        yield Sign("its title says something", 1)
    if said.in_labels:
        yield Sign("mostly labels and slogans", -1)
    if said.of_life:
        yield Sign("tells of a person's life", -3)
    elif said.of_house:
        yield Sign("tells of those who run the site", -3)


def _filed(context: Context, content: Content) -> Iterator[Sign]:
    """What the page is called, and the departments and folders that it is filed under."""
    heads = SEPARATOR.split(context.head.title)
    called = [_LATIN.sub("", name) for name in (content.title, heads[0].strip())]
    filed = [_LATIN.sub("", name) for name in (*content.departments, *(crumb.name for crumb in content.breadcrumbs), *map(str.strip, heads[1:2]))]
    if any(map(_NEWS.fullmatch, filed)):
        yield Sign("filed under articles", 2)
    names = [(weight - 1, f"called {name}") for name, weight, words in _NAMED if any(map(words.fullmatch, called))]
    names += [(weight, f"filed under {name}") for name, weight, words in (*_NAMED, *_FILED) if any(map(words.fullmatch, filed))]
    if names:
        weight, name = min(names)
        yield Sign(name, weight)
    elif _ADDRESS.search(unquote(urlsplit(context.url).path)):
        yield Sign("the address of a page beside the articles", -1)


def _goods(content: Content) -> Iterator[Sign]:
    """What is for sale."""
    text = content.text[:_SAMPLE]
    labels = {label for line in text.split("\n") if len(line) < 2 * _SENTENCE for label in _GOODS.findall(line)}
    if len(labels) >= _SOME:
        yield Sign("tells properties of goods", -3)
    if _PRICE.search(text):
        yield Sign("tells a price", -2)


def _form(container: Node, said: _Said) -> Iterator[Sign]:
    """Fields to fill in among the text; below a text they may be for comments."""
    fields = [field for field in container.element.iter("input", "textarea", "select") if field.get("type", "").lower() in _ASKED]
    if len(fields) >= _FIELDS:
        yield Sign("a form to fill in", -3 if said.told < _LITTLE else -1)


def _said(text: str) -> _Said:
    """What the sentences of a text tell of, each looked at once."""
    lines = text.split("\n")
    sentences = [sentence for line in lines if len(line) > _SENTENCE and _SAID.search(line) for sentence in _STOP.split(line) if sentence]
    size = sum(map(len, sentences))
    life, house = [(len(said), _LIFE.findall(said)) for said in sentences], [(len(said), _OURS.findall(said)) for said in sentences]
    told = [said for said, (_, one), (_, ours) in zip(sentences, life, house, strict=True) if not one and not ours]
    return _Said(
        told=sum(map(len, told)),
        in_labels=size * 2 < sum(map(len, lines)),
        of_life=_mostly(life, size, _SOME),
        of_house=_mostly(house, size, _SOME),
        of_illness=_mostly([(len(said), _ILLNESS.findall(said)) for said in told], sum(map(len, told)), _HEADED),
    )


def _mostly(sentences: list[tuple[int, list[str]]], size: int, different: int) -> bool:
    """Does most of a text, by the characters of its sentences and the words found in each, say such things, and not always the same?"""
    words = {word for _, found in sentences for word in found}
    return len(words) >= different and sum(length for length, found in sentences if found) * 2 > size
