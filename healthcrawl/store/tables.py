"""The tables of the store, in SQLAlchemy Core: the same on SQLite and PostgreSQL.

Times are RFC 3339 text in UTC with ``Z`` (they sort as text). Structured values are JSON text, encoded by ``store.codec``.
"""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint

metadata = MetaData()

runs = Table(
    "runs",
    metadata,
    Column("run_id", Integer, primary_key=True),
    Column("crawl_id", Integer, nullable=False),
    Column("job_key", Text, nullable=False),
    Column("spider", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("arguments", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("finished_at", Text),
    Column("verdict", Text, nullable=False),
    Column("exit_code", Integer),
    Column("counters", Text, nullable=False),
    Column("fields", Text, nullable=False, server_default="[]", comment="JSON list of items.run.FieldRate"),
    Column("software", Text, nullable=False),
    Column("warc_files", Text, nullable=False),
    sqlite_autoincrement=True,
)

frontier = Table(
    "frontier",
    metadata,
    Column("task_id", Integer, primary_key=True),
    Column("crawl_id", Integer, nullable=False),
    Column("url_key", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("stage", Integer, nullable=False),
    Column("known", Boolean, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("not_before", Text),
    Column("parent_key", Text),
    Column("redirects", Integer, nullable=False, server_default="0"),
    Column("redirected_from", Text),
    Column("permanent", Boolean, nullable=False, server_default="0"),
    Column("depth", Integer, nullable=False, server_default="0"),
    Column("departments", Text, nullable=False, server_default="[]"),
    UniqueConstraint("crawl_id", "url_key"),
    Index("frontier_next", "crawl_id", "state", "stage", "task_id"),
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("rest_until", Text),
    Column("reason", Text, nullable=False),
)

robots = Table(
    "robots",
    metadata,
    Column("origin", Text, primary_key=True, comment="scheme, host and port"),
    Column("read_at", Text, nullable=False),
    Column("rules", Text, nullable=False, comment="the file; empty if there is none"),
)

forgotten = Table(
    "forgotten",
    metadata,
    Column("forgotten_id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("scope", Text, nullable=False, comment="address or host"),
    Column("digest", Text, nullable=False, comment="SHA-256 of the address key or the host: the name itself is forgotten too"),
    Column("old_files", Text, nullable=False, comment="JSON list of WARC files that were written again and are to be deleted"),
    sqlite_autoincrement=True,
)

urls = Table(
    "urls",
    metadata,
    Column("url_key", Text, primary_key=True),
    Column("url", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("article_id", Text),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("closed", Boolean, comment="whether the last believed page ended with </html> or </body>"),
    Column("gone_runs", Integer, nullable=False, server_default="0"),
    Column("gone_since", Text),
    Column("gone_crawl", Integer),
    Column("last_visit", Integer),
    Index("urls_article", "article_id"),
    Index("urls_site_kind", "site", "kind"),
)

visits = Table(
    "visits",
    metadata,
    Column("visit_id", Integer, primary_key=True),
    Column("run_id", Integer, nullable=False),
    Column("url_key", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("fetched_at", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("verdict", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("found", Text, comment="JSON: the fields that an article page has, with their confidence"),
    Column("warc_file", Text),
    Column("offset", Integer),
    Column("length", Integer),
    Column("record_id", Text),
    Column("payload_digest", Text),
    Index("visits_url", "url_key"),
    Index("visits_run", "run_id", "verdict"),
    sqlite_autoincrement=True,
)

articles = Table(
    "articles",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("site", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("url_key", Text, nullable=False),
    Column("canonical_url", Text),
    Column("title", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("content_sha256", Text, nullable=False),
    Column("body_sha256", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("published_at", Text),
    Column("departments", Text, nullable=False, server_default="[]"),
    Column("rights", Text, nullable=False, server_default="{}", comment="JSON of items.article.Rights, as last seen"),
    Column("first_seen_at", Text, nullable=False),
    Column("last_seen_at", Text, nullable=False),
    Column("last_changed_at", Text, nullable=False),
    Column("first_crawl", Integer, nullable=False),
    Column("duplicate_of", Text),
    Column("duplicate_kind", Text),
    Column("cluster_id", Text),
    Column("similarity", Float),
    Index("articles_words", "content_sha256"),
    Index("articles_body", "body_sha256"),
    Index("articles_site", "site", "status"),
)

versions = Table(
    "versions",
    metadata,
    Column("version_id", Integer, primary_key=True),
    Column("article_id", Text, ForeignKey("articles.article_id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("valid_from", Text, nullable=False),
    Column("valid_to", Text),
    Column("observed_at", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("content_sha256", Text, nullable=False),
    Column("content", LargeBinary, nullable=False, comment="zstd of the JSON of items.article.Content"),
    Column("extractor", Text, nullable=False),
    Column("records", Text, nullable=False, comment="JSON list of SourceRecord, one per part"),
    UniqueConstraint("article_id", "version"),
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    metadata,
    Column("change_id", Integer, primary_key=True),
    Column("run_id", Integer, nullable=False),
    Column("article_id", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("url_before", Text),
    Column("title", Text, nullable=False),
    Column("version_from", Integer),
    Column("version_to", Integer),
    Column("observed_at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("significance", Text),
    Column("fields", Text, nullable=False),
    Column("quantities", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Index("changes_article", "article_id"),
    Index("changes_run", "run_id"),
    sqlite_autoincrement=True,
)

links = Table(
    "links",
    metadata,
    Column("article_id", Text, primary_key=True, comment="whose page holds them"),
    Column("edges", LargeBinary, nullable=False, comment="zstd of the JSON list of store.edges.Edge"),
)

learned = Table(
    "learned",
    metadata,
    Column("site", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False, comment="JSON, of a type that belongs to the name"),
    sqlite_with_rowid=False,
)

parts = Table(
    "parts",
    metadata,
    Column("url_key", Text, primary_key=True),
    Column("parent_key", Text, nullable=False),
    Column("reading", LargeBinary, nullable=False, comment="zstd of the JSON of items.article.Article"),
    Column("record", Text, nullable=False),
    Column("seen_crawl", Integer, nullable=False),
    Index("parts_parent", "parent_key"),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("url_key", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("site", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("article_id", Text),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("runs", Integer, nullable=False),
    Column("since", Text, nullable=False),
    Column("crawl_id", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("article", LargeBinary, comment="zstd of the JSON of items.article.Article; null for a page that is none"),
    Column("records", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("closed", Boolean, nullable=False),
    Index("quarantine_site", "site", "crawl_id"),
)

sketches = Table(
    "sketches",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("content_sha256", Text, nullable=False, comment="the words that were sketched, as in articles"),
    Column("exact", LargeBinary, nullable=False, comment="digest of the plain words: equal for reposts"),
    Column("sketch", LargeBinary, nullable=False, comment="see text.sketch; empty for too little text"),
)

likenesses = Table(
    "likenesses",
    metadata,
    Column("one_id", Text, primary_key=True, comment="the smaller identity of two near-duplicates"),
    Column("other_id", Text, primary_key=True),
    Column("similarity", Float, nullable=False),
    Index("likenesses_other", "other_id"),
    sqlite_with_rowid=False,
)

archive_files = Table(
    "archive_files",
    metadata,
    Column("name", Text, primary_key=True, comment="relative to archive/"),
    Column("run_id", Integer, nullable=False),
    Column("bytes", Integer, nullable=False, comment="how much of it was written when the transaction was committed"),
    Column("sha256", Text, nullable=False, comment="digest of those bytes"),
)
