"""Suffixes after figures, signs and short forms: a hyphen before them, harmony with how the thing is read, none of the
ordinal.

Source: «Қазақ тілінің орфографиялық ережесі» (2023) on suffixes after abbreviations and numerals: ҮЕҰ-ның, 5-форум,
2025 жылғы, 5 мамыр."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.readings import FAMILIES, SHORT_FORMS, reading, right_form
from jurnal.copyedit.run import CYRILLIC, LOWER, UPPER, Run, marked, replaced

CASES = sorted({form for forms in FAMILIES.values() for form in forms}, key=len, reverse=True)
MORE = (
    "лар лер дар дер тар тер ларға лерге дарға дерге тарға терге лардың лердің дардың дердің тардың тердің ларды лерді "
    "дарды дерді тарды терді ларда лерде лардан лерден дардан дерден тардан терден ларының "
    "лерінің дағы дегі тағы тегі лық лік дық дік тық тік "
    "ымен імен сы сі сын сін ына іне сына сіне ында інде сында сінде ынан інен сынан сінен ының інің сының сінің шы ші"
).split()
CASE = "|".join(CASES)
ENDING = "|".join(sorted({*CASES, *MORE}, key=len, reverse=True))
ORDINAL = "ншы|нші|ыншы|інші|шы|ші"
MONTH = "қаңтар|ақпан|наурыз|сәуір|мамыр|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан"
"""Without маусым, which is also a season: 5-маусым."""
YEAR_WORD = "жыл|жылы|жылғы|жылдан|жылға|жылда|жылдың|жылды|жылмен"
AFTER_NUMBER = re.compile(rf"(?<![\w.:/])(\d+)({ENDING})(?![\w])")
HARMONY = re.compile(
    rf"(?<![\w.:/№,])(?<!\d[ \u00a0\u202f])(?:\d+[-–])?"
    rf"(?P<number>\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+|\d+(?:,\d+)?)-(?P<suffix>{CASE})(?![\w-])"
)
PERCENT = re.compile(rf"(?P<sign>%)-(?P<suffix>{CASE})(?![\w-])")
PERCENT_GLUED = re.compile(rf"(?<=%)({ENDING}|ы|ын|ына|ында|ынан)(?![\w])")
ORDINAL_SUFFIX = re.compile(
    rf"(?<![\w.:/–-])(?P<number>\d+)[- ]?(?:{ORDINAL})(?![\w])(?P<next>[ \u00a0](?=[«{CYRILLIC}]))?"
)
DATE_HYPHEN = re.compile(
    rf"(?<![\w.:/–-])(\d{{4}})-((?:{YEAR_WORD})(?![\w]))|(?<![\w.:/–-])([0-3]?\d)-((?:{MONTH})\w*)"
)
YEAR_ORDINAL = re.compile(rf"(?<![\w.:/–-])(\d{{4}})-?(?:{ORDINAL}) (?=жыл)")
GLUED = re.compile(
    rf"(?<![\w-])(?=[{UPPER}])((?:[{UPPER}][{LOWER}]{{0,3}})?[{UPPER}]{{2,}}|[A-Z]{{2,}})([{LOWER}]{{2,14}})(?![\w-])"
)
CHAIN = re.compile(
    rf"(?:{ENDING}|(?:[лдт][ае]р)?(?:[ыі]м[ыі]з|[ыі]ң[ыі]з|[ыі]|с[ыі])?"
    r"(?:н[ае]н|н[ае]|н[ыі]ң|н|нд[ае]|ндағы|ндегі|мен|[дт][ае]н|[дт][ае]|[ғгқк][ае]|[ндт][ыі]ң|[ндт][ыі]|[ндт]ікі)?)"
)
"""Suffixes that a short form takes, one after the other."""
SHOUTED = re.compile(rf"(?=.*[АӘЕИОӨҰҮУЫІЭЮЯ])[{UPPER}]{{5,}}")
"""A whole word in capitals."""
SPACED = re.compile(rf"(?<![\w-])([{UPPER}]{{2,}}|[A-Z]{{2,}}|\d+)(?:- | -)({ENDING})(?![\w-])")
APART = re.compile(
    rf"(?:(?<=[{UPPER}]{{2}})|(?<=\d)|(?<=\d%)) "
    r"(?=(?:[нд][ыі]ң|т[ыі]ң|ға|ге|қа|ке|[нд][ыі]|(?:лар|лер)(?:ды|ді|ға|ге|дың|дің)?)(?![\w-]))"
)
AFTER_ORDINAL = re.compile(rf"(?<![\w.:/–-])(\d{{1,3}})(?: -|- )([{LOWER}]{{4,}})")
SUSPENDED = frozenset("және немесе әрі".split())
SHORT_FORM = re.compile(rf"(?<![\w-])({'|'.join(SHORT_FORMS)})-([{LOWER}]+)(?![\w-])")


def glued_suffixes(run: Run) -> Iterator[Mark]:
    """150ден, 80%ы, ҮЕҰның, ҮЕҰ- ның."""
    if run.language != "kk":
        return
    for match in AFTER_NUMBER.finditer(run.plain):
        if match.group(2) not in ("шы", "ші"):
            fix = f"{match.group(1)}-{match.group(2)}"
            yield replaced(match, "suffix-hyphen", "a hyphen stands between a number and its suffix", fix)
    for match in PERCENT_GLUED.finditer(run.plain):
        yield replaced(match, "suffix-hyphen", "a hyphen stands between % and its suffix", f"-{match.group(1)}")
    for match in GLUED.finditer(run.plain):
        if CHAIN.fullmatch(match.group(2)) and not SHOUTED.fullmatch(match.group(1)):
            fix = f"{match.group(1)}-{match.group(2)}"
            yield replaced(match, "suffix-hyphen", "a hyphen stands between a short form and its suffix", fix)
    for match in APART.finditer(run.plain):
        yield replaced(match, "suffix-hyphen", "a hyphen stands before this suffix", "-")
    for match in AFTER_ORDINAL.finditer(run.plain):
        if match.group(2).lower() not in SUSPENDED:
            fix = f"{match.group(1)}-{match.group(2)}"
            yield replaced(match, "suffix-hyphen", "no space stands beside the hyphen of an ordinal", fix)
    for match in SPACED.finditer(run.plain):
        fix = f"{match.group(1)}-{match.group(2)}"
        yield replaced(match, "suffix-hyphen", "no space stands beside the hyphen of a suffix", fix)


def ordinals(run: Run) -> Iterator[Mark]:
    """5-ші форум for 5-форум, 2025-жыл for 2025 жыл, 5-мамыр for 5 мамыр."""
    if run.language != "kk":
        return
    for match in YEAR_ORDINAL.finditer(run.plain):
        yield replaced(match, "number-suffix", "a year takes no ordinal suffix and no hyphen", f"{match.group(1)} ")
    for match in ORDINAL_SUFFIX.finditer(run.plain):
        message = "after figures a hyphen alone makes the ordinal: 5-форум"
        yield _ordinal(match, message)
    for match in DATE_HYPHEN.finditer(run.plain):
        number, word = match.group(1) or match.group(3), match.group(2) or match.group(4)
        yield replaced(match, "number-suffix", "no hyphen stands in a date", f"{number} {word}")


def _ordinal(match: re.Match[str], message: str) -> Mark:
    number = match.group("number")
    if match.group("next"):
        return replaced(match, "number-suffix", message, f"{number}-")
    if not match.string[match.end() :].strip():
        return Mark(
            match.start(),
            match.end(),
            "number-suffix",
            message,
            f"write “{number}-” and the word right after it",
            f"{number}-",
        )
    return marked(match, "number-suffix", message, f"write “{number}-” and the word right after it", None)


def harmony(run: Run) -> Iterator[Mark]:
    """10-ге for 10-ға: the suffix agrees with the number as it is read."""
    if run.language != "kk":
        return
    for match in HARMONY.finditer(run.plain):
        word = reading(match.group("number"))
        yield from _disagrees(match, word, f"{match.group('number')} is read {word}")
    for match in PERCENT.finditer(run.plain):
        yield from _disagrees(match, "пайыз", "% is read пайыз")
    for match in SHORT_FORM.finditer(run.plain):
        yield from _short_form(match)
    for match in re.finditer(r"(?<=\d%)(?= құра)|(?<=\d %)(?= құра)|(?<=\d\u00a0%)(?= құра)", run.plain):
        place = match.start() - 1
        yield Mark(
            place, place + 1, "suffix-missing", "what құрау governs stands in the accusative", "write “%-ды”", "%-ды"
        )


def _disagrees(match: re.Match[str], word: str, why: str) -> Iterator[Mark]:
    right = right_form(word, match.group("suffix"))
    if right and right != match.group("suffix"):
        start, end = match.span("suffix")
        yield Mark(start, end, "suffix-harmony", f"the suffix does not agree: {why}", f"write “-{right}”", right)


def _short_form(match: re.Match[str]) -> Iterator[Mark]:
    short, written = match.groups()
    word = SHORT_FORMS[short]
    family = {"на": "ға", "не": "ға", "нда": "да", "нде": "да", "ге": "ға"}.get(written, written)
    if word[-1] in "шқ" and written in ("на", "не", "нда", "нде"):
        return
    right = right_form(word, family)
    if right and right != written:
        start, end = match.span(2)
        message = f"the suffix does not agree with {short} as it is read"
        yield Mark(start, end, "suffix-harmony", message, f"write “{short}-{right}”", right)
