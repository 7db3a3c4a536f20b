"""Sketches of articles, and which of them are near-duplicates."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables; the next crawl fills them."""
    op.create_table(
        "sketches",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("content_sha256", sa.Text(), nullable=False, comment="the words that were sketched, as in articles"),
        sa.Column("exact", sa.LargeBinary(), nullable=False, comment="digest of the plain words: equal for reposts"),
        sa.Column("sketch", sa.LargeBinary(), nullable=False, comment="see text.sketch; empty for too little text"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    op.create_table(
        "likenesses",
        sa.Column("one_id", sa.Text(), nullable=False, comment="the smaller identity of two near-duplicates"),
        sa.Column("other_id", sa.Text(), nullable=False),
        sa.Column("similarity", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("one_id", "other_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("likenesses_other", "likenesses", ["other_id"], unique=False)
