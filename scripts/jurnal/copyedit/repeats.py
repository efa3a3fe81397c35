"""What stands twice: words, stops; and dots that are an ellipsis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, Run, marked, replaced

MEANT = frozenset(
    """мен сен да де та те деп бар жоқ бір бірі әр ақ әрі не ма ме ба бе па пе ал иә жоқ ей ау көп аз тез жай
    қайта әрең зорға әлі енді
    ол осы сол бұл өз өзі біз сіз ия жай
    очень еле чуть так нет да ну вот что как кто то и не ни там тут это едва долго много мало далеко давно вы мы
    он она же бы ой ай
    тихо стоп тот только""".split()
)
"""Words that a speaker repeats on purpose."""
WORD_TWICE = re.compile(rf"(?<![\w-])([{CYRILLIC}]+(?:-[{CYRILLIC}]+)*) \1(?![\w-])", re.IGNORECASE)
SURE = frozenset(
    """және үшін туралы бойынша арқылы сондай-ақ керек болып табылады емес кейін дейін қоғам қоғамдық үкіметтік
    ұйымдар азаматтық     мемлекет мемлекеттік жылы жылғы
    в на с по из от для при или и к о об но а у за под над через перед между который которая которые также если
    чтобы""".split()
)
"""Words that nobody repeats on purpose."""
STOPS = re.compile(
    r"(?<![.,;:/?!])(?:,{2,}|;{2,}|:{2,}(?=\s|$)|(?<=[\w»)])(?<!\d)\.\.(?![.\d])|\?\?(?!\?)|!!(?!!)|,\.|,;|;,)(?![.,;:/])"
)


def repeated_words(run: Run) -> Iterator[Mark]:
    """The same word twice in a row."""
    for match in WORD_TWICE.finditer(run.plain):
        word = match.group(1)
        second = match.group()[-len(word) :]
        if word.lower() in SURE and second.islower():
            yield replaced(match, "repeated-word", f"“{word}” stands twice", word)
        elif (
            word.lower() not in MEANT and len(word) > 2 and second.islower() and not (word.isupper() and len(word) > 1)
        ):
            hint = "delete one, or join the two with a hyphen when the word is doubled on purpose (қайта-қайта)"
            yield marked(match, "repeated-word", f"“{word}” stands twice", hint, None)


def repeated_stops(run: Run) -> Iterator[Mark]:
    """Two stops where one belongs, four dots for an ellipsis, !? for ?!."""
    text = run.plain
    for match in STOPS.finditer(text):
        before = text[: match.start()]
        if match.group() == ".." and re.search(r"(?<!\w)(?:[^\W\d_]{1,5}\.)*[^\W\d_]{1,4}$", before):
            continue
        if match.group() == ".." and re.search(r"[?!]$", before):
            continue
        fix = match.group()[0] if len(set(match.group())) == 1 else None
        hint = f"write “{fix}”" if fix else "leave one of the two"
        yield marked(match, "repeated-stop", f"“{match.group()}” stands here", hint, fix)
    for match in re.finditer(r"(?<![.?!…])(?:\.{4,}|…\.+|\.+…)", text):
        yield replaced(match, "repeated-stop", f"“{match.group()}” stands for an ellipsis", "…")
    for match in re.finditer(r"(?<![!?])!\?(?![!?])", text):
        yield replaced(match, "repeated-stop", "the question mark stands first", "?!")
