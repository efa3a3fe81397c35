"""One thing is changed in the translation of a sound text: it is told once, at its place, and nothing else is."""

from __future__ import annotations

import pytest

COMPARISONS = (
    *("structure.questions", "structure.headings", "structure.links", "structure.pictures", "structure.pull_quotes"),
    *("blocks.blocks", "figures.figures"),
)
KK = """\
Кітапхана 2019 жылғы 14 мамырда ашылды. Оған 10 000-нан астам оқырман келді.

**– Бәрі неден басталды?**

Алғашқы жылы үш бөлме ғана болған. Бүгін оларда 28 мыңнан астам кітап тұр, соның 40 пайызы қазақша.

/// key-figure | 28 мың
Осынша кітап сөреде тұр.
///

**– Кімдер келеді?**

Келетіндердің көбі – мектеп оқушылары, жетінші сыныптан бастап. Бұл туралы [бөлек айттық](piece:other-talk).

- Балалар залы
- Үлкендер залы

![](hall.jpg)

**– Енді не болады?**

Жаңа ғимарат 2027 жылдың күзіне қарай бітеді, құны – 1,5 миллиард теңге. Онда бес зал болады.
"""
RU = """\
Библиотека открылась 14 мая 2019 года. Её читателями стали более 10 тысяч человек.

**– С чего всё началось?**

В первый год было только три комнаты. Сегодня в них более 28 000 книг, из них 40 % на казахском.

/// key-figure | 28 тыс.
Столько книг стоит на полках.
///

**– Кто к вам приходит?**

Большинство – школьники начиная с 7-го класса. Об этом [был отдельный разговор](piece:other-talk).

- Детский зал
- Взрослый зал

![](hall.jpg)

**– Что дальше?**

Новое здание достроят к осени 2027 года, стоит оно 1,5 млрд тенге. Залов в нём пять.
"""
FRONT = ({"pull_quotes": [{"text": "Онда бес зал болады."}]}, {"pull_quotes": [{"text": "Залов в нём пять."}]})


def found(told, ru, fronts=FRONT):
    return [each for name in COMPARISONS for each in told(name, KK, ru, kind="interview", fronts=fronts)]


def test_the_sound_text_is_silent(told):
    assert found(told, RU) == []


@pytest.mark.parametrize(
    ("was", "now", "code", "line"),
    [
        ("14 мая", "15 мая", "parity-dates", 10),
        ("14 мая", "14 июня", "parity-dates", 10),
        ("мая 2019", "мая 2018", "parity-dates", 10),
        ("14 мая 2019 года", "в 2019 году", "parity-dates", 10),
        ("10 тысяч", "100 тысяч", "parity-numbers", 10),
        ("10 тысяч", "10", "parity-numbers", 10),
        ("более 10 тысяч человек", "многие", "parity-numbers", 10),
        ("28 000 книг", "2800 книг", "parity-numbers", 14),
        ("40 %", "60 %", "parity-numbers", 14),
        ("три комнаты", "четыре комнаты", "parity-numbers", 14),
        ("| 28 тыс.", "| 82 тыс.", "parity-numbers", 16),
        ("7-го класса", "шестого класса", "parity-numbers", 22),
        ("7-го класса", "младших классов", None, 0),
        ("к осени 2027 года", "к осени", "parity-dates", 31),
        ("1,5 млрд", "15 млрд", "parity-numbers", 31),
        ("1,5 млрд", "1,5 млн", "parity-numbers", 31),
        ("1,5 млрд", "полтора миллиарда", None, 0),
        ("Залов в нём пять", "Залов в нём шесть", "parity-numbers", 31),
        ("\n**– Кто к вам приходит?**\n", "", "parity-questions", 29),
        ("**– Что дальше?**", "**– Что дальше?**\n\nПодождём.\n\n**– А потом?**", "parity-questions", 33),
        ("- Взрослый зал\n", "", "parity-blocks", 24),
        ("- Детский зал\n- Взрослый зал\n", "Есть два зала.\n", "parity-blocks", 24),
        ("\n/// key-figure | 28 тыс.\nСтолько книг стоит на полках.\n///\n", "", "parity-blocks", 14),
        ("Об этом", "\n\nОб этом", "parity-blocks", 22),
        ("![](hall.jpg)\n", "", "parity-pictures", 28),
        ("hall.jpg", "street.jpg", "parity-pictures", 27),
        ("piece:other-talk", "piece:third-talk", "parity-links", 22),
        ("[был отдельный разговор](piece:other-talk)", "был отдельный разговор", "parity-links", 22),
        ("- Детский", "## Залы\n\n- Детский", "parity-headings", 24),
    ],
)
def test_one_change_is_told_at_its_place(told, was, now, code, line):
    assert was in RU
    told_now = found(told, RU.replace(was, now, 1))
    expected = {code} - {None}
    assert {each[0] for each in told_now} == expected
    if code:
        assert told_now[0][1] == line
        assert "kk.md:" in told_now[0][3]


def test_a_pull_quote_too_many_is_told(told):
    front = {"pull_quotes": [*FRONT[1]["pull_quotes"], {"text": "Детский зал"}]}
    assert [each[0] for each in found(told, RU, (FRONT[0], front))] == ["parity-pull-quotes"]


def test_a_pull_quote_of_somebody_else_is_told(told):
    front = {"pull_quotes": [{"text": "Залов в нём пять.", "whose": "dana-sample"}]}
    assert [each[0] for each in found(told, RU, (FRONT[0], front))] == ["parity-pull-quotes"]
