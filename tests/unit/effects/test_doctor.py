"""What the doctor sees, and that he works where almost everything is missing."""

from pathlib import Path

import pytest

from jurnal.effects import doctor
from jurnal.effects.doctor import Part, examine

PROJECT = Path(__file__).resolve().parents[3]


def parts(root: Path = PROJECT) -> dict[str, Part]:
    return {part.name.split(" (")[0]: part for part in examine(root)}


def test_this_machine_can_build() -> None:
    missing = [part for part in parts().values() if part.needed and not part.there]
    assert missing == []


def test_a_library_that_is_not_there_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_library", lambda _name, _version: None)
    pango = parts()["Pango"]
    assert (pango.there, pango.found) == (False, "cannot be loaded")
    assert all(
        word in pango.hint for word in ("apt-get install libpango-1.0-0", "dnf install pango", "brew install pango")
    )


def test_packages_that_differ_from_the_lock_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {"jinja2": "1.0", "weasyprint": None}
    real = doctor._version
    monkeypatch.setattr(doctor, "_version", lambda name: versions.get(name, real(name)))
    found = parts()["Python packages"]
    assert not found.there
    assert "jinja2 1.0 instead of" in found.found
    assert "weasyprint nothing instead of" in found.found


def test_a_font_without_kazakh_letters_is_named(tmp_path: Path) -> None:
    from fontTools.fontBuilder import FontBuilder

    (tmp_path / "theme" / "fonts").mkdir(parents=True)
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({65: "A"})
    builder.setupGlyf({name: builder_glyph() for name in (".notdef", "A")})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (500, 0)})
    builder.setupHorizontalHeader()
    builder.setupPost()
    builder.save(tmp_path / "theme" / "fonts" / "Poor.ttf")
    found = parts(tmp_path)["Fonts"]
    assert (found.there, found.found) == (False, "without Kazakh letters: Poor.ttf")


def builder_glyph() -> object:
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    return TTGlyphPen(None).glyph()


def test_what_only_some_work_needs_is_never_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.shutil, "which", lambda _name: None)
    found = parts()
    assert not found["Chromium"].there
    assert not found["Chromium"].needed
    assert not found["Java"].needed


def test_without_a_profile_there_is_no_file_for_the_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PROFILES", ())
    profile = parts()["A CMYK profile"]
    assert (profile.there, profile.needed) == (False, True)
    assert "libgs-common" in profile.hint
