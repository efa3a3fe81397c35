"""The story of a press file: pages with room around them, their colours as inks, the sheet, what PDF/X asks."""

from __future__ import annotations

import math
from pathlib import Path

import pikepdf

from jurnal.effects.press.conformance import conform
from jurnal.effects.press.content import Turn, in_inks
from jurnal.effects.press.opaque import make_opaque
from jurnal.effects.press.profile import Profile
from jurnal.effects.press.sheet import REGISTRATION, around, move_patterns, registration, slug
from jurnal.effects.press.things import add_states, forms, shown, turn_form, turn_gradients, turn_pictures, turn_tiles
from jurnal.model import Printer, Standard
from jurnal.preflight.geometry import MM, Matrix


def make_press(pdf: pikepdf.Pdf, printer: Printer, profile: Profile, target: Path, name: str) -> None:
    """Write the press file of laid-out pages: a PDF in RGB whose trimmed pages begin at 0 and whose grounds run out by
    the bleed; it is used up. `name` makes the ids of the file. Trouble when it holds what cannot be turned into inks,
    or transparency where the printer's standard takes none."""
    if printer.standard is Standard.X1A:
        make_opaque(pdf)
    turn = profile.turn
    turn_gradients(pdf, turn)
    turn_pictures(pdf, profile)
    turn_tiles(pdf, turn, printer.line)
    seen = _turn_forms(_turn_pages(pdf, printer, turn), printer, turn)
    for form in forms(pdf):
        if form.objgen not in seen:  # nobody shows it by name: the group of a soft mask, say
            turn_form(form, turn, 0.0, Matrix())
    version = conform(pdf, printer, profile.icc, name)
    target.parent.mkdir(parents=True, exist_ok=True)
    pdf.remove_unreferenced_resources()
    pdf.save(target, deterministic_id=True, force_version=version, object_stream_mode=pikepdf.ObjectStreamMode.disable)


Shown = list[tuple[pikepdf.Stream, Matrix]]
"""Forms, and the matrices that lead from them to paper."""


def _turn_pages(pdf: pikepdf.Pdf, printer: Printer, turn: Turn) -> Shown:
    """The pages themselves; the forms they show."""
    bleed = printer.bleed * MM
    moved: set[tuple[int, int]] = set()
    found: Shown = []
    for page in pdf.pages:
        content, used = in_inks(page.obj, turn, printer.line, Matrix())
        found += shown(page.resources, used)
        trim = [float(side) for side in page.trimbox]
        framed = around(page, trim[2] - trim[0], trim[3] - trim[1], bleed, content, marks=printer.marks)
        page.obj.Contents = pdf.make_stream(framed)
        resources = page.resources
        if resources.objgen not in moved or resources.objgen == (0, 0):
            moved.add(resources.objgen)
            add_states(resources)
            move_patterns(resources, slug(bleed, marks=printer.marks))
            if "/ColorSpace" not in resources:
                resources.ColorSpace = pikepdf.Dictionary()
            resources.ColorSpace[str(REGISTRATION)] = registration()
        for key in ("/Annots", "/StructParents", "/Tabs"):
            if key in page.obj:
                del page.obj[key]
        if "/Group" in page.obj:
            page.obj.Group.CS = pikepdf.Name.DeviceCMYK
    return found


def _turn_forms(waiting: Shown, printer: Printer, turn: Turn) -> set[tuple[int, int]]:
    """Every form that is shown, and those they show; one that is shown smaller again has its lines looked at again.
    Which forms they were."""
    thinnest: dict[tuple[int, int], float] = {}
    while waiting:
        form, matrix = waiting.pop()
        if matrix.thinnest < thinnest.get(form.objgen, math.inf):
            thinnest[form.objgen] = matrix.thinnest
            waiting += shown(form.get("/Resources", pikepdf.Dictionary()), turn_form(form, turn, printer.line, matrix))
    return set(thinnest)
