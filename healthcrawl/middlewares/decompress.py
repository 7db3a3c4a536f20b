"""Strict content decoding: a body that does not decode to its very end is no body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from healthcrawl.download import DownloadError
from healthcrawl.extract.document.coding import CodingError, decoded

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response


class DecompressMiddleware:
    """Downloader middleware that undoes ``Content-Encoding`` or raises ``DownloadError``."""

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build it for a crawler."""
        return cls(crawler.settings.getint("DOWNLOAD_MAXSIZE"))

    def process_response(self, request: Request, response: Response) -> Response:
        """Decode the body; ``Content-Encoding`` is taken off the headers that the reader sees."""
        names = b",".join(response.headers.getlist("Content-Encoding")).decode("latin-1")
        if not names or response.status == 304:
            return response
        try:
            body = decoded(names, response.body, request.meta.get("download_maxsize", self._max_size))
        except CodingError as error:
            raise DownloadError(error.reason, error.detail) from error
        headers = response.headers.copy()
        del headers["Content-Encoding"]
        return response.replace(body=body, headers=headers)
