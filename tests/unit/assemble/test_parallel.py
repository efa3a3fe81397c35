"""Rows of two languages: a question beside its question, a paragraph beside what says the same."""

from __future__ import annotations

import pytest

from jurnal.assemble.parallel import Row, moved, rows
from jurnal.model import Body, Box, Heading, KeyFigure, Markup, Paragraph, Turn


def p(number: int, length: int = 40) -> Paragraph:
    return Paragraph(f"p{number}", "ә" * length)


def turn(number: int, *blocks: Paragraph) -> Turn:
    return Turn(f"q{number}", number, "Сұрақ?", blocks)


def aligned(kk: tuple[object, ...], ru: tuple[object, ...]) -> tuple[Row, ...]:
    return rows({"kk": Body(kk, "", 0), "ru": Body(ru, "", 0)})


def shown(found: tuple[Row, ...]) -> list[tuple[str, str]]:
    """The anchors of each row, "p1 p2" where a cell has two blocks."""
    return [tuple(" ".join(block.anchor for block in cell) for cell in row.cells.values()) for row in found]


def test_equal_texts_have_a_row_for_every_block():
    body = (p(1), turn(1, p(2), p(3)), turn(2, p(4)))
    found = aligned(body, body)
    assert shown(found) == [(name, name) for name in ("p1", "q1", "p2", "p3", "q2", "p4")]
    assert [row.head for row in found] == [False, True, False, False, True, False]


def test_paragraphs_are_dealt_out_by_length_and_never_leave_their_question():
    kk = (turn(1, p(1, 300), p(2, 100)), turn(2, p(3, 80)))
    ru = (turn(1, p(1, 150), p(2, 140), p(3, 110)), turn(2, p(4, 90)))
    assert shown(aligned(kk, ru)) == [("q1", "q1"), ("p1", "p1 p2"), ("p2", "p3"), ("q2", "q2"), ("p3", "p4")]


def test_the_language_with_fewer_paragraphs_sets_the_rows_whichever_leads():
    long, short = (p(1, 50), p(2, 50), p(3, 200)), (p(1, 110), p(2, 190))
    assert shown(aligned(long, short)) == [("p1 p2", "p1"), ("p3", "p2")]
    assert shown(aligned(short, long)) == [("p1", "p1 p2"), ("p2", "p3")]


def test_a_figure_stays_beside_its_figure():
    kk = (p(1), KeyFigure("p2", "5", ""), p(3), p(4))
    ru = (p(1), p(2), KeyFigure("p3", "5", ""), p(4))
    assert shown(aligned(kk, ru)) == [("p1", "p1 p2"), ("p2", "p3"), ("p3 p4", "p4")]


def test_blocks_that_have_no_likeness_share_one_row():
    kk = (Heading("p1", 2, "Бір"), p(2), KeyFigure("p3", "5", ""), p(4))
    ru = (Heading("p1", 2, "Раз"), p(2), p(3))
    assert shown(aligned(kk, ru)) == [("p1", "p1"), ("p2 p3 p4", "p2 p3")]


@pytest.mark.parametrize("more", ["kk", "ru"])
def test_a_question_that_only_one_language_has_stands_alone(more):
    three, two = (turn(1, p(1)), turn(2, p(2)), turn(3, p(3))), (turn(1, p(1)), turn(2, p(2)))
    found = shown(aligned(three, two) if more == "kk" else aligned(two, three))
    alone = [("q3", ""), ("p3", "")] if more == "kk" else [("", "q3"), ("", "p3")]
    assert found == [("q1", "q1"), ("p1", "p1"), ("q2", "q2"), ("p2", "p2"), *alone]


def test_notes_belong_to_no_question():
    kk, ru = (turn(1, p(1), p(2)), Markup("notes", "<section></section>")), (turn(1, p(1), p(2)),)
    assert shown(aligned(kk, ru)) == [("q1", "q1"), ("p1", "p1"), ("p2", "p2"), ("notes", "")]


def test_every_block_stands_in_exactly_one_row():
    kk = (p(1), Heading("p2", 2, ""), p(3), p(4), p(5), turn(1, p(6)), Markup("notes", ""))
    ru = (p(1), p(2), Heading("p3", 3, ""), p(4), turn(1, p(5), p(6)), turn(2))
    for language, anchors in zip(("kk", "ru"), zip(*shown(aligned(kk, ru)), strict=True), strict=True):
        there = " ".join(anchors).split()
        body = {"kk": kk, "ru": ru}[language]
        assert sorted(there) == sorted(
            [block.anchor for block in body]
            + [inner.anchor for block in body if isinstance(block, Turn) for inner in block.blocks]
        )


def test_a_place_that_has_another_name_in_the_other_language():
    kk = (turn(1, p(1, 100)), turn(2, p(2), Box("p3", "", (Paragraph("p3-1", "а"),))))
    ru = (turn(1, p(1, 50), p(2, 50)), turn(2, p(3), Box("p4", "", (Paragraph("p4-1", "а"),))))
    found = aligned(kk, ru)
    assert moved(found, "kk", "ru") == {"p2": "p3", "p3": "p4", "p3-1": "p4"}
    assert moved(found, "ru", "kk") == {"p2": "p1", "p3": "p2", "p4": "p3", "p4-1": "p3"}
    assert moved(aligned(kk, kk), "kk", "ru") == {}


def test_a_place_that_the_other_language_lacks_is_the_one_before_it():
    found = aligned((p(1), turn(1, p(2)), turn(2, p(3))), (p(1), turn(1, p(2))))
    assert moved(found, "kk", "ru") == {"q2": "p2", "p3": "p2"}


def test_three_languages_stand_in_one_row():
    bodies = {"kk": (p(1, 100), p(2, 100)), "ru": (p(1, 110), p(2, 90)), "en": (p(1, 60), p(2, 50), p(3, 90))}
    found = rows({code: Body(blocks, "", 0) for code, blocks in bodies.items()})
    assert shown(found) == [("p1", "p1", "p1 p2"), ("p2", "p2", "p3")]
