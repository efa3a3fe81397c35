from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from jurnal.render.web.headline import Measure, fit, wrapped

EVEN = Measure(dict.fromkeys(string.printable + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі–…", 0.6))
WORDS = st.lists(st.text("абвгдежзиклмнопрстуәғқңөұүһі", min_size=1, max_size=40), min_size=1, max_size=30)
SIZES = (90, 70, 50, 40)


def test_a_short_headline_is_set_as_large_as_may_be() -> None:
    assert fit("Екі сөз", EVEN, 600, 300, SIZES, 1.1).size == 90


def test_a_longer_one_is_set_smaller_in_even_lines() -> None:
    setting = fit("Қазақстандағы азаматтық қоғамның бүгіні мен ертеңі", EVEN, 600, 200, SIZES, 1.1)
    assert setting.size < 90
    widths = [EVEN.width(line) for line in setting.lines]
    assert max(widths) < 1.9 * min(widths)


@given(WORDS)
def test_nothing_runs_over_and_nothing_is_lost_but_at_the_end(words: list[str]) -> None:
    setting = fit(" ".join(words), EVEN, 600, 200, SIZES, 1.1)
    assert len(setting.lines) * setting.size * 1.1 <= 200
    assert all(EVEN.width(line) * setting.size <= 600 + 0.6 * setting.size for line in setting.lines)
    said = "".join(line.removesuffix("-").removesuffix("…") for line in setting.lines).replace(" ", "")
    assert "".join(words).replace(" ", "").startswith(said)
    if not setting.lines[-1].endswith("…"):
        assert said == "".join(words)


@given(WORDS, st.floats(3, 30))
def test_lines_hold_every_word_once_in_order(words: list[str], room: float) -> None:
    assert " ".join(wrapped(words, EVEN, room)).split(" ") == words


def test_invisible_signs_take_no_room() -> None:
    assert fit("ҮЕҰ\u2060-\u2060ның сө\u00adзі", EVEN, 700, 300, SIZES, 1.1).lines == ("ҮЕҰ-ның сөзі",)
