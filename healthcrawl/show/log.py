"""Log lines that a page cannot forge and that hold no secrets."""

from __future__ import annotations

import logging
import re
from typing import Any

from healthcrawl.show.plain import plain

_USERINFO = re.compile(r"(?<=//)[^/@\s]*:[^/@\s]*(?=@)")
_SECRET = re.compile(r"((?:token|passw(?:or)?d|pwd|secret|api_?key|auth|session_?id|sid|signature)[\"']?\s*[=:]\s*[\"']?)[^&\s\"',;]+", re.IGNORECASE)
_COOKIE = re.compile(r"((?:set-)?cookie[\"']?\s*[=:]\s*)[^\n]+", re.IGNORECASE)


def clean(text: str) -> str:
    """Without characters that control a terminal, and with ``***`` in the place of passwords, tokens and cookies; a second line is indented."""
    text = _USERINFO.sub("***", text)
    text = _COOKIE.sub(r"\1***", _SECRET.sub(r"\1***", text))
    return "\n    ".join(map(plain, text.split("\n")))


def install() -> None:
    """Clean every line that is logged from now on, by whatever library, whatever handler it goes to."""
    logging.setLogRecordFactory(_clean_record)


def _clean_record(*arguments: Any, **more: Any) -> logging.LogRecord:
    record = logging.LogRecord(*arguments, **more)
    record.msg, record.args = clean(record.getMessage()), ()
    if record.exc_info:
        record.exc_text = clean(logging.Formatter().formatException(record.exc_info))
    return record
