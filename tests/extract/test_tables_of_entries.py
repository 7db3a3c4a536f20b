"""Tables whose rows lead to other pages: lists of questions and threads; tables of doses are none."""

from __future__ import annotations

from datetime import UTC, datetime

from healthcrawl.extract import read
from healthcrawl.items import Article, Listing, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "http://www.example.com/zixun/1071.htm"
ROWS = [
    ("孩子骨龄偏大两岁要打针吗", "骨龄偏大两...", "12 (4/8)", "2015-11-10 21:34:15"),
    ("身高增长缓慢一年只长三公分", "一年长三公...", "2 (0/2)", "2015-11-10 20:12:28"),
    ("青春期前能长多高怎么算", "身高怎么算", "6 (2/4)", "2015-11-09 20:52:32"),
    ("维生素D吃多久停一停", "维生素D", "7 (3/4)", "2015-11-08 08:01:42"),
]
DOSES = [
    ("对乙酰氨基酚混悬液", "10-15 毫克每公斤"),
    ("布洛芬混悬液滴剂", "5-10 毫克每公斤"),
    ("小儿退热栓剂直肠用", "1-2 枚"),
    ("小儿柴桂退热颗粒", "1-2 包"),
    ("小儿豉翘清热颗粒", "1-2 包"),
]


def _read(body: str) -> object:
    page = f"<html><head><meta charset=utf-8><title>方舒大夫的个人网站</title></head><body>{body}</body></html>"
    return read(Page(url=URL, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=URL))


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _table(above: str = "") -> str:
    rows = "".join(
        _row("", "h***", f'<a href="/q/{n}.htm">{title}</a>', f'<a href="/q/{n}.htm">{short}</a>', turns, f"{day}<br> by h***")
        for n, (title, short, turns, day) in enumerate(ROWS)
    )
    return f"{above}<table>{_row('', '患者', '标题', '相关疾病', '对话数', '最后发表')}{rows}</table>"


def test_who_asked_and_how_often_does_not_hide_the_questions() -> None:
    listing = _read("<h1>方舒大夫的个人网站</h1><p>东岭市儿童医院 生长发育科</p>" + _table())
    assert isinstance(listing, Listing)
    assert [(entry.title, entry.date_raw) for entry in listing.entries] == [(title, day) for title, _, _, day in ROWS]


def test_marks_and_sizes_beside_the_title_of_a_thread_do_not_hide_it() -> None:
    rows = "".join(
        _row(f"{n}", "m@", f'<a href="/t/{n}.html">● {title}</a> (57{n}b)', "0/31", f"fangshu {day[:10]}")
        for n, (title, _, _, day) in enumerate(ROWS)
    )
    listing = _read(f"<h1>生长发育版</h1><table>{_row('序号', '', '主题', '跟贴/点击', '作者')}{rows}</table>")
    assert isinstance(listing, Listing)
    assert [entry.title for entry in listing.entries] == [f"● {title}" for title, *_ in ROWS]


def test_a_text_with_such_a_table_stays_one() -> None:
    text = "".join(
        f"<p>第{n}个月孩子长了多少，要在同一个时间、用同一把尺子量，早晨比晚上会高出一到两厘米，不要拿早晚的数比。</p>" for n in "一二三四五六"
    )
    article = _read("<h1>方舒大夫的个人网站</h1>" + _table(text))
    assert isinstance(article, Article)
    assert article.content.text.count("\n") > 6


def test_doses_are_no_days() -> None:
    rows = "".join(_row(f'<a href="/yao/{n}.htm">{name}</a>', dose, "4-6 小时") for n, (name, dose) in enumerate(DOSES))
    article = _read(
        f"<h1>孩子退烧药剂量表</h1><p>2020-07-02 来源：云杉健康</p><div class=content><p>按体重算，不要超过每天四次。</p><table>{rows}</table></div>"
    )
    assert isinstance(article, Article)
    assert "对乙酰氨基酚混悬液" in article.content.text


def test_a_calendar_of_which_some_rows_lead_on() -> None:
    days = [f"2015-11-{day:02}" for day in range(10, 20)]
    rows = "".join(
        _row(day, f'<a href="/q/{day}.htm">流感疫苗和肺炎疫苗可以同一天接种，带接种本</a>' if n < 4 else "休息") for n, day in enumerate(days)
    )
    article = _read(f"<h1>十一月门诊安排</h1><p>2015-11-02 来源：云杉健康</p><div class=content><p>请按下面的日期来。</p><table>{rows}</table></div>")
    assert isinstance(article, Article)
    assert article.content.text.count("\n") > 6


def test_an_editors_note_above_many_dated_headings_is_no_article() -> None:
    note = "<div class=note><p>编者按</p><p>我们把这一年里大夫们写的科普文章收在这里，内容来自各个科室，按日子排好，供家长随时查阅，也欢迎来信补充。</p></div>"
    news = "".join(
        f'<div class=item><div>11-{day:02}</div><h2><a href="/kp/{day}.html">方舒大夫：第{day}讲，孩子的身高要这样量才准</a></h2></div>'
        for day in range(1, 29)
    )
    listing = _read(f"<img src=/t.png>{note}<div>最新推荐</div>{news}")
    assert isinstance(listing, Listing)
    assert len(listing.entries) == 28
    assert isinstance(_read(f"<h1>这一年的科普文章</h1>{note * 2}<div>最新推荐</div>{news}"), Article)
