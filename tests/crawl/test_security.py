"""Nobody gets in: what a hostile site sends reaches no other host, no file, no log line and no terminal."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import ssl
import stat
import subprocess
import unicodedata

import pytest
from scrapy.utils.project import get_project_settings

from healthcrawl.show.log import clean
from tests.wire import NOT_FOUND, http

FAST = ("-s", "DOWNLOAD_DELAY=0")
SECRET = "s3cr3t-w0rd"
ARTICLE = "<html><head><title>{title}</title></head><body><h1>{title}</h1><p>发布者:晚安 时间:2025-03-01 08:00</p><div class='content'>{text}</div></body></html>"
TEXT = "<p>每晚睡够七小时,睡前半小时不看屏幕,房间保持安静和黑暗,白天少喝浓茶,午睡不超过半小时。</p>" * 6


def site(path: str) -> bytes:
    """A listing, and articles whose addresses, titles and headers try to get out."""
    if path == "/":
        names = {f"/jk/{n}.html?token={SECRET}{n}": f"第{n}篇\x1b[31m关于\u202e睡眠\x07的说明文章" for n in range(1001, 1004)}
        names |= {
            f"//user:{SECRET}@127.0.0.1:9/jk/1.html": "带口令的关于睡眠的文章",
            "file:///etc/passwd": "关于睡眠的本地文件说明",
            "/go": "跳转的关于睡眠的文章",
        }
        return http(
            "<html><body><h1>目录</h1><ul>" + "".join(f'<li><a href="{url}">{name}</a></li>' for url, name in names.items()) + "</ul></body></html>"
        )
    if path == "/go":
        return http("", "302 Found", f"Location: http://user:{SECRET}@127.0.0.1:9/\x1b]0;x\x07?token={SECRET}", f"Set-Cookie: sid={SECRET}")
    if "1003" in path:
        return b"HTTP/1.1 200 \x1b[31mOK\r\nX-Evil: \xe2\x80\xae\x1b[2J\r\nContent-Length: 9\r\n\r\nshort"
    return (
        http(ARTICLE.format(title="关于睡眠\x1b[31m卫生\u202e的说明", text=TEXT), "200 OK", f"Set-Cookie: session={SECRET}")
        if "/jk/" in path
        else NOT_FOUND
    )


def test_S1_S3_S8_no_secret_and_no_control_character_reaches_the_log(wire, folder):
    server = wire(site)
    done = folder.crawl(server.url, *FAST, "-a", "limit=2", "-s", "LOG_LEVEL=DEBUG", site=None)
    assert "/jk/1001.html" in done.stderr
    assert SECRET not in done.stderr
    assert not {character for character in done.stderr if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs")}
    assert not [asked for asked in server.asked if "Cookie" in asked.head or "Referer" in asked.head or "Authorization" in asked.head]


def test_S1_no_handler_opens_what_is_not_on_the_web():
    handlers = get_project_settings().getwithbase("DOWNLOAD_HANDLERS")
    assert {scheme for scheme, handler in handlers.items() if handler} == {"http", "https"}


def test_S8_what_is_logged_holds_no_control_character_and_forges_no_line():
    line = clean("redirected to /a\x1b]0;x\x07\u202e\x9b\r\n2025-10-22 ERROR: forged")
    assert not {character for character in line if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs")}
    assert line.split("\n")[1].startswith("    "), "a second line is indented: no message looks like another one"


def test_S7_files_are_not_for_everyone_and_named_by_us(wire, folder):
    server = wire(site)
    folder.crawl(server.url, *FAST, "-a", "limit=2", site=None)
    files = [path for path in folder.path.rglob("*") if path.is_file()]
    assert {stat.filemode(path.stat().st_mode)[7:] for path in files} == {"---"}
    assert not [path for path in files if not path.relative_to(folder.path).as_posix().isascii() or "1001" in path.name]


@pytest.mark.parametrize("name", ["state", "archive", "export", "state/healthcrawl.sqlite3", "state/lock"])
def test_S7_a_symbolic_link_in_the_data_folder_is_refused(wire, folder, tmp_path, name):
    elsewhere = tmp_path / "elsewhere"
    link = folder.path / name
    link.parent.mkdir(parents=True)
    if "." in name or name.endswith("lock"):
        elsewhere.write_bytes(b"")
    else:
        elsewhere.mkdir()
    os.symlink(elsewhere, link)
    server = wire(site)
    done = folder.crawl(server.url, *FAST, "-a", "limit=1", site=None)
    assert done.returncode == 3, done.stderr
    assert "Traceback" not in done.stderr
    assert elsewhere.is_file() or list(elsewhere.iterdir()) == []
    assert elsewhere.is_dir() or elsewhere.read_bytes() == b""


def test_S4_a_certificate_that_nobody_vouches_for_is_refused(wire, folder, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=127.0.0.1",
        "-addext",
        "subjectAltName=IP:127.0.0.1",
    ]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = wire(site, tls=context)
    done = folder.crawl(server.url, *FAST, site=None)
    assert done.returncode == 6
    assert "/robots.txt: tls" in done.stderr
    assert server.asked == []
    trusted = folder.crawl(server.url, *FAST, "-a", "limit=1", site=None, env={"SSL_CERT_FILE": str(certificate)})
    assert trusted.returncode == 7, trusted.stderr


def open_addresses(folder) -> int:
    with contextlib.closing(sqlite3.connect(folder.path / "state" / "healthcrawl.sqlite3")) as memory:
        return memory.execute("SELECT count(*) FROM frontier WHERE state NOT IN ('done', 'failed')").fetchone()[0]


def test_S6_redirects_end_and_every_address_comes_to_an_end(wire, folder):
    def loops(path: str) -> bytes:
        hop = int(path[2:] or 0) if path.startswith("/h") else 0
        return http("", "301 Moved", "Location: /self") if path == "/self" else http("", "302 Found", f"Location: /h{hop + 1}")

    server = wire(loops)
    done = folder.crawl(server.url, *FAST, site=None)
    assert done.returncode == 6
    assert server.paths == ["/robots.txt", "/", "/h1", "/h2", "/h3", "/h4", "/h5"]
    assert open_addresses(folder) == 0
    server = wire(lambda path: http("", "301 Moved", "Location: /"))
    assert folder.crawl(server.url, *FAST, site=None).returncode == 6
    assert server.paths == ["/robots.txt", "/"]
    assert open_addresses(folder) == 0


def test_S5_no_cookie_no_referer_and_no_validator_goes_to_another_origin(wire, folder, tmp_path):
    other = wire(lambda path: http(ARTICLE.format(title="搬到别处的睡眠文章", text=TEXT), "200 OK", "Set-Cookie: theirs=1"))
    links = '<h1>目录</h1><ul><li><a href="/a.html">搬到别处的关于睡眠的文章</a></li><li><a href="/b.html">留在这里的关于睡眠的文章</a></li></ul>'

    def first(path: str) -> bytes:
        private = (f"Set-Cookie: sid={SECRET}; Path=/", f'ETag: "{SECRET}"')
        if path == "/a.html":
            return http("", "301 Moved Permanently", f"Location: {other.url}a.html", *private)
        return http(links if path == "/" else ARTICLE.format(title="留在这里的关于睡眠的文章", text=TEXT), "200 OK", *private)

    server = wire(first)
    hosts = [f"127.0.0.1:{port}" for port in (server.port, other.port)]
    profile = tmp_path / "two.toml"
    profile.write_text(f'name = "two"\nbase_url = "{server.url}"\nhosts = {hosts}\n', encoding="utf-8")
    for _ in range(2):
        folder.crawl(server.url, *FAST, site=str(profile))
    assert "/a.html" in other.paths
    heads = [asked.head.lower() for asked in server.asked + other.asked]
    assert not any(name in head for head in heads for name in ("cookie:", "referer:", "authorization:"))
    assert not any(SECRET in head for head in (asked.head for asked in other.asked))
    assert any(SECRET in asked.head for asked in server.asked), "its own validators come back to the site itself"
