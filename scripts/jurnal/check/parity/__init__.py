"""The two languages of a piece held against each other: numbers, dates, people, and the build of the text.

The codes stand in `rules/told.py`, with everything else that is told without a rule function of its own.
"""

from __future__ import annotations

from jurnal.check.facts import Facts
from jurnal.check.parity.blocks import blocks
from jurnal.check.parity.figures import figures
from jurnal.check.parity.pairs import Comparison, pairs
from jurnal.check.parity.people import People
from jurnal.check.parity.structure import headings, links, pictures, pull_quotes, questions
from jurnal.diag import Findings


def compare_languages(facts: Facts, unsound: frozenset[str], findings: Findings) -> None:
    """Tell every difference between the languages of every piece, but of those with `unsound` files: they are told
    what is wrong already."""
    comparisons: tuple[Comparison, ...] = (
        *(questions, headings, blocks, pull_quotes, pictures, links, figures),
        People.of(facts),
    )
    for pair in pairs(facts, unsound):
        for compare in comparisons:
            for found in compare(pair):
                findings.warning(found.span, found.code, found.message, found.hint)
