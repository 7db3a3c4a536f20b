"""Bylines as Chinese pages print them: one small page each, with the names, the day and the source that a reader sees."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from healthcrawl.extract import read
from healthcrawl.items import Article, Page, Profile

FETCHED = datetime(2026, 11, 23, 12, tzinfo=UTC)
TEXT = (
    "<p>春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适。</p>"
    "<p>出现症状以后要及时就诊，明确过敏原，并按照医嘱规范用药，不要自行停药或者换药。</p>"
    "<p>外出时最好佩戴口罩，回家以后清洗鼻腔，被褥定期清洗和晾晒，减少尘螨的滋生。</p>"
)
ABOVE = [
    ("<div><span class=author>请设置文章作者</span> 2022-03-04</div>", [], "2022-03-04", None),
    ("<div>2005-04-05 06:40:00 来源: 南方日报(广州)</div>", [], "2005-04-05", "南方日报"),
    ("<div>江小鱼 发表于 2005-8-12 10:20:00</div>", ["江小鱼"], "2005-08-12", None),
    ("<div>[<a href=/u/1>江小鱼</a>] 发表于 2003-7-24 23:12:33</div>", ["江小鱼"], "2003-07-24", None),
    ("<div>江南医讯网 发表于 2013-7-24</div>", [], "2013-07-24", "江南医讯网"),
    ("<div>王小明 @ 2005-08-12 10:20</div>", ["王小明"], "2005-08-12", None),
    ("<div>08-12-2005 10:30</div>", [], "2005-08-12", None),
    ("<div>25-12-2005 10:30</div>", [], "2005-12-25", None),
    (
        "<div><a href=/u_1521>江南云开发者联盟</a> <a href=/u_1521/c1>春天</a> 2022-03-04 08:00 阅读数 12</div>",
        ["江南云开发者联盟"],
        "2022-03-04",
        None,
    ),
    ("<div><a href=/usercenter?uid=a1>小鱼笔记</a></div><div>2022-03-04 08:00</div>", ["小鱼笔记"], "2022-03-04", None),
    ("<div><a href=/u/1>新浪微博</a> <a href=/list/?uid=3>全部</a></div><div>2022-03-04 08:00</div>", [], "2022-03-04", None),
    ("<div>王小明 2022-03-04 08:00 发布于北京</div>", ["王小明"], "2022-03-04", None),
    ("<div>原创 王小明 江南医讯网 2022-03-04 08:00</div>", ["王小明"], "2022-03-04", "江南医讯网"),
    ("<div>2022-03-04 周五 08:00</div>", [], "2022-03-04", None),
    ("<div>三月 4, 2022 由 王小明</div>", ["王小明"], "2022-03-04", None),
    ("<p><span>李华</span><span>主任医师</span><span>江南医院</span></p><p>2023-05-06 发布</p>", ["李华"], "2023-05-06", None),
    ("<p><span>李华</span><span>呼吸内科</span><span>主任医师</span></p><p>2023-05-06 发布</p>", ["李华"], "2023-05-06", None),
    ("<p>本文由江南医院呼吸内科李华主任医师审核</p><p>2023-05-06</p>", ["李华"], "2023-05-06", None),
    ("<p>供稿单位：宣传科 供稿人：王小明 发布时间：2022-03-04</p>", ["王小明"], "2022-03-04", None),
    ("<div>时间：2022-03-04 10:02:00 发布来源：江南鼻科医院【官网】-江南看鼻</div>", [], "2022-03-04", "江南鼻科医院"),
    (
        "<div><img src=d.jpg><div>三甲</div></div><div><p><span>邓欣然</span></p><p><span>2022-03-04</span> 人已阅读</p></div>",
        ["邓欣然"],
        "2022-03-04",
        None,
    ),
    ("<p>供稿：宣传科 发布时间：2022-03-04</p>", [], "2022-03-04", None),
    ("<ul><li>作者：</li><li>王小明</li><li>时间：</li><li>2022-03-04</li></ul>", ["王小明"], "2022-03-04", None),
    ("<div>发布时间:2022-03-04来源:江南医讯网作者:王小明浏览次数:12</div>", ["王小明"], "2022-03-04", "江南医讯网"),
    ("<div>【字体：<a href=#>大</a> <a href=#>小</a>】 2022-03-04 来源：江南医讯网</div>", [], "2022-03-04", "江南医讯网"),
    ("<div>主讲人：王小明 主任医师</div><div>2022-03-04</div>", ["王小明"], "2022-03-04", None),
    ("<div>科普作者：王小明 审核：李华 出品：江南科普</div><div>2022-03-04</div>", ["王小明", "李华"], "2022-03-04", None),
    ("<div>來源：江南醫訊網 作者：王小明 發佈時間：2022-03-04</div>", ["王小明"], "2022-03-04", "江南醫訊網"),
    ("<div>提交时间：2022-03-04 回答医生：王小明</div>", ["王小明"], "2022-03-04", None),
    ("<div>作者：《江南医讯》</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>时间:1970-01-01 08:00 来源:未知 作者: 点击:次</div>", [], "", None),
    ("<div><em>2022-03-04 09:15:44</em><em><a href=/>39江南网</a></em></div>", [], "2022-03-04", "39江南网"),
    ("<div>选稿:王小明 2022-03-04</div>", ["王小明"], "2022-03-04", None),
    ("<div>江南社</div><div>2022-03-04 18:13</div>", [], "2022-03-04", "江南社"),
    ("<p><a class='author' href='/u/3'><b></b><span>昼耕夜诵</span></a><span class='time'>2022-03-04</span></p>", ["昼耕夜诵"], "2022-03-04", None),
    ("<p class='source-time'><span>2022-03-04 08:14</span><span>江南经纬</span><span>评论（人参与）</span></p>", [], "2022-03-04", "江南经纬"),
    (
        "<div><i>原创</i><span class='nickname'><a>江小鱼</a><div style='display:none'><p>号</p></div></span><em>前天</em></div>",
        ["江小鱼"],
        "2026-11-21",
        None,
    ),
    ("<p><i></i>2022-03-04 12:52 <span>江边炮哥</span></p>", [], "2022-03-04", "江边炮哥"),
    ("<p>2022-03-04 12:52 <span>健康养生</span> <a href=/c/1>养生</a></p>", [], "2022-03-04", None),
    ("<p>2022-03-04 12:52 <span>阅读全文</span></p>", [], "2022-03-04", None),
    (
        "<p class='source-time'><span>2022-03-04 08:05</span><span>话匣子FM</span><span><a href='#'>评论（人参与）</a></span></p>",
        [],
        "2022-03-04",
        "话匣子FM",
    ),
    ("<p><span>2022-03-04 08:05</span> <span>江边炮哥 <a href='#'>我有话说</a></span></p>", [], "2022-03-04", "江边炮哥"),
    ("<p class='date-source'><span>2022-03-04</span> <a href='/u/2'>一起去SPA</a></p>", [], "2022-03-04", "一起去SPA"),
    ("<p><a class='author' href='#'>关注作者</a></p><p>2022-03-04</p>", [], "2022-03-04", None),
    ("<div>健康在线 2022-03-04 13:35</div><div>来源：江南新闻 作者：王小明</div>", ["王小明"], "2022-03-04", "江南新闻"),
    ("<div>2022-03-04 12:10 来源：江南医讯网<a href='#c'>参与互动</a></div>", [], "2022-03-04", "江南医讯网"),
    ("<div>2022-03-04 来源：互联网</div>", [], "2022-03-04", None),
    ("<div>2022-03-04 12:10</div><div>文字编辑：王小明 题图来源：江南社</div>", ["王小明"], "2022-03-04", None),
    ("<div>2022-03-04 江南专栏 我有话说</div>", [], "2022-03-04", "江南专栏"),
    ("<div>2022-03-04 江南医讯网 <a href=?author=12>只看楼主</a></div>", [], "2022-03-04", "江南医讯网"),
    ("<div>來源自：江南醫訊網 記者：王小明 發佈時間：2022-03-04</div>", ["王小明"], "2022-03-04", "江南醫訊網"),
    ("<p>2022-03-04</p><p>記者陳小明／江南報導</p>", ["陳小明"], "2022-03-04", None),
    ("<div>来源于：江南医讯网</div><div>2022-03-04</div>", [], "2022-03-04", "江南医讯网"),
    ("<div>发表于2022-03-04 10:20| 1164次阅读| 来源CSDN| 0 条评论| 作者王小明</div>", ["王小明"], "2022-03-04", "CSDN"),
    ("<div class=source>本文来源于江南统计局 2022-03-04 10:20</div>", [], "2022-03-04", "江南统计局"),
    ("<div>由 jnyy66发布于 2022-03-04 14:02:08</div>", ["jnyy66"], "2022-03-04", None),
    ("<div>jnyy 已于 2022-03-04 16:21:47 修改</div>", ["jnyy"], "2022-03-04", None),
    ("<div>楼主：jnyy66 时间：2022-03-04 20:29:00</div>", ["jnyy66"], "2022-03-04", None),
    ("<div>文｜江南 王小明</div><div>2022-03-04</div>", ["江南", "王小明"], "2022-03-04", None),
    ("<div><div>健康讲座报名开始</div>精华</div><div>2022-03-04 08:00</div>", [], "2022-03-04", None),
    ("<div class=author-box><div class=x>江南老王</div><div>呼吸科爱好者</div></div><div>2022-03-04</div>", ["江南老王"], "2022-03-04", None),
    (
        "<div class=meta><span class=meta_nickname><a href=#>掌上江南</a><div><p>微信号 jn</p></div></span></div><div>2022-03-04</div>",
        ["掌上江南"],
        "2022-03-04",
        None,
    ),
    ("<div><span>2022-03-04 08:00</span>\n<span>来源：江南医讯网</span>\n<span>王小明</span></div>", [], "2022-03-04", "江南医讯网"),
    ("<div>发布时间：18-03-0823:16</div>", [], "2018-03-08", None),
    ("<div><div>2020</div><div>07/08</div><div>16:29</div></div>", [], "2020-07-08", None),
    ("<div><div>21</div><div>2024年02月</div></div>", [], "2024-02-21", None),
    ("<div>最新推荐文章于 2024-05-07 22:12:13 发布</div><div>江南 于 2024-05-06 15:47:53 发布</div>", ["江南"], "2024-05-06", None),
    ("<div>原创：江南医讯网2024-04-23 12:27:25</div>", [], "2024-04-23", "江南医讯网"),
    ("<div class=author>江南快訊／范姜佳鈺 2020年03月12日 20:19:00</div>", ["范姜佳鈺"], "2020-03-12", None),
    ("<div><b>王小明</b></div><div class=badge>2023 年度新知作者</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<p>2022-03-04 08:00</p><p>举报</p>", [], "2022-03-04", None),
    (
        "<p class='source-time'><span>2022-03-04 08:05</span><span>江南发布</span><span><a href='#'>评论（人参与）</a></span></p>",
        [],
        "2022-03-04",
        "江南发布",
    ),
    (
        "<p><a href=#>A<sup>-</sup></a><span>2022-03-04</span><span><i>江南大地</i></span><span>评论 <a href=#></a></span></p>",
        [],
        "2022-03-04",
        "江南大地",
    ),
    ("<p class='date-source'><span>2022-03-04</span> <a href='/u/2'>北斗星_XM</a></p>", [], "2022-03-04", "北斗星_XM"),
    ("<p class='source-time'><span>2022-03-04</span><span>政府网站</span></p>", [], "2022-03-04", None),
    ("<div>来源：江南晚报 选稿：江南教育频道 王小明</div><div>2022-03-04</div>", ["王小明"], "2022-03-04", "江南晚报"),
    ("<div class=author>用户名</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<p><span>2022-03-04 10:29</span><span>江南汽车原创</span></p>", [], "2022-03-04", "江南汽车"),
    ("<div>作者：Alan Oken（中文名：柳文兰）、李华 2022-03-04</div>", ["Alan Oken", "李华"], "2022-03-04", None),
    ("<p>2022-03-04</p><div>Xiao____Q 最新推荐文章于 2023-03-04 22:51:05 发布</div>", ["Xiao____Q"], "2022-03-04", None),
    ("<div>2022-03-04 / 3 评论 / 3 阅读</div><time class=count-created datetime=03/04>03/04</time>", [], "2022-03-04", None),
    ("<div>两万字长文 | 月亮的故事</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>石佳/江南青年报</div><div>2022-03-04 09:10</div>", ["石佳"], "2022-03-04", None),
    ("<div>文/Alan Oken 译者/翰蓝(blog)(微博)</div><div>2022-03-04</div>", ["Alan Oken", "翰蓝"], "2022-03-04", None),
    ("<div>来源：江南网 作者：李梅综合报道</div><div>2022-03-04</div>", ["李梅"], "2022-03-04", "江南网"),
    ("<div>健康博主、江南App签约撰稿人、摄影达人</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>获江南国际摄影比赛（华赛）银奖</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<meta name=author content=江南体育官网><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<meta name=author content='https://www.example.com/a/34.html'><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<meta name=author content='王小明，江南建站 - www.example.com'><div>2022-03-04</div>", ["王小明"], "2022-03-04", None),
    ("<div><span class=author>点击量：</span><span>发布时间：2022-03-04</span></div>", [], "2022-03-04", None),
    ("<div>时间：2022-03-04 来源：本站 作者：管理员</div>", [], "2022-03-04", None),
    ("<div>时间:2022-03-04 21:54来源:未知 作者:admin 点击: 次</div>", [], "2022-03-04", None),
    ("<div>作者：超级管理员 2022-03-04</div>", [], "2022-03-04", None),
    ("<div><span>發怖時間</span> 2022-03-04</div>", [], "2022-03-04", None),
    ("<div>2022-03-04</div><div>助理編輯／王小明</div>", ["王小明"], "2022-03-04", None),
    ("<div>文／台北報導</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<meta name=author content=首页><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>| 17-06-02 | 【大 中 小】【打印】【关闭】</div>", [], "2017-06-02", None),
    ("<meta name=author content=admin><div>2022-03-04 来源：admin</div>", [], "2022-03-04", None),
    ("<meta name=author content='order by example.cn'><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div class=date>江南医院院长 王小明</div><div class=date>2022-03-04</div>", ["王小明"], "2022-03-04", None),
    ("<div>金匮要略 白话文</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<meta name=author content='rivernet technical team,xiao'><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<meta name=author content='Alan Oken &lt;alan@example.com&gt;'><div>2022-03-04</div>", ["Alan Oken"], "2022-03-04", None),
    ("<meta name=author content='王小明(xiao.ming@example.com)'><div>2022-03-04</div>", ["王小明"], "2022-03-04", None),
    ("<h3>社区图书室开展摄影知识讲座</h3><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>文／台南</div><div>2022-03-04</div>", [], "2022-03-04", None),
    ("<div>文章出处：江南仪器厂 发表时间：2022-03-04</div>", [], "2022-03-04", "江南仪器厂"),
]
BELOW = [
    ("<p>作者：admin</p>", []),
    (
        "<div><span>Posted on </span>2022-03-04<span>Author </span><a href=/u/1>王小明</a><span>Categories </span><a href=/c/1>五官科</a><span>Tags </span>鼻炎</div>",
        ["王小明"],
    ),
    (
        "<div class=post-copyright><div class=post-copyright__author_name>江小鱼</div><div class=post-copyright__author_desc>慢慢来</div></div>",
        ["江小鱼"],
    ),
    ("<div class=post-author>江小鱼</div><div class=post-author>王小明</div>", []),
    ("<div>posted on 2005-08-12 10:20 王小明 阅读(123) 评论(4) 编辑 收藏</div>", ["王小明"]),
    ("<p>本文由 王小明 撰写，李华 审核</p>", ["王小明", "李华"]),
    ("<p>一审：王小明 二审：李华 三审：赵强</p>", ["王小明", "李华", "赵强"]),
    ("<p>编辑 王小明 审核 李华</p>", ["王小明", "李华"]),
    ("<p>责任编辑：王小明 | 版面编辑：李华(ZN028)</p>", ["王小明", "李华"]),
    ("<p>记者丨王小明</p><p>编辑丨李华</p>", ["王小明", "李华"]),
    ("<p>撰文\uff5c王小明 编辑\uff5c李华</p>", ["王小明", "李华"]),
    ("<p>据了解，江南药业是由华南医药集团于2007年4月在江南市设立的企业。</p>", []),
    ("<p>作者：王小明辑自《江南旧事》（李华编著）</p>", ["王小明"]),
    ("<p>原创文章，作者：王小明。转载请先联系我们</p>", ["王小明"]),
    ("<p>作者：王小明@理想家</p>", ["王小明"]),
    ("<p>责编：王小明我要分享</p>", ["王小明"]),
    ("<p>编辑：这种情况你敢救吗？</p>", []),
    ("<p>作者：会给老人带来第二次伤害的做法</p>", []),
    ("<p>作者：此文仅代表个人观点</p>", []),
    ("<div>作者微博</div><div>作者博客</div>", []),
    ("<p>* 以上只是作者个人言论，不代表本网观点</p>", []),
    ("<p>医生提醒，用药要遵医嘱。（作者署名：科罗廖夫）</p><p>本栏目文章的目的在于传递更多信息。</p>", ["科罗廖夫"]),
    ("<p>记者：敢于救人值得点赞，但你有过顾虑吗？</p>", []),
    ("<p>江南报记者 王小明</p>" + "<p>孩子的鼻炎多半在入秋以后加重，夜里常常睡不好。</p>" * 5, ["王小明"]),
    ("<p>（总台记者王小明拍）</p>", ["王小明"]),
    ("<div><div><label>作者：</label><div>王小明 李华</div></div></div>", ["王小明", "李华"]),
    ("<p>作者： 江小鱼 我有话说</p>", ["江小鱼"]),
    ("<p>记者：王小明拍</p>", ["王小明"]),
    ("<p>当地警方正在调查。江南晚报/江南新闻记者 王小明 通讯员 李华</p>", ["王小明", "李华"]),
    ("<p>图为江南医院的门诊。江南社记者 王小明 摄</p>", []),
    ("<p>选民终会看破手脚。（江南网 王小明）</p><p>欢迎扫描二维码关注。</p>", ["王小明"]),
    ("<p>（文：江小鱼整形 微博）</p>", ["江小鱼整形"]),
    ("<p>图|《江南人物：二次创业》腾讯视频截图</p><p>文 | 阿板</p>", ["阿板"]),
    ("<p>编辑|阿板 校对|坚果 视觉|牛小伟</p>", ["阿板", "坚果"]),
    ("<p>江南区举办新闻通讯员培训班</p>", []),
    ("<p>责任编辑：</p><div><p>健康讲座下周在社区举行</p></div>", []),
    ("<p>（转载本站文章请注明作者和出处 江南网，请勿用于商业用途）</p>", []),
    ("<div>原创文章，作者：王小明。转载或内容合作请联系我们</div>", ["王小明"]),
    ("<p>作者：王小明辑自《三个世纪的跨越》（李华编著）</p>", ["王小明"]),
    ("<p>Copyright © 江南 Power by DedeCms</p>", []),
    ("<p>鼻炎要早治。（罗成斌 建行江南分行供稿）</p>", ["罗成斌"]),
    ("<p>鼻炎要早治。(江南图书馆 罗成斌）</p>", ["罗成斌"]),
    ("<p>鼻炎要早治，方法见下册（图书馆 二楼）</p>", []),
    ("<p>多学习，多观察，算是Learning by doing.</p>", []),
    ("<p>（关注更多江南网作者观点，参与微信互动）</p>", []),
    ("<p>【作者介绍：路北，江南网主编，微信公众号：lubei】</p>", ["路北"]),
    ("<div>©著作权归作者所有：来自江南博客作者王小明的原创作品，如需转载，请与作者联系，否则将追究法律责任</div>", []),
]


def read_between(above: str, below: str) -> Article:
    page = (
        "<html><head><meta charset=utf-8><title>过敏性鼻炎怎么预防_江南健康</title></head><body><div class=nav><a href=/>首页</a></div><div class=main>"
        f"<h1>过敏性鼻炎怎么预防</h1>{above}<div class=content>{TEXT}{below}</div></div></body></html>"
    )
    url = "http://www.example.com/a/1.html"
    reading = read(Page(url=url, status=200, body=page.encode(), fetched_at=FETCHED), Profile(name="generic", base_url=url))
    assert isinstance(reading, Article)
    return reading


@pytest.mark.parametrize(("markup", "names", "day", "source"), ABOVE, ids=[markup for markup, *_ in ABOVE])
def test_byline_above_the_text(markup: str, names: list[str], day: str, source: str | None) -> None:
    content = read_between(markup, "").content
    assert [person.name for person in content.authors] == names
    assert (content.published_at or "")[:10] == day
    assert (content.source.name if content.source else None) == source
    assert content.text.startswith("春季是过敏性鼻炎")


@pytest.mark.parametrize(("markup", "names"), BELOW, ids=[markup for markup, _ in BELOW])
def test_names_below_the_text(markup: str, names: list[str]) -> None:
    assert [person.name for person in read_between("<p>2022-03-04 08:00</p>", markup).content.authors] == names


@pytest.mark.parametrize(
    ("first", "names"),
    [("〔記者陳小明／江南報導〕", ["陳小明"]), ("（記者王小明、陳小明）", ["王小明", "陳小明"])],
)
def test_reporters_in_brackets_below_a_caption(first: str, names: list[str]) -> None:
    above = f"<p>2022-03-04 08:00</p><div class=content><p>門診裡的孩子在做檢查。</p><p>{first}春季是過敏性鼻炎的高發季節，花粉、柳絮和塵蟎都可能成為誘因。</p></div>"
    assert [person.name for person in read_between(above, "").content.authors] == names


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ("江南快报讯 记者王小明 通讯员穗府信报道 ", ["王小明"]),
        ("江南网·海报新闻江南10月4日讯（记者 程天浩 孙博洋）", ["程天浩", "孙博洋"]),
        ("江南网10月4日讯（记者 刘玉锋 康蒙李焱燕）", ["刘玉锋", "康蒙", "李焱燕"]),
        ("【江南反邪教网2019年9月11日，通讯员：赵寒】", ["赵寒"]),
        ("江南快报昨天的评论说记者王小明的报道不实，", []),
    ],
)
def test_reporters_at_the_beginning_of_the_text(first: str, names: list[str]) -> None:
    above = f"<p>2022-03-04 08:00</p><div class=content><p>春天里的门诊排起了长队，孩子们一早就来等着医生，走廊里坐满了人。</p><p>{first}春季是过敏性鼻炎的高发季节，花粉、柳絮和尘螨都可能成为诱因，患者常常出现打喷嚏、流清涕等不适，医生说要及时就诊。</p>{TEXT * 2}</div>"
    assert [person.name for person in read_between(above, "").content.authors] == names


@pytest.mark.parametrize(("line", "names"), [("王小明 长沙报道", ["王小明"]), ("王小明 李小红 报道", ["王小明", "李小红"])])
def test_from_where_it_is_reported_is_no_reporter(line: str, names: list[str]) -> None:
    above = f"<p>2022-03-04 08:00</p><div class=content><p>江南时刻新闻记者 {line}</p>{TEXT * 2}</div>"
    assert [person.name for person in read_between(above, "").content.authors] == names


def test_a_role_in_a_sentence_names_nobody() -> None:
    above = f"<p>2022-03-04 08:00</p><div class=content><p>付费为医学院学生介绍实习生引发风波 多家医院声明并未收费</p>{TEXT * 2}</div>"
    assert read_between(above, "").content.authors == []


def test_reporters_in_what_the_page_says_to_machines() -> None:
    said = '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "記者陳小明／江南報導"}}</script>'
    assert [person.name for person in read_between(f"<p>2022-03-04</p>{said}", "").content.authors] == ["陳小明"]


def test_an_account_of_the_program_publishes_nothing() -> None:
    assert read_between("<p>2022-03-04 | 发布者: admin | 查看: 523</p>", "").content.publisher is None


def test_a_day_in_the_last_sentence_is_not_when_it_was_published() -> None:
    assert read_between("", "<p>有鼻炎的人，今天就去查一查过敏原。</p>").content.published_at is None
    assert read_between("", "<p>本办法自2022年3月1日起在全市各家医院施行。</p>").content.published_at is None
    assert (read_between("", "<p>江南市卫生局</p><p>2022年3月1日</p>").content.published_at or "")[:10] == "2022-03-01"


def test_what_readers_write_in_below_the_text_names_no_author() -> None:
    form = "<table><tr><td class=right_editor><p><a href='javascript:;'>江南论坛公约</a> <label><input type=checkbox>转到末页</label></p></td></tr></table>"
    assert read_between("<p>2022-03-04</p>", f"</div><div><form>{form}</form>").content.authors == []
