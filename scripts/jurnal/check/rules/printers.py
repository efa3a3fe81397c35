"""Rules for `content/printers/<id>.yml`."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.check.facts import Facts
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.schema.values import is_id
from jurnal.check.wording import nearest
from jurnal.diag import Level, Span
from jurnal.model import SHIPPED_PRINTERS
from jurnal.model.printer import SYSTEM_PROFILE


def unknown_printer(facts: Facts) -> Iterator[Remark]:
    """The magazine's printer has a file, or comes with jurnal."""
    sheet = facts.magazine.sheet
    there = {*SHIPPED_PRINTERS, *facts.printers}
    if sheet and sheet.printer not in there:
        hint = nearest(sheet.printer, there, "there are")
        yield Remark(facts.magazine.document.span("printer"), f"there is no printer “{sheet.printer}”", hint)


def printer_name(facts: Facts) -> Iterator[Remark]:
    """A printer's file is called after its id."""
    for name, filled in facts.printers.items():
        if not is_id(name):
            hint = "use small Latin letters, digits and hyphens between them: kz-default.yml"
            yield Remark(Span(filled.path), f"“{name}” cannot be the id of a printer", hint)


def missing_profile(facts: Facts) -> Iterator[Remark]:
    """The profile a printer names lies beside it."""
    for filled in facts.printers.values():
        profile = filled.sheet.profile if filled.sheet else SYSTEM_PROFILE
        path = f"{filled.path.rpartition('/')[0]}/{profile}"
        if profile != SYSTEM_PROFILE and path not in facts.tree.pictures:
            hint = f"put the file the printer gave you into {path.rpartition('/')[0]}/, or write system"
            yield Remark(filled.document.span("profile"), f"there is no profile “{profile}”", hint)


def resolution_order(facts: Facts) -> Iterator[Remark]:
    """The resolution that is asked for is not below the least."""
    for filled in facts.printers.values():
        ppi = filled.sheet.ppi if filled.sheet else None
        if ppi and ppi.least > ppi.good and "ppi" in filled.document.keys:
            message = f"the least resolution, {ppi.least}, is more than the good one, {ppi.good}"
            yield Remark(filled.document.span("ppi"), message, "make least the smaller of the two")


RULES = (
    Rule("unknown-printer", Level.ERROR, "The magazine's printer is known.", unknown_printer),
    Rule("printer-name", Level.ERROR, "A printer's file is called after its id.", printer_name),
    Rule("missing-profile", Level.ERROR, "The ICC profile a printer names lies beside its file.", missing_profile),
    Rule("resolution-order", Level.ERROR, "A printer's least resolution is not above the good one.", resolution_order),
)
