"""The copy editor in a whole magazine: what is told of texts, and what is left to the pages."""

from __future__ import annotations

from pathlib import Path

from jurnal.check import check_magazine
from jurnal.effects.disk import read_tree
from jurnal.source import SourceTree

TINY = read_tree(Path(__file__).parents[2] / "sites" / "valid-tiny")
PIECE = "content/2031-01/a-signed-word/kk.md"


def told(path: str, old: str, new: str) -> list[tuple[str, int, int]]:
    """The codes and places of what is told of a file after a change, without notes on other files."""
    text = TINY.texts[path].decode()
    assert old in text
    tree = SourceTree({**TINY.texts, path: text.replace(old, new).encode()}, TINY.pictures)
    findings = [finding for finding in check_magazine(tree).findings if finding.span.path == path]
    return [(finding.code, finding.span.line, finding.span.column) for finding in findings]


def test_bodies_front_matter_settings_and_labels_are_read():
    assert told(PIECE, "жарым", "жaрым") == [("latin-lookalike", 10, 13)]
    assert told(PIECE, "ауыз", "aуыз") == [("latin-lookalike", 5, 12)]
    assert told("content/tags.yml", "kk: Су", "kk: Cу") == [("latin-lookalike", 1, 13)]
    labels = "content/2031-01/rivers-in-numbers/rivers.csv"
    first = TINY.texts[labels].decode().split("\n")[1].split(",")[0]
    assert told(labels, first, f"{first}  {first}") == [("double-space", 2, len(first) + 1)]


def test_quotation_marks_that_every_page_shows_right_are_not_told():
    assert told(PIECE, "Жақсы сөз", '"Жақсы сөз"') == []
    assert told(PIECE, "Жақсы сөз", '"Жақсы "сөз') == [("quotation-marks", 10, 1), ("quotation-marks", 10, 8)]


def test_no_break_spaces_are_not_told():
    assert told(PIECE, "Жақсы", "№ 4, 14 млрд жақсы") == []


def test_a_quotation_may_run_on_into_the_next_paragraph():
    assert told(PIECE, "Жақсы сөз – жарым ырыс.", "«Жақсы сөз.\n\nЖарым ырыс».") == []
    assert told(PIECE, "Жақсы сөз – жарым ырыс.", "«Жақсы сөз.\n\nЖарым ырыс.") == [("unbalanced-pair", 10, 1)]


def test_a_build_asks_for_no_proofs():
    text = TINY.texts[PIECE].decode().replace("жарым", "жaрым")
    tree = SourceTree({**TINY.texts, PIECE: text.encode()}, TINY.pictures)
    assert check_magazine(tree, reader=None).findings == ()
