"""What the browser's stemmer (theme/web/js/search/stem-kk.js) knows: the same endings and stems, as values for JSON.

Nothing of it is written by hand: it is made from the tables here whenever a site is built, so the two cannot differ.
Lists of words are front-coded: a digit or small Latin letter says how many letters a word shares with the one before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from jurnal.kazakh.morphology.irregular import SYNCOPE
from jurnal.kazakh.morphology.sounds import BACK_VOWELS, FRONT_VOWELS, LOAN_LETTERS
from jurnal.kazakh.stemming.endings import BITS, Endings, Fit, compiled
from jurnal.kazakh.stemming.irregular import FORMS, STANDING
from jurnal.kazakh.stemming.known import SHORTENED
from jurnal.kazakh.stemming.nouns import NOUNS
from jurnal.kazakh.stemming.unknown import LEAST, LOAN_VOWELS, SHORT, VERBAL, VOWELS
from jurnal.kazakh.stemming.verbs import VERBS

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def browser_data() -> dict[str, object]:
    """The endings of each kind, the stems, and the smaller tables, ready for JSON. The same tables, the same value."""
    return {
        "endings": [_groups(endings) for endings in compiled()],
        "nouns": front_coded(NOUNS),
        "verbs": front_coded(VERBS),
        "forms": FORMS,
        "standing": sorted(STANDING),
        "syncope": {stem: short for stem, short in SYNCOPE.items() if stem in NOUNS},
        "shortened": {stem: short for stem, short in SHORTENED.items() if stem in VERBS},
        "borrowed": "".join(sorted(LOAN_LETTERS)),
        "bits": BITS,
        "least": LEAST,
        "short": SHORT,
        "back": "".join(sorted(BACK_VOWELS)),
        "front": "".join(sorted(FRONT_VOWELS)),
        "vowels": "".join(sorted(VOWELS)),
        "verbal": VERBAL,
        "loan": "".join(sorted(LOAN_VOWELS)),
    }


def _groups(endings: Endings) -> list[tuple[tuple[Fit, ...], str]]:
    """Endings that need the same before them, together."""
    groups: dict[tuple[Fit, ...], list[str]] = defaultdict(list)
    for tail, fits in endings.items():
        groups[fits].append(tail)
    return [(fits, front_coded(tails)) for fits, tails in groups.items()]


def front_coded(words: Iterable[str]) -> str:
    """The words in order, each without what it shares with the one before."""
    coded, before = "", ""
    for word in sorted(words):
        shared = 0
        while shared < min(len(before), len(word), len(DIGITS) - 1) and before[shared] == word[shared]:
            shared += 1
        coded += DIGITS[shared] + word[shared:]
        before = word
    return coded
