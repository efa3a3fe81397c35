"""The story of a preflight: every rule over the facts, what it finds judged and merged."""

from __future__ import annotations

from jurnal.model import Printer
from jurnal.preflight.facts import Document
from jurnal.preflight.fault import Fault, Hit, Place, merged
from jurnal.preflight.rules import RULES, Rule


def examine(document: Document, printer: Printer) -> list[Fault]:
    """Everything that is wrong with the file for that printer."""
    sheets = {sheet.number: sheet for sheet in document.sheets}

    def judged(rule: Rule, hit: Hit) -> Fault:
        sheet = sheets.get(hit.page)
        place = Place.on(sheet, hit.box) if sheet and hit.box else None
        return Fault(rule.code, rule.level, hit.page, place, hit.what, hit.found, hit.wanted, box=hit.box)

    return merged(judged(rule, hit) for rule in RULES for hit in rule.find(document, printer))
