"""Which lines are the article's own."""
