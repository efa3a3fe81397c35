"""What only Russian text has: short forms with spaces, endings after figures, particles with hyphens.

Source: «Правила русской орфографии и пунктуации» (2006), § 111, 143–146, 210; Мильчин, Чельцова, 4.9 and 6.1."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, LOWER, Run, marked, replaced

YEARS = re.compile(r"(?<=\d)(?P<gap>[ \u00a0]?)(?:г\. ?г\.|г\.г)(?!\w)")
GLUED_YEAR = re.compile(r"(?<=\d{4})(гг|г)\.")
ORDINAL = re.compile(
    r"(?<![\w,.–-])(\d+|[XVI]+)-(ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ое|ее|ую|юю|ые|ие|ых|их|ыми|ими|тый|тых|той|ти|мый|вый|рый|тий|ний)(?!\w)"
)
ENDINGS = {
    "ый": "й", "ий": "й", "ой": "й", "ого": "го", "его": "го", "ому": "му",
    "ему": "му", "ым": "м", "им": "м", "ом": "м", "ем": "м",
    "ая": "я", "яя": "я", "ое": "е", "ее": "е", "ую": "ю", "юю": "ю", "ые": "е",
    "ие": "е", "ых": "х", "их": "х", "ыми": "ми", "ими": "ми",
    "тый": "й", "мый": "й", "вый": "й", "рый": "й", "тий": "й", "ний": "й", "тых": "х", "той": "й",
}  # fmt: skip
GLUED_ORDINAL = re.compile(r"(?<![\w,.–-])(\d+)(й|я|го|му|х|ми)(?!\w)")
WHO = (
    "кто|что|кого|чего|кому|чему|кем|чем|где|куда|откуда|когда|как|какой|какая|какое|какие|каких|чей|"
    "почему|зачем|сколько"
)
PARTICLE = re.compile(
    rf"(?<![\w-])((?:{WHO})) (нибудь|либо)(?![{LOWER}-])",
    re.I,
)
BEFORE = re.compile(r"(?<![\w-])(кое) (кто|что|где|как|какие|какой|каких|кого|чем|чему|когда|куда)(?!\w)", re.I)
FROM = re.compile(r"(?<![\w-])(из) (за|под)(?= [а-яё]{3,})", re.I)
MONTH_DAY = re.compile(
    r"(?<![\w,.–-])([0-3]?\d)-(?:го|е|ое|ого) "
    r"(?=января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"
)
YEAR_ENDING = re.compile(r"(?<![\w,.–-])(\d{4})-(?:й|го|м|му|ый|ого|ом) (?=год)")


def short_forms(run: Run) -> Iterator[Mark]:
    """т.е., и т.д., г.г., 2025г."""
    if run.language != "ru":
        return
    for match in re.finditer(r"(?<!\w)([Ии] )?([Тт])\.([екнодп])\.(?!\w)", run.plain):
        fix = f"{match.group(1) or ''}{match.group(2)}. {match.group(3)}."
        yield replaced(match, "russian-short-form", "a space stands inside this short form", fix)
    for match in YEARS.finditer(run.plain):
        yield replaced(match, "russian-short-form", "the short form of годы is гг.", f"{match.group('gap') or ' '}гг.")
    for match in GLUED_YEAR.finditer(run.plain):
        yield replaced(match, "missing-space", "a space stands before г.", f" {match.group()}")
    for match in re.finditer(r"(?<!\w)(?:н\.э\.|до н\.э\.)", run.plain):
        yield replaced(
            match, "russian-short-form", "a space stands inside this short form", match.group().replace(".э", ". э")
        )


def endings(run: Run) -> Iterator[Mark]:
    """5-ый for 5-й, 90-ых for 90-х, 5й; no ending in a date (5 мая)."""
    if run.language != "ru":
        return
    for match in MONTH_DAY.finditer(run.plain):
        yield replaced(match, "number-ending", "no ending stands after the day of a month", f"{match.group(1)} ")
    for match in YEAR_ENDING.finditer(run.plain):
        yield replaced(
            match, "number-ending", "no ending stands after a year before the word год", f"{match.group(1)} "
        )
    for match in ORDINAL.finditer(run.plain):
        roman = not match.group(1).isdigit()
        ending = ENDINGS.get(match.group(2))
        fix = match.group(1) if roman else f"{match.group(1)}-{ending}" if ending else None
        if fix is None:
            yield marked(
                match,
                "number-ending",
                "one or two letters make the ending after figures",
                "write 5-й, 5-го, 90-х",
                None,
            )
        else:
            yield replaced(match, "number-ending", "one or two letters make the ending after figures", fix)
    for match in GLUED_ORDINAL.finditer(run.plain):
        yield replaced(
            match,
            "number-ending",
            "a hyphen stands between figures and the ending",
            f"{match.group(1)}-{match.group(2)}",
        )


def particles(run: Run) -> Iterator[Mark]:
    """кто нибудь, кое кто, из за."""
    if run.language != "ru":
        return
    for pattern in (PARTICLE, BEFORE, FROM):
        for match in pattern.finditer(run.plain):
            fix = f"{match.group(1)}-{match.group(2)}"
            yield replaced(match, "compound-hyphen", "a hyphen joins these words", fix)
    for match in re.finditer(rf"(?<![{CYRILLIC}-])(?:по (?:прежнему|видимому|русски|казахски))(?!\w)", run.plain, re.I):
        yield replaced(match, "compound-hyphen", "a hyphen joins these words", match.group().replace(" ", "-"))
