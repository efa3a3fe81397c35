"""Letters of other alphabets and of old fonts in the place of Kazakh letters, and Kazakh words typed with Russian
letters only.

Ќ, Ѕ, Ў and their like come from KZ-1048 read as Windows-1251 and from the fonts in use before Unicode; ҝ, ҥ, ѳ are
letters of other languages of the same shape."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, Run, marked, replaced
from jurnal.copyedit.russified import KNOWN, RUSSIFIED, WITHOUT_KAZAKH_LETTERS

SAME_FORM: Mapping[str, str] = MappingProxyType(
    dict(zip("ҝҟӄҡԛҚҜҞӃҠӷҕӻӶҔҥӈӊҤӇѳɵӫөθΘѲƟӪϋүγҮ¥ӯӮӛӚћЋђ", "қққққҚҚҚҚҚғғғҒҒңңңҢҢөөөөөӨӨӨӨүүүҮұұҰәӘһҺһ", strict=True))
)
OLD_FONT: Mapping[str, str] = MappingProxyType(dict(zip("ќЌѓЃѕЅњЊўЎїЇјЈґҐєЄµ", "қҚғҒңҢңҢұҰүҮәӘөӨәӘө", strict=True)))
"""What letters of Windows-1251 show where a Kazakh letter of an old font was."""
TURKIC: Mapping[str, str] = MappingProxyType(dict(zip("öÖüÜğĞñÑ", "өӨүҮғҒңҢ", strict=True)))
UNSURE = frozenset("җҖҗҳҲ")
"""Letters of Tatar, Tajik and others for which more than one Kazakh letter may stand."""
SERBIAN_H = frozenset("ћЋђ")
LEAST_STEM = 6
"""Letters of a stem by which a longer word is known."""
VOWELS = "аәеёиоөуұүыіэюяјєїў"
ODD = frozenset(SAME_FORM) | frozenset(OLD_FONT) | frozenset(TURKIC) | UNSURE
KAZAKH = frozenset("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
WITH_HOOK = re.compile(r"([кКгГнНоОуУаА])[\u0321\u0322\u0327\u0328\u0329\u0335\u0336]")
HOOKED = MappingProxyType(dict(zip("кКгГнНоОуУаА", "қҚғҒңҢөӨұҰәӘ", strict=True)))
WORD = re.compile(rf"[{CYRILLIC}{''.join(sorted(ODD))}]+")


def foreign_letters(run: Run) -> Iterator[Mark]:
    """Letters that neither Kazakh nor Russian has, inside Cyrillic words."""
    if run.language != "kk":
        return
    letters = frozenset(run.plain)
    for word in WORD.finditer(run.plain) if ODD & letters else ():
        text = word.group()
        odd = [letter for letter in text if letter in ODD - KAZAKH]
        if odd and (len(text) > 1) and re.search(f"[{CYRILLIC}]", text):
            shown = ", ".join(sorted(set(odd)))
            fix = _kazakh(text)
            if fix and text[0] == "¥" and not run.plain[: word.start()].strip():
                fix = fix.capitalize()
            hint = f"write “{fix}”" if fix else "put the Kazakh letter in its place"
            yield marked(word, "foreign-letter", f"{shown} is no letter of Kazakh: “{text}”", hint, fix)
    for match in WITH_HOOK.finditer(run.plain):
        yield replaced(match, "foreign-letter", "a hook is put on a Russian letter", HOOKED[match.group(1)])


def _kazakh(text: str) -> str | None:
    if any(letter in UNSURE for letter in text):
        return None
    written = []
    for index, letter in enumerate(text):
        if letter in "ґҐєЄ":
            written.append(_vowel_or_gh(text, index))
        elif letter in "їЇ":
            meant = _with_dots(text)
            if meant is None:
                return None
            written.append(meant if letter.islower() else meant.upper())
        else:
            written.append(OLD_FONT.get(letter) or SAME_FORM.get(letter) or TURKIC.get(letter) or letter)
    return "".join(written)


def _vowel_or_gh(text: str, index: int) -> str:
    """Ґ and є stood for ө and ә in some fonts, for ғ in others: beside a vowel it is the consonant."""
    around = (text[index - 1 : index] + text[index + 1 : index + 2]).lower()
    letter = text[index]
    if any(other in VOWELS for other in around):
        return "ғ" if letter.islower() else "Ғ"
    return OLD_FONT[letter]


def _with_dots(text: str) -> str | None:
    """What ї stands for: ү in the old fonts, і on a Ukrainian keyboard; a word that is known, or other letters of the
    old fonts, tell which."""
    for letter in "үі":
        if re.sub("[їЇ]", letter, text).lower() in KNOWN:
            return letter
    return "ү" if _is_old_font(text) else None


def _is_old_font(text: str) -> bool:
    return any(letter in "ќЌѓЃѕЅўЎјЈ" for letter in text) or len(re.findall("[їЇ]", text)) > 1


def russian_letters(run: Run) -> Iterator[Mark]:
    """Common words of Kazakh typed without its own letters."""
    if run.language != "kk":
        return
    for word in run.words:
        text = word.group()
        cut = (
            word.start() == 0 and text.islower() and len(text) < 5
        )  # the tail of a word that was divided in the line above
        small = text.lower()
        right = RUSSIFIED.get(small.translate(WITHOUT_KAZAKH_LETTERS))
        if right and not cut and _lacks_letters(small, right):
            fix = right.upper() if text.isupper() else right.capitalize() if text[0].isupper() else right
            yield replaced(word, "russian-letters", f"“{text}” lacks letters of Kazakh", fix)
        elif stem := _stem_without_letters(small):
            hint = f"write it with the letters of “{stem}”"
            yield marked(word, "russian-letters", f"“{text}” lacks letters of Kazakh", hint, None)


def _lacks_letters(word: str, right: str) -> bool:
    """Whether a word differs from the right one by Russian letters only: өзің is no өзін without its letter."""
    return word not in KNOWN and all(
        letter in (meant, meant.translate(WITHOUT_KAZAKH_LETTERS)) for letter, meant in zip(word, right, strict=True)
    )


def _stem_without_letters(word: str) -> str | None:
    """The known word that another begins with, when it is spelled with Russian letters only."""
    for length in range(len(word) - 1, LEAST_STEM - 1, -1):
        stem = RUSSIFIED.get(word[:length])
        if stem:
            return stem
    return None
