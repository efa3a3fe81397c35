"""Streams written anew: what is painted stays, its inks, overprint and lines are those of the press."""

import pikepdf
import pytest

from jurnal.effects.press.content import in_inks
from jurnal.preflight.geometry import Matrix


def written(stream: str, line: float = 0.25, matrix: Matrix | None = None) -> list[str]:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    turn = lambda colour: (0.0, 0.0, 0.0, 1.0) if colour == (0.0, 0.0, 0.0) else (0.1, 0.2, 0.3, 0.0)  # noqa: E731
    content, _ = in_inks(pdf.make_stream(stream.encode()), turn, line, matrix or Matrix())
    return content.decode().split("\n")


def widths(lines: list[str]) -> list[float]:
    return [float(line.split()[0]) for line in lines if line.endswith(" w")]


def test_a_line_that_is_drawn_too_small_is_made_wider_and_only_there() -> None:
    lines = written("q 0.1 0 0 0.1 0 0 cm 1 w 0 0 m 9 9 l S Q 1 w 0 0 m 9 9 l S")
    assert widths(lines) == [1, pytest.approx(2.55, abs=0.01), 1]


def test_it_goes_back_to_what_was_asked_where_it_is_drawn_larger() -> None:
    lines = written("q 1 w q 0.1 0 0 0.1 0 0 cm 0 0 m 9 9 l S 50 0 0 50 0 0 cm 0 0 m 9 9 l S Q Q")
    assert widths(lines) == [1, pytest.approx(2.55, abs=0.01), 1]


def test_the_matrix_of_the_form_counts() -> None:
    assert widths(written("1 w 0 0 m 9 9 l S", matrix=Matrix(0.05, 0, 0, 0.05))) == [1, pytest.approx(5.1, abs=0.02)]


def test_words_in_black_overprint_and_shapes_do_not() -> None:
    lines = written("0 0 0 rg BT (a) Tj ET 0 0 5 5 re f 1 0 0 rg BT (b) Tj ET")
    assert lines == [
        "0 0 0 1 k", "BT", "/jurnalOverprint gs", "(a) Tj", "ET", "0 0 5 5 re", "/jurnalKnockout gs", "f",
        "0.1 0.2 0.3 0 k", "BT", "(b) Tj", "ET",
    ]  # fmt: skip


def test_tags_of_readers_are_gone_and_pictures_in_the_stream_stay() -> None:
    lines = written("/P <</MCID 0>> BDC BT (a) Tj ET EMC q BI /W 1 /H 1 /BPC 8 /CS /G ID \x41 EI Q")
    joined = " ".join(lines)
    assert "BDC" not in joined
    assert "EMC" not in joined
    assert joined.count("BI") == joined.count("EI") == 1
