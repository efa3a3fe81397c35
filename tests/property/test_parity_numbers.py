"""The same numbers and dates, written in whatever way each language allows, are no difference; another number is."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jurnal.check.parity.numerals.table import each
from jurnal.check.parity.readings import readings, unequal
from jurnal.model import Language

UNITS = {
    "kk": each("бір екі үш төрт бес алты жеті сегіз тоғыз"),
    "ru": each("один два три четыре пять шесть семь восемь девять"),
}
TEENS = each("десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать") + each(
    "восемнадцать девятнадцать"
)
TENS = {
    "kk": each("он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан"),
    "ru": each("десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
}
HUNDREDS = each("сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
MONTHS = {
    "kk": each("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
    "ru": each("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
}
ROMAN = ("", *each("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI"))


def spelled(number: int, language: Language) -> str:
    """A number up to 999 999 in words."""
    thousands, rest = divmod(number, 1000)
    words = [f"{spelled(thousands, language)} {'мың' if language == 'kk' else 'тысяч'}"] if thousands else []
    hundreds, rest = divmod(rest, 100)
    if hundreds:
        words.append(f"{UNITS['kk'][hundreds - 1]} жүз" if language == "kk" else HUNDREDS[hundreds - 1])
    if language == "ru" and 10 <= rest < 20:
        return " ".join([*words, TEENS[rest - 10]])
    tens, units = divmod(rest, 10)
    words += [TENS[language][tens - 1]] if tens else []
    words += [UNITS[language][units - 1]] if units else []
    return " ".join(words)


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\u00a0")


@dataclass(frozen=True)
class Number:
    value: int

    def forms(self, language: Language) -> list[str]:
        value, kk = self.value, language == "kk"
        forms = [str(value), grouped(value), spelled(value, language), f"{value} %", f"{grouped(value)} теңге"]
        forms += [f"{value}-нан астам", f"{value}-ға жуық"] if kk else [f"более {value}", f"около {grouped(value)}"]
        forms += [f"{value}-орын", f"{value}-ші"] if kk else [f"{value}-й", f"{value}-го"]
        if value % 100 == 0 and value >= 1000:
            thousands = f"{value / 1000:g}".replace(".", ",")
            forms += [f"{thousands} мың", f"{thousands} мыңнан"] if kk else [f"{thousands} тыс.", f"{thousands} тысяч"]
        return forms + ([f"{ROMAN[value]} ғасыр" if kk else f"{ROMAN[value]} век"] if 1 < value < len(ROMAN) else [])


@dataclass(frozen=True)
class Date:
    day: int
    month: int
    year: int

    def forms(self, language: Language) -> list[str]:
        month, digits = MONTHS[language][self.month - 1], f"{self.day:02d}.{self.month:02d}.{self.year}"
        if language == "kk":
            day_last = f"{self.year} жылдың {month} айының {self.day}-сінде"
            return [f"{self.year} жылғы {self.day} {month}да", f"{self.day} {month} {self.year} жылы", digits, day_last]
        return [f"{self.day} {month} {self.year} года", f"{self.day}-го {month} {self.year} г.", digits]


values = st.one_of(
    st.integers(1, 40), st.integers(11, 999), st.integers(2000, 900_000), st.integers(1, 900).map(lambda n: n * 1000)
)
numbers = values.filter(lambda value: not 1900 <= value <= 2999).map(Number)
dates = st.builds(Date, st.integers(1, 28), st.integers(1, 12), st.integers(1900, 2030))
paragraphs = st.lists(st.one_of(numbers, dates), min_size=1, max_size=5)
WORDS = {"kk": "Мұнда {} деп жазылған.", "ru": "Здесь написано {} без прикрас."}


@st.composite
def written(draw: st.DrawFn, things: list[Number | Date], language: Language) -> str:
    """A paragraph that says all these numbers, in any order."""
    order = draw(st.permutations(things))
    return " ".join(WORDS[language].format(draw(st.sampled_from(thing.forms(language)))) for thing in order)


def differ(one: str, first: Language, other: str, second: Language) -> bool:
    """Whether the check would tell a difference between two paragraphs."""
    return any(unequal(*readings([one], first), *readings([other], second)))


@settings(max_examples=300, deadline=None)
@given(st.data(), paragraphs)
def test_the_same_numbers_in_any_form_are_silent(data, things):
    kk, ru = data.draw(written(things, "kk")), data.draw(written(things, "ru"))
    assert not differ(kk, "kk", ru, "ru")
    assert not differ(ru, "ru", kk, "kk")


@settings(max_examples=300, deadline=None)
@given(st.data(), paragraphs, values)
def test_another_number_is_found(data, things, other):
    assume(other not in {number for thing in things for number in vars(thing).values()})
    kk = data.draw(written(things, "kk"))
    changed = data.draw(written(things[1:], "ru"))
    said = data.draw(st.sampled_from([form for form in Number(other).forms("ru") if form[0].isdigit()]))
    assert differ(kk, "kk", f"{changed} {WORDS['ru'].format(said)}", "ru")


@settings(max_examples=200, deadline=None)
@given(st.data(), st.lists(dates, min_size=1, max_size=3), dates)
def test_another_date_is_found(data, things, other):
    assume((other.day, other.month) not in {(thing.day, thing.month) for thing in things})
    kk = data.draw(written(things, "kk"))
    ru = data.draw(written([*things[1:], other], "ru"))
    assert differ(kk, "kk", ru, "ru")
