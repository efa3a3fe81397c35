"""The little valid magazine, its theme, and the site made of them, all in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from jurnal.assemble import assemble
from jurnal.check import check_magazine
from jurnal.effects.disk import read_theme, read_tree
from jurnal.model import Archive, Chart, Edition, Missing, Run
from jurnal.model.prepared import Rendition
from jurnal.render.theme import Theme
from jurnal.render.web import Download, SiteAssets, render_site, wanted_pictures

TINY = Path(__file__).parents[2] / "sites" / "valid-tiny"
ISSUE, PAGES = "2031-01", {"talk-with-asel": (4, 7), "bridge-opens": (8, 8)}


@pytest.fixture(scope="session")
def archive() -> Archive:
    return assemble(check_magazine(read_tree(TINY)))


@pytest.fixture(scope="session")
def theme() -> Theme:
    return Theme(read_theme(Path(__file__).parents[3]).texts)


def drawn(chart: Chart, style: object) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>{chart.title}</title></svg>'


def renditions(archive: Archive) -> dict[tuple[str, str], Rendition]:
    """Every wanted picture as if it had been prepared."""
    made = {}
    for want in wanted_pictures(archive):
        stem = f"assets/pictures/{Path(want.picture.file).stem}-{want.shape}-480"
        made[want.key] = Rendition(480, 300, {"webp": ((480, f"{stem}.webp"),), "jpeg": ((480, f"{stem}.jpg"),)})
    return made


def rendered(archive: Archive, theme: Theme) -> dict[str, str]:
    files = render_site(
        archive,
        theme,
        draw_chart=drawn,
        draw_art=lambda drawing: "<svg/>",
        draw_png=lambda svg, side: f"{side} px of {svg}".encode(),
        paginations={(ISSUE, "kk"): PAGES},
        downloads={(ISSUE, "kk"): (Download("kk", "screen", "downloads/2031-01/tiny-2031-01-kk.pdf", 1_234_567, 12),)},
        assets=SiteAssets(renditions=renditions(archive)),
    )
    return {file.path: file.content.decode() for file in files}


@pytest.fixture(scope="session")
def files(archive: Archive, theme: Theme) -> Mapping[str, str]:
    """The site of the little magazine: path -> text."""
    return rendered(archive, theme)


def without(archive: Archive, slug: str, language: str) -> Archive:
    """The archive as if a piece had not been translated."""

    def run(old: Run) -> Run:
        return replace(old, entries=tuple(entry if entry.slug != slug else gap(entry) for entry in old.entries))

    def gap(entry: object) -> Missing:
        piece = entry.piece
        texts = {code: text for code, text in piece.texts.items() if code != language}
        return Missing(replace(piece, texts=texts), language, tuple(texts))

    edition: Edition = archive.editions[ISSUE, language]
    changed = replace(edition, runs=tuple(map(run, edition.runs)))
    return replace(archive, editions={**archive.editions, (ISSUE, language): changed})


@pytest.fixture(scope="session")
def files_with_a_gap(archive: Archive, theme: Theme) -> Mapping[str, str]:
    """The same site without the Russian translation of the interview."""
    return rendered(without(archive, "talk-with-asel", "ru"), theme)
