"""Pyphen, and so the page layout, learns Kazakh."""

from __future__ import annotations

from pathlib import Path

import pyphen
import pytest

from jurnal.effects.hyphens import BreakPoints, register


def test_registered_in_both_tables_under_both_names(tmp_path: Path):
    path = register(tmp_path / "cache")
    for language in ("kk", "kk-KZ", "kk_kz"):
        assert pyphen.LANGUAGES[pyphen.language_fallback(language)] == path
    assert pyphen.Pyphen(lang="kk").inserted("министрлігінің") == "ми-нистр-лі-гі-нің"


def test_written_once_by_content(tmp_path: Path):
    path = register(tmp_path)
    before = path.stat().st_mtime_ns
    assert register(tmp_path) == path
    assert path.stat().st_mtime_ns == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("word", "language", "offsets"),
    [("азаматтық", "kk", (3, 6)), ("азаматтық", "kk-KZ", (3, 6)), ("гражданин", "ru", (3, 6)), ("азамат", "xx", ())],
)
def test_break_points(word: str, language: str, offsets: tuple[int, ...]):
    assert BreakPoints()(word, language) == offsets


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("word", ["ЮНЕСКО", "ҚазАқпарат", "COVID-19", "МЧС-ом", "2025"])
def test_abbreviations_and_numbers_stay_whole_in_the_layout(tmp_path: Path, language: str, word: str):
    register(tmp_path)
    assert pyphen.Pyphen(lang=language).positions(word) == []
    assert BreakPoints()(word, language) == ()


@pytest.mark.parametrize("word", ["во-первых", "по-моему", "из-за", "кое-что", "юго-восток", "ёлка", "армия"])
def test_russian_breaks_leave_two_letters_and_a_vowel_in_every_part(tmp_path: Path, word: str):
    register(tmp_path)
    broken = BreakPoints()(word, "ru")
    assert broken == tuple(pyphen.Pyphen(lang="ru").positions(word))
    for at in broken:
        before, after = word[:at].rpartition("-")[2], word[at:].partition("-")[0]
        assert len(before) >= 2
        assert len(after) >= 2


def test_russian_capitals_at_the_start_change_nothing():
    assert BreakPoints()("Гражданин", "ru") == BreakPoints()("гражданин", "ru") == (3, 6)
