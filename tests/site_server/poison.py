"""Everything that a server may answer instead of an article that has not changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from opencc import OpenCC

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


def _inside(change: Callable[[Piece, int], Piece]) -> Poison:
    """The page of an article as something on the way has changed it."""
    return lambda made, sight: Answer(text=html(change(made, sight), Look()))


def _retold(tell: Callable[[str, int], str]) -> Poison:
    """The page with every paragraph told in another way."""
    return _inside(
        lambda made, sight: replace(made, sections=tuple((head, tuple(tell(line, sight) for line in lines)) for head, lines in made.sections))
    )


def _wall(sections: int, *more: str) -> Poison:
    """The first sections, and in the place of the others these lines."""

    def shown(made: Piece, sight: int) -> Piece:
        heading, lines = made.sections[sections - 1]
        return replace(made, sections=(*made.sections[: sections - 1], (heading, (*lines, *more))))

    return _inside(shown)


def _preview(made: Piece, sight: int) -> Piece:
    (heading, lines) = made.sections[3]
    return replace(made, sections=(*made.sections[:3], (heading, (f"{lines[0][:30]}……",))))


def _half_loaded(text: tuple[str, ...]) -> Poison:
    return _inside(
        lambda made, sight: replace(made, sections=tuple((head, lines if n < 3 else text) for n, (head, lines) in enumerate(made.sections)))
    )


def _for_phones(made: Piece, sight: int) -> Answer:
    body = "".join(f"<h2>{heading}</h2>{''.join(f'<p>{line}</p>' for line in lines)}" for heading, lines in made.sections)
    head = f'<!doctype html><html amp lang="zh"><head><meta charset="utf-8"><title>{made.title}</title></head>'
    return Answer(text=f'{head}<body><article><h1>{made.title}</h1><div class="content">{body}</div></article></body></html>')


def _noise(made: Piece, sight: int) -> Answer:
    noise = f'<span style="display: none">晚安{sight}</span>。<span style="font-size:0;color:#fff">抄袭可耻{sight}</span>'
    return Answer(text=html(made, Look()).replace("。", noise))


def _comments(made: Piece, sight: int) -> Answer:
    said = "".join(f"<p>第{sight}次来看,第{n}楼说:照着做了两个星期,晚上睡得比以前踏实多了,谢谢作者。</p>" for n in range(6))
    return Answer(text=html(made, Look()).replace("</article>", f'<div class="ds-thread"><h4>评论</h4>{said}</div></article>'))


TRADITIONAL = OpenCC("s2t")
"""Made once: it reads tables."""
FONT = {ord(str(digit)): chr(0xE600 + digit) for digit in range(10)}
SHUFFLED = [str.maketrans("0123456789", turned) for turned in ("3571908264", "8064213957", "5908127436")]

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
    "pay wall": _wall(3, "本文为付费内容", "开通会员,畅读全文"),
    "preview": _inside(_preview),
    "two thirds": _wall(3),
    "half loaded": _half_loaded(("加载中……",)),
    "hollow": _half_loaded(()),
    "digits of a font": _retold(lambda line, sight: line.translate(FONT)),
    "digits shuffled": _retold(lambda line, sight: line.translate(SHUFFLED[sight % 3])),
    "letters lost": _retold(lambda line, sight: line.replace("的", "?").replace("每", "?").replace("要", "?").replace("有", "?").replace("天", "?")),
    "traditional": _retold(lambda line, sight: TRADITIONAL.convert(line)),
    "twice": _inside(lambda made, sight: replace(made, sections=made.sections * 2)),
    "for phones": _for_phones,
    "noise": _noise,
    "comments": _comments,
}
