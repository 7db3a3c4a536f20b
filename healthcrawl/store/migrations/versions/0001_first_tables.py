"""First tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "archive_files",
        sa.Column("name", sa.Text(), nullable=False, comment="relative to archive/"),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("bytes", sa.Integer(), nullable=False, comment="how much of it was written when the transaction was committed"),
        sa.Column("sha256", sa.Text(), nullable=False, comment="digest of those bytes"),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "articles",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("canonical_url", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content_sha256", sa.Text(), nullable=False),
        sa.Column("body_sha256", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("published_at", sa.Text(), nullable=True),
        sa.Column("departments", sa.Text(), server_default="[]", nullable=False),
        sa.Column("rights", sa.Text(), server_default="{}", nullable=False),
        sa.Column("first_seen_at", sa.Text(), nullable=False),
        sa.Column("last_seen_at", sa.Text(), nullable=False),
        sa.Column("last_changed_at", sa.Text(), nullable=False),
        sa.Column("first_crawl", sa.Integer(), nullable=False),
        sa.Column("duplicate_of", sa.Text(), nullable=True),
        sa.Column("duplicate_kind", sa.Text(), nullable=True),
        sa.Column("cluster_id", sa.Text(), nullable=True),
        sa.Column("similarity", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_index("articles_site", "articles", ["site", "status"], unique=False)
    op.create_index("articles_body", "articles", ["body_sha256"], unique=False)
    op.create_index("articles_words", "articles", ["content_sha256"], unique=False)
    op.create_table(
        "changes",
        sa.Column("change_id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_before", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("version_from", sa.Integer(), nullable=True),
        sa.Column("version_to", sa.Integer(), nullable=True),
        sa.Column("observed_at", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("significance", sa.Text(), nullable=True),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("quantities", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("change_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("changes_article", "changes", ["article_id"], unique=False)
    op.create_index("changes_run", "changes", ["run_id"], unique=False)
    op.create_table(
        "frontier",
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("crawl_id", sa.Integer(), nullable=False),
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("known", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("not_before", sa.Text(), nullable=True),
        sa.Column("parent_key", sa.Text(), nullable=True),
        sa.Column("redirects", sa.Integer(), server_default="0", nullable=False),
        sa.Column("redirected_from", sa.Text(), nullable=True),
        sa.Column("permanent", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("depth", sa.Integer(), server_default="0", nullable=False),
        sa.Column("departments", sa.Text(), server_default="[]", nullable=False),
        sa.PrimaryKeyConstraint("task_id"),
        sa.UniqueConstraint("crawl_id", "url_key"),
    )
    op.create_index("frontier_next", "frontier", ["crawl_id", "state", "stage", "task_id"], unique=False)
    op.create_table(
        "forgotten",
        sa.Column("forgotten_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("old_files", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("forgotten_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hosts",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("rest_until", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("host"),
    )
    op.create_table(
        "robots",
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("read_at", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("origin"),
    )
    op.create_table(
        "links",
        sa.Column("from_article_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("to_key", sa.Text(), nullable=False),
        sa.Column("to_url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("teaser", sa.Text(), nullable=True),
        sa.Column("image_url", sa.Text(), nullable=True),
        sa.Column("date_raw", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("first_seen_at", sa.Text(), nullable=False),
        sa.Column("last_seen_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("from_article_id", "kind", "to_key"),
        sqlite_with_rowid=False,
    )
    op.create_index("links_to", "links", ["to_key"], unique=False)
    op.create_table(
        "learned",
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False, comment="JSON, of a type that belongs to the name"),
        sa.PrimaryKeyConstraint("site", "name"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "parts",
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("parent_key", sa.Text(), nullable=False),
        sa.Column("reading", sa.LargeBinary(), nullable=False, comment="zstd of the JSON of items.article.Article"),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("seen_crawl", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("url_key"),
    )
    op.create_index("parts_parent", "parts", ["parent_key"], unique=False)
    op.create_table(
        "quarantine",
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("runs", sa.Integer(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("crawl_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("article", sa.LargeBinary(), nullable=True, comment="zstd of the JSON of items.article.Article; null for a page that is none"),
        sa.Column("records", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("url_key"),
    )
    op.create_index("quarantine_site", "quarantine", ["site", "crawl_id"], unique=False)
    op.create_table(
        "runs",
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("crawl_id", sa.Integer(), nullable=False),
        sa.Column("job_key", sa.Text(), nullable=False),
        sa.Column("spider", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("exit_code", sa.Integer(), nullable=True),
        sa.Column("counters", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), server_default="[]", nullable=False, comment="JSON list of items.run.FieldRate"),
        sa.Column("software", sa.Text(), nullable=False),
        sa.Column("warc_files", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("run_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "urls",
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=True, comment="whether the last believed page ended with </html> or </body>"),
        sa.Column("gone_runs", sa.Integer(), server_default="0", nullable=False),
        sa.Column("gone_since", sa.Text(), nullable=True),
        sa.Column("gone_crawl", sa.Integer(), nullable=True),
        sa.Column("last_visit", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("url_key"),
    )
    op.create_index("urls_article", "urls", ["article_id"], unique=False)
    op.create_index("urls_site_kind", "urls", ["site", "kind"], unique=False)
    op.create_table(
        "visits",
        sa.Column("visit_id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("fetched_at", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=True, comment="JSON: the fields that an article page has, with their confidence"),
        sa.Column("warc_file", sa.Text(), nullable=True),
        sa.Column("offset", sa.Integer(), nullable=True),
        sa.Column("length", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.Text(), nullable=True),
        sa.Column("payload_digest", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("visits_run", "visits", ["run_id", "verdict"], unique=False)
    op.create_index("visits_url", "visits", ["url_key"], unique=False)
    op.create_table(
        "versions",
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Text(), nullable=False),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("observed_at", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="zstd of the JSON of items.article.Content"),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.Column("records", sa.Text(), nullable=False, comment="JSON list of SourceRecord, one per part"),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["articles.article_id"],
        ),
        sa.PrimaryKeyConstraint("version_id"),
        sa.UniqueConstraint("article_id", "version"),
        sqlite_autoincrement=True,
    )
