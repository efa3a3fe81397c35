"""The options that several commands share, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from jurnal.effects.places import Places, is_magazine, places

F = TypeVar("F", bound=Callable[..., object])


def in_folder(command: F) -> F:
    """`-C DIR`: the magazine's folder."""
    return click.option(
        "-C", "--directory", metavar="DIR", help="The magazine's folder, if it is not the one you stand in."
    )(command)


def as_json(command: F) -> F:
    """`--json`: for machines."""
    return click.option("--json", "as_json", is_flag=True, help="Print it for machines, as JSON.")(command)


def magazine(directory: str | None, site: str | None = None) -> Places:
    """The magazine one means: the folder named after the command, else before it, else the one one stands in. Raises a
    usage error where there is none."""
    context = click.get_current_context(silent=True)
    named = directory or (context.find_object(str) if context else None)
    root = Path(named or ".")
    if not root.is_dir():
        raise click.UsageError(f"there is no folder {named}")
    if not is_magazine(root):
        raise click.UsageError(
            f"there is no magazine in {root.resolve()}: it has neither content/ nor issues/. "
            "Stand in the magazine's folder, or name it with -C."
        )
    return places(root, Path(site) if site else None)
