"""The PDFs of a fictional magazine, laid out once a session in both languages."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pdfplumber
import pytest

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects import hyphens
from jurnal.effects.cache import Cache
from jurnal.effects.disk import read_theme, read_tree
from jurnal.effects.drawings import Drawings, PrintCharts
from jurnal.effects.pdf import LaidOut, make_pdf
from jurnal.effects.places import theme_folders
from jurnal.model import Edition
from jurnal.render.theme import Theme

_beside = importlib.util.spec_from_file_location("fiction", Path(__file__).with_name("fiction.py"))
fiction = importlib.util.module_from_spec(_beside)
_beside.loader.exec_module(fiction)


@dataclass(frozen=True)
class Press:
    """What it takes to print an edition of the magazine in `folder`."""

    folder: Path
    theme: Theme
    editions: Mapping[str, Edition]

    def __call__(self, language: str, target: Path, memory: Path | None = None) -> LaidOut:
        charts = PrintCharts(
            Drawings(Cache(self.folder / "cache"), "test"),
            self.theme.tokens,
            language,
            self.theme.labels[language]("chart.scale"),
        )
        themes = tuple(reversed(theme_folders(self.folder)))
        return make_pdf(self.editions[language], self.theme, self.folder, themes, target, charts, memory=memory)


@dataclass(frozen=True)
class Printed:
    """One finished PDF: its edition, what the layout said of it, and the text of its pages."""

    edition: Edition
    laid: LaidOut
    pages: tuple[str, ...]


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory) -> Press:
    folder = fiction.write(tmp_path_factory.mktemp("lake"))
    hyphens.register(folder / "hyphens")
    checked = check_magazine(read_tree(folder))
    assert [str(finding) for finding in checked.findings] == []
    archive = assemble(checked)
    editions = {language: archive.edition(fiction.ISSUE, language) for language in fiction.LANGUAGES}
    return Press(folder, Theme(read_theme(folder).texts), editions)


@pytest.fixture(scope="session")
def both(press: Press) -> Mapping[str, Printed]:
    out = {}
    for language in fiction.LANGUAGES:
        laid = press(language, press.folder / f"{language}.pdf", press.folder / f"{language}.json")
        with pdfplumber.open(laid.pdf) as pdf:
            pages = tuple(page.extract_text(use_text_flow=True) or "" for page in pdf.pages)
        out[language] = Printed(press.editions[language], laid, pages)
    return out


@pytest.fixture(params=fiction.LANGUAGES)
def printed(request: pytest.FixtureRequest, both: Mapping[str, Printed]) -> Printed:
    return both[request.param]
