"""No parser of what others send or write breaks, hangs, or gives what cannot be, whatever it is given."""

from __future__ import annotations

import pytest

from tests.fuzz.mutate import mutations
from tests.fuzz.parsers import PARSERS

CHEAP = 300
"""Inputs for each parser in CI."""


def fuzz(name: str, inputs: int) -> None:
    parser = PARSERS[name]
    for made in mutations(parser.seeds, parser.pieces, inputs, name):
        try:
            parser.tries(made)
        except Exception as error:
            raise AssertionError(f"{name} broke on {made!r}") from error


@pytest.mark.parametrize("name", PARSERS)
def test_S8_no_parser_breaks(name):
    fuzz(name, CHEAP)


@pytest.mark.soak
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", PARSERS)
def test_S8_no_parser_breaks_on_100000_inputs(name):
    fuzz(name, PARSERS[name].inputs)
