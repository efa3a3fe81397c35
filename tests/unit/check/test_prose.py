"""The words of a file in their places: each letter is found again where it is said to stand."""

from __future__ import annotations

import pytest

from jurnal.check.prose import Passage, passages_of_file
from jurnal.check.prose.markdown import runs

HEAD = "---\ntitle: Су\n---\n\n"


def passages(path: str, text: str) -> list[Passage]:
    found = list(passages_of_file(path, text, ("kk", "ru")))
    for passage in found:
        for letter, place in zip(passage.text, passage.offsets, strict=True):
            assert text[place] == letter or letter in "\ufffc " or text[place] in "'\\", (passage.text, place)
    return found


def body(markdown: str) -> list[str]:
    return [passage.text for passage in passages("content/2031-01/a/kk.md", HEAD + markdown)][1:]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("## Басы\nСөз\nмен іс", ["Басы", "Сөз\nмен іс"]),
        ("- бір\n- екі\n  жол\n1. үш", ["бір", "екі\nжол", "үш"]),
        ("> дәйек\n> сөз", ["дәйек\nсөз"]),
        ("**Қою** және *көлбеу* _сөз_", ["Қою және көлбеу сөз"]),
        ("Бұл [сілтеме](piece:murat-abenov) ғой", ["Бұл сілтеме ғой"]),
        ("Бұл [сілтеме](https://x.kz/a_b(c)-d \"атауы\") ғой", ["Бұл сілтеме ғой"]),
        ("![сурет сөзі](bridge.png)", ["сурет сөзі"]),
        ("Бұл [Institut - fran]{lang=fr} мен сөз", ["Бұл \ufffc мен сөз"]),
        ("Код `a - b` мен сөз", ["Код \ufffc мен сөз"]),
        ("Сөз<!-- ескерту - бұл --> іс", ["Сөз іс"]),
        ("Сөз[^1] іс\n\n[^1]: Ескертпе", ["Сөз іс", "Ескертпе"]),
        ("/// box | Атауы\nСөз\n///", ["Атауы", "Сөз"]),
        ("/// chart | Тілі\n    data: a - b.csv\n    type: bar\n\nДереккөз\n///", ["Тілі", "Дереккөз"]),
        ("| а | б |\n|---|---|\n| в | г |", ["а", "б", "в", "г"]),
        ("Сөз\\* бен \\- іс", ["Сөз\ufffc бен \ufffc іс"]),
        ("Бір&nbsp;сөз", ["Бір\ufffcсөз"]),
        ("<div>Сөз</div>", ["\ufffcСөз\ufffc"]),
        ("***\n\n---\n\nСөз", ["Сөз"]),
    ],
)  # fmt: skip
def test_a_body_gives_its_words_without_markup(markdown, words):
    assert body(markdown) == words


@pytest.mark.parametrize(
    "value",
    [
        "Сөз: іс",
        "'Сөз: «іс» ''бар'''",
        '"Сөз: \\"іс\\""',
        ">-\n  Сөз\n  мен іс",
        "|\n  Сөз\n  мен іс\n",
        "Сөз\n  мен іс",
    ],
)
def test_every_way_of_quoting_yaml_gives_its_places(value):
    text = f"name:\n  kk: {value}\n" if "\n" in value or value[0] in "'\"" else "name:\n  kk: Сөз мен іс\n"
    text = text.replace("\n  Сөз", "\n    Сөз").replace("\n  мен", "\n    мен")
    (passage,) = passages("content/magazine.yml", text)
    assert passage.language == "kk"
    assert len(passage.offsets) == len(passage.text)


def test_a_data_file_gives_its_labels_and_no_numbers():
    found = passages("content/2031-01/a/d.csv", 'kk,ru,value\nӨзен,"Река, большая",12\n')
    assert [(passage.language, passage.text, str(passage.span(0))) for passage in found] == [
        ("kk", "Өзен", "content/2031-01/a/d.csv:2:1"),
        ("ru", "Река, большая", "content/2031-01/a/d.csv:2:7"),
    ]


def test_front_matter_is_read_where_it_holds_words():
    text = "---\nkind: news\ntitle: Су\npull_quotes:\n  - text: Сөз\n    whose: a-b\n---\n"
    found = [(passage.text, passage.key) for passage in passages("content/2031-01/a/kk.md", text)]
    assert found == [("Су", ("title",)), ("Сөз", ("pull_quotes", 0, "text"))]


def test_a_stretch_with_markup_inside_is_told_and_not_touched():
    (passage,) = passages("content/2031-01/a/kk.md", HEAD + "Су **жə**не жер")[1:]
    assert passage.text == "Су және жер".replace("ә", "ə")
    assert passage.stretch(3, 7) is None
    assert passage.stretch(0, 2) is not None


def test_no_letter_of_a_body_is_lost_or_moved():
    source = "Бір **екі** үш\nтөрт `бес` алты."
    ((text, places),) = runs(source)
    assert text == "Бір екі үш\nтөрт \ufffc алты."
    assert all(source[place] == letter for letter, place in zip(text, places, strict=True) if letter != "\ufffc")
