"""The life of one article: its versions and events."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from healthcrawl.items.record import record
from healthcrawl.items.run import ChangeRow, VersionRow
from healthcrawl.store import reading
from healthcrawl.store.connect import connect
from healthcrawl.text import urls
from healthcrawl.work.errors import UnknownError


@record
class History:
    """All that is known of one article, oldest first."""

    article_id: str
    """The article."""
    versions: list[VersionRow]
    """Its versions, one at least."""
    changes: list[ChangeRow]
    """Its events."""

    def version(self, number: int) -> VersionRow:
        """The version of that number; raises ``UnknownError``."""
        for version in self.versions:
            if version.version == number:
                return version
        raise UnknownError(f"there is no version {number}: this article has {', '.join(str(version.version) for version in self.versions)}")


def history_of(data_dir: Path, url: str) -> History:
    """The history of the article that lives, or once lived, at an address; raises ``UnknownError`` and ``MissingStoreError``."""
    try:
        key = urls.key(url)
    except ValueError:
        raise UnknownError(f"{url} is no web address: write it with http:// or https://") from None
    with closing(connect(data_dir, write=False)) as connection:
        article_id = reading.article_at(connection, key)
        if article_id is None:
            raise UnknownError(f"no article is known at {url}; the addresses known are in articles.jsonl (`healthcrawl export`)")
        return History(
            article_id=article_id,
            versions=list(reading.version_rows(connection, article_id)),
            changes=list(reading.change_rows(connection, {"article_id": article_id})),
        )
