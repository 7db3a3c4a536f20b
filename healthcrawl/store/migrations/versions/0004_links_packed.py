"""The links of an article are one packed row."""

from itertools import groupby
from operator import itemgetter

import sqlalchemy as sa
from alembic import op

from healthcrawl.store.codec import pack

revision = "0004"
down_revision = "0003"

_FIELDS = "to_url kind title teaser image_url date_raw date position first_seen_at last_seen_at".split()


def upgrade() -> None:
    """Pack what was kept row by row; the space that this frees is used again by what comes next."""
    op.drop_index("links_to", table_name="links")
    op.rename_table("links", "links_before")
    op.create_table(
        "links",
        sa.Column("article_id", sa.Text(), nullable=False, comment="whose page holds them"),
        sa.Column("edges", sa.LargeBinary(), nullable=False, comment="zstd of the JSON list of store.edges.Edge"),
        sa.PrimaryKeyConstraint("article_id"),
    )
    connection = op.get_bind()
    kept = connection.execute(sa.text(f"SELECT from_article_id, {', '.join(_FIELDS)} FROM links_before ORDER BY from_article_id"))  # noqa: S608
    put = sa.text("INSERT INTO links (article_id, edges) VALUES (:article, :edges)")
    for article, rows in groupby(kept, itemgetter(0)):
        connection.execute(put, {"article": article, "edges": pack([dict(zip(_FIELDS, row[1:], strict=True)) for row in rows])})
    op.drop_table("links_before")
