"""Raised and lowered characters as Unicode has them: ``10<sup>9</sup>`` is 10⁹, and no 109."""

from __future__ import annotations

import re

_SHORT = re.compile("[-+−–]?[0-9]{1,2}[-+−–]?|[-+−–]")
"""An exponent, an index, a charge; what is longer is a small print."""
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_LOWERED = str.maketrans("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")


def raised(text: str) -> str:
    """The text of a ``<sup>``; as it is if it is no exponent, index or charge."""
    return text.translate(_RAISED) if _SHORT.fullmatch(text) else text


def lowered(text: str) -> str:
    """The text of a ``<sub>``; as it is if it is no exponent, index or charge."""
    return text.translate(_LOWERED) if _SHORT.fullmatch(text) else text
