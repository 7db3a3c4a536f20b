"""A site on a socket whose answers a test changes between crawls."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable

Answer = tuple[int, dict[str, str], str]


class LivingSite:
    """Pages by path; what is not among them is answered by ``missing``."""

    def __init__(self) -> None:
        self.pages: dict[str, str | Answer] = {}
        self.missing: Callable[[str], Answer] = lambda path: (404, {}, "<html><body><h1>404</h1></body></html>")
        self.asked: list[str] = []
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"

    def close(self) -> None:
        """Serve no more."""
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                site.asked.append(self.path)
                nothing = (404, {}, "") if self.path in ("/robots.txt", "/.well-known/tdmrep.json") else site.missing(self.path)
                answer = site.pages.get(self.path, nothing)
                status, headers, text = (200, {}, answer) if isinstance(answer, str) else answer
                body = text.encode()
                self.send_response(status)
                for name, value in ({"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))} | headers).items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Tests are quiet."""

        return Handler


TOPICS = "失眠 偏头痛 颈椎病 高血压 糖尿病 痛风 湿疹 鼻炎 胃炎 便秘 贫血 近视 龋齿 骨质疏松 脂肪肝 甲状腺结节 荨麻疹 腰肌劳损".split()
ADVICE = (
    "每天坚持快走{0}分钟,微微出汗就够了,不必追求速度,雨天可以在室内原地踏步。",
    "饮食上每日食盐不超过{1}克,少吃腌菜和加工的肉类,多吃新鲜的蔬菜和豆制品。",
    "{2}的人不要自行停药,每隔{3}周到医院复查一次,把家里量到的数值带给医生看。",
    "夜里睡足七个小时,睡前不喝浓茶和咖啡,卧室保持安静、黑暗、通风。",
)


def article(number: int, *, inside: str = "", after: str = "", dose: int = 0, tags: bool = True) -> str:
    """The page of an article; ``inside`` stands in the middle of its text, ``dose`` is added to one of its figures."""
    topic = TOPICS[number % len(TOPICS)]
    title = f"{topic}的日常护理第{number}讲"
    said = [text.format(20 + number, 3 + number % 3 + dose, topic, 2 + number % 5) for text in ADVICE]
    paragraphs = "".join(f"<p>{topic}护理要点之{place}:{text}</p>" for place, text in enumerate(said, 1))
    half = paragraphs.index("<p>", len(paragraphs) // 2)
    keywords = f'<div class="tags">标签:<a href="/tag/{number % 4}/" rel="tag">{topic}</a></div>' if tags else ""
    return (
        f'<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>{title}_晚安健康</title></head><body>'
        f'<div class="breadcrumb"><a href="/">首页</a> &gt; <a href="/neike/">内科</a></div><article><h1>{title}</h1>'
        f'<div class="info">发布者:晚安 发布时间:2025-03-{number % 28 + 1:02} 08:30</div>'
        f'<div class="content">{paragraphs[:half]}{inside}{paragraphs[half:]}</div></article>{keywords}{after}</body></html>'
    )


def listing(paths: dict[str, str]) -> str:
    """The home page, which names articles by path and title."""
    items = "".join(f'<li><a href="{path}">{title}</a> <span>2025-03-09</span></li>' for path, title in paths.items())
    return f"<!DOCTYPE html><html><head><title>晚安健康</title></head><body><h1>最新文章</h1><ul>{items}</ul></body></html>"
