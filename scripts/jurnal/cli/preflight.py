"""`jurnal preflight`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from jurnal import app
from jurnal.cli.options import as_json
from jurnal.cli.show import FINDINGS, FINE, show_findings, summary, tell
from jurnal.diag import Finding, Level
from jurnal.effects import record
from jurnal.effects.places import is_magazine, places
from jurnal.effects.preflight import proved, read_pdf, write_report
from jurnal.effects.record import Order
from jurnal.model import DEFAULT_PRINTER, SHIPPED_PRINTERS, Edition, Printer
from jurnal.preflight import Document, Fault, as_finding, examine, merged

HELP = """Tell whether a PDF is ready for the press.

Any PDF, not only those made here. Reads every operator, picture and font of the file and holds it against a printer's
wishes: one of content/printers of the magazine, or one that comes with jurnal (kz-default, kz-uncoated,
x1a-conservative). Each finding has its page, its place in mm from the trimmed corner, and what was measured. Errors
give exit code 1; warnings and notes do not.

With --issue the file is also held against what the magazine's issue says: every piece, paragraph, caption and
pull-quote must stand there once and in order, and the page numbers of the contents must be those of the pages.

\b
  magazine.pdf:12:1: error[low-resolution]: a picture (800 × 600 px) at 143 ppi, at least 200 ppi is needed …

\b
  jurnal preflight magazine.pdf
  jurnal preflight magazine.pdf --printer kz-uncoated --report checked/
  jurnal preflight magazine.pdf --json
  jurnal preflight magazine.pdf --issue 2025-04 --lang kk
"""


@click.command("preflight", help=HELP)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--printer", "printer_id", metavar="ID", help="Who prints; by default the magazine's printer.")
@click.option(
    "--report",
    metavar="DIR",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write an HTML report with pictures of the pages, in Kazakh and Russian, into this folder.",
)
@click.option("--issue", metavar="ID", help="Prove, too, that the file says what this issue says.")
@click.option("--lang", "language", metavar="LANG", help="The language of the file, if it does not say it itself.")
@click.option("-C", "--directory", metavar="DIR", help="The magazine's folder, if it is not the one you stand in.")
@as_json
@click.pass_context
def command(
    context: click.Context,
    file: Path,
    printer_id: str | None,
    report: Path | None,
    issue: str | None,
    language: str | None,
    directory: str | None,
    as_json: bool,
) -> int:
    """Read, judge, tell."""
    root = Path(directory or context.find_object(str) or ".")
    loaded = app.load(record.look(Order(places(root)))) if is_magazine(root) else None
    printer = _printer(printer_id, loaded)
    document = read_pdf(file, printer.ink)
    faults = examine(document, printer)
    if issue:
        faults = merged([*faults, *proved(file, _edition(loaded, issue, language or document.language))])
    findings = [as_finding(str(file), fault) for fault in faults]
    if as_json:
        click.echo(json.dumps(_plain(document, printer, faults, findings), ensure_ascii=False, indent=1))
    else:
        show_findings(findings)
    if report:
        tell(f"wrote {write_report(report, file, document, printer, faults)}")
    tell(
        f"{summary(findings) or 'Nothing is wrong'}: {file.name} for {printer.id}, ink measured by {document.measured}."
    )
    return FINDINGS if any(fault.level is Level.ERROR for fault in faults) else FINE


def _printer(asked: str | None, loaded: app.Loaded | None) -> Printer:
    known: Mapping[str, Printer] = SHIPPED_PRINTERS
    usual = DEFAULT_PRINTER
    if loaded:
        known, usual = loaded.checked.printers, loaded.checked.magazine.printer if loaded.checked.magazine else usual
    name = asked or usual
    if name not in known:
        raise click.UsageError(f"there is no printer {name}; there are: {', '.join(known)}")
    return known[name]


def _edition(loaded: app.Loaded | None, issue: str, language: str) -> Edition:
    """The edition the file is held against."""
    if loaded is None:
        raise click.UsageError("--issue needs the magazine: stand in its folder, or name it with -C")
    if loaded.checked.has_errors:
        raise click.UsageError("the magazine has errors: mend them first, jurnal check tells them")
    editions = loaded.archive.editions
    languages = [there for known, there in editions if known == issue]
    if not languages:
        raise click.UsageError(f"there is no issue {issue}; there are: {', '.join(sorted({i for i, _ in editions}))}")
    if language not in languages:
        raise click.UsageError(f"name the language of the file with --lang: {', '.join(languages)}")
    return editions[issue, language]


def _plain(
    document: Document, printer: Printer, faults: Sequence[Fault], findings: Sequence[Finding]
) -> dict[str, object]:
    return {
        "file": document.name,
        "printer": printer.id,
        "pages": len(document.sheets),
        "ink": document.measured,
        "findings": [
            {**fault.as_json(), "message": finding.message, "hint": finding.hint}
            for fault, finding in zip(faults, findings, strict=True)
        ],
    }
