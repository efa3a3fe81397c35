"""What is right but not ours, or what jurnal sets by itself when it makes pages: told only to those who ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import CYRILLIC, LOWER, UPPER, Run, marked, replaced

NO_BREAK = "\u00a0"
KEPT = re.compile(
    rf" (?=[–—] )|(?<=[№§]) (?=\d)|(?<=\d) (?=%|₸|°|(?:млн|млрд|трлн|мың|тыс|жыл|ж\.|г\.|км|кг|га|теңге)(?![{LOWER}]))|"
    rf"(?<=(?<!\w)[{UPPER}]\.) (?=[{UPPER}][.{LOWER}])|(?<=\d) (?=\d{{3}}(?!\d))"
)
INITIALS = re.compile(rf"(?<![\w.])([{UPPER}]\.)([{UPPER}]\.)(?=[ \u00a0][{UPPER}][{LOWER}])")
GLUED_INITIALS = re.compile(rf"(?<![\w.])(?:[{UPPER}]\. ?){{1,2}}(?=[{UPPER}][{LOWER}]{{2,}})")


def no_break_spaces(run: Run) -> Iterator[Mark]:
    """Ordinary spaces where a line must not break; the pages get them by themselves."""
    for match in KEPT.finditer(run.plain):
        yield marked(match, "no-break-space", "a line may break here", "write a no-break space", NO_BREAK)


def initials(run: Run) -> Iterator[Mark]:
    """А.Б.Сейтов for А. Б. Сейтов."""
    for match in GLUED_INITIALS.finditer(run.plain):
        fix = re.sub(r"\. ?", ". ", match.group())
        if fix != match.group():
            yield replaced(match, "initials", "a space stands between initials and before the surname", fix)


def em_dashes(run: Run) -> Iterator[Mark]:
    """An em dash; the house style is the en dash."""
    for match in re.finditer(rf"(?<=[{CYRILLIC}»,.!?…\d)]) ?— ?(?=\S)|^— ?(?=\S)", run.plain):
        fix = "– " if match.start() == 0 else " – "
        yield replaced(match, "em-dash", "the dash of the house is the shorter one", fix)


def percents(run: Run) -> Iterator[Mark]:
    """30% for 30 %."""
    for match in re.finditer(r"(?<=\d)%", run.plain):
        yield replaced(match, "percent-space", "a space stands between the number and %", " %")


def ellipses(run: Run) -> Iterator[Mark]:
    """Three dots for one character."""
    for match in re.finditer(r"(?<![.?!])\.{3}(?!\.)", run.plain):
        yield replaced(match, "ellipsis", "three dots stand for an ellipsis", "…")
