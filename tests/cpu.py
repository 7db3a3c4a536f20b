"""CPU of each test, its servers and its crawls: ``pytest -p tests.cpu`` lists it at the end. A busy machine makes tests long, not dear."""

from __future__ import annotations

import resource
from collections.abc import Iterator

import pytest

BEFORE = pytest.StashKey[float]()


def _seconds() -> float:
    """CPU of this process and of all its children that have ended, user and system."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(its.ru_utime + its.ru_stime for its in used)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    item.stash[BEFORE] = _seconds()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[pytest.TestReport]:
    report = yield
    report.cpu = _seconds() - item.stash[BEFORE]  # travels with the report, from xdist's processes too
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reports = [report for reports in terminalreporter.stats.values() for report in reports if getattr(report, "when", "") == "teardown"]
    terminalreporter.section("CPU seconds")
    for report in sorted(reports, key=lambda report: -report.cpu):
        terminalreporter.line(f"{report.cpu:8.1f}  {report.nodeid}")
    terminalreporter.line(f"{sum(report.cpu for report in reports):8.1f}  in all, {len(reports)} tests")
