"""Rules for short forms: the glossary says what each stands for, once."""

from __future__ import annotations

from collections.abc import Iterator

from jurnal.check.facts import Facts, TextFile
from jurnal.check.rules.rule import Remark, Rule
from jurnal.check.short_forms import acronyms, is_opened, known_forms, stands_in
from jurnal.diag import Level, Span
from jurnal.source import KeyPath


def short_form_twice(facts: Facts) -> Iterator[Remark]:
    """A short form stands for one thing."""
    first: dict[tuple[str, str], tuple[str, int]] = {}
    for term, language, form, path in _forms(facts):
        span = facts.glossary.document.span(*path)
        if (language, form) in first:
            other, line = first[language, form]
            hint = f"“{other}” has it as well, line {line}: keep it in one place"
            yield Remark(span, f"the short form “{form}” stands twice in “{language}”", hint)
        first.setdefault((language, form), (term, span.line))


def _forms(facts: Facts) -> Iterator[tuple[str, str, str, KeyPath]]:
    """Every short form with its term, its language and its place."""
    for term_id, term in facts.glossary.sheet.root.items() if facts.glossary.sheet else ():
        for language, form in term.short.items():
            yield term_id, language, form, (term_id, "short", language)
        for language, others in term.also.items():
            for index, form in enumerate(others):
                yield term_id, language, form, (term_id, "also", language, index)


def unused_term(facts: Facts) -> Iterator[Remark]:
    """A term that no text uses is left alone by everybody."""
    texts = [_words(facts, text) for _, text in facts.texts()]
    for term, forms in known_forms(facts.glossary.sheet).items():
        if not any(stands_in(text, form) for form in forms for text in texts):
            hint = "take it out, or leave it for the next issue"
            yield Remark(facts.glossary.document.key_span(term), f"no text uses the short form “{forms[0]}”", hint)


def acronym_unopened(facts: Facts) -> Iterator[Remark]:
    """A reader is told what an acronym stands for."""
    known = {form for forms in known_forms(facts.glossary.sheet).values() for form in forms}
    for _, text in facts.texts():
        words = _words(facts, text)
        told: set[str] = set()
        for match in acronyms(words):
            short = match.group()
            if short not in known and short not in told and not is_opened(words, short):
                told.add(short)
                hint = f"write the full words and ({short}) after them, or put it into content/glossary.yml"
                yield Remark(_place(text, short), f"nothing says what “{short}” stands for", hint)


def _words(facts: Facts, text: TextFile) -> str:
    body = facts.bodies.get(text.path)
    if text.sheet is None or body is None:
        return ""
    return "\n".join((text.sheet.title, text.sheet.standfirst, body.plain))


def _place(text: TextFile, short: str) -> Span:
    offset = text.markdown.find(short)
    if offset >= 0:
        return text.place_in_body(offset)
    return text.document.span("title" if text.sheet and short in text.sheet.title else "standfirst")


RULES = (
    Rule("short-form-twice", Level.ERROR, "A short form stands for one thing.", short_form_twice),
    Rule("unused-term", Level.NOTE, "A term of the glossary that no text uses is of no use.", unused_term),
    Rule("acronym-unopened", Level.NOTE, "A text or the glossary says what an acronym stands for.", acronym_unopened),
)
