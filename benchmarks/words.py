"""Fictional text for the generated archive: sentences put together from ordinary words, the same for the same seed."""

from __future__ import annotations

import random

NOUNS = {
    "kk": (
        "бақша",
        "көше",
        "кітапхана",
        "өзен",
        "мектеп",
        "көпір",
        "ауыл",
        "шеберхана",
        "жоба",
        "алаң",
        "ағаш",
        "көрме",
        "жиын",
        "тұрғын",
        "есеп",
    ),
    "ru": (
        "сад",
        "улица",
        "библиотека",
        "река",
        "школа",
        "мост",
        "село",
        "мастерская",
        "проект",
        "площадь",
        "дерево",
        "выставка",
        "встреча",
        "житель",
        "отчёт",
    ),
}
TAILS = {
    "kk": (
        "ертең ашылады",
        "көптен күткен өзгеріс әкелді",
        "әр үйге жақын болды",
        "биыл кеңейе түсті",
        "жұртты біріктірді",
        "жаңа жолға түсті",
    ),
    "ru": (
        "откроется завтра",
        "изменила привычный порядок",
        "стала ближе каждому дому",
        "в этом году выросла",
        "собрала соседей",
        "пошла новой дорогой",
    ),
}
LINKS = {
    "kk": ("Сондықтан", "Содан бері", "Ал қазір", "Былтыр", "Жақында", "Әрине", "Көктемде", "Осылайша"),
    "ru": ("Поэтому", "С тех пор", "Теперь", "Прошлым летом", "Недавно", "Конечно", "Весной", "Так"),
}
PLACES = {"kk": ("Ақжол", "Көктөбе", "Сарыбұлақ", "Жаңаарна"), "ru": ("Акжол", "Коктобе", "Сарыбулак", "Жанаарна")}


def sentence(random_: random.Random, language: str) -> str:
    """One sentence of six to twelve words."""
    nouns = random_.sample(NOUNS[language], 3)
    glue = {"kk": "пен", "ru": "и"}[language]
    place = random_.choice(PLACES[language])
    where = {"kk": f"{place} маңындағы", "ru": f"у села {place}"}[language]
    link, tail = random_.choice(LINKS[language]), random_.choice(TAILS[language])
    return f"{link} {where} {nouns[0]} {glue} {nouns[1]}, {nouns[2]} {tail}."


def paragraph(random_: random.Random, language: str, sentences: int = 5) -> str:
    """A paragraph of `sentences` sentences."""
    return " ".join(sentence(random_, language) for _ in range(sentences))


def title(random_: random.Random, language: str) -> str:
    """A headline of three words."""
    first, second = random_.sample(NOUNS[language], 2)
    return {"kk": f"{first.capitalize()} мен {second}", "ru": f"{first.capitalize()} и {second}"}[language]
