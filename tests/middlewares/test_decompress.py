"""Content codings: whole or nothing, and never more memory than allowed."""

from __future__ import annotations

import gzip
import random
import sys
import time
import tracemalloc
import zlib

import brotli
import pytest
from scrapy.http import HtmlResponse, Request

from healthcrawl.download import DownloadError
from healthcrawl.extract.document.coding import CodingError, decode
from healthcrawl.middlewares.decompress import DecompressMiddleware

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LIMIT = 1024 * 1024
BODY = "维生素D怎么补?".encode() * 40 + random.Random(7).randbytes(200)


def raw_deflate(data: bytes) -> bytes:
    encoder = zlib.compressobj(9, zlib.DEFLATED, -15)
    return encoder.compress(data) + encoder.flush()


ENCODERS = {
    "gzip": ("gzip", gzip.compress),
    "two-members": ("gzip", lambda data: gzip.compress(data[:99]) + gzip.compress(data[99:])),
    "deflate-zlib": ("deflate", zlib.compress),
    "deflate-raw": ("deflate", raw_deflate),
    "br": ("br", brotli.compress),
    "zstd": ("zstd", zstd.compress),
}
each = pytest.mark.parametrize(("coding", "encode"), ENCODERS.values(), ids=ENCODERS)


@each
def test_a_whole_body_comes_back(coding, encode):
    assert decode(coding, encode(BODY), LIMIT) == BODY


@each
def test_a_body_cut_anywhere_is_no_body(coding, encode):
    data = encode(BODY)
    whole_member = len(gzip.compress(BODY[:99])) if encode is ENCODERS["two-members"][1] else None
    for cut in range(len(data)):
        if cut == whole_member:
            continue  # a whole member is a whole body
        with pytest.raises(CodingError) as caught:
            decode(coding, data[:cut], LIMIT)
        assert caught.value.reason in ("truncated", "bad-encoding"), cut


@pytest.mark.parametrize("place", [-8, -5, -4, -1])
def test_a_wrong_checksum_or_length_is_no_body(place):
    data = bytearray(gzip.compress(BODY))
    data[place] ^= 1
    with pytest.raises(CodingError, match="bad-encoding"):
        decode("gzip", bytes(data), LIMIT)
    data = bytearray(zlib.compress(BODY))
    data[-1] ^= 1
    with pytest.raises(CodingError, match="bad-encoding"):
        decode("deflate", bytes(data), LIMIT)


@each
def test_L1_a_bomb_is_refused_in_bounded_memory(coding, encode):
    bomb = encode(bytes(64 * LIMIT))
    tracemalloc.start()
    with pytest.raises(CodingError, match="too-large"):
        decode(coding, bomb, LIMIT)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * LIMIT


def test_L1_hundreds_of_thousands_of_gzip_members_cost_no_time():
    assert decode("gzip", gzip.compress(b"a", mtime=0) * 1000 + bytes(9), LIMIT) == b"a" * 1000
    began = time.process_time()
    with pytest.raises(CodingError, match="gzip members"):
        decode("gzip", gzip.compress(b"", mtime=0) * 400_000, LIMIT)
    assert time.process_time() - began < 0.5  # CPU, not a clock: it was five minutes


@each
def test_the_limit_itself_is_allowed(coding, encode):
    assert len(decode(coding, encode(bytes(LIMIT)), LIMIT)) == LIMIT
    with pytest.raises(CodingError, match="too-large"):
        decode(coding, encode(bytes(LIMIT + 1)), LIMIT)


def answer(codings: str, body: bytes, status: int = 200) -> HtmlResponse:
    return HtmlResponse("http://site.test/", status=status, headers={"Content-Encoding": codings, "ETag": '"a"'}, body=body)


def undo(response: HtmlResponse) -> HtmlResponse:
    return DecompressMiddleware(LIMIT).process_response(Request("http://site.test/"), response)


def test_two_codings_are_undone_in_their_order():
    done = undo(answer("gzip, BR", brotli.compress(gzip.compress(BODY))))
    assert done.body == BODY
    assert "Content-Encoding" not in done.headers
    assert done.headers["ETag"] == b'"a"'


def test_L3_three_codings_are_refused():
    with pytest.raises(DownloadError, match="bad-encoding"):
        undo(answer("gzip, gzip, gzip", gzip.compress(gzip.compress(gzip.compress(BODY)))))


def test_no_coding_and_304_pass_as_they_are():
    assert undo(answer("identity", BODY)).body == BODY
    assert undo(answer("gzip", b"", status=304)).status == 304


@pytest.mark.parametrize("charset", ["UTF-8", "gbk", "none"])
def test_a_charset_in_the_place_of_the_coding_encodes_nothing(charset):
    done = undo(answer(charset, BODY))
    assert done.body == BODY
    assert undo(answer(f"{charset}, gzip", gzip.compress(BODY))).body == BODY


@pytest.mark.parametrize("coding", ["compress", "rot13"])
def test_an_unknown_coding_is_no_body(coding):
    with pytest.raises(DownloadError, match="unknown content coding"):
        undo(answer(coding, BODY))


def test_plain_text_that_claims_to_be_gzip_is_no_body():
    with pytest.raises(DownloadError, match="bad-encoding"):
        undo(answer("gzip", BODY))
