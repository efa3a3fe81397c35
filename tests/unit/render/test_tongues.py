"""Passages in the other language are told, and only where nothing is in doubt."""

from __future__ import annotations

import pytest

from jurnal.render.web.tongues import tell_tongues


def told(language: str, inside: str) -> str:
    page = f"<head><title>Клуб «Ұстаным»</title></head><body>{inside}</body>"
    return tell_tongues(page, language).partition("<body>")[2].removesuffix("</body>")


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<p>Клуб «Ұстаным» собрался.</p>", '<p>Клуб «<span lang="kk">Ұстаным</span>» собрался.</p>'),
        ("<b>«Ана тілі»</b>", '<b>«<span lang="kk">Ана тілі</span>»</b>'),
        ("«<a>Өгем</a>»", '«<a><span lang="kk">Өгем</span></a>»'),
        ("Слово «қоғам», сөз жоқ.", 'Слово «<span lang="kk">қоғам</span>», <span lang="kk">сөз жоқ</span>.'),
        (
            "«Он сказал: бәрі хорошо, и ушёл домой один»",
            '«Он сказал: <span lang="kk">бәрі</span> хорошо, и ушёл домой один»',
        ),
        ("Общество «Адал азамат»", "Общество «Адал азамат»"),
        ('<i lang="kk">Ұстаным</i>', '<i lang="kk">Ұстаным</i>'),
        (
            '<div lang="kk"><p>Бір<br>қала<p>Екі</div>«Ұ»',
            '<div lang="kk"><p>Бір<br>қала<p>Екі</div>«<span lang="kk">Ұ</span>»',
        ),
        ('<svg><text>Қала</text></svg><script>"Қ"</script>', '<svg><text>Қала</text></svg><script>"Қ"</script>'),
        ('<img alt="Қала">', '<img alt="Қала">'),
    ],
)
def test_kazakh_in_a_russian_text(inside: str, expected: str) -> None:
    assert told("ru", inside) == expected


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("«Вопросы и ответы» айдары", '«<span lang="ru">Вопросы и ответы</span>» айдары'),
        ("«Адал азамат» журналы", "«Адал азамат» журналы"),
        ("<p>Это было для всех сразу.</p>", '<p><span lang="ru">Это было для всех сразу.</span></p>'),
        ('<p lang="ru">Қала и село</p>', '<p lang="ru"><span lang="kk">Қала</span> и село</p>'),
    ],
)
def test_russian_in_a_kazakh_text(inside: str, expected: str) -> None:
    assert told("kk", inside) == expected


def test_the_head_and_other_languages_are_left_alone() -> None:
    page = '<head><title>«Ұстаным»</title></head><body><p lang="en">«Ұстаным»</p></body>'
    assert tell_tongues(page, "ru") == page
