"""Pages as programs and people made them between 2003 and 2007: tables, breaks, bylines without markup. One form each, in GB2312."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TITLE = "春天打喷嚏不一定是感冒"
LINES = [
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。",
    "医生介绍，出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。",
    "此外，外出时最好佩戴口罩，回家以后清洗鼻腔，室内保持清洁，被褥定期清洗和晾晒，减少尘螨的滋生。",
]
REPLY = "顶一下，说得好，我家孩子就是这样，去年春天一直打喷嚏，查了才知道是过敏。"
PARAGRAPHS = "".join(f"<p>\u3000\u3000{line}</p>\n" for line in LINES)
BREAKS = "<br>\n\u3000\u3000".join(["", *LINES])
MENU = "<table width=760><tr><td><a href=/>首页</a>|<a href=/a>新闻</a>|<a href=/b>健康</a>|<a href=/c>论坛</a></td></tr></table>"
FOOT = "<table width=760><tr><td align=center>关于我们 | 联系我们<br>Copyright 1999-2005 All Rights Reserved</td></tr></table>"
TOOLS = "【<a href=/c/1>评论</a>】【<a href=#>大</a> <a href=#>中</a>】【<a href=#>打印</a>】【<a href=#>关闭</a>】"
FORMS = {
    "portal": (
        f"{TITLE}_健康_江南网",
        f"{MENU}<table><tr><td width=360><center><h1>{TITLE}</h1></center><font color=red>http://www.example.com.cn 2004年03月11日07:35 江南晚报</font>"
        f"<font class=f14 id=zoom>{PARAGRAPHS}</font><br>{TOOLS}</td></tr></table>{FOOT}",
        [],
        "2004-03-11",
    ),
    "forum with cards": (
        f"江南社区-健康之友-{TITLE}",
        f"{MENU}<table><tr><th>* 贴子主题：{TITLE}</th></tr><tr><td width=175><b>乡村医生</b><br>等级：版主<br>文章：1234<br>积分：5678<br>注册：2003年2月1日</td>"
        f"<td><b>{TITLE}</b><br>{BREAKS}</td></tr><tr><td>2005-8-12 16:12:21</td></tr></table>"
        f"<table><tr><td width=175><b>路人</b><br>等级：新手</td><td>{REPLY}</td></tr><tr><td>2005-8-13 10:00:00</td></tr></table>",
        ["乡村医生"],
        "2005-08-12",
    ),
    "forum of two rows": (
        f"{TITLE} - 健康之友 - 江南论坛 - powered by Discuz!",
        f"<a href=index.php>江南论坛</a> » <a href=forumdisplay.php?fid=3>健康之友</a> » {TITLE}"
        f"<table><tr><td class=header>作者:</td><td class=header>标题: {TITLE}</td></tr>"
        f"<tr><td valign=top><b>乡村医生</b><br>版主<br>积分 1234<br>发帖 567<br>注册 2003-2-1</td><td><table><tr><td>发表于 2005-8-12 16:12 <a href=#>资料</a></td></tr>"
        f"<tr><td><b>{TITLE}</b><br><br>{BREAKS}</td></tr></table></td></tr></table>",
        ["乡村医生"],
        "2005-08-12",
    ),
    "program in ASP": (
        TITLE,
        f"{MENU}<table><tr><td>您现在的位置： <a href=/>江南网</a> >> <a href=ShowClass.asp?ClassID=3>健康</a> >> 文章正文</td></tr>"
        f"<tr><td align=center><font size=5>{TITLE}</font></td></tr><tr><td align=center>作者：佚名&nbsp;&nbsp;文章来源：本站原创&nbsp;&nbsp;点击数：&nbsp;&nbsp;更新时间：2006-3-12</td></tr>"
        f"<tr><td>{BREAKS}</td></tr><tr><td>文章录入：admin&nbsp;&nbsp;责任编辑：admin&nbsp;</td></tr><tr><td>上一篇文章： <a href=/1>春天养肝三件事</a></td></tr></table>{FOOT}",
        [],
        "2006-03-12",
    ),
    "blog, date below": (
        f"{TITLE} - 乡村医生的专栏",
        f"<div id=header><h1>乡村医生的专栏</h1></div><div class=post><h2><a href=/archive/2005/03/1.aspx>{TITLE}</a></h2>{PARAGRAPHS}"
        "<div class=postfoot>发表于 @ 2005年03月11日 12:12:00|<a href=#>评论(loading...)</a>|<a href=#>编辑</a></div></div>",
        [],
        "2005-03-11",
    ),
    "blog, linked name below": (
        f"{TITLE} - 乡村医生",
        f"<div>乡村医生</div><div class=post><div class=postTitle><a href=/p/1.html>{TITLE}</a></div><div class=postText>{PARAGRAPHS}</div>"
        "<div class=postfoot>posted on 2005-03-11 12:12 <a href=/>乡村医生</a> 阅读(234) 评论(2) <a href=#>编辑</a> <a href=#>收藏</a></div></div>",
        ["乡村医生"],
        "2005-03-11",
    ),
    "hand-made": (
        "New Page 1",
        f"<p align=center><b><font size=5 face=黑体>{TITLE}</font></b></p>{PARAGRAPHS}<p align=center><a href=index.htm>返回</a></p>",
        [],
        "",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_old_form(form: str) -> None:
    said, body, names, day = FORMS[form]
    page = f"<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'><title>{said}</title></head><body>{body}</body></html>"
    url = "http://www.example.com/jk/show.asp?id=123"
    reading = read(Page(url=url, status=200, body=page.encode("gb18030"), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    content = reading.content
    assert content.title == TITLE
    assert content.text.split("\n") == LINES
    assert [person.name for person in content.authors] == names
    assert (content.published_at or content.modified_at or "")[:10] == day
