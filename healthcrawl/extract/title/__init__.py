"""The article's title."""
