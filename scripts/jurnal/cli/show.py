"""Findings on a terminal, in a pipe, and as JSON."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import click

from jurnal.diag import Finding, Level

FINE, FINDINGS, ENVIRONMENT, INTERRUPTED = 0, 1, 3, 130
"""Exit codes; 2, for a command used wrongly, is click's own."""

COLOURS: Mapping[Level, str] = MappingProxyType({Level.ERROR: "red", Level.WARNING: "yellow", Level.NOTE: "cyan"})


def show_findings(findings: Iterable[Finding], as_json: bool = False) -> None:
    """All of them, on standard output: in colour on a terminal, plain in a pipe, or as one JSON list."""
    found = list(findings)
    if as_json:
        click.echo(json.dumps([finding.as_json() for finding in found], ensure_ascii=False, indent=1))
        return
    for finding in found:
        click.echo(painted(finding) if sys.stdout.isatty() else str(finding))


def painted(finding: Finding) -> str:
    """The finding in colour."""
    level = click.style(f"{finding.level}[{finding.code}]", fg=COLOURS[finding.level], bold=True)
    first = f"{click.style(str(finding.span), bold=True)}: {level}: {finding.message}"
    return f"{first}\n  {click.style('hint:', fg='green')} {finding.hint}" if finding.hint else first


def summary(findings: Iterable[Finding]) -> str:
    """How many there are of each level, in words: "2 errors, 1 warning"; nothing when there are none."""
    counts = Counter(finding.level for finding in findings)
    return ", ".join(f"{counts[level]} {level}{'s' if counts[level] > 1 else ''}" for level in Level if counts[level])


def tell(words: str) -> None:
    """A word to the person, beside the output itself."""
    click.echo(words, err=True)
