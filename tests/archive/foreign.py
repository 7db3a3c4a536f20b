"""The answers of a crawl as other crawlers archive them, written by warcio."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from healthcrawl.store.records import Answer, Record, response, walk

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Headers = list[tuple[str, str]]


class Sent(NamedTuple):
    """An answer as a writer gives it to warcio."""

    protocol: str
    headers: Headers
    body: bytes
    fields: tuple[tuple[str, str], ...] = ()


def _without(answer: Answer, *names: str) -> Headers:
    return [header for header in answer.headers if header[0].lower() not in names]


def chunked(body: bytes, size: int = 4096) -> bytes:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x;x=1\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def wget(answer: Answer) -> Sent:
    """Chunks as they came."""
    return Sent("HTTP/1.1", [*_without(answer, "content-length"), ("Transfer-Encoding", "chunked")], chunked(answer.payload))


def heritrix(answer: Answer) -> Sent:
    """Chunks of a packed body, as they came; digests of its own kind."""
    headers = [*_without(answer, "content-length", "content-encoding"), ("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]
    return Sent("HTTP/1.1", headers, chunked(gzip.compress(answer.payload)))


def common_crawl(answer: Answer) -> Sent:
    """Unpacked, with the headers of the wire under other names; before 2018 under their own, which are not true any more."""
    kept = _without(answer, "content-length", "content-encoding")
    if len(answer.payload) % 2:
        left = [("Content-Encoding", "br" if len(answer.payload) % 3 else "gzip"), ("Transfer-Encoding", "chunked"), ("Content-Length", "7")]
        return Sent("HTTP/1.1", [*kept, *left], answer.payload)
    told = [("X-Crawl-Transfer-Encoding", "chunked"), ("X-Crawl-Content-Encoding", "gzip"), ("X-Crawl-Content-Length", "7")]
    return Sent(
        "HTTP/1.1", [*kept, *told, ("Content-Length", str(len(answer.payload)))], answer.payload, {"WARC-Identified-Payload-Type": "text/html"}
    )


def browser(answer: Answer) -> Sent:
    """HTTP/2: names in lower case, no reason phrase, no chunks though the writer says so; unpacked, the coding under another name."""
    headers = [(name.lower(), value) for name, value in _without(answer, "content-length")]
    told = [("transfer-encoding", "chunked"), ("x-orig-content-encoding", "br")]
    page = (("WARC-Protocol", "h2"), ("WARC-Page-ID", "8b4c"), ("WARC-Resource-Type", "document"))
    return Sent("HTTP/2", [*headers, *told], answer.payload, page)


CRAWLERS: dict[str, Callable[[Answer], Sent]] = {"wget": wget, "heritrix": heritrix, "common_crawl": common_crawl, "browser": browser}


def write(path: Path, warc: Path, crawler: Callable[[Answer], Sent], *, packed: bool, cut: str = "") -> None:
    """Write the answers of one of our files, in no order of ours, with all that such a crawler puts between them.

    ``cut``: the address of which half is archived, and the record says so.
    """
    records = [record for record in walk(warc) if record.kind == "response"]
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=packed, warc_version="1.0" if crawler is common_crawl else "1.1")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "other/1.0", "robots": "obey", "operator": "Nobody"}))
        name = writer.create_warc_record("dns:127.0.0.1", "response", io.BytesIO(b"20251211020000\n127.0.0.1\n"), warc_content_type="text/dns")
        writer.write_record(name)
        for record in sorted(records, key=lambda record: record.headers["warc-payload-digest"]):
            for written in _capture(writer, record, crawler(response(record.block)), cut=record.url == cut):
                writer.write_record(written)


def _capture(writer: WARCWriter, record: Record, sent: Sent, *, cut: bool) -> Iterator[object]:
    """An answer, its request after it, and what the crawler notes about it."""
    status = response(record.block).status
    head = StatusAndHeaders(f"{status} X" if sent.protocol != "HTTP/2" else str(status), sent.headers, protocol=sent.protocol)
    fields = {"WARC-Date": record.headers["warc-date"], **dict(sent.fields)} | ({"WARC-Truncated": "length"} if cut else {})
    body = sent.body[: len(sent.body) // 2] if cut else sent.body
    answer = writer.create_warc_record(record.url, "response", io.BytesIO(body), http_headers=head, warc_headers_dict=fields)
    yield answer
    beside = {"WARC-Concurrent-To": answer.rec_headers.get_header("WARC-Record-ID")}
    ask = StatusAndHeaders("GET / HTTP/1.1", [("Host", "127.0.0.1")], is_http_request=True)
    yield writer.create_warc_record(record.url, "request", http_headers=ask, warc_headers_dict=beside)
    yield writer.create_warc_record(f"urn:pageinfo:{record.url}", "resource", io.BytesIO(b"{}"), warc_content_type="application/json")
    note = io.BytesIO(b"fetchTimeMs: 7\r\ncharset-detected: UTF-8\r\n")
    yield writer.create_warc_record(record.url, "metadata", note, warc_content_type="application/warc-fields", warc_headers_dict=beside)


def again(path: Path, warc: Path, at: str) -> None:
    """A later crawl that found all answers of one of our files as they were, and archives that: by moment, by digest, with and without a head."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, record in enumerate(record for record in walk(warc) if record.kind == "response"):
            answer, date = response(record.block), record.headers["warc-date"]
            digest = writer.create_warc_record(record.url, "response", io.BytesIO(answer.payload), http_headers=_head(answer)).rec_headers
            repeated = writer.create_revisit_record(
                record.url,
                digest.get_header("WARC-Payload-Digest"),
                record.url if number % 2 else f"{record.url}?other",
                date,
                http_headers=_head(answer) if number % 3 else None,
                warc_headers_dict={"WARC-Date": at},
            )
            writer.write_record(repeated)


def _head(answer: Answer) -> StatusAndHeaders:
    return StatusAndHeaders(f"{answer.status} X", _without(answer, "content-length"), protocol="HTTP/1.1")


def as_arc(path: Path, warc: Path) -> None:
    """The form before WARC."""
    about = b"1 0 Nobody\nURL IP-address Archive-date Content-type Archive-length\n"
    blocks = [b"filedesc://other.arc 0.0.0.0 20251211020000 text/plain %d\n%b\n" % (len(about), about)]
    blocks += [
        b"%b 127.0.0.1 20251211020000 text/html %d\n%b\n" % (record.url.encode(), len(record.block), record.block)
        for record in walk(warc)
        if record.kind == "response"
    ]
    path.write_bytes(b"".join(map(gzip.compress, blocks)))


def as_one(plain: Path, path: Path) -> None:
    """All records in one gzip member, as ``gzip FILE`` leaves them."""
    path.write_bytes(gzip.compress(plain.read_bytes()))


def as_zstd(plain: Path, path: Path) -> None:
    """A frame for each record, with a dictionary that the first frame brings, packed itself."""
    data = plain.read_bytes()
    starts = [record.offset for record in walk(plain)]
    records = [data[start:end] for start, end in zip(starts, [*starts[1:], len(data)], strict=True)]
    dictionary = zstd.train_dict(records, 20_000)
    packed = zstd.compress(dictionary.dict_content)
    frames = [zstd.compress(record, zstd_dict=dictionary) for record in records]
    path.write_bytes(b"\x5d\x2a\x4d\x18" + len(packed).to_bytes(4, "little") + packed + b"".join(frames))
