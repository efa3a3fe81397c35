"""`jurnal serve`."""

from __future__ import annotations

import click

from jurnal import mkdocs_plugin
from jurnal.cli.options import in_folder, magazine
from jurnal.cli.show import FINE, tell

HELP = """Show the site on this machine, alive while you edit.

Open the address it prints. Change a text, a picture, a manifest or the theme, and the page in the browser changes too;
what is wrong is told here. The PDFs are not laid out anew: those that stand in site/downloads/ are offered. Ends with
Ctrl-C.

\b
  jurnal serve                  http://127.0.0.1:8000
  jurnal serve --port 9000      another port, if that one is taken
"""


@click.command("serve", help=HELP)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on.")
@in_folder
def command(port: int, directory: str | None) -> int:
    """Serve until Ctrl-C."""
    where = magazine(directory)
    tell(f"The magazine will stand at http://127.0.0.1:{port}/ (Ctrl-C ends it).")
    mkdocs_plugin.serve(where, f"127.0.0.1:{port}")
    return FINE
