"""The PDFs of a fictional magazine, laid out once a session in both languages."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pdfplumber
import pikepdf
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


def beside(name: str) -> ModuleType:
    """A module that stands beside this file."""
    found = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


fiction, accessibility = beside("fiction"), beside("accessibility")


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


@dataclass(frozen=True)
class Heard:
    """A PDF as those have it who do not see it: `tree` is every structure element in the order it is read, `words` what
    the marks of its pages say, `unread` the words of each page's artifacts."""

    pdf: pikepdf.Pdf
    tree: list[accessibility.Element]
    words: Mapping[tuple[object, int], str]
    unread: list[list[str]]

    def said(self, element: accessibility.Element) -> str:
        """What an element says, line-end hyphens gone."""
        return element.words(self.words).replace("\u00ad", "")

    def of(self, *types: str) -> list[accessibility.Element]:
        """The elements of some types."""
        return [element for element in self.tree if element.own in types]

    def under(self, above: accessibility.Element, *types: str) -> list[accessibility.Element]:
        """Those of them that stand below another."""
        return [element for element in self.of(*types) if above.raw.objgen in lineage(element)]


def lineage(element: accessibility.Element) -> list[object]:
    """What an element stands below."""
    out = []
    while element.parent is not None:
        element = element.parent
        out.append(element.raw.objgen)
    return out


@pytest.fixture(scope="session", name="accessibility")
def the_checker() -> ModuleType:
    return accessibility


@pytest.fixture(scope="session")
def all_heard(both: Mapping[str, Printed]) -> Iterator[Mapping[str, Heard]]:
    opened = {language: pikepdf.open(printed.laid.pdf) for language, printed in both.items()}
    yield {language: hear(pdf) for language, pdf in opened.items()}
    for pdf in opened.values():
        pdf.close()


def hear(pdf: pikepdf.Pdf) -> Heard:
    pages = accessibility.contents(pdf)
    words = accessibility.page_words(pdf, pages)
    return Heard(pdf, list(accessibility.elements(pdf)), words, [page.artifacts for page in pages])


@pytest.fixture
def heard(printed: Printed, all_heard: Mapping[str, Heard]) -> Heard:
    return all_heard[printed.edition.language]


@pytest.fixture(scope="session", name="fiction")
def the_fiction() -> ModuleType:
    return fiction
