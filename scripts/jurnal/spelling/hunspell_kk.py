"""What can be trusted of the hunspell dictionary of Kazakh (2009): its stems, sorted and sifted, never its flags.

The dictionary is a list of words of a corpus. It gives 6,700 verbs as verbal nouns in -у with flags of their own, and
nearly everything else the same flags, whatever it is: nouns, verbs, inflected forms, abbreviations, words cut at a
line's end, slips. Its flags make жқмыс a word. So verbs are known by their -у, short words only stand when our own list
has them, and a word that ends in consonants as no Kazakh word does must be one of Russian.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jurnal.kazakh.letters import CONSONANTS, LETTERS, VOWELS
from jurnal.kazakh.morphology import looks_borrowed
from jurnal.spelling.lexicon import Kind, Stems, add

VERB_FLAG = "M"
SHORTEST = 4
"""A shorter word of the dictionary is not believed: ббс, апн, үрд stand there beside үй."""
_OPENING = re.compile(r"[бвгдзкпстфхшм]?[бвгдзкпстфхцчш][рлвнмхтпк]?р?[аоуеиэюяыёіүұәө]|.?[аоуеиэюяыёіүұәө]")
_CUT = re.compile(r"(?:[бвгғджзйкқлмнңпрсфхцчш][бвгғджзйлмнңрфхһц]|тт|сс|кк|ққ|пп)$")
DISAGREES = re.compile(r"[кг][аоұы]|[аоұы][кг](?![еөүі])|[қғ][еөүі]|[еөүі][қғ](?![аоұы])")
"""қ and ғ go with back vowels, к and г with front ones (кызмет is no word), but at a joint with the next part (ардагер,
шілдеқоңыз)."""
_CLUSTER = re.compile(r"[бвгғджзйкқлмнңпрстфхһцчшщ]{4}|[қғңһ][бвгғджзкқпсфхцчш]{2}")


def trusted(entries: Iterable[tuple[str, str]], russian: frozenset[str] = frozenset()) -> Stems:
    """The stems of the dictionary's entries (word, flags) that are plausible words of Kazakh, with what they may be.
    `russian` are the words of a Russian dictionary."""
    flags = {word: flag for word, flag in entries if is_plausible(word, russian)}
    stems: Stems = {}
    for word, flag in flags.items():
        if flag.startswith(VERB_FLAG):
            add(stems, [word], Kind.ACTION)
            add(stems, verb_stems(word, flags), Kind.VERB)
    verbs = {word for word, kind in stems.items() if kind & Kind.VERB}
    others = [word for word in flags if word not in stems or not _only_verb(word, verbs)]
    add(stems, (word for word in others if len(word) >= SHORTEST and not flags[word].startswith(VERB_FLAG)), Kind.NOUN)
    return stems


def is_plausible(word: str, russian: frozenset[str] = frozenset()) -> bool:
    """Whether a word of small letters can be one of Kazakh: it has a vowel, and no clusters nobody could say."""
    return (
        len(word) > 1
        and (word in russian or not _CUT.search(word))
        and (word in russian or looks_borrowed(word) or not DISAGREES.search(word))
        and LETTERS.issuperset(word)
        and any(letter in VOWELS or letter == "у" for letter in word)
        and not _CLUSTER.search(word)
        and (word[1] not in CONSONANTS or word[0] not in CONSONANTS or bool(_OPENING.match(word)))
    )


def verb_stems(action: str, known: Iterable[str]) -> list[str]:
    """The stems of a verbal noun: келу of кел, оқу of оқы, қою of қой; both where both are there (қазу)."""
    known = known if isinstance(known, (dict, set, frozenset)) else set(known)
    start = action[:-1]
    if action.endswith("ю"):
        return [start if start.endswith("и") else f"{start}й"]
    if not action.endswith("у"):
        return []
    if start[-1:] == "б":
        start = f"{start[:-1]}п" if f"{start[:-1]}п" in known else start
    if start[-1:] in "гғ" and start[-1:]:
        unvoiced = start[:-1] + {"г": "к", "ғ": "қ"}[start[-1]]
        start = unvoiced if unvoiced in known or f"{start}ы" not in known else start
    full = [f"{start}{vowel}" for vowel in "ыі" if f"{start}{vowel}" in known]
    return [*full, *([start] if not full or start in known else [])]


def _only_verb(word: str, verbs: set[str]) -> bool:
    """Whether a stem of a verb is no noun beside it: the short ones may be (той), those in -с often are (жарыс)."""
    return word in verbs and len(word) > 4 and not word.endswith(("с", "ш", "қ", "к"))
