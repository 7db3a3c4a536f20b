"""The one clock: fixed, shifted, or the machine's."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from healthcrawl.clock import clock_from, system_clock


@pytest.mark.parametrize("text", ["2025-10-22T08:00:00Z", "2025-10-22T08:00:00", "2025-10-22T16:00:00+08:00", " 2025-10-22T08:00:00Z "])
def test_a_fixed_clock_stands_still_in_utc(text):
    clock = clock_from(text)
    assert clock() == clock() == datetime(2025, 10, 22, 8, tzinfo=UTC)
    assert clock().utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("+3d", timedelta(days=3)),
        ("-90m", timedelta(minutes=-90)),
        ("+1w", timedelta(weeks=1)),
        ("-5s", timedelta(seconds=-5)),
        ("+72h", timedelta(hours=72)),
    ],
)
def test_a_shifted_clock_runs_beside_the_machines(text, shift):
    clock = clock_from(text)
    before = system_clock()
    assert timedelta(0) <= clock() - before - shift < timedelta(seconds=5)
    assert clock() <= clock()


@pytest.mark.parametrize("text", [None, "", "  "])
def test_without_a_setting_it_is_the_machines(text):
    assert abs(clock_from(text)() - system_clock()) < timedelta(seconds=5)


@pytest.mark.parametrize("text", ["soon", "3d", "+3y", "+d", "2025-13-01", "++3d", "22.10.2025"])
def test_what_is_no_time_is_told_with_what_to_write(text):
    with pytest.raises(ValueError, match=r"write 2025-10-22T08:00:00Z .* or \+3d"):
        clock_from(text)


def test_a_fast_clock_runs_ahead_of_the_machines():
    clock = clock_from("2025-10-22T08:00:00Z*3600")
    assert timedelta() <= clock() - datetime(2025, 10, 22, 8, tzinfo=UTC) < timedelta(hours=2)
    before = clock()
    time.sleep(0.01)
    assert timedelta(seconds=36) <= clock() - before < timedelta(hours=2)


@pytest.mark.parametrize("text", ["2025-10-22T08:00:00Z*", "2025-10-22T08:00:00Z*fast", "*60"])
def test_a_clock_without_moment_or_speed_is_refused(text):
    with pytest.raises(ValueError, match="write 2025-10-22"):
        clock_from(text)
