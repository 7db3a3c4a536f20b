"""What a page says to its visitor, or says again in another form, is no news of its article; every word of an editor is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthcrawl.decide import told
from healthcrawl.decide.change import compare
from healthcrawl.decide.told import passing
from healthcrawl.items.article import Content, Section

TITLE = "颈椎病怎么缓解"
LINES = ("长期低头使颈部肌肉持续紧张。", "每工作1小时应活动颈部10分钟。", "出现手麻应到骨科就诊。")
FOR_VISITORS = (
    "今天是2025年12月10日 星期三,祝您健康!",
    "2025-12-10 周三",
    "早上好,亲爱的读者!",
    "今日天气 晴 12℃ 空气质量良",
    "您是本文的第1037位读者",
    "已有3.1万人阅读",
    "还有疑问?立即咨询在线医生,已有39人咨询",
    "系统维护公告:本站将于12月20日22:00至24:00进行系统升级,届时将无法访问。",
    "本站使用 Cookie 改善浏览体验,继续浏览即表示同意。",
    "扫描下方二维码关注我们",
    "长按识别二维码,加入读者群",
    "关注晚安健康公众号,获取更多健康知识",
    "下载晚安健康APP,随时随地问医生",
    "觉得有用就点个赞吧!",
    "广告:口腔种植限时7折",
    "¥128.00",
    "推荐阅读:颈椎病该睡什么枕头",
    "痛风患者能吃豆腐吗",
)
OF_EDITORS = (
    "今天是世界高血压日,专家提醒您按时量血压。",
    "出现上述症状应立即咨询医生。",
    "孕妇慎用。",
    "每次2片,每日3次,连服7天。",
    "天气转凉时注意给颈部保暖。",
    "天气寒冷时,皮肤病患者会增多。",
    "该研究共有1200名患者参与。",
    "已有30名患者治愈出院。",
    "平时应关注我们的血压变化。",
    "免疫系统维护着身体的健康。",
    "体重管理要打开思路,不要只看数字。",
    "有3人需要住院。",
    "医生在线回答了问题。",
    "痛风患者能吃豆腐。",
    "推广应用青霉素以后,死亡率下降。",
)


RECOMMENDED = "痛风患者能吃豆腐吗"


def told_once(before: Content, after: Content) -> Content:
    return told.told_once(before, after, RECOMMENDED.__eq__)


def content(*lines: str, title: str = TITLE) -> Content:
    return Content(title=title, text="\n".join(lines), sections=[Section(text="\n".join(lines))], summary=lines[0])


BEFORE = content(*LINES)


@pytest.mark.parametrize("line", FOR_VISITORS)
def test_a_line_for_the_visitor_that_comes_changes_or_goes_is_no_news(line):
    first, last = content(line, *LINES), content(*LINES, line)
    for before, after in ((BEFORE, first), (BEFORE, last), (first, BEFORE), (first, content(FOR_VISITORS[2], *LINES))):
        assert compare(before, told_once(before, after)) is None


@pytest.mark.parametrize("line", OF_EDITORS)
def test_a_line_of_an_editor_is_news(line):
    assert not passing(line)
    after = content(*LINES, line)
    assert told_once(BEFORE, after) == after


def test_an_edit_beside_a_line_for_the_visitor_is_news():
    for lines in ((LINES[0], LINES[1].replace("10", "15"), LINES[2]), LINES[:2], (LINES[1], LINES[0], LINES[2])):
        found = compare(BEFORE, told_once(BEFORE, content(FOR_VISITORS[0], *lines)))
        assert found is not None


@pytest.mark.parametrize("shown", ["置顶 {}", "{} 原创", "{}_晚安健康", "{} - 晚安健康网", "颈椎病怎…", "颈椎病怎么..."])
def test_a_title_with_a_badge_or_cut_off_is_the_title(shown):
    assert told_once(BEFORE, replace(BEFORE, title=shown.format(TITLE))) == BEFORE


@pytest.mark.parametrize(
    "title", ["新颈椎病怎么缓解", "颈椎病怎么缓解?", "颈椎病怎么缓解:医生必读", "颈椎病怎么缓解——专家解读", "颈椎病怎么治…", "【修订】颈椎病怎么缓解"]
)
def test_another_title_is_news(title):
    after = replace(BEFORE, title=title)
    assert told_once(BEFORE, after) == after


def test_the_day_that_computers_count_from_is_no_date():
    before = replace(BEFORE, published_at="2025-03-01T08:30:00+08:00", published_raw="2025-03-01 08:30", published_precision="minute")
    lost = replace(BEFORE, published_at="1970-01-01T08:00:00+08:00", published_raw="1970-01-01 08:00", published_precision="minute")
    assert told_once(before, lost) == before
