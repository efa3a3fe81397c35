"""Addresses of small ASCII letters, digits and hyphens, made of Kazakh and Russian titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from jurnal.kazakh.latin import latin

LONGEST = 60
"""Letters of an address: longer ones are cut between words."""
RUSSIAN: Mapping[str, str] = MappingProxyType(
    dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True))
    | {"ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
    | {"ъ": "", "ь": ""}
)
"""Russian as GOST 7.79-2000 (system B) writes it, made simpler for addresses: without its accents, й y, х kh, ц ts, щ
shch, as newspapers write them."""

_OTHER = re.compile(r"[^a-z0-9]+")
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`´\u00ad](?=\w)")
_PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_RUSSIAN = str.maketrans(dict(RUSSIAN))


def slug(text: str, language: str = "kk", longest: int = LONGEST) -> str:
    """An address made of a title: «Азаматтық қоғам» -> azamattyq-qogam by the table of the 2021 alphabet without its
    marks; with language "ru" «Живая вода» -> zhivaya-voda. Cut between words when it is longer than `longest`; empty
    when there is no letter and no digit in it."""
    if language.split("-")[0] == "ru":
        text = unicodedata.normalize("NFC", text).lower().translate(_RUSSIAN)
    small = latin(text).replace("İ", "i").lower().translate(_PLAIN)
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", small) if not unicodedata.combining(sign))
    words = _OTHER.sub("-", _APOSTROPHE.sub("", bare)).strip("-")
    if len(words) <= longest:
        return words
    return words[: longest + 1].rpartition("-")[0] or words[:longest]
