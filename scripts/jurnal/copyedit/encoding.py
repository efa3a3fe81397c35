"""Damage done to letters on the way: text read in the wrong encoding, letters taken apart, characters nobody sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, Run, marked, replaced

PUNCTUATION = "–—«»“”„…№’‘•€‰°±·"
CODECS = ("cp1251", "cp1252", "latin-1")


def _read_as(text: str, codec: str) -> str:
    return text.encode().decode(codec, "replace")


PIECES = {
    wrong: sign
    for codec in CODECS
    for sign in PUNCTUATION
    if "\ufffd" not in (wrong := _read_as(sign, codec)) and len(wrong) == 3
}
"""How a sign of punctuation looks when its UTF-8 is read as something else."""
HIGH = "".join(
    sorted({bytes([byte]).decode(codec, "ignore") for codec in CODECS for byte in range(0x80, 0xC0)} - {"\xa0"})
)
UTF8_AS_OTHER = re.compile(rf"(?:[РСТУÐÑÒÓ][{re.escape(HIGH)}\xa0]){{2,}}")
DAMAGED = re.compile(rf"[РСТУÐÑÒÓвâ][{re.escape(HIGH)}\xa0]|[À-ÿ]{{4}}|[\ufffd?]|Â")
ONE_LETTER = re.compile(r"(?<=[а-яёәғқңөұүһі])[ТУÒÓ][›“”©™±»Ј](?=[а-яёәғқңөұүһі])")
CYRILLIC_AS_LATIN = re.compile(r"[À-ÿ]{4,}")
INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]+")
PICTOGRAPH = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u200e": "direction mark",
    "\u200f": "direction mark",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}


def mojibake(run: Run) -> Iterator[Mark]:
    """UTF-8 that was read as Windows-1251 or Latin-1, Windows-1251 that was read as Latin-1, and letters that are
    lost."""
    if not DAMAGED.search(run.text):
        return
    for match in UTF8_AS_OTHER.finditer(run.text):
        fix = _decoded(match.group())
        if fix and re.search(f"[{CYRILLIC}]{{2}}", fix):
            yield replaced(match, "mojibake", f"“{match.group()}” is text read in the wrong encoding", fix)
    for match in ONE_LETTER.finditer(run.text):
        if fix := _decoded(match.group()):
            yield replaced(match, "mojibake", f"“{match.group()}” is a letter read in the wrong encoding", fix)
    for match in re.finditer("|".join(map(re.escape, PIECES)), run.text):
        fix = PIECES[match.group()]
        yield replaced(match, "mojibake", f"“{match.group()}” is a sign read in the wrong encoding", fix)
    for match in CYRILLIC_AS_LATIN.finditer(run.text):
        fix = match.group().encode("cp1252", "replace").decode("cp1251", "replace")
        if re.fullmatch(f"[{CYRILLIC}]+", fix) and re.search("[аеёиоуыэюяАЕИОУЫЭЮЯ]", fix):
            yield replaced(match, "mojibake", f"“{match.group()}” is text read in the wrong encoding", fix)
    yield from _lost(run)


def _lost(run: Run) -> Iterator[Mark]:
    pattern = rf"\ufffd+|(?<=[{CYRILLIC}])\?(?=[а-яёәғқңөұүһі])"
    for match in re.finditer(pattern, run.plain):
        hint = "look the word up in the manuscript and type it again"
        yield marked(match, "mojibake", f"a letter is lost here (“{match.group()}”)", hint, None)


def _decoded(text: str) -> str | None:
    for codec in CODECS:
        try:
            return text.encode(codec).decode()
        except UnicodeError:
            continue
    return None


def decomposed(run: Run) -> Iterator[Mark]:
    """Letters written as two characters: и and a breve for й."""
    for match in re.finditer("[^\\W\\d_][\u0300-\u036f]+", run.text):
        composed = unicodedata.normalize("NFC", match.group())
        if len(composed) < len(match.group()):
            yield replaced(match, "decomposed-letter", f"“{composed}” is written as two characters", composed)


def invisible(run: Run) -> Iterator[Mark]:
    """Characters that nobody sees and that break searching, sorting and hyphenation."""
    for match in INVISIBLE.finditer(run.text):
        around = run.text[match.start() - 1 : match.start()] + run.text[match.end() : match.end() + 1]
        if not PICTOGRAPH.search(around):
            name = NAMES.get(match.group()[0], f"U+{ord(match.group()[0]):04X}")
            yield marked(match, "invisible-character", f"an invisible character ({name}) stands here", "delete it", "")
    for match in re.finditer(r"(?<=\S)\t+(?=\S)", run.text):
        yield marked(match, "invisible-character", "a tab stands in the text", "write a space", " ")
