"""Whether a word is one of Russian: the hunspell dictionary, parts of words with hyphens, and names in every case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jurnal.spelling.hunspell import Hunspell, plain

HYPHENS = re.compile(r"[-\u2010\u2011]")
IGNORED = re.compile("[\u00ad\u2060\u0301]")
PARTICLES = frozenset("то либо нибудь ка де таки с кое кой по во в".split())
ENDINGS_AFTER_FIGURE = re.compile(
    r"(?:го|му|й|ый|ой|ая|я|ю|ую|е|ое|ые|х|ых|м|ым|ом|ми|ти|и|летн\w{2,3}|летием?|летия|процентн\w{2,3}|минутн\w{2,3}|"
    r"дневн\w{2,3}|часов\w{2,3}|тысячн\w{2,3}|миллионн\w{2,3}|километров\w{2,3}|тонн\w{2,3}|томн\w{2,3}|этажн\w{2,3}|"
    r"местн\w{2,3}|кратн\w{2,3}|значн\w{2,3}|миллиметров\w{2,3})"
)
FIRST_PARTS = re.compile(
    r"(?:авиа|авто|агро|анти|аудио|аэро|био|вело|видео|гео|гидро|евро|инфо|кибер|кино|контр|макро|медиа|мега|мета|микро|"
    r"мини|моно|мото|мульти|нано|нац|нейро|онлайн|пост|пресс|псевдо|психо|радио|соц|спец|супер|теле|термо|транс|"
    r"ультра|фото|эко|экс|экстра|электро|энерго|этно|гос|обще|обще|меж|между|много|одно|двух|трех|четырех|пяти|шести|"
    r"семи|восьми|девяти|десяти|само|взаимо|высоко|низко|мало|полу|не|пол|ново|все)(?=\w{4})"
)
_SURNAME = re.compile(
    r"[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой|ы|ых|ыми)?|[А-ЯЁ]\w+(?:ович|евич|ич)(?:а|у|ем|е)?|"
    r"[А-ЯЁ]\w+(?:овн|евн|ичн)(?:а|ы|е|у|ой)|[А-ЯЁ]\w+(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)|"
    r"[А-ЯЁ]\w+(?:улы|кызы|бек|бай|хан|жан)(?:а|у|ом|е)?"
)


@dataclass(frozen=True)
class RussianWords:
    """The dictionary, and words of ours in every form."""

    dictionary: Hunspell
    extra: frozenset[str] = frozenset()

    def knows(self, word: str) -> bool:
        """Whether a word, of any case and with hyphens, is one of Russian. Anything that has no letters is."""
        word = IGNORED.sub("", word)
        parts = HYPHENS.split(word)
        if len(parts) > 1 and self._has(HYPHENS.sub("-", word)):
            return True
        befores = ["", *parts]
        return all(self._knows_part(part, before, len(parts)) for part, before in zip(parts, befores, strict=False))

    def _knows_part(self, part: str, before: str, count: int) -> bool:
        if len(part) < 2 or not any(letter.isalpha() for letter in part) or part.isascii() or _is_short_form(part):
            return True
        if count > 1 and part.lower() in PARTICLES:
            return True
        if before and not before.isalpha() and ENDINGS_AFTER_FIGURE.fullmatch(part):
            return True
        return self._has(part) or self._is_compound(part, count)

    def _has(self, word: str) -> bool:
        lower = word.lower()
        cased = (lower, word) if word[1:] == word[1:].lower() else (lower, word, lower.capitalize())
        return any(self.dictionary.has(form) or plain(form.lower()) in self.extra for form in cased) or (
            _SURNAME.fullmatch(word) is not None
        )

    def _is_compound(self, word: str, count: int) -> bool:
        lower = word.lower()
        if count > 1 and word.endswith(("о", "е")):  # научно-технический
            return any(self.dictionary.has(lower[:-1] + ending) for ending in ("ый", "ий", "ой"))
        match = FIRST_PARTS.match(lower)
        return match is not None and self.dictionary.has(lower[match.end() :])


def _is_short_form(part: str) -> bool:
    return part.isupper() and len(part) <= 6


_CASES: tuple[tuple[str, str], ...] = (
    ("ский", "ский ского скому ским ском ская ской скую ское ские ских скими"),
    ("ская", "ская ской скую"),
    ("ный", "ный ного ному ным ном ная ной ную ное ные ных ными"),
    ("вый", "вый вого вому вым вом вая вой вую вое вые вых выми"),
    ("ой", "ой ого ому ым им ом ая ую ое ые ие ых их ыми ими"),
    ("кий", "кий кого кому ким ком кая кой кую кое кие ких кими"),
    ("ова", "ова овой ову"),
    ("ева", "ева евой еву"),
    ("ина", "ина иной ину ины ине"),
    ("ец", "ец ца цу цем цом це цы цев цам цами цах"),
    ("ость", "ость ости остью остей остям остями остях"),
    ("ия", "ия ии ию ией ий иям иями иях"),
    ("я", "я и ю ей е ям ями ях"),
    ("а", "а ы и е у ой ей ам ами ах"),
    ("ий", "ий ия ию ием ии"),
    ("й", "й я ю ем е и ев ям ями ях"),
    ("ь", "ь я ю ем е и ью ей ям ями ях"),
    ("во", "во ва ву вом ве"),
    ("но", "но на ну ном не"),
    ("ие", "ие ия ию ием ии"),
    ("о", "о"),
    ("у", "у"),
    ("и", "и"),
    ("", " а у ом ым ем е ы и ов ей ам ами ах"),
)


def cases(word: str) -> Iterator[str]:
    """The forms a Russian name or noun may have, by what it ends in; some of them nobody says."""
    for ending, forms in _CASES:
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            yield from (stem + form for form in forms.split(" "))
            return


def in_all_cases(words: Iterable[str]) -> frozenset[str]:
    """Words and names with all their forms, in small letters, е for ё."""
    parts = (part for word in words for part in HYPHENS.split(plain(word.lower())) if part)
    return frozenset(form for part in parts for form in cases(part))
