"""The magazine as frozen values: no input, no output, no rules."""

from jurnal.model.body import (
    Answer,
    Block,
    Body,
    Box,
    ChartBlock,
    Figure,
    Gallery,
    Heading,
    KeyFigure,
    Markup,
    Moment,
    Paragraph,
    Timeline,
    Turn,
)
from jurnal.model.chart import Chart, ChartType, Series
from jurnal.model.edition import Archive, Edition, Entry, Missing, PageSpan, Pagination, Run
from jurnal.model.flat import Fit, Flat, Hold, Leaf, Rect
from jurnal.model.issue import SHEET, Binding, Cover, CoverLine, Group, Issue
from jurnal.model.magazine import Colours, Link, Magazine, Section
from jurnal.model.person import Person
from jurnal.model.picture import Picture
from jurnal.model.piece import Kind, Piece, PullQuote, Text
from jurnal.model.printer import DEFAULT_PRINTER, SHIPPED_PRINTERS, Printer, Spine, Standard
from jurnal.model.words import NO_WORDS, Language, Words

__all__ = [
    "DEFAULT_PRINTER",
    "NO_WORDS",
    "SHEET",
    "SHIPPED_PRINTERS",
    "Answer",
    "Archive",
    "Binding",
    "Block",
    "Body",
    "Box",
    "Chart",
    "ChartBlock",
    "ChartType",
    "Colours",
    "Cover",
    "CoverLine",
    "Edition",
    "Entry",
    "Figure",
    "Fit",
    "Flat",
    "Gallery",
    "Group",
    "Heading",
    "Hold",
    "Issue",
    "KeyFigure",
    "Kind",
    "Language",
    "Leaf",
    "Link",
    "Magazine",
    "Markup",
    "Missing",
    "Moment",
    "PageSpan",
    "Pagination",
    "Paragraph",
    "Person",
    "Picture",
    "Piece",
    "Printer",
    "PullQuote",
    "Rect",
    "Run",
    "Section",
    "Series",
    "Spine",
    "Standard",
    "Text",
    "Timeline",
    "Turn",
    "Words",
]
