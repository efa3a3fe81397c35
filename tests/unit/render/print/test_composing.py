import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.render.print.atoms import Atom
from jurnal.render.print.composing import Compositor
from jurnal.render.print.composing.breaking import SCRAP
from jurnal.render.print.cut import cut, ink

LETTER = 5.0
"""Every character is so wide here."""
COLUMN = 40 * LETTER
HANGING = 3.0


def compositor() -> Compositor:
    """Words are divided after every second letter."""
    return Compositor(lambda text, _face: LETTER * len(text), lambda word: range(2, len(word) - 1, 2))


def lines(html: str, flow: str = "text just", width: float = COLUMN, **more: str) -> list[str]:
    """What stands on each line, hyphens as they are added."""
    measured = compositor().composed(Atom(html, **more), flow, width)
    stops = [*(line.start for line in measured.lines), len(ink(html))]
    return [
        re.sub("<[^>]*>", "", cut(html, first, last, hyphen=line.hyphen)).strip()
        for (first, last), line in zip(itertools.pairwise(stops), measured.lines, strict=True)
    ]


WORDS = st.lists(st.text("абвгдежзик", min_size=1, max_size=14), min_size=1, max_size=60)


@given(WORDS, st.sampled_from(["text just", "text rag", "text news"]))
def test_nothing_is_lost_and_no_line_runs_over(words: list[str], flow: str):
    html = " ".join(words)
    text = lines(html, flow)
    assert "".join(text).replace("\u2010", "").replace(" ", "") == "".join(words)
    shrunk = [len(line) * LETTER - 0.2 * LETTER * line.count(" ") for line in text]
    assert all(wide <= COLUMN + HANGING for wide in shrunk)


@given(WORDS, st.sampled_from(["text just", "text rag"]))
def test_at_most_two_lines_in_a_row_end_in_a_hyphen(words: list[str], flow: str):
    ends = ["\u2010" if line.endswith("\u2010") else " " for line in lines(" ".join(words), flow)]
    assert "\u2010\u2010\u2010" not in "".join(ends)


def test_a_paragraph_is_weighed_as_a_whole():
    """Line by line, the first would be filled and the second gape before the long word."""
    html = "аа бб вв гг дд ее жж зз ии кк лл мм нн оооооооооооооо пп"
    text = lines(html.replace("оооооооооооооо", "О1О2О3О4О5О6О7"), width=30 * LETTER)
    assert max(map(len, text[:-1])) - min(map(len, text[:-1])) <= 6


def test_the_last_line_is_no_scrap():
    html = "слово за словом " * 5 + "и конец"
    assert len(lines(html)[-1].replace(" ", "")) >= SCRAP[1]


def test_a_no_break_space_holds_and_a_range_is_not_parted():
    text = lines("аааа бббб вввв гггг дддд ееее жжжж №\u00a04, 2024–2025 зззз ииии", width=41 * LETTER)
    assert not any(line.endswith(("№", "2024–")) for line in text)


def test_what_is_kept_together_stays_on_one_line():
    text = lines(f'{"слово " * 5}<span class="nb">до 2026 года или позже</span> и ещё слово')
    assert any("до 2026 года или позже" in line for line in text)


def test_lines_beside_a_drop_cap_are_shorter():
    words = "слово " * 60
    plain, dropped = lines(words, css="p lede"), lines(words, css="p lede", drop="Ж")
    assert all(len(short) < len(long) for short, long in zip(dropped[:3], plain[:3], strict=True))
    assert len(dropped[3]) == len(plain[3])


def test_only_the_engine_knows_how_wide_a_picture_is():
    assert compositor().composed(Atom('сөз <img src="x"> сөз'), "text just", COLUMN) is None
    assert compositor().composed(Atom("сөз <code>x</code>"), "text just", COLUMN) is None
    assert Compositor(lambda *_: 1, lambda _: (), flows=frozenset()).composed(Atom("сөз"), "text just", 9) is None


def test_every_line_but_the_last_of_a_justified_text_is_left_to_the_engine_to_fill():
    measured = compositor().composed(Atom("слово за словом " * 12), "text just", COLUMN)
    assert "padding-right" in measured.styles[-1]
    assert not any("padding-right" in style for style in measured.styles[:-1])


@pytest.mark.parametrize(
    ("words", "width", "wanted"),
    [
        ("Журнал есть и на сайте", 14, ["Журнал есть", "и на сайте"]),
        ("Журнал сайтта да бар", 14, ["Журнал", "сайтта да бар"]),
        ("Одна мысль на две строки ровно", 20, ["Одна мысль на две", "строки ровно"]),
        ("Коротко", 30, ["Коротко"]),
    ],
)
def test_a_headline_ends_its_lines_where_the_voice_pauses(words: str, width: int, wanted: list[str]):
    assert compositor().even(words, "title s48", width * LETTER).split("<br>") == wanted


def test_a_question_is_evened_and_keeps_its_markup():
    atom = Atom('<p class="q">Почему <em>это</em> именно так и никак иначе?</p>', parts=False, keep=True)
    assert "<br>" in compositor().evened(atom, 30 * LETTER).html
    assert ink(compositor().evened(atom, 30 * LETTER).html) == ink(atom.html)
    assert compositor().evened(Atom("Абзац"), 3 * LETTER) == Atom("Абзац")


def test_a_passage_in_another_language_is_composed_and_its_words_stay_whole():
    text = lines(f'<span lang="kk">{"абвгдежзиклмн " * 12}</span>сөз')
    assert len(text) > 3
    assert not any(line.endswith("\u2010") for line in text)
