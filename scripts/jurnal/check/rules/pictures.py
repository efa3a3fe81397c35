"""Rules for pictures: they are there, they are ours, and they have words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jurnal.check.facts import Facts
from jurnal.check.named_pictures import Named, every_picture, pictures_of_text
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.wording import nearest
from jurnal.diag import Level, Span
from jurnal.source import Fault


def missing_picture(facts: Facts) -> Iterator[Remark]:
    """A picture that a text or a person names lies beside it."""
    for picture in _once(every_picture(facts)):
        if not _is_there(facts, picture) and not picture.leads_outside:
            yield Remark(
                picture.span,
                f"there is no picture “{picture.file}”",
                _nearest_file(facts, picture.folder, picture.file),
            )
    for span, folder, name in _only_worded(facts):
        if f"{folder}/{name}" not in facts.tree.pictures:
            yield Remark(span, f"there is no picture “{name}”", _nearest_file(facts, folder, name))


def _is_there(facts: Facts, picture: Named) -> bool:
    return picture.path in facts.tree.pictures or picture.path in facts.tree.links


def _nearest_file(facts: Facts, folder: str, name: str) -> str:
    there = [path.rpartition("/")[2] for path in facts.tree.pictures if path.rpartition("/")[0] == folder]
    hint = nearest(name, there, "the pictures there are")
    return hint or f"put the file into {folder}/"


def _once(pictures: Iterable[Named]) -> Iterator[Named]:
    """The lead picture is named in one place, though every language has words for it."""
    seen: set[tuple[str, Span]] = set()
    for picture in pictures:
        if (picture.path, picture.span) not in seen:
            seen.add((picture.path, picture.span))
            yield picture


def _only_worded(facts: Facts) -> Iterator[tuple[Span, str, str]]:
    """Pictures that have words in the front matter and do not stand in the text."""
    for folder, text in facts.texts():
        standing = {picture.file for picture in pictures_of_text(folder, text)}
        for name in text.sheet.pictures if text.sheet else ():
            if name not in standing:
                yield text.document.key_span("pictures", name), folder.path, name


def picture_outside(facts: Facts) -> Iterator[Remark]:
    """Nothing from outside the magazine's folder, and from no other host, comes into it."""
    hint = "put the file into the folder of the piece and name it without a path"
    for picture in _once(every_picture(facts)):
        if picture.leads_outside:
            yield Remark(picture.span, f"“{picture.file}” does not lie beside the text", hint)
        elif picture.path in facts.tree.links:
            yield Remark(picture.span, f"“{picture.file}” leads outside the magazine's folder", hint)
    for path in sorted(facts.tree.links - {picture.path for picture in every_picture(facts)}):
        yield Remark(Span(path), "this leads outside the magazine's folder", "put the file itself in its place")


def unreadable_picture(facts: Facts) -> Iterator[Remark]:
    """A picture that is named can be read."""
    for picture in _once(every_picture(facts)):
        huge = facts.tree.faults.get(picture.path) is Fault.HUGE
        if picture.path in facts.tree.pictures and facts.tree.pictures[picture.path] is None and not huge:
            yield Remark(
                picture.span, f"“{picture.file}” is no picture that can be read", "save it again as JPEG or PNG"
            )


def _with(facts: Facts, fault: Fault) -> Iterator[Named]:
    """The pictures that are named and have that fault."""
    return (picture for picture in _once(every_picture(facts)) if facts.tree.faults.get(picture.path) is fault)


def broken_picture(facts: Facts) -> Iterator[Remark]:
    """A picture that is named is whole."""
    for picture in _with(facts, Fault.BROKEN_OFF):
        hint = "copy it once more from where it came from, or save it again"
        yield Remark(picture.span, f"“{picture.file}” breaks off before its end", hint)


def huge_picture(facts: Facts) -> Iterator[Remark]:
    """A picture fits the memory of the machine that works with it."""
    for picture in _with(facts, Fault.HUGE):
        hint = "save it smaller: a printed spread shows no more than 5200 px from side to side"
        yield Remark(picture.span, f"“{picture.file}” has more than 89 million pixels", hint)


def moving_picture(facts: Facts) -> Iterator[Remark]:
    """A picture stands still, as on paper."""
    for picture in _with(facts, Fault.MOVES):
        hint = "save the picture you want as JPEG or PNG"
        yield Remark(picture.span, f"“{picture.file}” moves: only the first of its pictures is shown", hint)


def guessed_colours(facts: Facts) -> Iterator[Remark]:
    """A picture for print says what its inks look like."""
    for picture in _with(facts, Fault.NO_PROFILE):
        hint = "save it in RGB (sRGB), or in CMYK with its profile"
        yield Remark(picture.span, f"“{picture.file}” is in CMYK without a profile: its colours are guessed", hint)


def missing_alt(facts: Facts) -> Iterator[Remark]:
    """People who cannot see a picture are told what is in it, in each language."""
    for folder, text in facts.texts():
        for picture in _once(pictures_of_text(folder, text)):
            if _has_no(picture, "alt") and _is_ours(facts, picture):
                hint = _where(picture, "alt: what is in the picture, in a sentence")
                yield Remark(picture.words_span, f"the picture “{picture.file}” has no alt text", hint)


def missing_credit(facts: Facts) -> Iterator[Remark]:
    """A picture names who made it, in each language; a portrait once."""
    for filled in facts.people.values():
        portrait = filled.sheet.portrait if filled.sheet else None
        if portrait and not portrait.credit and ("portrait", "credit") not in filled.document.places:
            span = filled.document.key_span("portrait")
            yield Remark(span, "the portrait has no credit", "add “credit: {kk: …, ru: …}” to it: who made it")
    for folder, text in facts.texts():
        for picture in _once(pictures_of_text(folder, text)):
            if _has_no(picture, "credit") and _is_ours(facts, picture):
                hint = _where(picture, "credit: who made it")
                yield Remark(picture.words_span, f"the picture “{picture.file}” has no credit", hint)


def _has_no(picture: Named, word: str) -> bool:
    return picture.words is None or not getattr(picture.words, word).strip()


def _is_ours(facts: Facts, picture: Named) -> bool:
    """Whether there is a picture at all: one that is not there needs no words yet."""
    return not picture.leads_outside and picture.path in facts.tree.pictures


def _where(picture: Named, line: str) -> str:
    if picture.words is not None:
        return f"add “{line}”"
    key = "lead: {…}" if picture.is_lead else f"pictures: {{{picture.file}: {{…}}}}"
    return f"add “{line}” to the front matter of this text, under {key}"


def unused_picture(facts: Facts) -> Iterator[Remark]:
    """A picture that no text shows is left out."""
    used = {picture.path for picture in every_picture(facts)}
    for span, folder, name in _only_worded(facts):
        if f"{folder}/{name}" in facts.tree.pictures:
            yield Remark(
                span, f"the picture “{name}” does not stand in the text", f"put a paragraph ![]({name}) into the text"
            )
            used.add(f"{folder}/{name}")
    folders = {folder.path for folder in facts.folders.values() if all(text.sheet for text in folder.texts.values())}
    for path in sorted(facts.tree.pictures):
        if path.rpartition("/")[0] in folders and path not in used:
            yield Remark(Span(path), "no text shows this file", "put it into a text, or delete it")


RULES = (
    Rule("missing-picture", Level.ERROR, "A picture lies beside the text that names it.", missing_picture),
    Rule("picture-outside", Level.ERROR, "Pictures lie inside the magazine's folder.", picture_outside),
    Rule("unreadable-picture", Level.ERROR, "A picture can be read.", unreadable_picture),
    Rule("broken-picture", Level.ERROR, "A picture is whole.", broken_picture),
    Rule("huge-picture", Level.ERROR, "A picture has at most 89 million pixels.", huge_picture),
    Rule("moving-picture", Level.WARNING, "A picture stands still.", moving_picture),
    Rule("guessed-colours", Level.WARNING, "A picture in CMYK has a profile.", guessed_colours),
    Rule("missing-alt", Level.ERROR, "A picture has an alt text in each language.", missing_alt),
    Rule("missing-credit", Level.ERROR, "A picture names who made it.", missing_credit),
    Rule("unused-picture", Level.NOTE, "A picture that no text shows is left out.", unused_picture),
)
