"""The first mention of a short form says what it stands for; everything else stays as it was."""

from __future__ import annotations

import pytest

from jurnal.model import Kind, Paragraph, Turn
from jurnal.text import BodyContext, convert_body

GLOSSARY = {
    "ҮЕҰ": "үкіметтік емес ұйым",
    "ТМД": "Тәуелсіз Мемлекеттер Достастығы",
    "ТМД ПАА": "ТМД Парламентаралық Ассамблеясы",
    "UNOPS": "Жобалар басқармасы",
    "ЖҚБ": "Жобалар басқармасы",
    "Q&A": 'сұрақ "пен" жауап',
}
NGO = '<abbr title="үкіметтік емес ұйым">ҮЕҰ</abbr>'


def convert(markdown, kind=Kind.REPORT, glossary=GLOSSARY):
    return convert_body(markdown, BodyContext("kk", kind, "kk.md", abbreviations=glossary))


def html(markdown):
    return "\n".join(block.html for block in convert(markdown)[0].blocks)


def test_only_the_first_mention_is_opened():
    assert html("ҮЕҰ көп.\n\nТағы ҮЕҰ.") == f"{NGO} көп.\nТағы ҮЕҰ."


def test_a_suffix_stays_outside():
    assert html("Бұл ҮЕҰ-ның ісі.") == f"Бұл {NGO}-\u2060ның ісі."


@pytest.mark.parametrize(
    "markdown", ["**ҮЕҰ** туралы", "Ұйым (ҮЕҰ) туралы", "[ҮЕҰ](https://x.example/) туралы", "«ҮЕҰ» туралы"]
)
def test_markup_and_marks_around_it_do_no_harm(markdown):
    assert html(markdown).count(NGO) == 1


@pytest.mark.parametrize("markdown", ["ҮЕҰлар", "КҮЕҰ", "үеұ", "`ҮЕҰ`", "ҮЕ Ұ"])
def test_other_words_and_code_are_left_alone(markdown):
    assert "<abbr" not in html(markdown)


def test_the_longest_form_wins():
    assert html("ТМД ПАА мен ТМД.").count("<abbr") == 2
    assert 'title="ТМД Парламентаралық Ассамблеясы">ТМД ПАА<' in html("Мұны ТМД ПАА қабылдады.")


def test_two_short_forms_of_one_thing_are_opened_once():
    assert html("UNOPS пен ЖҚБ.").count("<abbr") == 1


def test_the_title_is_escaped():
    assert 'title="сұрақ &quot;пен&quot; жауап">Q&amp;A</abbr>' in html("Бүгін Q&A өтті.")


def test_questions_come_before_their_answers():
    body, _ = convert("**– ҮЕҰ деген не?**\n\nҮЕҰ – ұйым.", Kind.INTERVIEW)
    turn = body.blocks[0]
    assert isinstance(turn, Turn) and isinstance(turn.blocks[0], Paragraph)
    assert (turn.question, turn.blocks[0].html) == (f"{NGO} деген не?", "ҮЕҰ\u00a0– ұйым.")


def test_the_plain_text_knows_nothing_of_it():
    markdown = "Бұл ҮЕҰ-ның ісі, **ТМД ПАА** да бар.\n\n- ҮЕҰ\n- ТМД"
    assert convert(markdown)[0].plain == convert(markdown, glossary={})[0].plain
