"""Letters that look alike in two scripts: Latin and Greek ones in Cyrillic words, Cyrillic ones in Latin words.

The pairs are those of Unicode's confusables (UTS #39) as far as the two scripts and Kazakh need them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, LATIN, LOWER, UPPER, Run, marked, replaced
from jurnal.copyedit.russified import KNOWN

LATIN_TO_CYRILLIC: Mapping[str, str] = MappingProxyType(
    dict(zip("oceapxyihkəǝABCEHKMOPTXYIFƏƎ", "осеархуіһкәәАВСЕНКМОРТХҮІҒӘӘ", strict=True))
)
"""What a typist's Latin letter was meant to be; capital Y has the form of Ү, not of У."""
RUSSIAN_ONLY: Mapping[str, str] = MappingProxyType({"Y": "У", "h": "н"})
CYRILLIC_TO_LATIN: Mapping[str, str] = MappingProxyType(
    dict(zip("осеархуіһәАВСЕНКМОРТХҮУІ", "oceapxyihəABCEHKMOPTXYYI", strict=True))
)
VOWELS = "аәеёиоөуұүыіэюя"
GREEK: Mapping[str, str] = MappingProxyType(dict(zip("οαρΑΒΕΗΚΜΟΡΤΧ", "оарАВЕНКМОРТХ", strict=True)))
CODES = frozenset(
    "IT ICT PR HR CEO CO SMS IP VIP TV PC PCR HTTP COVID KPI API CRM ERP ETH BTC OTC AEO CAREC OPEC OSCE".split()
)
"""Latin short forms that are typed in Cyrillic by mistake, wholly or in part."""
KAZAKH_WORDS = frozenset(
    "ас аса ара арасы ар еске ескер есе осы осу осе хор сәт сәті үй үйі сіз сір аса рас ер".split()
)
RUSSIAN_WORDS = frozenset("а в к о с у и хор рост рос сор сора оса раса роса ухо эхо еру как так там тут это".split())
STROKE = rf"[lIıӏӀ]|[1|](?=[{LOWER}])"
STROKES = frozenset("lIıӏӀІ1|")
WITH_STROKE = re.compile(
    rf"(?<![\w])(?=[{CYRILLIC}1lIıӏӀ|]*[{LOWER}])(?:[{CYRILLIC}]|[1lI|ıӏӀ](?=[{LOWER}]))(?:[{CYRILLIC}]|{STROKE})+(?![\w])"
)
CAPITAL_INSIDE = re.compile(rf"[{UPPER}]?[{LOWER}]+(?:І[{LOWER}]*)+")
MIXED = re.compile(rf"(?=\w*[{CYRILLIC}])(?=\w*[{LATIN}əǝƏƎ])\w+")
BOTH_CLEAN = re.compile(rf"([{LATIN}]{{2,}}\d*)([{LOWER}]+)\Z")
KAZAKH_SUFFIX = re.compile(
    r"(?:[лдт][аеэ]р)?(?:[ыі]м[ыі]з|[ыі]ң[ыі]з|с?[ыі])?"
    r"(?:[ндт][ыі]ң|[нқкғг]?[ае]|[ндт][ыі]|[дт][ае]|[ндт][ае]н|[мбп]ен|н[дт]ағы|н[дт]егі|д[ае]ғы|д[ае]гі|т[ае]ғы|т[ае]гі)?\Z"
)


def latin_in_cyrillic(run: Run) -> Iterator[Mark]:
    """Words with letters of both scripts."""
    for word in run.words:
        if MIXED.fullmatch(word.group()):
            yield from _mixed(word, run.language)
        elif any(letter in GREEK for letter in word.group()) and re.search(f"[{CYRILLIC}]", word.group()):
            fix = "".join(GREEK.get(letter, letter) for letter in word.group())
            yield replaced(word, "latin-lookalike", f"Greek letters stand in “{word.group()}”", fix)


def _mixed(word: re.Match[str], language: str) -> Iterator[Mark]:
    text = word.group()
    latin = [letter for letter in text if re.match(f"[{LATIN}əǝƏƎ]", letter)]
    cyrillic = [letter for letter in text if re.match(f"[{CYRILLIC}]", letter)]
    to_cyrillic = all(letter in LATIN_TO_CYRILLIC for letter in latin)
    to_latin = all(letter in CYRILLIC_TO_LATIN for letter in cyrillic)
    as_latin = "".join(CYRILLIC_TO_LATIN.get(letter, letter) for letter in text)
    if to_latin and (not to_cyrillic or as_latin.upper() in CODES):
        shown = ", ".join(sorted(set(cyrillic)))
        yield replaced(word, "cyrillic-lookalike", f"Cyrillic {shown} in the Latin word “{text}”", as_latin)
    elif to_cyrillic and not _is_name_with_suffix(text):
        shown = ", ".join(sorted(set(latin)))
        fix = cyrillic_reading(text, language)
        yield replaced(word, "latin-lookalike", f"Latin {shown} in the Cyrillic word “{text}”", fix)
    else:
        yield from _two_scripts(word)


def _is_name_with_suffix(text: str) -> bool:
    """Ecoда: the letters would fit either way."""
    parts = BOTH_CLEAN.match(text)
    return bool(
        parts and len(parts.group(1)) > 2 and parts.group(1)[0].isupper() and KAZAKH_SUFFIX.match(parts.group(2))
    )


def cyrillic_reading(text: str, language: str) -> str:
    """The word with Cyrillic letters for the Latin ones that look like them."""
    pairs = dict(LATIN_TO_CYRILLIC)
    if language == "ru":
        pairs |= RUSSIAN_ONLY
    elif text.isupper():
        pairs |= {"h": "һ"}
    written = "".join(pairs.get(letter, letter) for letter in text)
    return _front(text, written) if "y" in text and language != "ru" else written


def _front(text: str, written: str) -> str:
    """The word with ү for a y in the first syllable, where a known word or the other vowels say so."""
    with_front = "".join("ү" if letter == "y" else other for letter, other in zip(text, written, strict=True))
    first = re.match(rf"[^{VOWELS}]*у[^{VOWELS}]", written.lower())
    agrees = first and re.search("[әөүі]", written.lower()) and not re.search("[аоұы]", written.lower())
    return with_front if with_front.lower() in KNOWN or (agrees and written.lower() not in KNOWN) else written


def _two_scripts(word: re.Match[str]) -> Iterator[Mark]:
    """Latin and Cyrillic side by side: a suffix without its hyphen, or a word that somebody must look at."""
    text = word.group()
    parts = BOTH_CLEAN.match(text)
    if parts and KAZAKH_SUFFIX.match(parts.group(2)):
        message = "a suffix stands after a hyphen when the word is in Latin letters"
        fix = f"{parts.group(1)}-{parts.group(2)}"
        sure = fix if any(letter not in LATIN_TO_CYRILLIC for letter in parts.group(1)) else None
        yield marked(word, "suffix-hyphen", message, f"write “{fix}”", sure)
    elif not re.fullmatch(rf"[a-z]{{1}}[{UPPER}][{LOWER}]+", text):
        hint = "keep to one script; a suffix or the second part of a compound stands after a hyphen"
        yield marked(word, "latin-lookalike", f"Latin and Cyrillic letters stand in one word, “{text}”", hint, None)


def latin_words(run: Run) -> Iterator[Mark]:
    """Whole words in Latin letters that are Cyrillic words: «ac» for «ас», a Latin «c» for the preposition «с»."""
    known = RUSSIAN_WORDS if run.language == "ru" else KAZAKH_WORDS
    pairs = dict(LATIN_TO_CYRILLIC) | (dict(RUSSIAN_ONLY) if run.language == "ru" else {})
    for word in run.words:
        text = word.group()
        if text.isascii() and all(letter in pairs for letter in text) and _among_cyrillic(run, word):
            fix = "".join(pairs[letter] for letter in text)
            if fix.lower() in known and (len(text) > 1 or run.language == "ru"):
                yield replaced(word, "latin-lookalike", f"the word “{text}” is in Latin letters", fix)


def _among_cyrillic(run: Run, word: re.Match[str]) -> bool:
    """Whether Cyrillic words stand on both sides; a capital letter alone may also open the text."""
    before, after = run.plain[: word.start()], run.plain[word.end() :]
    text = word.group()
    opens = not before.strip() and text[0].isupper() and (len(text) > 1 or text in "ABCKO")
    follows = re.search(rf"[{LOWER}][,:]? $", before) and (len(text) > 1 or text.islower())
    return bool((opens or follows) and re.match(rf" [«„(]?[{CYRILLIC}]", after))


def cyrillic_codes(run: Run) -> Iterator[Mark]:
    """Latin short forms typed wholly in Cyrillic: «ІТ»."""
    for match in re.finditer(r"(?<!\w)(?:ІТ|ІСТ|ІР|КРІ|АРІ)(?!\w)", run.plain):
        fix = "".join(CYRILLIC_TO_LATIN[letter] for letter in match.group())
        yield replaced(match, "cyrillic-lookalike", f"“{match.group()}” is in Cyrillic letters", fix)


def one_for_i(run: Run) -> Iterator[Mark]:
    """1, l, I, | and the dotless ı or a palochka for «і» inside a word; a capital «І» inside small letters."""
    if not STROKES & frozenset(run.plain):
        return
    for match in WITH_STROKE.finditer(run.plain):
        text = match.group()
        if run.language != "ru" and (found := re.search(r"[1lI|ıӏӀ]", text)):
            fix = re.sub(r"(?<!^)[1lIıӏ|ӀІ]", "і", text)
            fix = re.sub(r"^[IӀ]", "І", re.sub(r"^[1l|ıӏ]", "і", fix))
            yield replaced(match, "one-for-i", f"“{found.group()}” stands for “і” in “{text}”", fix)
        elif CAPITAL_INSIDE.fullmatch(text):
            fix = text[0] + text[1:].replace("І", "і")
            yield replaced(match, "one-for-i", f"a capital “І” stands inside “{text}”", fix)
