"""Files for a press, written by hand with pikepdf: a right one, and whatever a test spoils in it."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from jurnal.effects.preflight import read_pdf
from jurnal.model import SHIPPED_PRINTERS, Printer
from jurnal.preflight import Fault, examine

_beside = importlib.util.spec_from_file_location("by_hand", Path(__file__).with_name("by_hand.py"))
by_hand = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(by_hand)

COATED = SHIPPED_PRINTERS["kz-default"]


@pytest.fixture
def made(tmp_path: Path):
    """Writes a file and tells what is wrong with it: `made(content=…, spoil=…)`."""

    def judge(
        spoil: Callable | None = None, printer: Printer = COATED, raster: bool = False, **parts: object
    ) -> list[Fault]:
        file = tmp_path / "file.pdf"
        by_hand.write(file, spoil, **parts)
        return examine(read_pdf(file, printer.ink, raster=raster), printer)

    return judge


@pytest.fixture
def judge():
    """What is wrong with a file."""

    def told(file: Path, printer: Printer = COATED, raster: bool = False) -> list[Fault]:
        return examine(read_pdf(file, printer.ink, raster=raster), printer)

    return told
