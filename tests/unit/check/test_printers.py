"""Printers: those that come with jurnal, and those a magazine writes."""

from __future__ import annotations

import pytest

from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.model import SHIPPED_PRINTERS, Printer, Spine, Standard
from jurnal.source import SourceTree


def printers(**files: str) -> dict[str, Printer]:
    tree = SourceTree({f"content/printers/{name}.yml": text.encode() for name, text in files.items()}, {})
    return dict(check_magazine(tree).printers)


def test_a_magazine_without_printers_gets_the_shipped_ones():
    assert printers() == dict(SHIPPED_PRINTERS)
    assert set(SHIPPED_PRINTERS) == {"kz-default", "kz-uncoated", "x1a-conservative"}


def test_the_files_of_the_project_say_what_the_package_ships(project):
    texts = {path: text for path, text in read_tree(project).texts.items() if path.startswith("content/printers/")}
    assert len(texts) == len(SHIPPED_PRINTERS)
    assert dict(check_magazine(SourceTree(texts, {})).printers) == dict(SHIPPED_PRINTERS)


def test_a_printer_of_the_magazine_stands_before_the_shipped_one_of_its_name():
    own = printers(**{"kz-default": "bleed: 3\nbinding: perfect\nstandard: pdf/x-1a\nppi: {least: 150}\n"})
    assert own["kz-default"].bleed == 3
    assert own["kz-default"].spine is Spine.PERFECT
    assert own["kz-default"].standard is Standard.X1A
    assert (own["kz-default"].ppi_error, own["kz-default"].ppi_warning) == (150, 300)


def test_the_back_is_as_thick_as_its_sheets():
    assert SHIPPED_PRINTERS["kz-default"].spine_width(76) == pytest.approx(3.8)
