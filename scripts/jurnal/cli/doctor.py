"""`jurnal doctor`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from jurnal.cli.options import as_json, in_folder
from jurnal.cli.show import ENVIRONMENT, FINE
from jurnal.effects.doctor import Part, examine

HELP = """Tell what this machine has, what it lacks and how to get it.

A line for each part; what is missing says how to get it on Debian, Fedora and macOS. Ends with exit code 3 when
something is missing that a build needs.

\b
  jurnal doctor
  jurnal doctor --json
"""


@click.command("doctor", help=HELP)
@in_folder
@as_json
def command(directory: str | None, as_json: bool) -> int:
    """Look at everything, tell it."""
    parts = list(examine(Path(directory or ".").resolve()))
    if as_json:
        click.echo(json.dumps([asdict(part) for part in parts], ensure_ascii=False, indent=1))
    else:
        for part in parts:
            click.echo(in_words(part))
    return FINE if all(part.there or not part.needed for part in parts) else ENVIRONMENT


def in_words(part: Part) -> str:
    """The part as a line, with how to get it below where it is missing."""
    if part.there:
        return f"{click.style('ok', fg='green')}       {part.name}: {part.found}"
    mark = click.style("missing", fg="red") if part.needed else click.style("absent ", fg="yellow")
    return f"{mark}  {part.name}: {part.found}\n           {part.hint}"
