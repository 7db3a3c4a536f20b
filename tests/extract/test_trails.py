"""The department of an article, told in many ways: one small page each."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TITLE = "过敏性鼻炎怎么预防"
LINES = (
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。",
    "外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。",
)
HEADING = f"<h1>{TITLE}</h1>"
TEXT = "<div>2024-04-03 09:55</div><div class=text>" + "".join(f"<p>{line}</p>" for line in LINES) + "</div>"
BACK = "<a href=/bar?id=7>返回鼻科社区的首页</a> <a href=/bar?id=0>向版主投诉</a> "
TRAIL = (
    "<a href=http://www.example.com/>江南门户</a> &gt; <a href=http://health.example.com/>江南健康</a> &gt; <a href=http://ent.example.com/>五官</a>"
)
TEASER = "<li class=item-position><a href=/a/{0}.html><h2>一到春天就打喷嚏？医生说了第{0}句话，极少人知</h2></a></li>"
FORMS = {
    "below a menu with arrows": (
        f"<div class=top><p class=path><a href=/about/>关于我们</a>-> <a href=/call/>联系我们</a>-> <a href=/map/>网站地图</a></p></div><h2>江南五官医院</h2>"
        f"<div class=path>当前位置：<a href=/>主页</a> > <a href=/n/>新闻资讯</a> > <a href=/n/bi/>鼻科</a> > </div>{HEADING}{TEXT}",
        ["新闻资讯", "鼻科"],
    ),
    "behind icons of the menu": (
        f"<div class=bar><p>新闻动态<span>NEWS</span></p><b class=m><i>+</i><i>-</i></b> <span class=adress>主页 > 新闻动态 > 鼻科新闻 > </span></div>{HEADING}{TEXT}",
        ["新闻动态", "鼻科新闻"],
    ),
    "below tabs in its own block": (
        f"<div class=breadcrumb><a href=/n/er/>耳科</a><br><a href=/n/hou/>喉科</a><br><a href=/>主页</a> > <a href=/n/>新闻资讯</a> > <a href=/n/bi/>鼻科</a> ></div>{HEADING}{TEXT}",
        ["新闻资讯", "鼻科"],
    ),
    "an entry of a menu that leads to a category": (
        f"<ul class=nav><li><a href=/>首页</a></li><li><a href=/categories/>标签</a></li><li><a href=/categories/jiaocheng/>教程</a></li><li><a href=/projects/>项目</a></li></ul>{HEADING}{TEXT}",
        [],
    ),
    "from the site by its name, without an address": (
        f"<div><span>当前位置：</span><a href='javascript:;'>江南期刊网</a> > <a href='javascript:;'>论文资料</a> > <a href='javascript:;'>鼻科</a> >  正文</div>{HEADING}{TEXT}",
        ["论文资料", "鼻科"],
    ),
    "steps without signs in a heading over the title": (
        f"<h2><span>首页</span>  <span>关于我们</span>  <span>新闻稿</span></h2>{HEADING}{TEXT}",
        ["关于我们", "新闻稿"],
    ),
    "the contents of the page over the title": (f"<div><h2>文章目录</h2><nav></nav></div>{HEADING}{TEXT}", []),
    "the name of a department over the title": (f"<div><h2>鼻科天地</h2></div>{HEADING}{TEXT}", ["鼻科天地"]),
    "behind other links of its line": (
        f"<div>{BACK}您当前的位置:<span><a href=/>江南论坛</a> &gt; <a href=/c?id=1>五官</a></span>&gt;<a href=/bar?id=7>鼻科</a> &gt; 浏览帖子</div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "a note on copyright before where the page stands": (
        f"{HEADING}<div>2024-04-03 分类：<a href=/category/bi/>鼻科</a></div>{TEXT}"
        f"<p class=copyright>未经本站书面允许不得转载原创文章 | 当前页面：<a href=/>江南健康</a> » <a href=/a/1.html>{TITLE}</a></p>",
        ["鼻科"],
    ),
    "a category in a byline that tells the day": (
        f"{HEADING}<div class=x><a href=/category/bi/>鼻科</a> | by 王小明 | 2024-04-03 09:55</div>{TEXT}"
        "<div><h3>全部</h3><ul><li><a href=/category/er/>耳科</a></li><li><a href=/category/hou/>喉科</a></li></ul></div>",
        ["鼻科"],
    ),
    "tags that are called categories": (
        f"{HEADING}<ul class=meta><li>2024-04-03</li><li class=tag>标签: </li><li class=tag><a class=p-category href=/tags/9/>花粉</a></li>"
        f"<li>分类: <a href=/categories/bi/>鼻科</a></li></ul>{TEXT}",
        ["鼻科"],
    ),
    "categories in a byline in English": (
        f"{HEADING}<p>Posted on April 3, 2024, 9:55 a.m. in <a href=/category/1/>五官</a> / <a href=/category/3/>鼻科</a></p>{TEXT}"
        "<div><h3>全部</h3><ul><li><a href=/category/4/>耳科</a></li><li><a href=/category/5/>喉科</a></li></ul></div>",
        ["五官", "鼻科"],
    ),
    "a trail through the archive by days": (
        f"<ol class=breadcrumb><li><a href=/blog/>博客</a></li><li><a href=/blog/2024/>2024</a></li><li><a href=/blog/2024/04/>4月</a></li><li>{TITLE}</li></ol>"
        f"<p class=categories><a href=/categories/bi/>鼻科</a></p>{HEADING}{TEXT}",
        ["鼻科"],
    ),
    "a slogan behind the last step": (
        f"<div><span>{TRAIL} &gt; <a href=/bi/>鼻科</a></span> <span>有温度的健康门户</span></div>{HEADING}{TEXT}",
        ["江南健康", "五官", "鼻科"],
    ),
    "from site to site by arrows": (f"<div class=crumb>{TRAIL} &gt; <a href=/bi/>鼻科</a></div>{HEADING}{TEXT}", ["江南健康", "五官", "鼻科"]),
    "the kind of the page as the last step": (
        f"<div class=path><a href=/>江南健康</a> &gt; <a href=/wk/>五官</a> &gt; <a href=/wk/bi/>鼻科</a> &gt; 问题</div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "a home page in traditional characters": (
        f"<div class=path>主頁 &gt; <a href=/wk/>五官</a> &gt; <a href=/wk/bi/>鼻科</a></div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "upright strokes behind a home page in traditional characters": (
        f"<div class=addr><a href=i.html>主頁</a> | <a href=../w.html>五官</a> | <a>鼻科</a></div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "in the block of the text behind a home page in traditional characters": (
        f"{HEADING}<div class=text><p><a href=i.html>主頁</a> &gt; 鼻科</p>{TEXT}</div>",
        ["鼻科"],
    ),
    "slashes behind a home page that is no link": (
        f"<div class=bn>首页 / <a href=/kp/>五官</a> / <a href=/ts/>鼻科</a></div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "questions and answers as a department": (
        f"<div class=path><a href=/>江南健康</a> &gt; <a href=/wk/>五官</a> &gt; <a href=/wk/wd/>问答</a></div>{HEADING}{TEXT}",
        ["五官", "问答"],
    ),
    "another link beside the trail": (
        f"<div class=crumb><a href=http://ads.example.com/x>网上药店</a><a href=/bi/>鼻科</a> &gt; 正文</div>{HEADING}{TEXT}",
        ["鼻科"],
    ),
    "a category with the sign of tags": (
        f"{HEADING}<div>分类专栏： <a href=/category_9.html># 鼻科</a> 文章标签： <a href=/t/1>花粉</a></div>{TEXT}",
        ["鼻科"],
    ),
    "a labelled link with the sign of tags": (
        f"{HEADING}<div>分类： <a href=/zl/9.html># 鼻科</a> 文章标签： <a href=/t/1>花粉</a></div>{TEXT}",
        ["鼻科"],
    ),
    "a link named like a part of the bare name before it": (
        f"<div class=crumb>皮肤五官科 &gt; <a href=/wg/>五官</a> &gt; <a href=/wg/bi/>鼻科</a></div>{HEADING}{TEXT}",
        ["皮肤五官科", "五官", "鼻科"],
    ),
    "links without a sign between them": (
        f"<div class=crumb><a href=''>皮肤五官科</a><a href=/wg/>五官</a><a href=/wg/bi/>鼻科</a></div>{HEADING}{TEXT}",
        ["皮肤五官科", "五官", "鼻科"],
    ),
    "an arrow on the link": (f"<div class=crumb><a href=/>江南健康&gt;</a> 鼻科</div>{HEADING}{TEXT}", ["鼻科"]),
    "the site by the file of its home page": (f"<div class=crumb><a href=/index.shtml>江南健康</a> &gt; 正文页</div>{HEADING}{TEXT}", []),
    "titles in blocks called positions": (f"{HEADING}{TEXT}<ul>{''.join(map(TEASER.format, range(12, 16)))}</ul>", []),
    "a label in traditional characters": (f"{HEADING}<div>發佈時間：2022-06-24 所屬欄目：<a href=/tag676371/>鼻科</a></div>{TEXT}", ["鼻科"]),
    "a trail to the page at once before the whole one": (
        f"<div class=position><a href=/>首页</a> &gt; 详情页</div><div class=position><a href=/>首页</a> &gt; <a href=/wg/>五官</a> &gt; 鼻科</div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "steps in cells behind the label": (
        "<div class=currpos>当前位置：<table><tr><td><a href=/>首页</a></td><td><table><tr><td>&gt; <a href=/col7/>五官</a></td>"
        f"<td>&gt; <a href=/col3/>鼻科</a></td></tr></table></td></tr></table></div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "steps between strokes over the title": (
        f"<div class=addr><a href=i.html>首页</a> | <a href=../w.html>五官</a> | <a>鼻科</a></div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "buttons without a sign over the title": (f"<div class=addr><a href=i.html>主页</a> <a>附件栏</a></div>{HEADING}{TEXT}", []),
    "the last of a list of all categories right over the title": (
        f"<ul>{''.join(f'<li><a href=/categories/{number}/>第{number}类</a></li>' for number in range(12))}</ul><p>鄂ICP备1号</p>{HEADING}{TEXT}"
        "<div><a href=/categories/bi/>鼻科</a></div>",
        ["鼻科"],
    ),
    "pictures that lead somewhere right before it": (
        f"<div><a href=/ad/1><img src=/1.jpg></a><a href=/ad/2><img src=/2.jpg></a></div><div class=mbxdhc><a href=http://localhost/>主页</a> &gt; <a href=/wg/>五官</a> &gt; <a href=/bi/>鼻科</a> &gt; </div><div>咨询热线：0571-12345678</div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "tools of the browser are no trail": (f"<div class=top><a href=#>设为首页</a> / <a href=/fav>点击收藏</a></div>{HEADING}{TEXT}", []),
    "a tool in a heading beside the trail": (
        f"<div class=path><h3><a href=/>主页</a> &gt; <a href=/bi/>鼻科</a> &gt;</h3><h3><a href=/app/>下载手机版</a></h3></div>{HEADING}{TEXT}",
        ["鼻科"],
    ),
    "arrows inside the links, on hosts of the site": (
        f"<div class=wz9><a href=//www.example.com>江南</a> <a href=http://jk.example.com> &gt; 五官</a> <a href=/bi/> &gt; 鼻科</a></div>{HEADING}{TEXT}",
        ["五官", "鼻科"],
    ),
    "a heading over the title": (f"<div class=t><h3>通知公告</h3></div>{HEADING}{TEXT}", ["通知公告"]),
    "the site over the title": (f"<div class=t><h3>江南健康报</h3></div>{HEADING}{TEXT}", []),
    "what the page is over the title": (f"<div class=t><h3>新闻详情</h3></div>{HEADING}{TEXT}", []),
}


@pytest.mark.parametrize(("title", "wanted"), [("Android #2: 鼻炎日记", ["Android"]), ("过敏性鼻炎怎么预防才好", [])])
def test_a_latin_category_may_begin_the_title_and_a_short_title_is_none(title: str, wanted: list[str]) -> None:
    name = wanted[0] if wanted else title[:8]
    body = f"<h1>{title}</h1><div>Posted on 2022-06-24 In <a href=/categories/{name}/>{name}</a></div>{TEXT}"
    page = f"<html><head><meta charset=utf-8><title>{title} | 江南小记</title></head><body>{body}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.departments == wanted


@pytest.mark.parametrize(("body", "wanted"), FORMS.values(), ids=FORMS)
def test_departments(body: str, wanted: list[str]) -> None:
    page = f"<html><head><meta charset=utf-8><title>{TITLE}_江南健康</title></head><body>{body}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.title == TITLE
    assert reading.content.departments == wanted


def test_a_title_with_a_colon_as_the_last_step_of_a_trail() -> None:
    title = "江南名医：春天怎样护鼻"
    trail = f"<ul><li>您的位置 :</li><li><a href=http://www.example.com>江南中医</a></li><span> > </span><li><a href=/n/>新闻资讯</a></li><span> > </span><li>{title}</li></ul>"
    page = f"<html><head><meta charset=utf-8><title>{title}-新闻资讯-江南中医</title></head><body>{trail}<h1>{title}</h1>{TEXT}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.departments == ["新闻资讯"]


@pytest.mark.parametrize(("said", "wanted"), [(f"{TITLE}_江边五官_江南新闻", ["江边五官"]), (f"{TITLE}_江南新闻", []), ("江边五官_江南_新闻", [])])
def test_a_link_over_the_title_that_the_title_element_names_behind_it(said: str, wanted: list[str]) -> None:
    top = "<div>下载客户端</div><p><a href=/list_7>江边五官</a></p>"
    page = f"<html><head><meta charset=utf-8><title>{said}</title></head><body>{top}{HEADING}{TEXT}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.departments == wanted


@pytest.mark.parametrize(
    ("trail", "wanted"),
    [
        ("<a href=/swt/><img src=1.jpg></a><div class=top><div class=news><a href=/>主页</a> > <a href=/n/>医院新闻</a> ></div></div>", ["医院新闻"]),
        (
            f"<div class=breadcrumbs><h3>鼻科动态</h3><a href=/>首页</a><span>></span><a href=/n/>江南资讯</a><span>></span><a href=/n/b/>鼻科动态</a>><b>{TITLE}</b></div>",
            ["江南资讯", "鼻科动态"],
        ),
        ("<ul><li>您当前的位置：</li><li><a href=#>首页</a></li> > <li><a href=#>新闻资讯</a></li></ul>", ["新闻资讯"]),
    ],
    ids=["one step before an arrow", "below a heading in its block", "arrows between the items"],
)
def test_trails_of_companies(trail: str, wanted: list[str]) -> None:
    page = f"<html><head><meta charset=utf-8><title>江南儿童医院</title></head><body>{trail}<h2>{TITLE}</h2>{TEXT}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.title == TITLE
    assert reading.content.departments == wanted


@pytest.mark.parametrize(
    ("trail", "wanted"),
    [
        (
            "<div class=where><a href=/><img src=h.png></a><i><img src=x.png></i><a href=/>首页</a>{0}<a href=n.html>医院新闻</a>{0}<a href=5.html>鼻科</a></div>",
            True,
        ),
        ("<div class=where><a href=/>首页</a><a href=n.html>医院新闻</a>{0}<a href=5.html>鼻科</a></div>", False),
        ("<div class=where><a href=/>首页</a>{0}<a href=n.html>医院新闻</a>{0}<a href=5.html>鼻科</a> 站内搜索</div>", False),
    ],
    ids=["arrows", "a menu with one picture", "beside other words"],
)
def test_steps_between_which_arrows_are_drawn(trail: str, wanted: bool) -> None:
    drawn = trail.format(" <i><img src=arrow.png></i> ")
    page = f"<html><head><meta charset=utf-8><title>{TITLE}</title></head><body>{drawn}<form><input name=q></form>{HEADING}{TEXT}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.departments == (["医院新闻", "鼻科"] if wanted else [])


@pytest.mark.parametrize(("last", "wanted"), [("过敏性鼻炎怎么预防视频播放页", ["鼻科"]), ("过敏性鼻炎", ["鼻科", "过敏性鼻炎"])])
def test_the_last_step_of_a_trail_that_begins_as_the_title_does(last: str, wanted: list[str]) -> None:
    trail = f"<div>当前位置：<a href=/>首页</a> > <a href=/b/>鼻科</a> > {last}</div>"
    page = f"<html><head><meta charset=utf-8><title>江南</title></head><body>{trail}<h1>过敏性鼻炎怎么预防（图解版）</h1>{TEXT}</body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.departments == wanted
