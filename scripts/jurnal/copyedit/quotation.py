"""Quotation marks and brackets: «…», inside them „…“ in Russian and “…” in Kazakh; what opens also closes.

Source: Мильчин, Чельцова, «Справочник издателя и автора», 4.13; «Қазақ тілінің орфографиялық ережесі» writes «…»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, Run, marked

TYPED = re.compile(r"<<(?=\w)|(?<=[\w.!?…])>>|(?<![\w,]),,(?=\w)(?=.*(?:''|“|”))|(?<=[\w.!?…])''")
"""Quotation marks made of other signs."""
PAIRS = {"(": ")", "[": "]", "{": "}", "«": "»"}
CLOSING = {closing: opening for opening, closing in PAIRS.items()}
ENUMERATION = re.compile(r"(?:(?:^|[\s«:;,])(?:\d{1,3}|[^\W\d_])|[:;]-?)\)$")
"""What closes nothing and is right: а), 1), a smile."""


def quotation_marks(run: Run) -> Iterator[Mark]:
    """Straight and English quotation marks where « » belong."""
    text = run.plain
    if not re.search(f"[{CYRILLIC}]", text):
        return
    for match in TYPED.finditer(text):
        fix = "«" if match.group() in ("<<", ",,") else "»"
        yield marked(match, "quotation-marks", f"{match.group()} stands for a quotation mark", f"write “{fix}”", fix)
    for opening, closing in _pairs(text):
        depth = text[:opening].count("«") - text[:opening].count("»")
        first, last = ("„", "“") if run.language == "ru" else ("“", "”")
        first, last = ("«", "»") if depth <= 0 else (first, last)
        for place, right in ((opening, first), (closing, last)):
            if text[place] != right and not (depth > 0 and run.language != "ru" and text[place] in "“”„"):
                yield _quote(text, place, right)
    for place in _alone(text):
        yield _quote(text, place, None)
    for match in re.finditer(rf"(?<=[{CYRILLIC}])['’`](?=[еёюяЕЁЮЯ])", text):
        yield marked(match, "quotation-marks", "an apostrophe stands for “ъ”", "write “ъ”", "ъ")


def _quote(text: str, place: int, right: str | None) -> Mark:
    hint = f"write “{right}”" if right else "see where the quotation begins and ends: « »"
    return Mark(
        place, place + 1, "quotation-marks", f"the quotation mark {text[place]} does not belong here", hint, right
    )


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """Places of “ and ”, „ and “, „ and ”, and of straight ones that open before a word and close after one."""
    opened: int | None = None
    for place in (match.start() for match in re.finditer('[“”„"]', text)):
        if opened is None:
            if text[place] != "”" and _opens(text, place):
                opened = place
        elif _closes(text, place) and (text[place] != '"') == (text[opened] != '"'):
            yield opened, place
            opened = None
        else:
            opened = place if _opens(text, place) else None


def _opens(text: str, place: int) -> bool:
    before, after = text[place - 1 : place] if place else " ", text[place + 1 : place + 2]
    return not before.isalnum() and bool(after.strip()) and after not in ".,;:!?)»"


def _closes(text: str, place: int) -> bool:
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    return bool(before.strip()) and not after.isalnum()


def _alone(text: str) -> Iterator[int]:
    paired = {place for pair in _pairs(text) for place in pair}
    for match in re.finditer('[“”„"]', text):
        inch = match.group() in '"”' and text[match.start() - 1 : match.start()].isdigit()
        if match.start() not in paired and not inch:
            yield match.start()


def unbalanced(run: Run) -> Iterator[Mark]:
    """Brackets and quotation marks that open and never close, or close what was never opened. A line that is no whole
    sentence is left alone."""
    if not run.is_whole:
        return
    text = run.plain
    open_marks: list[tuple[int, str]] = []
    for place, sign in ((match.start(), match.group()) for match in re.finditer(r"[()\[\]{}«»]", text)):
        if sign in PAIRS:
            open_marks.append((place, sign))
        elif open_marks and open_marks[-1][1] == CLOSING[sign]:
            open_marks.pop()
        elif any(opened == CLOSING[sign] for _, opened in open_marks):
            while open_marks[-1][1] != CLOSING[sign]:
                yield _unbalanced(*open_marks.pop())
            open_marks.pop()
        elif not ENUMERATION.search(text[: place + 1]):
            yield _unbalanced(place, sign)
    yield from (_unbalanced(place, sign) for place, sign in open_marks if not _shared(text, sign))


def _shared(text: str, sign: str) -> bool:
    """Whether a « inside another is closed by the » of both, as Russian and Kazakh print it: «Қоры «Adal»."""
    return sign == "«" and text.count("«") == text.count("»") + 1 and bool(re.search("«[^»]*«[^»]*»", text))


def _unbalanced(place: int, sign: str) -> Mark:
    other = PAIRS.get(sign) or CLOSING[sign]
    what = "never closes" if sign in PAIRS else "closes nothing"
    return Mark(place, place + 1, "unbalanced-pair", f"{sign} {what}", f"add the {other} that belongs to it", None)
