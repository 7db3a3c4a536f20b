"""How long a host is left in peace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from healthcrawl.decide.manners import MAX_REST, rest, troubled

NOW = datetime(2025, 10, 22, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Wed, 22 Oct 2025 08:10:00 GMT", 600),
        ("Wednesday, 22-Oct-25 08:10:00 GMT", 600),
        ("Wed, 22 Oct 2025 07:00:00 GMT", 0),
        ("99999999999999999999", MAX_REST.total_seconds()),
        ("Fri, 31 Dec 9999 23:59:59 GMT", MAX_REST.total_seconds()),
    ],
)
def test_M4_retry_after_is_honoured_as_seconds_and_as_date_up_to_a_day(header, seconds):
    assert rest(503, header, 1, NOW) == timedelta(seconds=seconds)
    assert rest(429, header, 1, NOW) == timedelta(seconds=seconds)


@pytest.mark.parametrize("header", [None, "", "soon", "-5", "1e3", "٣", "Wed, 99 Oct 2025"])
def test_M4_without_a_readable_time_the_rest_doubles(header):
    assert [rest(503, header, failures, NOW) for failures in (1, 2, 3)] == [timedelta(seconds=30 * 2**n) for n in range(3)]
    assert rest(503, header, 60, NOW) == MAX_REST


def test_M4_the_fifth_failure_in_a_row_opens_the_breaker():
    assert [rest(0, None, failures, NOW) for failures in range(1, 5)] == [None] * 4
    assert rest(0, None, 5, NOW) == timedelta(seconds=30 * 2**4)


def test_a_page_that_fails_is_no_trouble_of_its_host():
    assert all(troubled(status, None) for status in (429, 502, 503, 504))
    assert not any(troubled(status, None) for status in (200, 304, 403, 404, 500))
    assert all(troubled(0, error) for error in ("timeout", "refused", "reset", "dns", "tls"))
    assert not any(troubled(0, error) for error in ("truncated", "too-large", "robots", "interrupted"))
