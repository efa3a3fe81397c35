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
