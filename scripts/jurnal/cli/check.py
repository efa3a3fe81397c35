"""`jurnal check`."""

from __future__ import annotations

import click

from jurnal import app
from jurnal.cli.options import as_json, in_folder, magazine
from jurnal.cli.show import FINDINGS, FINE, show_findings, summary, tell
from jurnal.effects import record
from jurnal.effects.record import Order

HELP = """Tell everything that is wrong with the content.

Every finding of every file in one go, each with its place, what is wrong and what to do about it. Nothing is written.
Errors stop a build (exit code 1); warnings and notes do not.

\b
  content/2025-04/abenov/kk.md:7:5: error[unknown-key]: unknown key "speker"
    hint: did you mean "speaker"?

\b
  jurnal check                     the magazine in this folder
  jurnal check -C ~/magazine       another one
  jurnal check --json              a list of objects: path, line, column, level, code, message, hint
"""


@click.command("check", help=HELP)
@in_folder
@as_json
def command(directory: str | None, as_json: bool) -> int:
    """Read, check, tell."""
    loaded = app.load(record.look(Order(magazine(directory))), proofreading=True)
    findings = loaded.checked.findings
    show_findings(findings, as_json)
    tell(summary(findings) or "Nothing is wrong.")
    return FINDINGS if loaded.checked.has_errors else FINE
