"""Dates as pages print them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthcrawl.text.dates import parse

NOW = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)  # 2026-11-24 04:00 in Shanghai
PRINTED = [
    ("May 31, 2024, 5:49 p.m.", "2024-05-31T17:49:00+08:00", "minute"),
    ("Sept. 3, 2024, 9:01 a.m.", "2024-09-03T09:01:00+08:00", "minute"),
    ("Jan. 27, 2025, 12:11 a.m.", "2025-01-27T00:11:00+08:00", "minute"),
    ("31 May, 2024", "2024-05-31T00:00:00+08:00", "day"),
    ("31.05.2024 17:49", "2024-05-31T17:49:00+08:00", "minute"),
    ("Fri May 31 17:49:00 CST 2024", "2024-05-31T17:49:00+08:00", "minute"),
    ("Tue, 02/04/2024 - 11:31pm", "2024-04-02T23:31:00+08:00", "minute"),
    ("Tue, 04/02/2024 - 23:31", "2024-04-02T23:31:00+08:00", "minute"),
    ("Sunday 02/04/2024", "2024-02-04T00:00:00+08:00", "day"),
    ("Dec 28 Sat 2013 00:28", "2013-12-28T00:28:00+08:00", "minute"),
    ("2024年5月20日週一 下午2:05", "2024-05-20T14:05:00+08:00", "minute"),
    ("时间:2025-10-22 16:26", "2025-10-22T16:26:00+08:00", "minute"),
    ("2025年10月22日", "2025-10-22T00:00:00+08:00", "day"),
    ("2025/10/22", "2025-10-22T00:00:00+08:00", "day"),
    ("2022.02.13  09:57:01 某网", "2022-02-13T09:57:01+08:00", "minute"),
    ("2004年7月16日08:19", "2004-07-16T08:19:00+08:00", "minute"),
    ("2003年7月24日 下午3:05", "2003-07-24T15:05:00+08:00", "minute"),
    ("2024-08-22T08:31:00.000Z", "2024-08-22T16:31:00+08:00", "minute"),
    ("2024-08-22T08:31:00+0900", "2024-08-22T07:31:00+08:00", "minute"),
    ("二〇二二年一月二十七日", "2022-01-27T00:00:00+08:00", "day"),
    ("March 15, 2005", "2005-03-15T00:00:00+08:00", "day"),
    ("2019-09-1015:27:02来源", "2019-09-10T15:27:02+08:00", "minute"),
    ("2021-01-20 04:29:4439号", "2021-01-20T04:29:44+08:00", "minute"),
    ("2005年8月", "2005-08-01T00:00:00+08:00", "month"),
    ("1998-3", "1998-03-01T00:00:00+08:00", "month"),
    ("2005年", "2005-01-01T00:00:00+08:00", "year"),
    ("12-08", "2025-12-08T00:00:00+08:00", "inferred_year"),
    ("11-25", "2026-11-25T00:00:00+08:00", "inferred_year"),
    ("11-26", "2025-11-26T00:00:00+08:00", "inferred_year"),
    ("8月12日 09:30", "2026-08-12T09:30:00+08:00", "inferred_year"),
    ("02-29", "2024-02-29T00:00:00+08:00", "inferred_year"),
    ("今天", "2026-11-24T00:00:00+08:00", "day"),
    ("昨天 08:30", "2026-11-23T08:30:00+08:00", "minute"),
    ("3小时前", "2026-11-24T01:00:00+08:00", "minute"),
    ("3天前", "2026-11-21T00:00:00+08:00", "day"),
    ("刚刚", "2026-11-24T04:00:00+08:00", "minute"),
    ("中華民國110年9月28日", "2021-09-28T00:00:00+08:00", "day"),
    ("民國 99 年 3 月 5 日", "2010-03-05T00:00:00+08:00", "day"),
    ("發布日期:110-09-28 14:05", "2021-09-28T14:05:00+08:00", "minute"),
    ("110/09/28", "2021-09-28T00:00:00+08:00", "day"),
    ("112年3月5日", "2023-03-05T00:00:00+08:00", "day"),
]


@pytest.mark.parametrize(("text", "value", "precision"), PRINTED)
def test_printed_dates(text: str, value: str, precision: str) -> None:
    found = parse(text, NOW, "Asia/Shanghai")
    assert found is not None
    assert (found.value, found.precision) == (value, precision)


@pytest.mark.parametrize("text", ["2025-13-45", "2023-02-29", "13-45"])
def test_impossible_dates_keep_their_words_only(text: str) -> None:
    found = parse(text, NOW, "Asia/Shanghai")
    assert found is not None
    assert (found.value, found.raw, found.precision) == (None, text, None)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "400-000-0000",
        "第3章",
        "http://a.com/2025/",
        "每日3次",
        "1.5毫克",
        "2023 年度新知答主",
        "110.12.25.3",
        "血压120/80",
        "0110-09-28",
        "110-9-8",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert parse(text, NOW, "Asia/Shanghai") is None


@given(st.text("0123456789-/.年月日时分:： 上下午前昨天小", max_size=30))
def test_no_text_raises(text: str) -> None:
    parse(text, NOW, "Asia/Shanghai")
