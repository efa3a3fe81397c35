"""Kazakh in the Latin alphabet of 2021.

The alphabet is the improved one of 31 letters that the national commission presented on 28 January 2021, in the form of
the draft decree published on 21 April 2021 (ң is ñ there, no longer ŋ). It has no letter for ё, ц, ч, щ, ъ, ь, э, ю, я:
ц, ч, щ, э, ъ and ь follow the spelling rules for words with letters the alphabet lacks (цирк sirk, элемент element,
объект obekt, ащы aşşy); ю, я, ё are spelt by their sounds, i and a vowel. `docs/kazakh.md` has the whole table, its
sources and what it leaves undecided. One way only: и and й are one letter there, so no text comes back as it was.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

ALPHABET = "AaÄäBbDdEeFfGgĞğHhIıİiJjKkLlMmNnÑñOoÖöPpQqRrSsŞşTtUuŪūÜüVvYyZz"
"""The letters of the alphabet, each large and small."""
LETTERS: Mapping[str, str] = MappingProxyType(
    dict(zip("аәбвгғдежзийкқлмнңоөпрстуұүфхһшыі", "aäbvgğdejziikqlmnñoöprstuūüfhhşyı", strict=True))
    | {"ё": "io", "ц": "s", "ч": "ş", "щ": "ş", "ъ": "", "ь": "", "э": "e", "ю": "iu", "я": "ia"}
)
"""The letters of Kazakh in Cyrillic, all 42, and what they become."""
NEIGHBOURS: Mapping[str, str] = MappingProxyType(
    dict(zip("ґєїўҳҷҗҝѓќѕјљњћђџ", "geiuhjjggkzilnşjj", strict=True)) | {"ѣ": "e", "ѳ": "f", "ѵ": "i", "ѫ": "u"}
)
"""Cyrillic letters of the neighbours' languages, for their names in Kazakh text."""
LOOKALIKES: Mapping[str, str] = MappingProxyType(
    dict(zip("aceiopxyhəABCEHIKMOPTXYƏ", "асеіорхуһәАВСЕНІКМОРТХУӘ", strict=True))
)
"""Latin letters that are typed in Cyrillic words by mistake: бiр, cәлем."""
INTERNATIONAL: Mapping[str, str] = MappingProxyType(
    {
        "ЮНЕСКО": "UNESCO",
        "ЮНИСЕФ": "UNICEF",
        "ЮНЕП": "UNEP",
        "ЮНФПА": "UNFPA",
        "ЮНИДО": "UNIDO",
        "ЮНКТАД": "UNCTAD",
        "ЮНЭЙДС": "UNAIDS",
        "ЮСАИД": "USAID",
        "ИКАО": "ICAO",
        "ИСО": "ISO",
        "ИНТЕРПОЛ": "INTERPOL",
        "ФИФА": "FIFA",
        "ФИДЕ": "FIDE",
        "ЭКСПО": "EXPO",
        "БРИКС": "BRICS",
        "ОПЕК": "OPEC",
        "ЦЕРН": "CERN",
    }
)
"""Abbreviations that are Latin words written in Cyrillic: they go back to what they were."""

_MARKS = "\u0300-\u036f"
_TEXT = re.compile(
    rf"""
    (?P<address>
        (?:(?:https?|ftp)://|www\.) [^\s<>"«»]+?
        (?= -[а-яәғқңөұүһі]{{1,7}}\b | [,.;:!?)]* (?: [\s<>"«»] | $ ) )  # ends before a Kazakh ending: kz.kz/a-дан
        | [\w.+-]+@[\w-]+(?:\.[a-z]+)+
        | [@\#]\w+
    )
    | (?P<gas> [СC][ОO] (?= [2₂]\b ) )
    | (?P<word> [^\W\d_] (?: [^\W\d_{_MARKS}] | [{_MARKS}\u00ad] )* )
    """,
    re.VERBOSE,
)
_CYRILLIC = re.compile("[\u0400-\u052f]")
_FOREIGN = re.compile("[^\u0400-\u052f\u00ad" + _MARKS + "]+")
_SPECIAL = re.compile("[яюёцщЯЮЁЦЩ]|[^\u0400-\u052f]")
_LONG_SH = re.compile("^(?:а|тұ|ке)щ[ыеі]")
"""The three Kazakh words where щ is a long ш: ащы, тұщы, кеще."""


def _capital(small: str) -> str:
    return small.replace("i", "İ").upper()


_KNOWN = {**NEIGHBOURS, **LETTERS}
_TABLE = str.maketrans({**{letter.upper(): _capital(written) for letter, written in _KNOWN.items()}, **_KNOWN})


def latin(text: str) -> str:
    """Kazakh text in the Latin alphabet of 2021: «Үкіметтік емес ұйымдар» -> «Ükımettık emes ūiymdar». What is Latin
    already, numbers, addresses, signs stay as they are, and so does a Cyrillic letter the table does not know."""
    return _TEXT.sub(_piece, text) if _CYRILLIC.search(text) else text


def _piece(match: re.Match[str]) -> str:
    if match["gas"]:
        return "CO"
    word = match["word"]
    return _word(word) if word and _CYRILLIC.search(word) else match[0]


def _word(word: str) -> str:
    if not _SPECIAL.search(word):
        return INTERNATIONAL.get(word) or word.translate(_TABLE)
    word = _in_one_script(unicodedata.normalize("NFC", word))
    known = INTERNATIONAL.get(word)
    return known or unicodedata.normalize("NFC", "".join(_letter(word, at) for at in range(len(word))))


def _in_one_script(word: str) -> str:
    """The word with Latin letters that only look like Cyrillic ones read as those: one or two in a word that is mostly
    Cyrillic. A Latin word with a Kazakh ending (CEOлар) stays."""
    strange = _FOREIGN.findall(word)
    if not strange or 2 * sum(map(len, strange)) >= len(word):
        return word
    return _FOREIGN.sub(lambda match: _as_cyrillic(match[0]), word)


def _as_cyrillic(letters: str) -> str:
    if len(letters) > 2 or not all(letter in LOOKALIKES for letter in letters):
        return letters
    return "".join(LOOKALIKES[letter] for letter in letters)


def _letter(word: str, at: int) -> str:
    letter, small = word[at], word[at].lower()
    written = _KNOWN.get(small, letter)
    if small in "яю" and word[at - 1 : at].lower() in ("и", "й"):
        written = written[1:]  # the glide stands there already: конституция konstitusia
    elif small == "с" and word[at + 1 : at + 2].lower() == "ц":
        written = ""  # one s for both: сценарий senarii
    elif small == "щ" and _LONG_SH.match(word.lower()):
        written = "şş"
    return written if small == letter else _with_capitals(written, word, at)


def _with_capitals(written: str, word: str, at: int) -> str:
    """Several letters for one: all large in a word in capitals (ЮНИОР İUNİOR), else only the first (Юлия İulia)."""
    after, before = word[at + 1 : at + 2], word[at - 1 : at]
    loud = after.isupper() if after.isalpha() else before.isupper()
    return _capital(written) if loud else _capital(written[:1]) + written[1:]
