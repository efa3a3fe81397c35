"""What `jurnal build` does when there is something to do; importing it imports everything that builds."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator

import click

from jurnal import app
from jurnal.app import Built
from jurnal.effects.record import Record
from jurnal.mkdocs_plugin import build_site


def make(seen: Record) -> Built:
    """Build what was ordered, with bars on a terminal. Raises a usage error for an issue or language there is not."""
    gc.disable()  # a build lives for seconds and keeps what it makes: looking for garbage costs a twentieth of it
    try:
        if not sys.stderr.isatty():
            return app.build(seen, build_site)
        from jurnal.cli.progress import Bars  # a terminal is worth the wait for what draws on it

        with Bars() as bars:
            return app.build(seen, build_site, bars)
    except app.UnknownError as unknown:
        raise click.UsageError(str(unknown)) from unknown
    finally:
        gc.enable()


def prints_in_words(built: Built) -> Iterator[str]:
    """A line for each PDF the magazine has: where it stands, its pages and its size."""
    for made in built.downloads.prints.values():
        yield f"{made.path}: {made.pages} pages, {made.size / 1e6:.1f} MB"
    for file in built.downloads.press:
        yield f"{file.path}: {file.pages} pages for {file.printer}, {file.size / 1e6:.1f} MB"
