"""Print: an edition becomes pages, and pages become one HTML document for the layout engine. Pure: the engine is
given from outside."""

from jurnal.render.print.document import document, style_sheet
from jurnal.render.print.grid import BLEED, Grid
from jurnal.render.print.kit import DrawChart, Kit
from jurnal.render.print.page import Page
from jurnal.render.print.plan import Plan, plan
from jurnal.render.print.printed import as_printed
from jurnal.render.print.sample import Measured, Measurer, Ruler, Sample
from jurnal.render.print.spine import spine

__all__ = [
    "BLEED",
    "DrawChart",
    "Grid",
    "Kit",
    "Measured",
    "Measurer",
    "Page",
    "Plan",
    "Ruler",
    "Sample",
    "as_printed",
    "document",
    "plan",
    "spine",
    "style_sheet",
]
