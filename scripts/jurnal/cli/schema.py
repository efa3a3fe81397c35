"""`jurnal schema`."""

from __future__ import annotations

import click

from jurnal.check import schema_files
from jurnal.cli.options import in_folder, magazine
from jurnal.cli.show import FINE, tell
from jurnal.effects.cache import write_whole

HELP = """Write the schemas that let an editor's program complete and check.

They go to docs/schema/ of the magazine. Each content file names its schema in its first line, so that VS Code with the
YAML extension completes keys, shows what each one means and marks what is wrong while you type.
"""


@click.command("schema", help=HELP)
@in_folder
def command(directory: str | None) -> int:
    """Write every schema anew."""
    root = magazine(directory).root
    for name, text in schema_files().items():
        write_whole(root / name, text.encode())
        tell(f"wrote {root / name}")
    return FINE
