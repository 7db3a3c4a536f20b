"""Every request waits for its host's turn, robots.txt and redirects included; every answer sets the pace of the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from healthcrawl.clock import monotonic
from healthcrawl.download import DownloadError
from healthcrawl.session import session_of
from healthcrawl.text import urls
from healthcrawl.work.pace import HostRests

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response


class PaceMiddleware:
    """Downloader middleware nearest to the wire."""

    def __init__(self, crawler: Crawler) -> None:
        self._session = session_of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        """Wait; raises ``DownloadError`` (``resting``, ``interrupted``) if the request has to be made another time."""
        host = urls.site_host(request.url)
        try:
            await self._session.pace.turn(host)
        except HostRests as error:
            raise DownloadError(error.reason, host) from None
        request.meta["asked_at"] = monotonic()

    def process_response(self, request: Request, response: Response) -> Response:
        """Learn from the answer."""
        header = response.headers.get("Retry-After")
        self._learn(request, status=response.status, retry_after=header.decode("latin-1") if header else None)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Learn from a failure."""
        if isinstance(exception, DownloadError):
            self._learn(request, error=exception.reason)

    def _learn(self, request: Request, *, status: int = 0, error: str | None = None, retry_after: str | None = None) -> None:
        if request.meta.get("robots") and not retry_after:
            return  # without readable rules nothing is asked for anyway: a rest would only hold up the end
        with self._session.guard():
            self._session.store.begin()
            since = request.meta.get("asked_at", 0.0)
            if self._session.pace.answered(urls.site_host(request.url), since, status=status, error=error, retry_after=retry_after):
                self._session.commit()  # whatever happens to this process, the next one knows
