"""Dictionaries are found, compiled once and left alone; without them there is no speller."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jurnal.effects import dictionaries
from jurnal.effects.cache import Cache
from jurnal.effects.dictionaries import find, signature, speller
from jurnal.effects.places import places
from jurnal.effects.spelling import KeptSpellers

AFF = "SET UTF-8\nSFX I Y 1\nSFX I а ы а\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(dictionaries, "SYSTEM", ())
    made = tmp_path / "dictionaries"
    made.mkdir()
    (made / "ru_RU.aff").write_text(AFF, encoding="utf-8")
    (made / "ru_RU.dic").write_text("1\nшкола/I\n", encoding="utf-8")
    (made / "kk_KZ.aff").write_bytes(b"\xef\xbb\xbfSET UTF-8\r\n")
    (made / "kk_KZ.dic").write_bytes("\ufeff2\r\nмектеп/AB\r\nкелу/MmNn\r\n".encode())
    return made


def test_without_a_dictionary_there_is_no_speller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dictionaries, "SYSTEM", ())
    assert speller("kk", [tmp_path]) is None
    assert speller("en") is None
    assert signature("kk", [tmp_path]) == ""


def test_dictionaries_of_a_folder(folder: Path, tmp_path: Path):
    cache = Cache(tmp_path / "cache")
    kazakh, russian = speller("kk", [folder], ["Өгем"], cache), speller("ru", [folder], ["Өгем"], cache)
    assert kazakh
    assert russian
    assert kazakh.knows("мектептерден")
    assert kazakh.knows("келгенде")
    assert kazakh.knows("Өгемнің")
    assert not kazakh.knows("школы")
    assert russian.knows("школы")
    assert not russian.knows("школо")


def test_a_dictionary_is_compiled_once(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    cache = Cache(tmp_path / "cache")
    speller("kk", [folder], (), cache)
    monkeypatch.setattr(dictionaries, "kazakh_stems", None)
    again = speller("kk", [folder], (), cache)
    assert again
    assert again.knows("мектепке")


def test_a_verdict_is_kept_until_the_dictionary_changes(folder: Path, tmp_path: Path):
    magazine = places(tmp_path)
    first = KeptSpellers(magazine)
    asked = first("ru", ["dictionaries"], ())
    assert asked
    assert not asked.knows("школо")
    assert "школа" in asked.suggestions("школо")
    first.save()
    kept = json.loads((magazine.cache / "words-ru").read_text(encoding="utf-8"))
    assert "школо" in kept["verdicts"]
    second = KeptSpellers(magazine)
    again = second("ru", ["dictionaries"], ())
    assert again
    second.opened[0].open = lambda: pytest.fail("a dictionary was opened for a word that was asked before")
    assert not again.knows("школо")
    (folder / "ru_RU.dic").write_text("2\nшкола/I\nшколо\n", encoding="utf-8")
    changed = KeptSpellers(magazine)("ru", ["dictionaries"], ())
    assert changed
    assert changed.knows("школо")


def test_a_broken_verdict_file_is_forgotten(folder: Path, tmp_path: Path):
    magazine = places(tmp_path)
    magazine.cache.mkdir(parents=True)
    (magazine.cache / "words-ru").write_text("{", encoding="utf-8")
    asked = KeptSpellers(magazine)("ru", ["dictionaries"], ())
    assert asked
    assert asked.knows("школа")


@pytest.mark.skipif(not find("ru"), reason="hunspell-ru is not installed")
def test_our_tables_agree_with_spylls_on_the_real_dictionary():
    from spylls.hunspell import Dictionary

    found = find("ru")
    assert found
    theirs = Dictionary.from_files(str(found.dic.with_suffix("")))
    ours = speller("ru")
    assert ours
    words = "организации волонтера экологического правительством делами говорит лучшая школо правителство делоами"
    assert {word: ours.knows(word) for word in words.split()} == {word: theirs.lookup(word) for word in words.split()}
