"""`jurnal check`."""

from __future__ import annotations

import click

from jurnal import app
from jurnal.cli.mending import mend_files
from jurnal.cli.options import as_json, in_folder, magazine
from jurnal.cli.show import FINDINGS, FINE, show_findings, summary, tell
from jurnal.effects import record
from jurnal.effects.record import Order

HELP = """Tell everything that is wrong with the content.

Every finding of every file in one go, each with its place, what is wrong and what to do about it. Nothing is written
unless you ask for it. Errors stop a build (exit code 1); warnings and notes do not.

With --fix everything is mended that is surely wrong in script and typography: the changes are shown, each file is
written whole, and what is left is told. What somebody must look at is never touched.

\b
  content/2025-04/abenov/kk.md:7:5: error[unknown-key]: unknown key "speker"
    hint: did you mean "speaker"?

\b
  jurnal check                     the magazine in this folder
  jurnal check -C ~/magazine       another one
  jurnal check --fix               mend what is sure, show the changes, tell what is left
  jurnal check --diff              only show what --fix would change (the same: --fix --dry-run)
  jurnal check --json              a list of objects: path, line, column, level, code, message, hint
"""


@click.command("check", help=HELP)
@in_folder
@as_json
@click.option("--fix", is_flag=True, help="Mend what is surely wrong in script and typography.")
@click.option("--dry-run", is_flag=True, help="With --fix: only show the changes.")
@click.option("--diff", "only_show", is_flag=True, help="Show what --fix would change.")
def command(directory: str | None, as_json: bool, fix: bool, dry_run: bool, only_show: bool) -> int:
    """Read, check, tell; mend first where that is asked for."""
    if dry_run and not fix:
        raise click.UsageError("--dry-run belongs to --fix")
    if fix or only_show:
        mend_files(magazine(directory), write=fix and not (dry_run or only_show), show=not as_json)
        if dry_run or only_show:
            return FINE
    loaded = app.load(record.look(Order(magazine(directory))), proofreading=True)
    findings = loaded.checked.findings
    show_findings(findings, as_json)
    tell(summary(findings) or "Nothing is wrong.")
    return FINDINGS if loaded.checked.has_errors else FINE
