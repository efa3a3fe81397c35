"""Typography of each language. In the expected text ~ is a no-break space and ^ a word joiner."""

from __future__ import annotations

import pytest

from jurnal.text import typography


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("бұл – сөз", "бұл~– сөз"),
        ("– Сәлем, – деді", "–~Сәлем,~– деді"),
        ("№ 4 нөмір", "№~4~нөмір"),
        ("2025 жылғы 15 шілде", "2025~жылғы 15~шілде"),
        ("15 пайыз, 30 %", "15~пайыз, 30~%"),
        ("10 млн теңге", "10~млн~теңге"),
        ("14 456 709 адам", "14~456~709~адам"),
        ("2025 100 кітап", "2025 100~кітап"),
        ("Қ. К. Тоқаев пен Ә.Ә. Әуезов", "Қ.~К.~Тоқаев пен Ә.Ә.~Әуезов"),
        ("Тоқаев Қ. К. айтты", "Тоқаев~Қ.~К. айтты"),
        ("ҮЕҰ-ның 5-форумы", "ҮЕҰ-^ның 5-^форумы"),
        ("ата-ана, келісім-шарт", "ата-^ана, келісім-шарт"),
        ("28–30 мамыр, 18–21-бет", "28–^30~мамыр, 18–^21-^бет"),
        ("бола ма деген; солай ғой.", "бола~ма деген; солай~ғой."),
        ("кітап та, дәптер де бар", "кітап~та, дәптер де бар"),
        ("Алматы қ. мен т. б.", "Алматы~қ. мен т.~б."),
        ("a-b@c-d.kz мен https://a-b.kz/c-d", "a-b@c-d.kz мен https://a-b.kz/c-d"),
    ],
)
def test_kazakh(text: str, expected: str):
    assert shown(typography(text, "kk")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В доме и на площади", "В~доме и~на~площади"),
        ("не то чтобы для всех", "не~то чтобы для всех"),
        ("сказал бы ли он", "сказал~бы~ли он"),
        ("кто-то из-за угла", "кто-^то из-^за угла"),
        ("в г. Алматы, т. е. там", "в~г.~Алматы, т.~е. там"),
        ("XX век, 1990-е", "XX~век, 1990-^е"),
        ("10 тыс. человек", "10~тыс.~человек"),
        ("А. С. Пушкин", "А.~С.~Пушкин"),
        ("Казахстанско-российский", "Казахстанско-российский"),
    ],
)
def test_russian(text: str, expected: str):
    assert shown(typography(text, "ru")) == expected


def test_a_language_without_rules_of_its_own():
    assert shown(typography("a and I – 2025 years", "en")) == "a and I~– 2025~years"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Иә” деді", "«Иә» деді"),
        ("„Иә“ деді", "«Иә» деді"),
        ('Ол "Иә" және "жоқ" деді', "Ол «Иә» және «жоқ» деді"),
        ("«Ол “иә” деді»", "«Ол “иә” деді»"),
        ("“Ол “иә” деді”", "“Ол “иә” деді”"),
        ('5" пен 6"', '5" пен 6"'),
        ('"Ашық қалды', '"Ашық қалды'),
        ('"Бір" мен “екі”', '"Бір" мен “екі”'),
    ],
)
def test_quotes_only_when_nothing_else_could_be_meant(text: str, expected: str):
    assert typography(text, "kk") == expected


def shown(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u2060", "^")
