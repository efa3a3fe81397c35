"""The story of a check: read everything, convert the bodies, ask every rule, build the model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from jurnal.check.bodies import anchors_of, bodies_of
from jurnal.check.build import issues_of, magazine_of, people_of
from jurnal.check.build_pieces import pieces_of
from jurnal.check.gather import gather
from jurnal.check.parity import compare_languages
from jurnal.check.printers import printers_of
from jurnal.check.proofread import Reader, proofread
from jurnal.check.rules import RULES
from jurnal.check.spelled import Spellers, unknown_words
from jurnal.copyedit import marks
from jurnal.diag import Finding, Findings, Level
from jurnal.model import Issue, Magazine, Person, Piece, Printer
from jurnal.source import SourceTree
from jurnal.text import BodyConverter, Converter


@dataclass(frozen=True)
class Checked:
    """A magazine as far as it could be read, and every finding in the order of the files. `pieces` by (issue, slug);
    issues newest first.
    """

    magazine: Magazine | None
    people: Mapping[str, Person]
    issues: tuple[Issue, ...]
    pieces: Mapping[tuple[str, str], Piece]
    findings: tuple[Finding, ...]
    printers: Mapping[str, Printer] = field(default_factory=dict)
    """Those the magazine can name, by id: its own and those that come with jurnal."""

    @property
    def has_errors(self) -> bool:
        """Whether anything here stops a build."""
        return any(finding.level is Level.ERROR for finding in self.findings)


def check_magazine(
    tree: SourceTree,
    convert: Converter | None = None,
    *,
    reader: Reader | None = marks,
    spellers: Spellers | None = None,
) -> Checked:
    """Read and check a whole magazine. Never raises on bad content: whatever is wrong is a finding, and the rest is
    still checked.

    `convert` turns the Markdown of a body into blocks; by default a fresh `BodyConverter`. Without a `reader` of proofs
    nothing is told about script and typography, which no build depends on; without `spellers` nothing about unknown
    words.
    """
    findings = Findings()
    facts = gather(tree, findings)
    people = people_of(facts)
    facts = replace(facts, bodies=bodies_of(facts, people, convert or BodyConverter(), findings))
    facts = replace(facts, anchors=anchors_of(facts))
    for rule in RULES:
        findings.extend(rule.findings(facts))
    if reader:
        findings.extend(proofread(facts, reader))
    if spellers:
        findings.extend(unknown_words(facts, spellers))
    compare_languages(facts, _with_errors(findings), findings)
    told = tuple(findings.sorted())
    return Checked(magazine_of(facts), people, issues_of(facts), pieces_of(facts, people), told, printers_of(facts))


def _with_errors(findings: Findings) -> frozenset[str]:
    """Files of which something wrong was told: they are not compared before that is mended."""
    return frozenset(finding.span.path for finding in findings if finding.level is Level.ERROR)
