"""`jurnal build`."""

from __future__ import annotations

import time

import click

from jurnal.cli.options import as_json, in_folder, magazine
from jurnal.cli.show import FINDINGS, FINE, show_findings, summary, tell
from jurnal.effects import record
from jurnal.effects.record import Order

HELP = """Make the site and the PDFs.

The finished site goes to site/, its PDFs to site/downloads/: one to read in each language, and the printer's file
(…-press.pdf), looked through as `jurnal preflight` does. What stood there is replaced at the very end, in one move:
a build that fails or is interrupted changes nothing. Errors in the content stop it before anything is written. A
second build with nothing changed says so and stops.

A printer's file with errors stops the build as well. ISSUE and --lang narrow what is laid out as PDF: the others stay
as they stand. The site is always whole.

\b
  jurnal build                          everything
  jurnal build 2025-04 --lang kk        one PDF, and the site
  jurnal build --only site              the site; the PDFs stay, and the pages still name theirs
  jurnal build --only pdf               the PDFs; the site stays
  jurnal build --printer x1a-conservative
  jurnal build -C ~/magazine --json     another magazine; findings as JSON
"""


@click.command("build", help=HELP)
@click.argument("issue", required=False)
@click.option(
    "--lang", "languages", multiple=True, metavar="LANGUAGE", help="Lay out this language only (repeat for more)."
)
@click.option("--only", metavar="site,pdf", help="Make only the site, or only the PDFs.")
@click.option("--printer", metavar="ID", help="Who prints, if not the magazine's printer (content/printers).")
@click.option("--site-dir", metavar="DIR", help="Where the site goes, if not to site/.")
@in_folder
@as_json
def command(
    issue: str | None,
    languages: tuple[str, ...],
    only: str | None,
    printer: str | None,
    site_dir: str | None,
    directory: str | None,
    as_json: bool,
) -> int:
    """Look whether there is anything to do; do it."""
    start = time.perf_counter()
    surfaces = surfaces_of(only)
    order = Order(magazine(directory, site_dir), issue, languages, "site" in surfaces, "pdf" in surfaces, printer)
    seen = record.look(order)
    if seen.current:
        show_findings((), as_json)
        tell(f"Nothing has changed: {order.places.site} is up to date.")
        return FINE
    from jurnal.cli import making  # all that builds: a build with nothing to do must not wait for its import

    built = making.make(seen)
    show_findings(built.findings, as_json)
    if built.refused:
        tell(f"{summary(built.findings)}: nothing was built.")
        return FINDINGS
    where = order.places.site if order.site else order.places.downloads
    tell(f"Built {where} in {time.perf_counter() - start:.1f} s.")
    for line in making.prints_in_words(built):
        tell(f"  {line}")
    return FINE


def surfaces_of(only: str | None) -> frozenset[str]:
    """What `--only` names; everything when it is not given."""
    if only is None:
        return frozenset({"site", "pdf"})
    named = frozenset(part.strip() for part in only.split(",") if part.strip())
    if not named or named - {"site", "pdf"}:
        raise click.BadParameter(f"{only!r} is not one of: site, pdf, site,pdf", param_hint="--only")
    return named
