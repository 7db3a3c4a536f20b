"""Everything that a server may answer instead of an article that has not changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.site_server.pages import Look, Piece, html, piece

UTF8 = "text/html; charset=utf-8"


@dataclass
class Answer:
    """An answer, and how it is cut short."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    text: str = ""
    body: bytes | None = None
    """In place of ``text``."""
    cut: str = ""
    """``text`` half of the page without a length · ``wire`` 60 % of the coded bytes without a length · ``length`` less than promised ·
    ``chunked`` without its last chunk."""


Poison = Callable[[Piece, int], Answer]
"""Of the article and of how often its page was asked for."""


def _short(title: str, words: str) -> Poison:
    return lambda made, sight: Answer(text=f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{words}</p></body></html>")


def _page(look: Callable[[int], Look]) -> Poison:
    return lambda made, sight: Answer(text=html(made, look(sight)))


def _cut(how: str) -> Poison:
    return lambda made, sight: Answer(text=html(made, Look()), cut=how)


def _status(code: int, **headers: str) -> Poison:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda made, sight: Answer(code, named, f"<h1>{code}</h1>")


def _other_body(made: Piece, sight: int) -> Answer:
    other = piece((made.number + 7) % 40)
    return Answer(text=html(Piece(made.number, made.title, other.sections, made.publisher, made.date, made.tags), Look()))


def _mislabelled(made: Piece, sight: int) -> Answer:
    body = html(made, Look()).replace('charset="utf-8"', 'charset="gb2312"').encode()
    return Answer(headers={"Content-Type": "text/html; charset=gb2312"}, body=body)


def _cookie_variant(made: Piece, sight: int) -> Answer:
    page = html(made, Look()).replace("<body>", f'<body class="variant-{sight % 3}"><div id="cookie-bar">我们使用 Cookie 改善体验 [{sight}]</div>')
    return Answer(headers={"Set-Cookie": f"ab={sight}"}, text=page)


ADVERTS = "春季体检套餐八折 名医在线问诊九元 进口鱼油买二送一 减脂训练营报名中 家用血压计特惠".split()

POISONS: dict[str, Poison] = {
    "cut": _cut("text"),
    "cut on the wire": _cut("wire"),
    "less than promised": _cut("length"),
    "no last chunk": _cut("chunked"),
    "empty": lambda made, sight: Answer(body=b""),
    "captcha": _short("安全验证", "请完成下方的滑动验证后继续访问"),
    "login": _short("用户登录", "请先登录后查看全文"),
    "soft 404": _short("页面不存在", "您访问的页面不存在或已删除,三秒后返回首页"),
    "loading": _short("加载中", "加载中,请稍候……"),
    "database": _short("数据库错误", "数据库连接失败,请联系管理员"),
    "404": _status(404),
    "403": _status(403),
    "429": _status(429, Retry_After="0"),
    "503": _status(503, Retry_After="0"),
    "adverts": _page(lambda sight: Look(advert=ADVERTS[sight % len(ADVERTS)])),
    "counter": _page(lambda sight: Look(counter=58 + sight * 13)),
    "related": _page(lambda sight: Look(related=(sight % 40, (sight * 3 + 5) % 40, (sight * 7 + 11) % 40))),
    "session": _page(lambda sight: Look(session=f"a{sight:08x}")),
    "cookies": _cookie_variant,
    "home": _status(302, Location="/"),
    "another's body": _other_body,
    "wrong label": _mislabelled,
    "redesign": _page(lambda sight: Look(theme=1)),
}
