"""Archived answers as pages: what the reader is given again."""

from __future__ import annotations

from datetime import datetime

from healthcrawl.extract.document.coding import CodingError, decoded
from healthcrawl.items.page import Page, SourceRecord
from healthcrawl.store.records import ORIGINAL, Answer

MAX_BODY = 8 * 1024 * 1024
"""A body that decodes to more bytes is none, as in a crawl."""


def page_of(url: str, at: datetime, answer: Answer, record: SourceRecord) -> Page:
    """The page of an archived answer, decoded as in a crawl; one that cannot be decoded is a failure, as it was then."""
    headers: dict[str, str] = {}
    for original, value in answer.headers:
        name = original.lower().removeprefix(ORIGINAL.lower())
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    body = answer.payload
    if "content-encoding" in headers and answer.status != 304:
        try:
            body = decoded(headers.pop("content-encoding"), body, MAX_BODY)
        except CodingError as error:
            if not _unpacked(body):
                return Page(url=url, status=0, fetched_at=at, error=error.reason, record=record)
    return Page(url=url, status=answer.status, headers=headers, body=body, fetched_at=at, record=record)


def _unpacked(body: bytes) -> bool:
    """Was the body unpacked by its writer, and the name of its coding left (Common Crawl before 2018)? No coding begins as a page does."""
    return body[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")
