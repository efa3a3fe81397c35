"""Numbers are compared where texts run side by side, and more loosely where they do not."""

from __future__ import annotations

FIGURES = "figures.figures"


def test_numbers_that_change_places_are_told(told):
    kk = "Мектепте 340 оқушы бар.\n\nКітапханада 520 кітап бар."
    ru = "В школе 520 учеников.\n\nВ библиотеке 340 книг."
    assert [each[:2] for each in told(FIGURES, kk, ru)] == [("parity-numbers", 10), ("parity-numbers", 12)]


def test_a_number_may_move_to_the_next_paragraph(told):
    kk = "Мектеп 1987 жылы ашылды, онда 340 оқушы бар.\n\nКітапханасы бай."
    ru = "Школа открылась в 1987 году.\n\nВ ней 340 учеников и богатая библиотека."
    assert told(FIGURES, kk, ru) == []


def test_a_number_two_paragraphs_away_is_told(told):
    kk = "Онда 340 оқушы бар.\n\nКітапханасы бай.\n\nАсханасы кең."
    ru = "Учеников много.\n\nБиблиотека богатая.\n\nСтоловая на 340 мест."
    assert [each[1] for each in told(FIGURES, kk, ru)] == [10, 14]


def test_one_section_that_was_joined_leaves_the_others_strict(told):
    kk = "## Бір\n\nОнда 340 оқушы.\n\nОнда 52 мұғалім.\n\n## Екі\n\nКітап – 700.\n\nЖурнал – 90."
    ru = "## Раз\n\nТам 52 учителя и 340 учеников.\n\n## Два\n\nКниг – 90.\n\nЖурналов – 700."
    assert [each[1] for each in told(FIGURES, kk, ru)] == [16, 18]


def test_texts_of_another_build_are_compared_as_a_whole(told):
    kk = "## Бір\n\nОнда 340 оқушы.\n\n## Екі\n\nОнда 52 мұғалім."
    ru = "Там 52 учителя.\n\nИ 341 ученик."
    assert [each[0] for each in told(FIGURES, kk, ru)] == ["parity-numbers"]


def test_a_title_may_say_what_the_text_says(told):
    fronts = ({"title": "340 оқушы"}, {"title": "Школа у реки"})
    assert told(FIGURES, "Онда 340 оқушы.", "Там 340 учеников.", fronts=fronts) == []


def test_a_title_may_not_say_another_number(told):
    fronts = ({"title": "340 оқушы"}, {"title": "350 учеников"})
    kk, ru = "Онда 340 оқушы, 350 орын.", "Там 340 учеников, 350 мест."
    assert [each[0] for each in told(FIGURES, kk, ru, fronts=fronts)] == ["parity-numbers"]


def test_small_words_are_told_only_when_they_contradict_each_other(told):
    assert told(FIGURES, "Төрт қалада өтті.", "Прошёл в нескольких городах.") == []
    assert [each[2] for each in told(FIGURES, "Төрт қалада өтті.", "Прошёл в пяти городах.")] == [
        "“пяти” here, “Төрт” in “kk”"
    ]


def test_both_places_are_given(told):
    kk = "Мұнда ештеңе жоқ.\n\nОнда 340 оқушы бар."
    ru = "Здесь ничего нет.\n\nТам 341 ученик."
    ((code, line, message, hint),) = told(FIGURES, kk, ru)
    assert (code, line, message) == ("parity-numbers", 12, "“341” here, “340” in “kk”")
    assert "content/2031-01/piece/kk.md:12" in hint


def test_a_third_language_is_compared_as_well(told):
    assert (
        told(
            FIGURES, "Онда 25 оқушы, 10 мың кітап.", "It has twenty-five pupils, 10,000 books.", languages=("kk", "en")
        )
        == []
    )
    found = told(FIGURES, "Онда 25 оқушы бар.", "It has twenty-six pupils.", languages=("kk", "en"))
    assert [each[0] for each in found] == ["parity-numbers"]


def test_a_language_without_a_table_is_held_to_large_digits(told):
    assert told(FIGURES, "Онда 340 оқушы бар.", "Es hat 340 Schüler.", languages=("kk", "de")) == []
    assert told(FIGURES, "Онда 340 оқушы бар.", "Es hat 341 Schüler.", languages=("kk", "de")) != []
    assert told(FIGURES, "Онда 3 мұғалім бар.", "Es hat drei Lehrer.", languages=("kk", "de")) == []


CHART = "/// chart | {}\n    data: {}\n\n{}\n///"


def test_the_words_of_charts_are_compared(told):
    kk = CHART.format("Мектептер, 2024–2025", "a.csv", "Дереккөз: 2026 жылғы санақ.")
    assert told(FIGURES, kk, CHART.format("Школы, 2024–2025", "a.csv", "Источник: перепись 2026 года.")) == []
    found = told(FIGURES, kk, CHART.format("Школы, 2024–2025", "a.csv", "Источник: перепись 2027 года."))
    assert [each[:2] for each in found] == [("parity-dates", 13)]


def test_charts_of_other_data_are_told(told):
    kk, ru = CHART.format("Мектептер", "a.csv", "Санақ."), CHART.format("Школы", "b.csv", "Перепись.")
    assert [each[0] for each in told("blocks.blocks", kk, ru)] == ["parity-blocks"]
    assert told("blocks.blocks", kk, ru.replace("b.csv", "a.csv")) == []


def test_a_list_with_an_item_less_is_told_once(told):
    assert len(told("blocks.blocks", "- Бір\n- Екі\n\nСөз.", "- Раз\n\nСлово.")) == 1
