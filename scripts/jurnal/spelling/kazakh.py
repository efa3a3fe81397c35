"""Whether a word is one of Kazakh: a known stem with a lawful chain of suffixes, or a compound of such."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from jurnal.kazakh.morphology import FORMS, is_lawful, stems_of
from jurnal.spelling.lexicon import SLOTS, Kind

SPELT = re.compile(r"[\u00ad\u2060]")
HYPHENS = re.compile(r"[-\u2010\u2011]")
PREFIXES = """
    авиа авто агро анти аудио аэро био веб вело вице видео гео гидро гипер зоо евро инфра интер квази кибер
    кино контр макро мега медиа мета метео микро мини моно мото мульти нано нейро нео онлайн пара пост псевдо
    психо радио социо спорт суб супер теле термо техно транс турбо ультра фото этно эко экс экстра электро
    энерго крипто бей көп бір екі үш төрт бес алты жеті сегіз тоғыз он әр жалпы еуро
""".split()
"""What may stand before a word and be written with it."""
HYPHENED = frozenset(
    "экс вице бас суб топ поп рок арт пресс фронт бизнес интернет онлайн веб кибер эко этно медиа мини".split()
)
"""What may stand before a hyphen that is no word by itself."""
ENDINGS = ("тану", "хана", "нама", "аралық", "ішілік", "метр", "грамм", "жылдық", "градус")
"""What may stand after a stem and be written with it, suffixes following."""
SURNAME = re.compile(r"\w{3,}(?:[ео]ва?|ина?|ұлы|қызы|улы|кызы|ович|евич|овна|евна|ский|ская|бек|бай|хан|жан|гүл|нұр)")
LONGEST_SHORT_FORM = 6
"""Letters of an abbreviation in capitals."""
PARTICLES = frozenset("ақ ау ай мыс міс дағы дегі түгіл ғой қой ма ме ба бе па пе".split())
"""What may follow a hyphen."""


@dataclass(frozen=True)
class KazakhWords:
    """The known stems, in small letters, with what each may be (Kind)."""

    stems: Mapping[str, int]
    _known: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    def knows(self, word: str) -> bool:
        """Whether a word, of any case and with hyphens, is one of Kazakh. Anything that has no letters is."""
        word = SPELT.sub("", word)
        parts = HYPHENS.split(word)
        if len(parts) > 1 and HYPHENS.sub("-", word).lower() in self.stems:
            return True
        befores = ["", *parts]
        return all(
            self._knows_part(part, before, is_last=place == len(parts) - 1)
            for place, (part, before) in enumerate(zip(parts, befores, strict=False))
        )

    def _knows_part(self, part: str, before: str, is_last: bool) -> bool:
        if not any(letter.isalpha() for letter in part):
            return True
        if not is_last and part.lower() in HYPHENED:
            return True
        if before and (part in PARTICLES or (_takes_suffixes(before) and is_ending(part))):
            return True
        if len(part) == 1 or part.isascii() or (part.isupper() and len(part) <= LONGEST_SHORT_FORM):
            return True
        lower = part.lower().replace("ё", "е")
        if lower not in self._known:
            self._known[lower] = self._is_word(lower)
        return self._known[lower] or (part[0].isupper() and _is_surname(lower))

    def _is_word(self, word: str) -> bool:
        return word in FORMS or self.is_form(word) or self._is_compound(word)

    def is_common(self, word: str) -> bool:
        """Whether a list of ours has the stem of a word, so that it is one people write."""
        return any(
            self.stems.get(stem, 0) & Kind.LISTED and _makes(word, stem, self.stems[stem]) for stem in stems_of(word, 4)
        )

    def is_form(self, word: str, least: int = 2) -> bool:
        """Whether a stem of at least so many letters and a lawful chain of suffixes make a word in small letters."""
        return any(_makes(word, stem, kind) for stem in stems_of(word, least) if (kind := self.stems.get(stem, 0)))

    def _is_compound(self, word: str) -> bool:
        for prefix in PREFIXES:
            if word.startswith(prefix) and len(word) >= len(prefix) + 4 and self.is_form(word[len(prefix) :], 4):
                return True
        for ending in ENDINGS:
            at = word.find(ending, 3)
            if at > 0 and self.stems.get(word[:at], 0) & Kind.NOUN and _makes(word[at:], ending, Kind.NOUN):
                return True
        return False


def _is_surname(word: str) -> bool:
    """Whether a word that stands with a capital ends as surnames and patronymics do, suffixes aside."""
    match = SURNAME.match(word)
    return match is not None and _makes(word, match.group(), Kind.NAME)


def _makes(word: str, stem: str, kind: int) -> bool:
    if word == stem:
        return True
    return any(kind & bit and is_lawful(word, stem, slot) for bit, slot in SLOTS)


def _takes_suffixes(part: str) -> bool:
    """Whether a suffix may follow this after a hyphen: a number, an abbreviation in capitals, a Latin word."""
    return not part.isalpha() or part.isupper() or part.isascii()


_ENDS = ("а", "е", "т", "р", "м", "з")


def is_ending(part: str) -> bool:
    """Whether suffixes of a noun make all of this: ның, дан, лық after ҮЕҰ-, 150-, IT-."""
    return any(
        is_lawful(stem + part, stem, slot)
        for last in _ENDS
        for stem in (f"ба{last}", f"бе{last}")
        for slot in ("noun", "numeral")
    )
