"""Archive every answer as it was sent, before anything looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from healthcrawl.download import DownloadError
from healthcrawl.session import session_of
from healthcrawl.store.records import digest_of
from healthcrawl.store.warc import request_line

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from healthcrawl.download import Exchange
    from healthcrawl.items.visit import Task
    from healthcrawl.store.warc import Earlier


class ArchiveMiddleware:
    """Downloader middleware nearest to the wire: ``request.meta["record"]`` is the place of the archived answer."""

    def __init__(self, crawler: Crawler) -> None:
        self._session = session_of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Append request and response to the WARC; they are durable with the next commit."""
        exchange: Exchange = request.meta.pop("exchange")
        now = request.meta["fetched_at"] = self._session.clock()
        task: Task | None = request.meta.get("task")
        digest = digest_of(exchange.payload)
        with self._session.guard():
            request.meta["record"] = self._session.archive.add(
                url=request.url,
                at=now,
                request_line=request_line(request.method, request.url),
                request_headers=exchange.request_headers,
                status_line=exchange.status_line,
                response_headers=exchange.response_headers,
                payload=exchange.payload,
                digest=digest,
                ip=exchange.ip,
                tls=exchange.tls,
                earlier=self._earlier(task, response, digest) if task else None,
            )
            return response
        raise DownloadError("interrupted", "the storage failed")

    def _earlier(self, task: Task, response: Response, digest: str) -> Earlier | None:
        """The archived answer that this one confirms or repeats: its bytes need not be kept twice."""
        archived = self._session.store.archived
        if response.status == 304:
            return archived.confirmed(task.url_key)
        return archived.repeated(task.url_key, digest) if response.body and not task.fresh else None
