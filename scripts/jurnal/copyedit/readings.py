"""How numbers, signs and short forms are read in Kazakh, as far as the suffix after them needs it: 50 is елу, % is
пайыз, ҮЕҰ ends in ұ. The rules of harmony and assimilation are those of «Қазақ тілінің орфографиялық ережесі»."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

UNITS = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
BACK = "аоұыуёюя"
VOWELS = "аәеиоөуұүыіэ"
SONORANT = "рлйу"
VOICED = "бвгғджзж"
NASAL = "мнң"
SHORT_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "ҮЕҰ": "ұ",
        "БҰҰ": "ұ",
        "ЕҚЫҰ": "ұ",
        "ШЫҰ": "ұ",
        "ҰҚШҰ": "ұ",
        "ЕО": "о",
        "ЖОО": "о",
        "КСРО": "о",
        "ЕАЭО": "о",
        "НАТО": "о",
        "ЮНЕСКО": "о",
        "ИКАО": "о",
        "АҚШ": "аш",
        "БАҚ": "ақ",
    }
)
"""Short forms whose reading nobody doubts, by the end of that reading."""


def reading(number: str) -> str:
    """The last word of a whole or decimal number in figures: «2,5» -> бес, «1 500» -> жүз. Empty when it is none."""
    digits = re.sub(r"\D", "", number.rpartition(",")[2] if "," in number else number)
    zeros = len(digits) - len(digits.rstrip("0"))
    if not digits.rstrip("0"):
        return "нөл" if digits else ""
    if not zeros:
        return UNITS[int(digits[-1])]
    if zeros == 1:
        return TENS[int(digits[-2])]
    return "жүз" if zeros == 2 else "мың" if zeros < 6 else "миллион" if zeros < 9 else "миллиард"


def is_back(word: str) -> bool:
    """Whether suffixes with а and ы follow a word."""
    if word in ("елу",):
        return False
    vowel = next((letter for letter in reversed(word) if letter in VOWELS), "")
    return vowel in BACK if vowel not in "и" else False


def suffix(word: str, case: str) -> str:
    """The suffix of a case after a word: dative, locative, ablative, accusative, genitive, with."""
    last = word[-1]
    open_end = last in VOWELS and not (last == "у" and word != "у")
    voiceless = last not in VOWELS + SONORANT + VOICED + NASAL
    a, y = ("а", "ы") if is_back(word) else ("е", "і")
    match case:
        case "dative":
            return ("қ" if voiceless else "ғ") + a if is_back(word) else ("к" if voiceless else "г") + a
        case "locative":
            return ("т" if voiceless else "д") + a
        case "ablative":
            return ("т" if voiceless else "н" if last in NASAL else "д") + a + "н"
        case "accusative":
            return ("т" if voiceless else "н" if open_end else "д") + y
        case "genitive":
            return ("т" if voiceless else "н" if open_end or last in NASAL else "д") + y + "ң"
        case _:
            return ("п" if voiceless else "б" if last in "зж" else "м") + "ен"


FAMILIES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "dative": frozenset({"ға", "ге", "қа", "ке"}),
        "locative": frozenset({"да", "де", "та", "те"}),
        "ablative": frozenset({"дан", "ден", "тан", "тен", "нан", "нен"}),
        "accusative": frozenset({"ды", "ді", "ты", "ті", "ны", "ні"}),
        "genitive": frozenset({"дың", "дің", "тың", "тің", "ның", "нің"}),
        "with": frozenset({"мен", "бен", "пен"}),
    }
)
"""Every form that the suffix of a case may take."""


def right_form(word: str, written: str) -> str | None:
    """The form of a written case suffix that agrees with the word; None when it is none of these suffixes."""
    case = next((case for case, forms in FAMILIES.items() if written in forms), None)
    return suffix(word, case) if case and word else None
