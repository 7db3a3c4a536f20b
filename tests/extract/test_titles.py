"""Titles where ``<title>`` says something else, or nothing: one small page each."""

from __future__ import annotations

import pytest

from healthcrawl.items import Article
from tests.extract.one_page import read_article, read_page

TITLE = "过敏性鼻炎怎么预防"
MENU = "<div class=nav><a href=/>首页</a><a href=/n/>健康新闻</a><a href=/k/>科普园地</a></div>"
DATE = "<div>2022-03-04 来源：江南医讯网</div>"
LINES = (
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。",
    "出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。",
    "外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
BREAKS = "<br><br>".join(LINES)
FORMS = [
    (
        "江南健康网",
        f"<table><tr><td align=center><font size=4><b>{TITLE}</b></font></td></tr><tr><td>{DATE}</td></tr><tr><td>{BREAKS}</td></tr></table>",
    ),
    ("江南健康网--健康新闻", f"<table><tr><td class=title>{TITLE}</td></tr><tr><td>{DATE}</td></tr><tr><td>{BREAKS}</td></tr></table>"),
    ("", f"<div class=Heading>{TITLE}</div>{DATE}<div>{BREAKS}</div>"),
    ("无标题文档", f"<table><tr><td align=center>{TITLE}</td></tr><tr><td>{DATE}</td></tr><tr><td>{BREAKS}</td></tr></table>"),
    ("Untitled Document", f"<center><b>{TITLE}</b></center>{DATE}<div>{BREAKS}</div>"),
    ("显示", f"<p>{TITLE}</p><p>王小明</p>{TEXT}"),
    ("文章浏览", f"<center><font size=5>{TITLE}</font></center>{DATE}<div>{BREAKS}</div>"),
    ("江南健康网 健康新闻", f"<h2>健康新闻</h2><h3>{TITLE}</h3>{DATE}<div>{BREAKS}</div>"),
    ("过敏性鼻炎怎么预...-江南健康网", f"<h1>{TITLE}</h1>{DATE}{TEXT}"),
    ("【过敏性鼻炎】过敏性鼻炎怎么预防_过敏性鼻炎_江南健康网", f"<h1>{TITLE}</h1>{DATE}{TEXT}"),
    ("鼻炎症状、鼻炎治疗 - 江南健康网", f"<h1>{TITLE}</h1>{DATE}{TEXT}"),
    ("江南健康网：过敏性鼻炎怎么预防", f"<div>{TITLE}</div>{DATE}{TEXT}"),
    ("Hello Health - 过敏性鼻炎怎么预防", f"<p>Hello Health 江南说健康</p><p class=slug>{TITLE}</p><p>作者：王小明</p>{TEXT}"),
    ("王小明 | blog.example.com", f"<table><tr><td>{TITLE}</td></tr><tr><td>2005-06-14 03:25:55</td></tr><tr><td>{BREAKS}</td></tr></table>"),
    (
        "江南健康 | 过敏性鼻炎怎么预防",
        f"<h1><a href=/a/ rel=home>江南健康</a></h1><h2 class=entry-title><a href=/a/1.html>{TITLE}</a></h2>{DATE}{TEXT}",
    ),
    ("王小明的博客", f"<h2>我的另外两个博客</h2><ul><li><a href=/1>望月</a></li></ul><div><div>{TITLE}</div>{DATE}<div>{BREAKS}</div></div>"),
    ("江南大学校园管理办公室", f"<div>江南大学校园管理办公室</div><h5>{TITLE}</h5>{DATE}{TEXT}"),
    ("【春季防病】过敏性鼻炎怎么预防 江南网健康", f"<h2>{TITLE}</h2>{DATE}{TEXT}"),
    ("电子报_内容详情", f"<div class=dateNav>选择日期</div><div>2022-03-04 第1期</div><div>第7版</div><h2 class=t-title>{TITLE}</h2>{TEXT}"),
    ("学术荟萃-海尚健康", f"<div class=weizhi>>><a href=/h/>海尚健康</a>>学术荟萃</div><div>{TITLE}</div>{DATE}{TEXT}"),
    ("科普园地-2018江南健康行动", f"<div>当前位置：专题首页 >> 稿件</div><div>{TITLE}</div>{DATE}{TEXT}"),
    (
        "江南健康识别系统",
        f"<h1><a href=/>江 南 健 康</a></h1><div class=side-box><h1>目录</h1><a href=/1>没有目录信息</a></div><div><h1>{TITLE}</h1>{DATE}</div><div>{TEXT}</div>",
    ),
    (
        f"{TITLE}_鼻科医院_鼻科医院哪家好_江南鼻科医院",
        f"<div class=top1><h1><span>医院动态</span></h1></div><div class=t>{TITLE}</div>{DATE}<div>{TEXT}</div>",
    ),
    (f"五官健康  /  {TITLE}_江南市人民医院", f"<div class=b><p>{TITLE}</p><p>Rhinitis</p></div><div>{TEXT}</div>"),
    ("江南淡水水产研究所", f"<div>江南淡水水产研究所</div><h5>{TITLE}</h5>{DATE}{TEXT}"),
    ("江南市人民医院", f"<h1>江南市人民医院</h1><div class=news>{TITLE}</div>{DATE}{TEXT}"),
    (
        "健康科普_江南市人民医院",
        f"<h1>江南市人民医院</h1><div>健康科普</div><div class=t>{TITLE}</div><div>发布时间：2022-03-04 浏览：12</div>{TEXT}",
    ),
    ("过敏性鼻炎怎么预防 - 江南问答", f"<h1>{TITLE} <a href=/ask/>我要提问</a></h1>{DATE}{TEXT}"),
    ("过敏性鼻炎怎么预防 - 江南论坛", f"<h1><a href=/f/3>耳鼻喉</a> {TITLE}</h1>{DATE}{TEXT}"),
    ("無標題文件", f"<div>{TITLE}</div>{DATE}{TEXT}"),
    ("李醫師-全人照護", f"<h2>{TITLE}</h2><div>By 李大華 31 August 2020</div>{TEXT}"),
    (
        f"{TITLE} - 江南装饰公司",
        f"<ul><li><a href=/c/>{TITLE}</a></li><li><a href=/l/>联系我们</a></li></ul><div>{TITLE}</div><div><h3>联系我们</h3></div><div>{TEXT}</div>",
    ),
    (f"{TITLE} - 江南科技服务有限公司", f"<div><h3>江南科技服务有限公司</h3><p>电话：1</p></div><div>{DATE}{TEXT}</div>"),
    (f"{TITLE}-我的网站", f"<img src=/t.gif>{DATE}{TEXT}"),
    ("無標題文件", f"<h2>护鼻园地Corner</h2><div><a href=/>首页</a>>护鼻园地>{TITLE}</div><h3>{TITLE}</h3>{TEXT}"),
    ("鼻炎", f"<h3>{TITLE}</h3><p><span>2022-03-04</span><a href=#>江南妇保</a></p>{TEXT}"),
    ("江南片语", f"<div><div><span><b>{TITLE}</b></span><br>{BREAKS}</div></div><div>江南片语版权所有 Copyright 2010</div>"),
    (f"{TITLE} 写给家长的话_江南健康网", f"<div><p>{TITLE}<br>写给家长的话</p>{DATE}{TEXT}</div>"),
    ("江南学院50周年庆", f"<div>欢迎访问江南学院50周年庆网站！</div><div>距离江南学院50周年庆还有<b>9</b>天</div><p>{TITLE}</p>{DATE}{TEXT}"),
    ("顺木家具--品牌动态", f"<div><p>品牌动态 News center</p><h2>{TITLE}</h2>{TEXT}</div>"),
    ("", f"<b>{TITLE}</b><p>本报记者 王小明 李大华</p><div>2020-07-08 江南报</div><div>{TEXT}</div>"),
    ("", f"<div class=title>客户服务</div><div class=title>科普园地</div><div>{TITLE}</div><div>2020-07-08</div><div>{TEXT}</div>"),
    ("顺木", f"<div><h4>{TITLE}</h4>{TEXT}</div>"),
    ("顺木软件企业网站", f"<div><h2>NEWS</h2><h3>{TITLE} 2016-05-24</h3>{TEXT}</div>"),
    (
        "江南市顺木（江木）信息技术有限公司-健康新闻",
        f"<div>江南市顺木（江木）信息技术有限公司</div><ul>{'<li><a href=/m/>会员</a></li>' * 14}</ul><h1>健康新闻</h1><p>请搜索“顺木”公众号</p><h1>{TITLE}</h1><h2>2018-07-30</h2><div>{TEXT}</div>",
    ),
    (f"{TITLE}_江南护鼻馆", f"<span>主页 > 健康新闻 ></span><div>{TITLE}<span>时间：2022-03-04 16:30 浏览次数：</span></div><div>{TEXT}</div>"),
    ("江南护鼻馆", f"<div><div>{TITLE}<span>发布日期：2022-03-04 浏览：8</span></div>{TEXT}</div>"),
    ("江南护鼻馆", f"<div><div>{TITLE}</div><div>已阅读 80次 发布日期：2022-03-04</div>{TEXT}</div>"),
    ("江南康复", f"<div><p>{TITLE} <a href='javascript:history.back()'>返回</a></p><span>江南康复 2022-03-04 17:17</span></div>{TEXT}"),
    ("江南营地——江南国际护鼻营", f"<div><span>{TITLE} 来源：江南 发布时间：2022-03-04</span>{TEXT}</div>"),
    (f"{TITLE}及日常护理需要注意", f"<div><h1>{TITLE}</h1><h1>及日常护理需要注意的几个问题</h1><div>{TEXT}</div></div>"),
]


@pytest.mark.parametrize(("said", "body"), FORMS, ids=[f"{said or 'nothing'}-{number}" for number, (said, _) in enumerate(FORMS)])
def test_title(said: str, body: str) -> None:
    reading = read_article(said, f"{MENU}{body}<div class=foot>Copyright 2010 江南健康网</div>")
    longer = said.split("_")[0] if "写给家长" in said else f"{TITLE}及日常护理需要注意的几个问题"
    assert reading.content.title == (longer if "写给家长" in said or "及日常护理" in said else TITLE)
    assert reading.content.text.split("\n")[-3:] == list(LINES)
    assert TITLE not in reading.content.text


def test_a_title_with_its_time_in_one_heading_is_found_where_it_is_printed() -> None:
    reading = read_article(
        f"江南健康-{TITLE}", f"<h1><a href=/>江南健康</a></h1><h2>{TITLE}<span>2022-03-04 08:20:31</span></h2>{TEXT}", "http://www.example.com/?id=41"
    )
    assert reading.content.title == TITLE
    assert reading.field_origin["title"].startswith("line")
    assert reading.content.text.split("\n") == list(LINES)


@pytest.mark.parametrize(
    ("behind", "kept"), [("（2021年修订版）", True), ("(2020年3月版)", True), ("（2021-03-04）", False), ("(2021年3月4日)", False)]
)
def test_the_year_of_an_edition_belongs_to_a_title_and_the_day_behind_it_does_not(behind: str, kept: bool) -> None:
    said = f"{TITLE}{behind}"
    reading = read_article(f"{said} - 江南健康网", f"<h1>{said}</h1>{DATE}{TEXT}", "http://www.example.com/n/1.html")
    assert reading.content.title == (said if kept else TITLE)


def test_a_short_title_before_the_name_of_a_company() -> None:
    reading = read_article("鼻炎护理-江南市江南汽车服务有限公司", f"{TEXT}")
    assert reading.content.title == "鼻炎护理"


def test_a_heading_of_two_lines_that_the_page_says_in_other_words_is_whole() -> None:
    said = "【门诊故事】护好鼻腔过春天 江南医院鼻炎门诊"
    heading = "【门诊故事】春天来了先护好鼻腔<br/>江南医院鼻炎门诊一日"
    reading = read_article(f"{said}_江南健康网", f"<h1>{heading}</h1>{DATE}{TEXT}")
    assert reading.content.title == "【门诊故事】春天来了先护好鼻腔 江南医院鼻炎门诊一日"


@pytest.mark.parametrize(("rest", "title"), [("江南大学“护鼻行动”主题教育", "鼻炎护理"), ("春天用药", "鼻炎护理-春天用药")])
def test_a_short_title_that_stands_over_a_text_before_a_bare_hyphen(rest: str, title: str) -> None:
    above = f"<div>鼻炎护理</div><div>{rest}</div>" if rest == "春天用药" else "<div>鼻炎护理</div><div>每天照护好它</div>"
    reading = read_article(f"鼻炎护理-{rest}", f"{MENU}<div>{above}<div>日期：2022-03-04</div><div>{TEXT}</div></div>")
    assert reading.content.title == title


@pytest.mark.parametrize("greeting", ["欢迎来到江南养鼻", "歡迎光臨江南养鼻！"])
def test_a_heading_that_greets_readers_names_the_site(greeting: str) -> None:
    body = f"<header><h1>{greeting}</h1></header><main><h2>护好鼻腔</h2><section>{TEXT}</section><p>发布时间: </p><p>阅读次数: 0</p></main>"
    reading = read_article("江南养鼻 - 护好鼻腔", body)
    assert reading.content.title == "护好鼻腔"
    assert "次数" not in reading.content.text
    assert "时间:" not in reading.content.text


def test_a_title_below_the_channel_as_the_main_heading() -> None:
    said = "护好鼻腔过春天_江南鼻科_鼻科医院哪家好_江南市江南鼻科医院"
    body = f"{MENU}<h1>热点问题</h1><div class=t>护好鼻腔过春天</div><div>时间：2022-03-04 10:00:00 发布来源：江南鼻科医院【官网】-江南市鼻科医院</div><div>{TEXT}</div>"
    reading = read_article(said, body)
    assert (reading.content.title, reading.content.source and reading.content.source.name) == ("护好鼻腔过春天", "江南鼻科医院")


def _titled(said: str, body: str) -> str | None:
    reading = read_page(said, body)
    return reading.content.title if isinstance(reading, Article) else None


SECTIONS = "".join(f"<h1>{heading}</h1><p>{line}</p>" for heading, line in zip(("先看诱因", "再去就诊", "出门护鼻"), LINES, strict=True))


@pytest.mark.parametrize(
    ("said", "body", "title"),
    [
        ("江南儿童医院【官方网站】", f"<div class=tit><b>{TITLE}</b><h3>文章来源：江南儿童医院</h3></div><div>{TEXT}</div>", TITLE),
        (
            "江南诊所-新闻资讯",
            f"<div class=x>{TITLE}</div><div class=y>公司新闻</div><div>2022/03/04</div><div>{TEXT}</div>",
            TITLE,
        ),
        ("文章详情页", f"{MENU}<div><h2>{TITLE}</h2></div><div>{TEXT}</div>", TITLE),
        ("护鼻寄语_江南市江南鼻科医院护鼻中心", f"{MENU}<h2><span class=icon>原创</span>护鼻寄语</h2><p>2022-03-04</p><div>{TEXT}</div>", "护鼻寄语"),
        ("原创寄语_江南市江南鼻科医院护鼻中心", f"{MENU}<h2>原创寄语</h2><p>2022-03-04</p><div>{TEXT}</div>", "原创寄语"),
        (f"{TITLE}四十问 | 江南手记", f"<div><p>写给每到春天就打喷嚏、流清涕的人，还有他们的家人。</p>{SECTIONS}</div>", f"{TITLE}四十问"),
    ],
    ids=["an official site", "a column between title and date", "a word for the page", "a badge", "no badge", "main headings of sections"],
)
def test_where_the_title_element_names_the_site_or_a_heading_names_something_else(said: str, body: str, title: str) -> None:
    assert _titled(said, body) == title


def test_a_title_element_that_names_the_official_site() -> None:
    said = "江南鼻科医院【官方网站】"
    body = f"{MENU}<div class=tit><b>护好鼻腔过春天的办法</b><h3>文章来源：江南鼻科医院</h3></div><div>{TEXT}</div><p>江南鼻科医院【官网】-江南市鼻科医院</p>"
    reading = read_article(said, body)
    assert (reading.content.title, reading.content.authors) == ("护好鼻腔过春天的办法", [])


@pytest.mark.parametrize(
    ("said", "above"),
    [
        ("鼻炎护理_江南市五官健康机构网站模板(带手机端)", "<h3>鼻炎护理</h3><div>发布时间：2022-03-04 13:37</div>"),
        ("鼻炎护理 - 江南市五官医疗设备有限公司", "<h1>联系我们</h1><p>手机：1</p><p>当前位置：首页 > 产品</p><div><span>鼻炎护理</span></div>"),
        ("鼻炎护理_江南五官培训", "<h1>专业介绍</h1><p>小</p><div>鼻炎护理<span>发布时间：2022-03-04 浏览：</span></div>"),
        (
            "鼻炎护理_江南医院五官康复治疗中心",
            "<div><span><b>原创</b>鼻炎护理</span><div>三甲</div><div><span>2022-03-04 人已阅读</span></div></div>",
        ),
    ],
)
def test_a_short_title_is_found_where_it_is_printed(said: str, above: str) -> None:
    reading = read_article(f"{said}", f"{MENU}<div>{above}<div>{TEXT}</div></div>")
    assert reading.content.title == "鼻炎护理"
    assert reading.content.text.split("\n") == list(LINES)


def test_a_short_title_that_leads_to_the_folder_whose_index_it_is() -> None:
    head = "<header><h1><a href=/>江南护鼻手记</a></h1><p>春天不打喷嚏</p></header>"
    body = f"{head}<article><h2><a href=/2022/bi/>鼻炎</a></h2>{DATE}{TEXT}</article>"
    for url in ("http://www.example.com/2022/bi/", "http://www.example.com/2022/bi/index.html"):
        reading = read_article("鼻炎 - 江南护鼻手记", body, url)
        assert reading.content.title == "鼻炎"


def test_a_title_with_a_dash_in_it_is_whole() -> None:
    said = "护鼻大讲堂——二〇二二年第三讲_学生活动_江南工程职业技术学院"
    reading = read_article(f"{said}", f"{MENU}<div class=t>护鼻大讲堂——二〇二二年第三讲</div>{DATE}<div>{TEXT}</div>")
    assert reading.content.title == "护鼻大讲堂——二〇二二年第三讲"


LOGO = "<div class=head><a href=/><img src=l.png></a><p>欢迎光临江南康护鼻科！</p></div>"
MENUS = "<ul class=nav><li><a href=/>首页</a></li><li><a href=/n/>医院动态</a></li><li><a href=/c/>联系我们</a></li></ul>"
BESIDE = "<div class=left><h3>联系我们</h3><p>电话：010-12345678</p></div>"
OWNER = "<div class=foot>版权所有 江南康护鼻科有限公司 京ICP备1号</div>"


@pytest.mark.parametrize("heading", ["<h3>{}</h3>", "<div class=tt>{}</div>", "<table><tr><td align=center>{}</td></tr></table>"])
@pytest.mark.parametrize("said", ["江南康护鼻科-专注鼻腔健康", "江南康护鼻科"], ids=["brand and slogan", "nothing but the name"])
def test_a_title_element_that_says_the_same_on_all_pages_without_a_date(said: str, heading: str) -> None:
    trail = "<div class=pos>当前位置：<a href=/>首页</a> > <a href=/n/>医院动态</a> > 正文</div>"
    body = f"{LOGO}{MENUS}{BESIDE}<div class=main>{trail}<div>{heading.format(TITLE)}<div>{TEXT}</div></div></div>{OWNER}"
    assert _titled(said, body) == TITLE


def test_a_heading_that_ends_in_a_colon_names_a_box() -> None:
    box = "<div class=left><h3>预约挂号热线：</h3><p>010-12345678</p></div>"
    assert _titled("江南康护鼻科", f"{LOGO}{MENUS}{box}<div><div>{TITLE}</div><div>{TEXT}</div></div>{OWNER}") == TITLE


def test_who_wrote_it_stands_between_the_title_and_the_day() -> None:
    byline = "<div><div class=author>江边读书会 / 王小明</div><div>2021年11月11日</div></div>"
    assert _titled("会员故事-春天来了", f"{MENU}<div>{TITLE}</div>{byline}<div>{TEXT}</div>") == TITLE


PARTS = "".join(f"<h2>{heading}</h2><p>{line}</p>" for heading, line in zip(("看看诱因", "再去就诊"), LINES, strict=False))


@pytest.mark.parametrize(
    ("below", "wanted"),
    [
        (f"{PARTS}", "护鼻检测项目"),
        (f"<div>{TITLE}</div><div>2022-03-04</div>{PARTS}", TITLE),
        (f"<h1>{TITLE}</h1>{PARTS}", TITLE),
    ],
    ids=["over the text", "over a title with its day", "over a heading of its own kind"],
)
def test_the_heading_that_ends_the_trail(below: str, wanted: str) -> None:
    trail = "<p><a href=/>首页</a> / <a href=/s/>专业服务</a> / <a href=#>护鼻检测项目</a></p>"
    assert _titled("江南康护协会", f"{MENU}{trail}<div class=main><h2>护鼻检测项目</h2>{below}</div>") == wanted


def test_a_person_and_where_they_work_stand_between_the_title_and_the_day() -> None:
    byline = "<div class=date>江南医院院长 王小明</div><div class=date>2021年11月11日</div>"
    assert _titled("無標題文件", f"{MENU}<h3>健康课堂</h3><div>{TITLE}</div>{byline}<div>{TEXT}</div>") == TITLE
