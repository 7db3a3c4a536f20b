"""What is doubted is counted for each content that an address has shown, not for the last one alone."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table anew under another key; what it held stays."""
    op.drop_index("quarantine_site", table_name="quarantine")
    op.rename_table("quarantine", "quarantine_before")
    op.create_table(
        "quarantine",
        sa.Column("url_key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("site", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("runs", sa.Integer(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("crawl_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("article", sa.LargeBinary(), nullable=True, comment="zstd of the JSON of items.article.Article; null for a page that is none"),
        sa.Column("records", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("url_key", "digest"),
    )
    names = "url_key, digest, site, url, article_id, state, reason, runs, since, crawl_id, at, article, records, etag, last_modified, closed"
    op.execute(f"INSERT INTO quarantine ({names}) SELECT {names} FROM quarantine_before")  # noqa: S608 - our own names
    op.drop_table("quarantine_before")
    op.create_index("quarantine_site", "quarantine", ["site", "crawl_id"], unique=False)
