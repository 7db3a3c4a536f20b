"""Who reports, as agencies and the press of Taiwan and Hong Kong print it before, or above, their texts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile
from healthcrawl.items.article import Content

TEXT = (
    "<p>市立醫院今天公布流感疫苗的接種安排，凡年滿六十五歲的長者和學齡前的兒童，下個月起都可以到各區衛生所接種，不必另外付費。</p>"
    "<p>院方說明，接種前應先量體溫，若有發燒或急性疾病，應延後幾天再來；接種後請在現場休息三十分鐘，確認沒有不適再離開。</p>"
    "<p>衛生局提醒，往年的疫苗在十二月以前就打完了，今年的數量和去年差不多，有需要的民眾不妨早一點預約，以免向隅。</p>"
)
REPORTS = [
    ("記者陳小明／台北報導", ["陳小明"]),
    ("記者陳小明 林美玉／台北報導", ["陳小明", "林美玉"]),
    ("記者陳小明、林美玉、SNG／台北報導", ["陳小明", "林美玉"]),
    ("記者陳小明及林美玉／台北報導", ["陳小明", "林美玉"]),
    ("記者林 梅／江南報導", ["林梅"]),
    ("記者林小和／台北報導", ["林小和"]),
    ("江南新聞記者陳小明／高雄報導", ["陳小明"]),
    ("【江南傳媒記者陳小明／台北報導】", ["陳小明"]),
    ("【江南傳媒/記者陳小明報導】", ["陳小明"]),
    ("［江南新聞雲］記者陳小明/花蓮報導", ["陳小明"]),
    ("【江南時報 陳小明 / 台北報導】", ["陳小明"]),
    ("江南新聞網 陳小明/綜合報導", ["陳小明"]),
    ("江新聞─陳小明／高雄報導", ["陳小明"]),
    ("【陳小明記者 台南報導】", ["陳小明"]),
    ("陳小明記者／台北報導", ["陳小明"]),
    ("陳小明／台北報導", ["陳小明"]),
    ("【陳小明／綜合報導】", ["陳小明"]),
    ("編譯陳小明／綜合報導", ["陳小明"]),
    ("社會中心／陳小明報導", ["陳小明"]),
    ("江南新聞／陳小明 綜合報導", ["陳小明"]),
    ("記者陳小明嘉縣報導", ["陳小明"]),
    ("【記者陳小明臺北市報導】", ["陳小明"]),
    ("（江南社特派記者陳小明名古屋6日電）", ["陳小明"]),
    ("（江南社記者陳小明布魯塞爾6日專電）", ["陳小明"]),
    ("（江南社记者李明、王强北京7月14日电）", ["李明", "王强"]),
    ("（江南記者陸希休士頓報導）", ["陸希"]),
    ("（江南記者林晨加拿大多倫多報道）", ["林晨"]),
    ("【江南2026年10月06日訊】（江南記者陳小明台灣台北報導）", ["陳小明"]),
    ("記者谷辣斯．尤達卡／台北報導", ["谷辣斯．尤達卡"]),
    ("記者陳小明╱台北報導", ["陳小明"]),
    ("記者陳小明／台北6日電", ["陳小明"]),
    ("記者 陳小明／專訪", ["陳小明"]),
    ("記者 陳小明 報導", ["陳小明"]),
    ("﹝記者陳小明／台北報導﹞", ["陳小明"]),
    ("〔江網記者陳小明特稿〕", ["陳小明"]),
    ("（記者陳小明台北訊）", ["陳小明"]),
    ("陳小明 林美玉 報導 / 台北市", ["陳小明", "林美玉"]),
    ("國際中心／陳小明編譯", ["陳小明"]),
    ("江南網記者陳小明/報導", ["陳小明"]),
    ("【新聞中心／台北訊】", []),
    ("（江南社台北6日電）", []),
    ("記者社會中心／綜合報導", []),
    ("記者健康頻道／台北報導", []),
    ("健康中心／綜合報導", []),
    ("地方中心／嘉義報導", []),
    ("〔即時新聞／綜合報導〕", []),
    ("【台北／綜合報導】", []),
    ("（江南社伊斯坦堡/日內瓦5日綜合外電報導）", []),
]
AT_END = [
    ("（陳小明報導）", ["陳小明"]),
    ("（文／陳小明）", ["陳小明"]),
    ("（本文作者為家醫科醫師陳小明）", ["陳小明"]),
    ("（記者陳小明綜合報導）（責任編輯：林美玉）", ["陳小明"]),
    ("（圖／江南社報導）", []),
    ("（圖為醫院報導）", []),
]
LABELLED = [
    ("財經頻道／陳小明", ["陳小明"]),
    ("撰文：陳小明 攝影：林美玉", ["陳小明"]),
    ("文／陳小明", ["陳小明"]),
    ("圖文／陳小明", ["陳小明"]),
    ("文、圖／陳小明", ["陳小明"]),
    ("文／圖：陳小明", ["陳小明"]),
    ("文／記者陳小明　圖／醫院提供", ["陳小明"]),
    ("文／Amy Denney 編譯／陳小明", ["Amy Denney", "陳小明"]),
    ("文／主編", []),
    ("記者陳小明 圖／林美玉", ["陳小明"]),
    ("文/王小明 图/李梅", ["王小明"]),
    ("圖／記者林美玉", []),
    ("江南報記者 王小明 編輯/李放", ["王小明", "李放"]),
]


def _names(above: str) -> list[str]:
    """Who wrote the text below ``above``."""
    content = _content(above)
    assert "以免向隅。" in content.text
    return [person.name for person in content.authors]


def _content(above: str) -> Content:
    markup = f"<title>流感疫苗下月開打</title><div class=nav><a href=/>首頁</a><a href=/a/>要聞</a></div><h1>流感疫苗下月開打</h1>{above}</div>"
    page = Page(url="http://www.example.com/a/2.html", status=200, body=markup.encode(), fetched_at=datetime(2026, 11, 1, tzinfo=UTC))
    article = read(page, Profile(name="generic", base_url="http://www.example.com/"))
    assert isinstance(article, Article)
    return article.content


@pytest.mark.parametrize(("line", "names"), REPORTS, ids=[line for line, _ in REPORTS])
def test_who_reports_stands_before_the_text(line: str, names: list[str]) -> None:
    assert _names(f"<p>2026-10-06 08:12</p><div class=text><p>{line}</p>{TEXT}") == names
    assert _names(f"<p>2026-10-06 08:12</p><div class=text>{TEXT.replace('<p>', f'<p>{line} ', 1)}") == names


@pytest.mark.parametrize(("line", "names"), AT_END, ids=[line for line, _ in AT_END])
def test_brackets_at_the_end_of_the_last_paragraph(line: str, names: list[str]) -> None:
    text = TEXT.replace("以免向隅。", f"以免向隅。{line}")
    content = _content(f"<p>2026-10-06 08:12</p><div class=text>{text}")
    assert [person.name for person in content.authors if person.title is None] == names


@pytest.mark.parametrize(("line", "names"), LABELLED, ids=[line for line, _ in LABELLED])
def test_labels_before_a_stroke(line: str, names: list[str]) -> None:
    assert _names(f"<p>{line}</p><p>2026-10-06 08:12</p><div class=text>{TEXT}") == names


@pytest.mark.parametrize(
    "first",
    ["記者走訪醫院報導了此事，", "記者會今天在台北舉行，", "記者從衛生局了解到相關的報導，", "據江南社報導，", "警方告訴記者王小明，"],
)
def test_sentences_about_reporters_name_none(first: str) -> None:
    assert _names(f"<p>2026-10-06 08:12</p><div class=text>{TEXT.replace('<p>', f'<p>{first}', 1)}") == []


def test_a_caption_may_stand_over_it() -> None:
    assert _names(f"<p>2026-10-06 08:12</p><div class=text><p>▲長者在衛生所排隊。（圖／江南醫院提供）</p><p>記者陳小明／台北報導</p>{TEXT}") == [
        "陳小明"
    ]


def test_a_desk_that_a_page_declares_is_no_person() -> None:
    said = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "%s"}}</script>'
    assert _names(f"<p>2026-10-06</p>{said % '健康中心／綜合報導'}<div class=text>{TEXT}") == []
    assert _names(f"<p>2026-10-06</p>{said % '社會中心／陳小明報導'}<div class=text>{TEXT}") == ["陳小明"]
    assert _names(f"<p>2026-10-06</p><meta name=author content='健康中心／綜合報導'><div class=text>{TEXT}") == []
    assert _names(f"<p>2026-10-06</p><meta name=author content='記者陳小明／江南報導'><div class=text>{TEXT}") == ["陳小明"]


def test_the_reporter_at_the_end_stands_behind_the_agency_at_the_beginning() -> None:
    text = TEXT.replace("<p>", "<p>（江南社台北6日電）", 1).replace("以免向隅。", "以免向隅。（記者 陳小明）")
    assert _names(f"<p>2026-10-06 08:12</p><div class=text>{text}<p>往年的疫苗在入冬之前就打完了，請早一點預約，以免向隅。</p>") == ["陳小明"]
