"""The search index of a finished site: Pagefind takes the pages apart, one index for each language they say they are
in; beside it stands ours, which knows the forms of words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from jurnal.effects.search_order import put_in_order
from jurnal.effects.search_words import add_words
from jurnal.effects.trouble import Trouble

SECONDS = 600
"""More than any archive needs; a search program that hangs must not hang the build."""
UNUSED = ("*ui.js", "*ui.css", "*-highlight.js")
"""Pagefind's own search boxes: the site has its own."""


def index(site: Path, pages: str = "**/*.html") -> None:
    """Add `pagefind/` and `find/` to the site in that folder; `pages` is a pattern of the files that may be found.
    Raises Trouble when the program is missing or fails. The same pages give the same index."""
    if not any(site.glob(pages)):
        return  # a magazine without a page to find; Pagefind would call that a mistake
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--glob", pages, "--silent"]
    try:
        done = subprocess.run(command, cwd=site, capture_output=True, text=True, check=False, timeout=SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Trouble(f"the search index could not be made: {error}", "jurnal doctor") from error
    if done.returncode:
        raise Trouble(f"the search index could not be made:\n{(done.stdout + done.stderr).strip()}", "jurnal doctor")
    for pattern in UNUSED:
        for path in (site / "pagefind").glob(pattern):
            path.unlink()
    put_in_order(site / "pagefind")
    add_words(site)
