"""The memory: all SQL and all durable files. SQLite (WAL, FULL) under ``state/``, WARC files under ``archive/``."""
