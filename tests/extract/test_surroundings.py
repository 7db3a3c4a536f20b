"""What stands around and between a text and is none of it: one small page each."""

from __future__ import annotations

import pytest

from healthcrawl.items import Article
from tests.extract.one_page import read_article, read_page

TITLE = "过敏性鼻炎怎么预防"
LINES = (
    "春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。",
    "外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。",
)
TEXT = "".join(f"<p>{line}</p>" for line in LINES)
RULES = "".join(
    f"<li>第{number}条：请勿发表与主题没有关系的内容，违反规定的留言，本站有权删除，并且保留限制发言的权利，敬请谅解。</li>" for number in range(1, 9)
)
ANSWER = "".join(f"<p>我的鼻炎是第{number}年了，每年三月开始打喷嚏，试过很多办法，最后还是去医院查了过敏原才好。</p>" for number in range(1, 6))
FORMS = {
    "rules for comments, longer than the text": f"<div class=article-body>{TEXT}</div><div class=comments><h4>发表意见</h4><div class=card><ul>{RULES}</ul></div></div>",
    "further answers": f"<div><div class=RichContent><div class=css-1a>{TEXT}</div></div><div>发布于 2024-04-03 09:55</div><h4>更多回答</h4><div><div>江南客</div>{ANSWER}</div></div>",
    "adverts that say so": f"<div class=text><p>{LINES[0]}</p><div><a href=/ad/1>广告通知：留学生注意了，这些问题没有准备好先别出发！</a></div><p>{LINES[1]}</p></div>",
    "stamps on classes": f"<div class=text_wER59><div class=summary_EGg7N>{LINES[0]}</div><div class=para_wAd59>{LINES[1]}</div></div>",
    "when it was updated, in old words": f"<div class=text><div>最新更新：2016/03/19 10:48</div>{TEXT}</div>",
}
FORMS["a byline without signs in the text's own block"] = (
    f"<article><header><h1>{TITLE}</h1><section><div>作者 <a href=/u/1>江小鱼</a> — 发布于 2024年04月03日 09:55 , 最后修改于 2024年04月05日 10:00</div></section>"
    f"</header><div><div>{TEXT}</div></div></article>"
)
FORMS["what a component shows"] = f"<rich-text><template shadowrootmode=open><style>p {{}}</style><div>{TEXT}</div></template></rich-text>"
FORMS["how the text begins, in a box above it"] = f"<div class=text><div class=x><b>本文导读：</b>{LINES[0][:30]}...</div>{TEXT}</div>"
FORMS["who may write for it too"] = (
    f"<div class=text>{TEXT}<p>【江報徵稿】</p><p>江報歡迎大家投書，來稿請寄至mail@example.com，並請附上真實姓名與聯絡方式。</p>"
    "<p>一起加入江報Telegram，新聞不漏接！@Telegram</p></div>"
)
FORMS["by whom, with a link and nothing else"] = f"<div class=text><p>by <a href=/u/1>岸边的江小鱼</a></p>{TEXT}</div>"
NOTES = "".join(
    f"<li>本站{words}，如果侵犯了您的合法权益，请联系本站，我们会及时处理，请用户自行鉴别。</li>"
    for words in ("所有文章出自收集整理", "发布资源来源于网络", "资源仅供研究")
)
FORMS["what the site says of itself"] = f"<div class=text>{TEXT}</div><div class=x><ol>{NOTES}{NOTES}</ol></div>"
FORMS["what the site says of itself, more than the text"] = f"<div><div class=a>{TEXT}</div></div><div><div class=x><ol>{NOTES * 5}</ol></div></div>"
FORMS["what the site says of itself, in the text's own block"] = f"<article>{TEXT}<div class=x><ol>{NOTES}{NOTES}</ol></div></article>"
FORMS["what kind of words it is"] = f"<div class=text>{TEXT}<p>本文為一般鼻科衛教資訊，適不適用要看檢查的結果，請由醫師依個別狀況說明。</p></div>"
FORMS["the day and the categories"] = f"<div class=post><h1>{TITLE}</h1><div><p>2024年4月3日 // Karate, Health, 训练</p></div>{TEXT}</div>"
NOTES_OF_BUYERS = (
    "洗鼻器收到了，水流很软，孩子也愿意用，鼻子通了很多，打喷嚏也少了，下次还来这里买，客服说话很有耐心。",
    "朋友推荐的，用了半个月，早上起来鼻子不再发痒，就是盐包少了一点，希望多送几包。",
)
PRAISE = "".join(
    f"<dl><dd>就诊大夫：{name}</dd><dt>看病过程：鼻炎{number}年，去过很多医院，{name}医生{words}，现在已经好了很多，很少再打喷嚏，谢谢您。</dt></dl>"
    for number, name, words in ((3, "王小明", "很耐心"), (4, "李华", "讲得很清楚"), (5, "赵强", "开的药不贵"))
)
FORMS["praise of doctors below the neighbours"] = f"<div class=text>{TEXT}<div>上一篇：没有了</div><div>{PRAISE}</div></div>"
FORMS["neighbours without links"] = f"<div class=text>{TEXT}<div><div>上一条：没有了</div><div>下一条：<a href=/2>春天怎样护鼻</a></div></div></div>"
REVIEWS = "".join(f"<h3>江南客{number}</h3><p>{words}</p><p>2024-05-0{number} 10:1{number}</p>" for number, words in enumerate(NOTES_OF_BUYERS, 1))
FORMS["what buyers say, more than the text"] = (
    f"<div>2024-04-03 09:55 来源：江南健康 作者：王小明</div><div class=x1>{TEXT}</div><div><h3>买家点评</h3><ul>{REVIEWS * 3}</ul></div>"
)
FORMS["the title once more as that of the source"] = f"<div class=text><p>原标题：{TITLE}</p>{TEXT}</div>"
FORMS["why it is here"] = f"<div class=text>{TEXT}<div>江南声明：本站登载此文出于传递更多信息之目的，并不意味着赞同其观点。</div></div>"
CALL = "如果您还有其他问题，可以点击下方的【在线咨询】或直接拨打我院的咨询热线【0571-12345678】，我院的医生会为您解答。"
FORMS["how to ask the hospital"] = f"<div class=text>{TEXT}<p>{CALL}</p></div>"
FORMS["how to ask the hospital, as a reminder"] = f"<div class=text>{TEXT}<p>江南口腔温馨提示：{CALL}</p><p>TAG标签：</p></div>"
FORMS["links with arrows to who gives advice"] = (
    f"<div class=text><p>{LINES[0]}</p><p><a href=/ask>&gt;&gt;&gt;有疑问?拨打免费咨询热线</a></p><p>{LINES[1]}</p><p><a href=/ask>有疑问，点击在线咨询&gt;&gt;</a></p></div>"
)
FORMS["links to others in a table above it"] = (
    f"<div class=text><table><tr><td><a href=/2>鼻炎怎么治疗？</a></td><td><a href=/3>鼻炎的诱因是什么？</a></td></tr><tr><td><a href=/4>鼻炎怎么查？</a></td><td><a href=/5>鼻炎会好吗？</a></td></tr></table>{TEXT}</div>"
)
FORMS["counters without a label"] = f"<div class=text><p>76次116次阅读</p>{TEXT}</div>"
SAID = "".join(
    f"<div><div>江南客{number} {number}小时前</div><p>{words}</p><div>赞40</div></div>"
    for number, words in enumerate((*NOTES_OF_BUYERS, NOTES_OF_BUYERS[1][::-1]), 2)
)
FORMS["what visitors said, how long ago"] = f"<div>{TEXT}<div>{SAID}</div></div>"
FORMS["praise below a short text and its neighbours in a row"] = (
    f"<div>{TEXT}<ul><li><a href=/0>上一篇：</a> <a href=/2>下一篇：没有了</a></li></ul>{PRAISE * 3}</div>"
)
SERVICE = "".join(
    f"<div class=col><h3>我们的服务{number}</h3><p>我们为您挑选各地的好医院，从预约、陪诊到复查，全程都有专人跟进，流程清楚，价格透明，让您看病更省心，欢迎随时来电。</p></div>"
    for number in (1, 2, 3)
)
FORMS["what the site offers, more than the text, below the neighbours"] = (
    f"<div class=art><div>2024-04-03</div>{TEXT}<p>上一篇：没有了</p></div><ul>{''.join(f'<li><a href=/n/{n}.html>第{n}条推荐内容</a> 12-03</li>' for n in range(2, 14))}</ul><div class=wide>{SERVICE}</div>"
)
TEASERS = "".join(
    f"<li><h4><a href=/n/{n}.html>第{n}条健康新闻的标题写在这里</a></h4><p>近日，江南市多家医院的耳鼻喉科门诊量增加，医生提醒，出门要戴好口罩，回家先洗鼻子...</p></li>"
    for n in range(2, 8)
)
FORMS["teasers of a channel, more than the text, below the neighbours"] = (
    f"<div class=left><div>2024-04-03</div>{TEXT}<p>上一篇：<a href=/n/9.html>花粉症</a></p><h2>健康新闻</h2><ul>{TEASERS}</ul></div>"
)
FORMS["a request for money"] = f"<div class=text>{TEXT}<h4>扫码打赏，建议金额1-10元。</h4></div>"
CLAIM = "江南看鼻炎，江南鼻炎医院，江南鼻科门诊哪家好，江南治鼻炎多少钱，江南市五官健康科技服务有限公司"
FORMS["words for search engines in the place of the author"] = f"<div><div>作者：{CLAIM} 发布日期：2024-04-03 09:55</div><div>{TEXT}</div></div>"
NAMES = "".join(f"<li>春天里这样吃饭养肝又养胃的第{number}个办法</li>" for number in range(1, 9))
FORMS["headlines without links below the text"] = f"<div class=text>{TEXT}<p>(责编：王小明)</p><div><h3>热点</h3><ul>{NAMES}</ul></div></div>"
FORMS["a further list behind the tags"] = (
    f"<div class=text>{TEXT}<div class=tags>标签：<a href=/t/1>春天</a> <a href=/t/2>养肝</a></div><div><h3>今日看点</h3><ul>{NAMES}</ul></div></div>"
)
OTHERS = "".join(
    f"<li><div>江南社·{number} 小时前</div><h4><a href=/a/{number}9.html>第{number}条健康新闻的标题在这里</a></h4><p>{'记者从医院获悉，今年春天来看鼻炎的人比往年多，门诊加开了号。' * 3}</p></li>"
    for number in range(2, 12)
)
ENTRY = (
    f"<h1>{TITLE}</h1><div class=box><div class=x1>{LINES[0]}</div><dl><dt>中文名</dt><dd>过敏性鼻炎</dd><dt>就诊科室</dt><dd>耳鼻喉科</dd></dl><h2>目录</h2>"
    f"<ul>{'<li><a href=#1>病因是什么</a></li>' * 20}</ul><div class=lemma>"
    f"<h2>病因</h2><a href=/e/1>编辑</a><p>{LINES[0][::-1]}{LINES[0]}</p><h2>预防</h2><a href=/e/2>编辑</a><p>{LINES[1]}</p></div></div>"
)


def _article(body: str, head: str = "", path: str = "/a/1.html") -> Article:
    return read_article(f"{TITLE}_江南健康", f"<div class=nav><a href=/>首页</a></div>{body}", f"http://www.example.com{path}", head)


def _text(body: str, head: str = "") -> list[str]:
    return _article(body, head).content.text.split("\n")


@pytest.mark.parametrize("body", FORMS.values(), ids=FORMS)
def test_only_the_text(body: str) -> None:
    assert _text(f"<h1>{TITLE}</h1>{body}") == list(LINES)


def test_blocks_of_one_kind_are_one_article() -> None:
    parts = (
        f"<div class=bk><h3>简介</h3><p>{LINES[0]}</p></div><div class=bk><a href=/ask><img src=1.png></a></div>"
        f"<div class=bk><h3>适宜人群</h3><p>鼻子痒的人</p></div><div class=bk><h3>做法</h3>{TEXT * 3}</div>"
    )
    text = _text(f"<div class=w><div class=bk><h1>{TITLE}</h1></div>{parts}</div>")
    assert text[:5] == ["简介", LINES[0], "适宜人群", "鼻子痒的人", "做法"]


def test_what_stands_behind_a_table_is_text() -> None:
    rows = "".join(f"<tr><td>{n}班</td><td>操场</td><td>护鼻操</td><td>老师{n}</td></tr>" for n in range(1, 30))
    end = ["说明：如果遇到沙尘或者花粉多的天气，由负责的老师组织学生在室内做。", "2024年4月3日"]
    body = f"<div class=d><table><tr><th>班级</th><th>地点</th><th>项目</th><th>老师</th></tr>{rows}</table>{''.join(f'<p>{line}</p>' for line in end)}<p><a href=/n/>返回</a></p></div>"
    assert _text(f"<h4>{TITLE}</h4><div>2024-04-03</div>{body}")[-2:] == end


def test_when_and_where_a_lecture_is_given_belongs_to_the_text() -> None:
    notice = ["时间：2024年4月20日下午14点", "地点：江南医院三层报告厅", "主讲人：王小明", *LINES]
    article = _article(f"<h2>{TITLE}</h2><div>2024-04-03</div><div class=text>{''.join(f'<p>{line}</p>' for line in notice)}</div>")
    assert article.content.text.split("\n") == notice
    assert (article.content.published_at or "")[:10] == "2024-04-03"


@pytest.mark.parametrize(
    "advice",
    [
        "如果出现喘息、胸闷或呼吸困难，说明可能合并了哮喘，此时应当立即联系医生，必要时拨打120急救电话。",
        "您在停药以后如果症状反复，请先联系开药的医生，不要自己加量，也不要改用别人的药。",
        "若因为长期失眠感到绝望，请拨打当地的心理援助热线，那里全天都有人接听。",
    ],
)
def test_advice_at_the_end_of_a_text_is_text(advice: str) -> None:
    assert _text(f"<h1>{TITLE}</h1><div class=text>{TEXT}<p>{advice}</p></div>") == [*LINES, advice]


def test_a_text_below_its_lead_and_the_neighbours_is_whole() -> None:
    lead = "".join(LINES)[:88] + "。"
    body = f"<p>{lead}</p><p>上一篇：<a href=/a/0.html>花粉症的日子</a></p><p>下一篇：<a href=/a/2.html>孩子流鼻血</a></p>"
    text = [f"{number}、{line}" for number in range(1, 10) for line in LINES]
    assert text[-1] in _text(f"<h1>{TITLE}</h1><div class=text>{body}{''.join(f'<p>{line}</p>' for line in text)}</div>")


def test_the_lead_of_an_entry_stands_above_its_facts() -> None:
    assert _text(ENTRY)[0] == LINES[0]


def test_excerpts_of_others_below_an_article_that_calls_itself_one() -> None:
    head = '<meta property="og:type" content="article">'
    body = f"<div class=page><h1>{TITLE}</h1><div>2024-05-20 14:05</div><div class=body-text>{TEXT}</div></div><ul>{OTHERS}</ul>"
    assert _text(body, head) == list(LINES)


def test_the_day_before_the_categories_in_the_block_of_the_text() -> None:
    article = _article(str(FORMS["the day and the categories"]))
    assert (article.content.published_at or "")[:10] == "2024-04-03"


def test_the_days_of_a_diary_begin_no_posts() -> None:
    days = "".join(f"<p>2024-04-0{day} 09:1{day}<br>{LINES[0]}</p>" for day in range(1, 6))
    text = _article(f"<h1>{TITLE}</h1><div>2024-04-06</div><article class=post-content>{days}</article>").content.text
    assert text.count(LINES[0]) == 5


COPY = f"<p>{LINES[0]}</p><p>{LINES[1]}</p>"
LONG = f"{TITLE}？医生说出门戴口罩、回家冲鼻腔，这两件小事最要紧"


def test_a_page_printed_twice_whose_second_copy_begins_with_a_long_title() -> None:
    body = f"<div><div>给我们投稿，读者热线每天都通：0571-12345678</div><div class=n1>{LONG}</div><div class=b1>{COPY}</div></div><div><h1>{LONG}</h1><div>2024-04-03 10:00</div><div class=b2>{COPY}</div></div>"
    reading = read_article(LONG, f"<div>{body}</div>")
    assert reading.content.text == "\n".join(LINES)


def test_a_section_of_pictures_ends_no_text() -> None:
    body = f"<div><h1>{TITLE}</h1><h3>预防</h3>{TEXT}<h3>推荐专家</h3><img src=/1.jpg><h3>我们的办法</h3><p>一、查过敏原。</p></div>"
    assert _text(body)[-2:] == ["我们的办法", "一、查过敏原。"]


def test_how_long_ago_somebody_spoke_below_a_text_is_not_its_day() -> None:
    body = f"<h1>{TITLE}</h1><div class=text>{TEXT}</div><div class=talk><div class=time>3小时前</div><div>江南客</div></div>"
    assert _article(body).content.published_at is None


def test_who_sees_patients_above_the_main_heading_in_the_block_of_the_text() -> None:
    above = "<ul><li>鼻科专家坐诊：王小明院长；就诊时间：8:30到17:30；热线：0571-12345678</li></ul>"
    assert _text(f"<div>{above}<h1>{TITLE}</h1>{TEXT}</div>") == list(LINES)


def test_rows_of_headlines_over_a_text() -> None:
    cells = [f"<td><a href=/a/{number}.html>{words}</a></td>" for number, words in enumerate(("春天，别揉鼻子", "洗鼻：一天两次", "护鼻课开讲"), 2)]
    rows = f"<table><tr>{''.join(cells)}</tr><tr>{''.join(reversed(cells))}</tr></table>"
    reading = read_page(TITLE, f"<div class=main><h1>{TITLE}</h1><div>{rows}</div><div>{TEXT}</div></div>")
    assert isinstance(reading, Article)
    assert reading.content.text == "\n".join(LINES)
