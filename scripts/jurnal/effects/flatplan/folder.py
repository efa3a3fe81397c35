"""The flatplan as files: a page and a contact sheet in each language, pictures of the pages, style and fonts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jurnal.effects.cache import Cache
from jurnal.effects.downloads import Print
from jurnal.effects.flatplan.contact import contact_sheet
from jurnal.effects.flatplan.pictures import Picture, page_pictures
from jurnal.effects.fonts import web_fonts
from jurnal.model import Edition, Flat, Language
from jurnal.render.flatplan import Pictures, Telling, flatplan_page, headline, wall
from jurnal.render.theme import Theme

STYLE = "flatplan/flatplan.css"


@dataclass(frozen=True)
class Drawn:
    """An edition and what its layout made."""

    edition: Edition
    made: Print
    flat: Flat


def write_flatplan(
    folder: Path, drawn: Sequence[Drawn], theme: Theme, theme_files: Mapping[str, Path], cache: Cache
) -> list[Path]:
    """Write the flatplan of one issue in its languages; the pages to open."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pages").mkdir(exist_ok=True)
    fonts = web_fonts(theme_files, cache)
    for path, content in fonts.files.items():
        _write(folder / path, content)
    _write(folder / Path(STYLE).name, theme.files[STYLE].encode())
    languages = [one.edition.language for one in drawn]
    out = []
    for one in drawn:
        pictures = list(page_pictures(one.made.file, cache))
        shown = _pictures(folder, one.edition.language, pictures)
        others = [language for language in languages if language != one.edition.language]
        page = flatplan_page(theme, one.edition, one.flat, one.made.pagination, shown, others, fonts.faces)
        _write(folder / f"{one.edition.language}.html", page.encode())
        _write(folder / f"{one.edition.language}.png", _contact(one, theme, pictures, theme_files))
        out.append(folder / f"{one.edition.language}.html")
    return out


def _pictures(folder: Path, language: Language, pictures: Sequence[Picture]) -> Pictures:
    """The pictures as files, those of an earlier, longer issue taken away."""
    files = {number: f"pages/{language}-{number:03d}.jpg" for number, _ in enumerate(pictures, start=1)}
    for number, picture in enumerate(pictures, start=1):
        _write(folder / files[number], picture.content)
    for old in (folder / "pages").glob(f"{language}-[0-9][0-9][0-9].jpg"):
        if f"pages/{old.name}" not in files.values():
            old.unlink()
    return Pictures(files, pictures[0].width, pictures[0].height)


def _contact(one: Drawn, theme: Theme, pictures: Sequence[Picture], theme_files: Mapping[str, Path]) -> bytes:
    tell = Telling(theme.labels[one.edition.language], one.edition)
    spreads = wall(one.edition, one.flat, one.made.pagination, tell)
    heading, words = headline(tell, one.flat)
    return contact_sheet(heading, words, spreads, pictures, theme_files)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
