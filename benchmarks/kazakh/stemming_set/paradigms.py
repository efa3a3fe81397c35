"""Paradigms of Kazakh words, written out from the grammar alone: nothing of jurnal is asked, so that they can test it.

A row of stems.tsv is `stem kind [before possessive]`; kinds are n (noun), a (adjective), v (verb); the third cell gives
what stays of the stem before a possessive where it is irregular (орын: орн). The harmony is that of the last vowel.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

STEMS = Path(__file__).with_name("stems.tsv")
BACK, FRONT = set("аоұыя"), set("әеөүіэ")
VOWELS = BACK | FRONT | set("иуюё")
VOICELESS = set("пфкқтсшщцчхһбвгғд")
SOFTENED = {"п": "б", "к": "г", "қ": "ғ"}


class Word:
    """A word while it grows."""

    def __init__(self, text: str, front: bool, vowel: bool | None = None) -> None:
        self.text, self.front = text, front
        last = text[-1]
        self.vowel = last in VOWELS and not (last == "у" and text[-2:-1] in set("аәея")) if vowel is None else vowel

    def add(self, back: str, front: str) -> Word:
        """With the back or the front shape of a suffix."""
        return Word(self.text + (front if self.front else back), self.front)

    def begins(self, vowel: str, voiced: str, nasal: str, voiceless: str) -> str:
        """The first letter of a suffix after this word."""
        last = self.text[-1]
        if last in VOICELESS:
            return voiceless
        if last in "мнң":
            return nasal
        return vowel if self.vowel else voiced


def front(stem: str) -> bool:
    """Whether the last vowel that tells is a front one; without one к, г make a stem front."""
    told = [letter for letter in stem if letter in BACK | FRONT]
    return told[-1] in FRONT if told else bool(set("кги") & set(stem))


def plural(word: Word) -> Word:
    """-лар, -дар, -тар."""
    last = word.text[-1]
    first = "т" if last in VOICELESS else "д" if last in "лмнңзж" else "л"
    return word.add(f"{first}ар", f"{first}ер")


def possessives(word: Word, short: str | None = None) -> Iterator[tuple[Word, bool]]:
    """My, your, your (polite), our, his; and whether it is his."""
    if word.vowel and word.text[-1] not in "иую":
        for back, fronted in (("м", "м"), ("ң", "ң"), ("ңыз", "ңіз"), ("мыз", "міз")):
            yield word.add(back, fronted), False
        yield word.add("сы", "сі"), True
        return
    base = Word(short or _softened(word.text), word.front, vowel=False)
    for back, fronted in (("ым", "ім"), ("ың", "ің"), ("ыңыз", "іңіз"), ("ымыз", "іміз")):
        yield base.add(back, fronted), False
    yield base.add("ы", "і"), True


def _softened(text: str) -> str:
    after_vowel = text[-2:-1] in VOWELS
    return text[:-1] + SOFTENED[text[-1]] if text[-1] in SOFTENED and after_vowel else text


def cases(word: Word, his: bool = False, mine: bool = False) -> Iterator[Word]:
    """The seven cases, the nominative as it is."""
    yield word
    if his:
        for back, fronted in (("ның", "нің"), ("на", "не"), ("н", "н"), ("нда", "нде"), ("нан", "нен"), ("мен", "мен")):
            yield word.add(back, fronted)
        return
    genitive = word.begins("н", "д", "н", "т")
    yield word.add(f"{genitive}ың", f"{genitive}ің")
    if mine:
        yield word.add("а", "е")
    else:
        voiceless = word.text[-1] in VOICELESS
        yield word.add("қа" if voiceless else "ға", "ке" if voiceless else "ге")
    accusative = word.begins("н", "д", "д", "т")
    yield word.add(f"{accusative}ы", f"{accusative}і")
    locative = word.begins("д", "д", "д", "т")
    yield word.add(f"{locative}а", f"{locative}е")
    ablative = word.begins("д", "д", "н", "т")
    yield word.add(f"{ablative}ан", f"{ablative}ен")
    last = word.text[-1]
    instrumental = "п" if last in VOICELESS else "б" if last in "зж" else "м"
    yield word.add(f"{instrumental}ен", f"{instrumental}ен")


def noun(stem: str, short: str | None = None) -> Iterator[str]:
    """Number, possessive and case of a noun, and -дағы."""
    single = Word(stem, front(stem))
    for number, before in ((single, short), (plural(single), None)):
        yield from (form.text for form in cases(number))
        at = number.begins("д", "д", "д", "т")
        there = number.add(f"{at}ағы", f"{at}егі")
        yield there.text
        yield from (form.text for form in cases(plural(there)))
        for owned, his in possessives(number, before):
            mine = owned.text[-1] in "мң"
            yield from (form.text for form in cases(owned, his, mine))


def adjective(stem: str) -> Iterator[str]:
    """An adjective used as a noun, compared, and made an abstract noun."""
    word = Word(stem, front(stem))
    yield from (form.text for form in cases(word))
    yield from (form.text for form in cases(plural(word)))
    if word.vowel:
        yield word.add("рақ", "рек").text
    else:
        yield Word(_softened(stem), word.front).add("ырақ", "ірек").text


def verb(stem: str) -> Iterator[str]:
    """Persons, tenses and moods of a verb, its negation, participles, converbs and action noun with their cases."""
    word = Word(stem, front(stem), vowel=stem[-1] in VOWELS - {"у"})
    yield from _affirmed(word)
    last = stem[-1]
    denied = "п" if last in VOICELESS else "б" if last in "мнңзж" else "м"
    no = word.add(f"{denied}а", f"{denied}е")
    past = no.add("ды", "ді")
    yield from (no.text + "й", past.text, no.add("ған", "ген").text, no.add("йды", "йді").text)
    yield from (form.text for form in cases(no.add("йтын", "йтін")))
    yield from (form.text for form in cases(Word(no.text + "у", word.front, vowel=False)))


def _affirmed(word: Word) -> Iterator[str]:
    voiceless = word.text[-1] in VOICELESS
    past = word.add("ты" if voiceless else "ды", "ті" if voiceless else "ді")
    yield past.text
    yield from (past.text + person for person in ("м", "ң", "қ" if not word.front else "к"))
    had = word.add("қан" if voiceless else "ған", "кен" if voiceless else "ген")
    yield from (form.text for form in cases(had))
    yield from (form.text for form in cases(plural(had)))
    yield from (had.add("дай", "дей").text, had.add("мын", "мін").text)
    yield from (form.text for owned, his in possessives(had) for form in cases(owned, his, owned.text[-1] in "мң"))
    yield word.add("са", "се").text
    yield word.add("са", "се").text + "м"
    now = _with_a(word)
    yield now
    yield from (now + ("ді" if word.front else "ды"), now + ("мін" if word.front else "мын"))
    yield from (now + ("сіз" if word.front else "сыз"), now + ("міз" if word.front else "мыз"))
    usual = Word(now + ("тін" if word.front else "тын"), word.front)
    yield from (form.text for form in cases(usual))
    yield from (form.text for form in cases(plural(usual)))
    done = _with_p(word)
    yield from (done, done + ("ті" if word.front else "ты"))
    act = Word(_with_u(word), word.front, vowel=False)
    yield from (form.text for form in cases(act))
    yield from (form.text for owned, his in possessives(act) for form in cases(owned, his, owned.text[-1] in "мң"))


def _with_a(word: Word) -> str:
    if word.text[-1] in "ыі":
        return word.text[:-1] + "и"
    if word.text[-1] == "й" and not word.front:
        return word.text[:-1] + "я"
    return word.text + "й" if word.vowel else _softened(word.text) + ("е" if word.front else "а")


def _with_p(word: Word) -> str:
    if word.vowel:
        return word.text + "п"
    return (word.text[:-1] + "у" if word.text[-1] == "п" else _softened(word.text)) + ("іп" if word.front else "ып")


def _with_u(word: Word) -> str:
    if word.text[-1] in "ыі":
        return word.text[:-1] + "у"
    return word.text[:-1] + "ю" if word.text[-1] == "й" else _softened(word.text) + "у"


def paradigms() -> list[tuple[str, str, tuple[str, ...]]]:
    """The dictionary form of every word of the list (оқу of оқы), its kind and its forms, each form once."""
    made = []
    for row in STEMS.read_text(encoding="utf-8").splitlines():
        stem, kind, *short = row.split("\t")
        forms = {"n": lambda: noun(stem, *short), "a": lambda: adjective(stem), "v": lambda: verb(stem)}[kind]()  # noqa: B023
        base = _with_u(Word(stem, front(stem))) if kind == "v" else stem
        made.append((base, kind, tuple(dict.fromkeys(forms))))
    return made
