"""`jurnal check --fix`: show what is mended, write it, say what was refused."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator

import click

from jurnal.check import check_magazine
from jurnal.check.mend import mend
from jurnal.check.mending import Mended
from jurnal.cli.show import tell
from jurnal.effects.disk import read_tree
from jurnal.effects.mending import write_mended
from jurnal.effects.places import Places

COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def mend_files(places: Places, *, write: bool, show: bool = True) -> int:
    """Mend the magazine's files, or only show how; gives how many files change."""
    files = mend(read_tree(places.root), lambda tree: check_magazine(tree, reader=None).findings)
    changed = [file for file in files if not file.refused]
    for file in files:
        if file.refused:
            tell(f"{file.path}: left as it is, because mending it would change more than words.")
    for file in changed:
        if show:
            click.echo("".join(_diff(file)), nl=False)
        if write and not write_mended(places.root / file.path, file.before, file.after):
            tell(f"{file.path}: left as it is, because somebody changed it just now.")
    tell(_summary(len(changed), write))
    return len(changed)


def _summary(files: int, write: bool) -> str:
    if not files:
        return "There is nothing that can be mended for sure."
    done = "Mended" if write else "Would mend"
    return f"{done} {files} file{'s' if files > 1 else ''}."


def _diff(file: Mended) -> Iterator[str]:
    """The change of a file as a unified diff, in colour on a terminal."""
    before, after = (content.decode("utf-8").splitlines() for content in (file.before, file.after))
    for line in difflib.unified_diff(before, after, f"a/{file.path}", f"b/{file.path}", n=1, lineterm=""):
        colour = COLOURS.get(line[:1])
        painted = click.style(line, fg=colour, bold=line.startswith(("+++", "---"))) if sys.stdout.isatty() else line
        yield f"{painted}\n"
