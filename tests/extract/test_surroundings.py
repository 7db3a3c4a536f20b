"""What stands around and between a text and is none of it: one small page each."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Fault, Listing, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
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


def _read(body: str, head: str = "", path: str = "/a/1.html") -> Article | Listing | Fault:
    page = f"<html><head><meta charset=utf-8>{head}<title>{TITLE}_江南健康</title></head><body><div class=nav><a href=/>首页</a></div>{body}</body></html>"
    url = f"http://www.example.com{path}"
    return read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))


def _article(body: str, head: str = "", path: str = "/a/1.html") -> Article:
    reading = _read(body, head, path)
    assert isinstance(reading, Article)
    return reading


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


def test_doctors_who_each_lead_on_by_the_same_words_are_a_list() -> None:
    cards = "".join(
        f"<li><h4>{name} 主治医师</h4><p>医师执业证书编码：11044030000{number}</p><p>擅长项目：过敏性鼻炎、鼻窦炎、鼻中隔偏曲的诊断和治疗</p><a href=/d/{number}.html>了解更多</a></li>"
        for number, name in enumerate(("王小明", "李华", "赵强", "孙丽"), 1)
    )
    assert isinstance(_read(f"<p>全部专家</p><ul>{cards}</ul>", path="/team/"), Listing)


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


def test_tags_in_blocks_of_their_own_behind_a_label() -> None:
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div><rich-text>{TEXT}</rich-text><div><span>相关标签:</span><x-chip><a href=/w/1>鼻炎</a></x-chip><x-chip><a href=/w/2>花粉</a></x-chip></div>"
    content = _article(f"{body}<p>身体不适请及时就医</p>").content
    assert (content.tags, content.text) == (["鼻炎", "花粉"], "\n".join(LINES))


def test_tags_without_links_below_their_label() -> None:
    words = "<div><div class=open-tag-title>词条标签：</div><div id=tag-item>鼻科 ， 花粉</div></div>"
    assert _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}</div>{words}").content.tags == ["鼻科", "花粉"]


def test_what_is_called_a_tag_and_leads_to_a_category_is_none() -> None:
    marks = "<div><a class=tag-category href=/categories/bi>鼻科</a></div>"
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div>{marks}<div class=text>{TEXT}</div><div><a href=/tags/1><span># 花粉</span></a></div>"
    assert _article(body).content.tags == ["花粉"]


def test_keywords_that_markup_in_the_body_tells() -> None:
    words = "<span aria-label=标签><span>鼻炎</span><span>花粉</span><meta property=keywords content='鼻炎,花粉'></span>"
    body = f"<h1>{TITLE}</h1><div><span>2024年4月3日</span>{words}</div><div class=text>{TEXT}</div>"
    assert _article(body).content.tags == ["鼻炎", "花粉"]


def test_the_day_before_the_categories_in_the_block_of_the_text() -> None:
    article = _article(str(FORMS["the day and the categories"]))
    assert (article.content.published_at or "")[:10] == "2024-04-03"


def test_the_days_of_a_diary_begin_no_posts() -> None:
    days = "".join(f"<p>2024-04-0{day} 09:1{day}<br>{LINES[0]}</p>" for day in range(1, 6))
    text = _article(f"<h1>{TITLE}</h1><div>2024-04-06</div><article class=post-content>{days}</article>").content.text
    assert text.count(LINES[0]) == 5


CARD = "<article><a href=/b/{0}{1}></a><h3>春天的第{0}个护鼻办法</h3><p>早晚用温盐水冲洗鼻腔，出门戴好口罩。</p><time>2024年4月{0}日</time></article>"


def test_related_cards_under_links_without_words() -> None:
    cards = CARD.format(2, "") + CARD.format(3, " aria-label=春天的第三个护鼻办法") + CARD.format(4, "")
    near = "<div><h3>热门推荐</h3><a href=/hot>换一批</a></div>"
    near += "<div><a href=/b/8><span>上一篇</span><p>晒伤以后先做什么</p></a><a href=/b/9><span>下一篇</span><p>孩子积食怎么办</p></a></div>"
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div><div>{TEXT}</div><hr><h2>相关文章</h2><div>{cards}</div>{near}</div>")
    titles = ["春天的第2个护鼻办法", "春天的第三个护鼻办法", "春天的第4个护鼻办法"]
    assert [(entry.url[-2:], entry.title) for entry in article.related] == list(zip(("/2", "/3", "/4"), titles, strict=True))


def test_related_cards_that_are_links_name_their_titles() -> None:
    card = "<li class=rel-card><a href=/b/{0}><img src=/i.jpg><span class=body><span class=rel-tag>鼻科</span><{1}>护鼻办法{0}</{1}><time>2024/04/0{0}</time></span></a></li>"
    cards = "".join(card.format(number, tag) for number, tag in ((2, "span class=rel-title"), (3, "span class=rel-title"), (4, "h4"))).replace(
        "</span class=rel-title>", "</span>"
    )
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div><aside class=related><h2>延伸閱讀</h2><ul>{cards}</ul></aside>")
    assert [entry.title for entry in article.related] == ["护鼻办法2", "护鼻办法3", "护鼻办法4"]


def test_a_keyword_that_is_the_department_once_more() -> None:
    head = '<script type="application/ld+json">{"@type": "Article", "headline": "' + TITLE + '", "keywords": ["鼻科"]}</script>'
    body = f"<nav><a href=/>首页</a> > <a href=/bike/>鼻科</a></nav><h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div>"
    content = _article(body, head).content
    assert (content.departments, content.tags) == (["鼻科"], [])


def test_an_address_and_the_links_to_it_say_that_a_page_is_a_category() -> None:
    card = f"<article><a href=/b/2></a><div><time>2024年4月2日</time><a href=/blog/category/bike>鼻科</a></div><h2>春天怎样护鼻</h2><div>{LINES[0]}</div></article>"
    page = (
        f"<html><head><meta charset=utf-8><title>鼻科</title></head><body><h1>鼻科</h1><div>{card}{card.replace('/b/2', '/b/3')}</div></body></html>"
    )
    url = "http://www.example.com/blog/category/bike"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Listing)


SOME = "".join(f"<li><em>{number}</em><a href=/a/{number}.html>春天的第{number}个护鼻办法</a></li>" for number in range(2, 8))


def test_similar_posts_are_related() -> None:
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}<hr><h4>Similar posts</h4><p><a href=/a/2.html>春天怎样护鼻</a></p></div>")
    assert [entry.title for entry in article.related] == ["春天怎样护鼻"]


@pytest.mark.parametrize(
    ("path", "pager"),
    [
        ("/view?id=7", "第1页 共3页 <a href='/view?id=7&pageNo=2'>下一页</a>"),
        ("/view?id=7&pageNo=2", "第2页 共3页 <a href='/view?id=7'>上一页</a> <a href='/view?id=7&pageNo=3'>下一页</a>"),
        ("/view?id=7&pageNo=3", "第3页 共3页 <a href='/view?id=7&pageNo=2'>上一页</a>"),
    ],
)
def test_parts_of_which_a_pager_says_only_how_many(path: str, pager: str) -> None:
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}<div>{pager}</div></div>", path=path)
    assert [url.partition("?")[2] for url in article.part_urls] == ["id=7", "id=7&pageNo=2", "id=7&pageNo=3"]


def test_a_part_may_be_numbered_as_further_pages_of_lists_are() -> None:
    pager = "<div class=pages><a href=/id/7.html>1</a><span>2</span></div>"
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}{pager}</div><div><div>本周热门</div><ul>{SOME}</ul></div>"
    assert _article(body, path="/id/7/page/2.html").content.text == "\n".join(LINES)


def test_more_of_a_list_may_be_its_next_page() -> None:
    reading = _read(f"<h1>鼻科</h1><ul>{SOME}</ul><div><a href=/bi/cid/5/page/2.html>点击加载更多</a></div>", path="/bi/cid/5.html")
    assert isinstance(reading, Listing)
    assert reading.next_pages == ["http://www.example.com/bi/cid/5/page/2.html"]


COPY = f"<p>{LINES[0]}</p><p>{LINES[1]}</p>"
LONG = f"{TITLE}？医生说出门戴口罩、回家冲鼻腔，这两件小事最要紧"


def test_a_page_printed_twice_whose_second_copy_begins_with_a_long_title() -> None:
    body = f"<div><div>给我们投稿，读者热线每天都通：0571-12345678</div><div class=n1>{LONG}</div><div class=b1>{COPY}</div></div><div><h1>{LONG}</h1><div>2024-04-03 10:00</div><div class=b2>{COPY}</div></div>"
    page = f"<html><head><meta charset=utf-8><title>{LONG}</title></head><body><div>{body}</div></body></html>"
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    assert reading.content.text == "\n".join(LINES)


def test_a_list_below_a_block_that_is_called_its_title() -> None:
    lists = f"<p class=near_relation_title><b>鼻科</b> 相关回复 <a href=/call>电话咨询</a></p><ul>{SOME}</ul>"
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div><div>{lists}</div>")
    assert len(article.related) == SOME.count("<li>")


def test_films_tell_how_long_they_run_and_the_foot_of_a_page_is_not_related() -> None:
    films = "<div class=relate><a href=/v/1><i class=w>怎样冲洗鼻腔</i><div>08:38</div></a><a href=/v/2>早晨<i>7:30</i> 先冲鼻腔</a></div>"
    foot = "<h3>相关文章</h3><p><a href=/us>关于我们</a> | <a href=/map>网站地图</a></p>"
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div>{films}<div>{foot}</div>")
    assert [entry.title for entry in article.related] == ["怎样冲洗鼻腔", "早晨7:30 先冲鼻腔"]


def test_categories_and_counters_below_tags_are_no_tags() -> None:
    marks = "<div class=tags><table><tr><td><h3><a href=/t/1>花粉</a></h3></td><td>分类：<a href=/c/1>鼻科</a></td></tr></table></div>"
    body = f"<h1>{TITLE}</h1><div>2024-04-03</div>{marks}<div class=text>{TEXT}</div>"
    assert _article(body).content.tags == ["花粉"]
    counter = "<div class=comment_tag><a href=/c/1>已有3位网友发表了看法</a></div>"
    assert _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}</div>{counter}").content.tags == []


def test_a_telephone_number_of_a_short_text_is_no_number_of_an_error() -> None:
    assert (
        _text(f"<h1>{TITLE}</h1><div>2024-04-03</div><div class=text>{TEXT}<p>门诊在1502室，电话85021234。</p></div>")[-1]
        == "门诊在1502室，电话85021234。"
    )
    reading = _read("<p>502</p>")
    assert isinstance(reading, Fault)
    assert reading.kind == "error_page"


def test_a_section_of_pictures_ends_no_text() -> None:
    body = f"<div><h1>{TITLE}</h1><h3>预防</h3>{TEXT}<h3>推荐专家</h3><img src=/1.jpg><h3>我们的办法</h3><p>一、查过敏原。</p></div>"
    assert _text(body)[-2:] == ["我们的办法", "一、查过敏原。"]


def test_how_long_ago_somebody_spoke_below_a_text_is_not_its_day() -> None:
    body = f"<h1>{TITLE}</h1><div class=text>{TEXT}</div><div class=talk><div class=time>3小时前</div><div>江南客</div></div>"
    assert _article(body).content.published_at is None


def test_related_titles_before_a_link_that_only_says_look() -> None:
    cards = "".join(f"<li>护鼻办法{number}<a href=/b/{number}>查看&gt;</a></li>" for number in (2, 3, 4))
    article = _article(f"<h1>{TITLE}</h1><div>2024-04-03</div><div>{TEXT}</div><div><h4>热门推荐 / Hot recommended</h4><ul>{cards}</ul></div>")
    assert [entry.title for entry in article.related] == ["护鼻办法2", "护鼻办法3", "护鼻办法4"]


def test_who_sees_patients_above_the_main_heading_in_the_block_of_the_text() -> None:
    above = "<ul><li>鼻科专家坐诊：王小明院长；就诊时间：8:30到17:30；热线：0571-12345678</li></ul>"
    assert _text(f"<div>{above}<h1>{TITLE}</h1>{TEXT}</div>") == list(LINES)


def _body(title: str, body: str) -> Article | Fault | Listing:
    url = "http://www.example.com/a/1.html"
    page = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>"
    return read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))


def test_rows_of_headlines_over_a_text() -> None:
    cells = [f"<td><a href=/a/{number}.html>{words}</a></td>" for number, words in enumerate(("春天，别揉鼻子", "洗鼻：一天两次", "护鼻课开讲"), 2)]
    rows = f"<table><tr>{''.join(cells)}</tr><tr>{''.join(reversed(cells))}</tr></table>"
    reading = _body(TITLE, f"<div class=main><h1>{TITLE}</h1><div>{rows}</div><div>{TEXT}</div></div>")
    assert isinstance(reading, Article)
    assert reading.content.text == "\n".join(LINES)


@pytest.mark.parametrize(
    ("title", "above"),
    [
        ("江南快餐", "<div>您所在的位置：<a href=/>首 页</a> > 关于江南快餐</div><h1>做江南人自己的快餐</h1>"),
        ("江南网络", "<div class=crumb>当前位置:<a href=/>首页</a>>关于我们</div>"),
        ("来院路线_江南医院", "<h1>来院路线</h1>"),
        ("联系我们", "<h4>为您服务</h4><p>联系人：江小鱼</p>"),
        ("關於我們 | 江南診所", "<h1>關於我們</h1>"),
        ("医院介绍", "<h1>医院介绍</h1>"),
        ("江南医院", "<div>当前位置：<a href=/>首页</a> > <a href=/about/>关于我们</a> > 公司概况</div><h1>公司概况</h1>"),
        ("江南医院-加入我们", "<div>当前位置：<a href=/>首页</a> > <a href=/about/>隐私保护声明</a> ></div><h2>一、收集信息</h2>"),
    ],
)
def test_pages_about_who_we_are_are_no_articles(title: str, above: str) -> None:
    assert isinstance(_body(title, f"{above}<div>{TEXT}</div>"), Fault)
    assert isinstance(
        _body(title, f"<div class=crumb><a href=/>首页</a>><a href=/n/>新闻</a></div><h1>{TITLE}</h1><p>2024-04-03</p><div>{TEXT}</div>"), Article
    )


def test_words_for_search_engines_below_the_rights_are_no_text() -> None:
    entries = "".join(f"<li><a href=/a/{number}.html>春天护鼻的第{number}个办法 2024-04-0{number}</a></li>" for number in range(1, 6))
    foot = f"<div class=f><p>地址：江南路1号</p><p>Copyright © 江南医院 版权所有</p><p>{LINES[0]}{LINES[1]}</p></div>"
    assert isinstance(_body("江南看鼻炎_江北护鼻-江南医院", f"<div><ul>{entries}</ul></div>{foot}"), Listing)


def test_recommended_films_are_related() -> None:
    cards = "".join(
        f"<div><a href=/v/{number}><h3>护鼻第{number}课</h3><p>{LINES[0]}</p></a><div>2024-04-0{number}</div></div>" for number in range(2, 5)
    )
    article = _article(f"<h3>{TITLE}</h3><div>2024-04-03</div><div><p>{LINES[0]}</p><p>{LINES[1]}</p><h6>推荐视频</h6>{cards}</div>")
    assert [entry.title for entry in article.related] == ["护鼻第2课", "护鼻第3课", "护鼻第4课"]


def test_terms_that_an_entry_of_an_encyclopaedia_explains_are_no_list() -> None:
    signs = (
        "中性粒细胞：增多多见于细菌感染。 慢性鼻窦炎：鼻塞多见，嗅觉也减退。 变应性鼻炎：喷嚏、清涕，多见于春季。 萎缩性鼻炎：鼻腔干燥，常有结痂。"
    )
    pairs = [sign.split("：") for sign in signs.split()]
    terms = "".join(f"<li><a href=/w/{number}>{term}</a>：{told}</li>" for number, (term, told) in enumerate(pairs, start=1))
    others = "".join(f"<ul><li><a href=/w/{number}>怎样看化验单{number}</a></li></ul>" for number in (11, 12))
    body = f"<div><h1>鼻腔分泌物涂片</h1><p>涂片所见如下：</p><ul>{terms}</ul><h2>参见</h2>{others}</div>"
    assert isinstance(_read(body, path="/w/20"), Article)


def test_a_few_words_beside_a_picture_under_a_title_and_a_day() -> None:
    body = "<div><div class=title><h1>鼻科就诊流程</h1></div><div>时间：2024-04-03 15:21</div><img src=/1.jpg>{}</div>"
    note = "<p>* 请记住自己的就诊科室和就诊号</p><p>* 请按顺序就诊</p><p>* 请保管好自己的物品</p>"
    assert _article(body.format(note)).content.published_at
    assert isinstance(_read(body.format("<p>请按顺序就诊</p>")), Fault)
