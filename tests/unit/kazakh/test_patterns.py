"""The dictionary for other engines says what the rules say: in Pyphen, and in libhyphen where it is installed."""

from __future__ import annotations

import ctypes
import ctypes.util
import re
from collections.abc import Callable
from pathlib import Path

import pyphen
import pytest

from jurnal.kazakh import patterns, points
from jurnal.kazakh.hyphenation import SPEECH

ROOT = Path(__file__).resolve().parents[3]
KAZAKH = re.compile(f"[{SPEECH}]+(?:-[{SPEECH}]+)*")
LIBHYPHEN = ctypes.util.find_library("hyphen")
STEMS = Path("/usr/share/hunspell/kk_KZ.dic")


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("dic") / "hyph_kk.dic"
    path.write_text(patterns(), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def dictionary(file: Path) -> pyphen.Pyphen:
    return pyphen.Pyphen(filename=file)


def vocabulary() -> set[str]:
    """Every word of the gold list and of the magazine's Kazakh texts."""
    gold = (ROOT / "tests/gold/hyphenation.tsv").read_text(encoding="utf-8")
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*/*/kk.md")]
    return set(KAZAKH.findall(" ".join([gold.replace("¦", "-"), *texts]).lower()))


def stems() -> set[str]:
    """Those of the installed dictionary, but for its few that begin with three consonants and are no words."""
    lines = STEMS.read_text(encoding="utf-8").lower().splitlines() if STEMS.is_file() else []
    return {word for line in lines if KAZAKH.fullmatch(word := line.partition("/")[0])} - {"бснде"}


def test_same_breaks_in_pyphen(dictionary: pyphen.Pyphen):
    words = vocabulary() | stems()
    assert len(words) > 3000
    assert {word for word in words if tuple(dictionary.positions(word)) != points(word)} == set()


@pytest.mark.skipif(LIBHYPHEN is None, reason="libhyphen is not installed")
def test_same_breaks_in_libhyphen(file: Path):
    breaks = libhyphen(file)
    words = {word for word in vocabulary() if "-" not in word}
    assert {word for word in words if breaks(word) != points(word)} == set()


def libhyphen(file: Path) -> Callable[[str], tuple[int, ...]]:
    library = ctypes.CDLL(LIBHYPHEN)
    library.hnj_hyphen_load.restype = ctypes.c_void_p
    loaded = ctypes.c_void_p(library.hnj_hyphen_load(str(file).encode()))

    def breaks(word: str) -> tuple[int, ...]:
        told = ctypes.create_string_buffer(len(word.encode()) + 5)
        spare = [ctypes.byref(ctypes.c_void_p()) for _ in range(3)]
        encoded = word.encode()
        library.hnj_hyphen_hyphenate3(loaded, encoded, len(encoded), told, None, *spare, 0, 0, 0, 0)
        return tuple(at + 1 for at, level in enumerate(told.value.decode()) if int(level) % 2)

    return breaks


def test_dictionary_never_breaks_at_a_hard_hyphen(dictionary: pyphen.Pyphen):
    assert dictionary.inserted("келісім-шарт") == "ке-лі-сім-шарт"
    assert dictionary.inserted("ата-\u2060ана") == "ата-\u2060ана"


def test_dictionary_is_in_the_hunspell_format():
    lines = patterns().splitlines()
    letters = [re.sub(r"\d", "", line) for line in lines[3:]]
    assert lines[:3] == ["UTF-8", "LEFTHYPHENMIN 2", "RIGHTHYPHENMIN 2"]
    assert len(letters) == len(set(letters))
    assert lines[3:] == sorted(lines[3:])
