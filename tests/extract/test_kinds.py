"""What is an article, and what only reads like one: profiles, goods, forms, landing pages, pages about the house."""

from __future__ import annotations

from pathlib import Path

import pytest

from healthcrawl.extract import read
from healthcrawl.extract.read import explain
from healthcrawl.items import Article, Fault, Page, Profile
from healthcrawl.items.profile import UrlPatterns
from healthcrawl.show.pages import extract
from tests.extract.one_page import FETCHED, URL, read_page

ILL = (
    "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>"
    "<p>出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。</p>"
)
OURS = (
    "<p>江南鼻康医疗器械有限公司成立于2003年，是一家专门生产洗鼻器的企业，厂区占地三十亩。</p>"
    "<p>公司秉承质量第一的宗旨，现有员工二百余名，愿与广大客户携手，共创未来。</p>"
)
LIFE = (
    "<p>江小鱼，毕业于江南医科大学，从事耳鼻喉科临床工作二十余年，现任鼻科主任。</p>"
    "<p>擅长鼻窦炎和鼻息肉的内镜手术，是江南省医学会鼻科分会的委员，发表过论文三十余篇。</p>"
)
GOODS = (
    "<p>产品特点</p><p>本机用食品级硅胶制成，水流柔和，声音很轻，装满一次可以冲洗两分钟。</p>"
    "<p>产品规格</p><p>白色和蓝色两种，每箱装二十四台，随机附送洗鼻盐一盒。</p>"
)
FIELDS = "<p>姓名：<input name=a>电话：<input name=b>病情：<textarea name=c></textarea></p>"
ASK = f"<form>{FIELDS}<p>请留下您的称呼和电话，我们的导医会在一个工作日以内，打电话同您约定来看病的日子。</p></form>"
SLOGANS = (
    "".join(f"<p>{words}</p>" for words in ("专家坐诊", "设备先进", "随到随看", "放心选择", "省心省力", "三十年口碑", "上万人见证", "百姓信得过")) * 4
)
DAY = "<div>发布时间：2024-04-03</div>"


def _page(title: str, body: str) -> bytes:
    return f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>".encode()


def _filed(place: str, title: str, text: str) -> str:
    return f"<div>当前位置：<a href=/>首页</a> &gt; <a href=/b/>{place}</a> &gt; {title}</div><h1>{title}</h1><div class=x>{text}</div>"


@pytest.mark.parametrize(
    ("title", "body", "url"),
    [
        ("江南医院", f"<div class=x>{LIFE}</div>", URL),
        ("江小鱼-江南医院", _filed("专家团队", "江小鱼", LIFE), URL),
        ("洗鼻器三型-江南鼻康", _filed("产品中心", "洗鼻器三型", GOODS), URL),
        ("洗鼻器三型-江南鼻康", f"<div class=x>{GOODS}<p>优惠价：￥128</p></div>", URL),
        ("江南鼻康", f"<div class=x>{OURS}</div>", URL),
        ("洗鼻器-江南鼻康", f"<div class=x>{OURS}</div>", "http://www.example.com/gongsijianjie/1.html"),
        ("江南医院", f"<div class=x>{ASK}</div>", URL),
        ("联系我们-江南医院", f"<h1>联系我们</h1>{DAY}<div class=x><p>来院请走东门，停车场在门诊楼的后面，车位不多。</p>{SLOGANS}</div>", URL),
        (
            "隐私声明-江南医院",
            f"<h1>隐私声明</h1>{DAY}<div class=x>{'<p>本院很看重病人的资料，不经您同意，决不会把您的病历交给旁人，请您放心。</p>' * 9}</div>",
            URL,
        ),
        ("江南医院", f"<div class=x>{SLOGANS}</div>", "http://www.example.com/yuyue/1.html"),
        ("江南鼻康洗鼻器用户协议", f"<h1>江南鼻康洗鼻器用户协议</h1>{DAY}<div class=x>{ILL}</div>", URL),
        (
            "江南医院",
            f"<h2>联系我们 Contact</h2><div class=x><p>来院请走东门，停车场在门诊楼的后面，车位不多，请您早一点来。</p>{SLOGANS}</div>",
            URL,
        ),
        ("江南鼻康", f"<h1>江南鼻康</h1><div class=x>{OURS}<p>江南鼻康成立于2003年4月，厂区占地三十亩。</p></div>", URL),
    ],
    ids=[
        "profile",
        "filed under experts",
        "goods",
        "price",
        "house",
        "house by its address",
        "form",
        "contact with a day",
        "terms",
        "landing page",
        "agreement",
        "contact in two languages",
        "founded in a month",
    ],
)
def test_what_only_reads_like_an_article(title: str, body: str, url: str) -> None:
    assert isinstance(read_page(title, body, url), Fault)


@pytest.mark.parametrize(
    ("title", "body", "url"),
    [
        ("鼻炎护理-江南医疗器械", _filed("产品中心", "鼻炎护理", ILL), URL),
        ("鼻炎护理", f"<div class=x>{ILL}</div>", "http://www.example.com/product/1.html"),
        (
            "鼻康片",
            _filed("产品展示", "鼻康片", "".join(f"<p>【{name}】适合鼻塞的成年人，饭后服用。</p>" for name in ("适应症", "用法用量", "禁忌"))),
            URL,
        ),
        ("江南医院迎来新主任", f"<h1>江南医院迎来新主任</h1>{DAY}<div class=x>{LIFE}</div>", URL),
        ("江南鼻康二十周年", f"<h1>江南鼻康二十周年</h1>{DAY}<div class=x>{OURS}</div>", URL),
        ("关于放假的通知", f"<h1>关于放假的通知</h1><div class=x>{ILL}</div>", URL),
        ("认识鼻炎", f"<h1>认识鼻炎</h1><div class=x>{ILL}<p>我们建议每天用温盐水洗一次鼻子，洗完轻轻擤出来。</p></div>", URL),
        ("鼻炎护理", f"<h1>鼻炎护理</h1><div class=x>{ILL * 2}<form>{FIELDS}</form></div>", URL),
        (
            "诚聘鼻科医生",
            f"<h1>诚聘鼻科医生</h1>{DAY}<div class=x><p>本院因发展需要，招聘鼻科医生两名，要求毕业于医科大学，从事临床工作五年以上。</p></div>",
            URL,
        ),
        ("洗鼻器上市", _filed("新闻动态", "洗鼻器上市", GOODS), URL),
    ],
    ids=[
        "illness among goods",
        "illness by address",
        "leaflet",
        "who is new",
        "anniversary",
        "notice",
        "we",
        "comments",
        "vacancy",
        "news of goods",
    ],
)
def test_articles_near_the_border(title: str, body: str, url: str) -> None:
    assert isinstance(read_page(title, body, url), Article)


def test_what_the_site_file_calls_an_article_is_not_weighed() -> None:
    profile = Profile(name="file", base_url=URL, urls=UrlPatterns(article=["^/a/"]))
    page = Page(url=URL, status=200, body=_page("江南医院", f"<div class=x>{LIFE}</div>"), fetched_at=FETCHED)
    assert isinstance(read(page, profile), Article)
    assert explain(page, profile)[1] == ""


def test_explain_says_what_was_weighed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, body in (("profile", f"<div class=x>{LIFE}</div>"), ("dated", f"<h1>江南医院迎来新主任</h1>{DAY}<div class=x>{LIFE}</div>")):
        (tmp_path / f"{name}.html").write_bytes(_page("江南医院", body))
        assert extract([tmp_path / f"{name}.html"], URL, None, explain=True) == 0
        out = capsys.readouterr().out
        assert "tells of a person's life -3" in out
        assert ("tells its day +3" in out) == (name == "dated")


def _cards(leads: str, number: int = 4) -> str:
    said = (
        "换季时鼻子发痒多与花粉有关，外出戴口罩、回家洗鼻子可以减轻不适，仍不好转要去看医生。",
        "睡前喝热牛奶并不能治好失眠，固定起床的时间更要紧，白天也不要补觉太久，晚饭别吃太饱。",
    )
    return "".join(f"<div class=c><h3>第{count}则小常识</h3><p>{said[count % 2]}</p>{leads}</div>" for count in range(number))


@pytest.mark.parametrize("leads", ["<button>查看详情</button>", "<a href=/b/7.html>查看更多 &gt;</a>", "<a href=/b/7.html>了解詳情</a>"])
def test_cards_that_lead_to_the_whole_of_each_are_no_article(leads: str) -> None:
    assert not isinstance(read_page("小常识-江南鼻康", f"<h1>健康小常识大全</h1><div class=x>{DAY}{_cards(leads)}</div>"), Article)


def test_an_article_over_such_cards_is_one() -> None:
    cards = _cards("<a href=/b/7.html>查看更多 &gt;</a>", 3)
    assert isinstance(read_page("春季鼻炎怎么办-江南鼻康", f"<h1>春季鼻炎怎么办</h1><div class=x>{DAY}{ILL * 3}{cards}</div>"), Article)


def test_what_a_society_says_of_itself_is_no_article() -> None:
    assert not isinstance(read_page("無標題文件", _filed("認識協會", "促進會簡介", OURS)), Article)
    told = "<p>本地山多路远，孩子看病要走半天，家长白天又要做工，得了糖尿病的孩子常常没有人照看，也没有人教他们打针和记录。</p>" * 3
    assert not isinstance(read_page("無標題文件", _filed("認識協會", "促進會簡介", told)), Article)
