"""An interview's paragraphs as turns, a survey's as answers."""

from __future__ import annotations

import copy
import difflib
import re
import xml.etree.ElementTree as etree
from collections.abc import Sequence

from jurnal.model.body import Answer, Block, Turn
from jurnal.model.person import Person
from jurnal.text.build import Builder
from jurnal.text.places import HEADING

QUESTION = re.compile(r"^\s*–\s*")
WRONG_DASH = re.compile(r"^\s*[-—−‒―‐‑]\s*")


def interview(builder: Builder, elements: Sequence[etree.Element]) -> tuple[Block, ...]:
    """The lead-in as it stands, then a turn for each question."""
    starts = [index for index, element in enumerate(elements) if _is_question(builder, element)]
    notes = len(elements) - _notes(elements)
    lead_in = builder.blocks(elements[: starts[0] if starts else notes])
    turns = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], notes], strict=False), 1):
        question = builder.writer.inside(_bare_question(elements[start]))
        turns.append(Turn(f"q{number}", number, question, builder.blocks(elements[start + 1 : end])))
    return (*lead_in, *turns, *builder.blocks(elements[notes:]))


def survey(builder: Builder, elements: Sequence[etree.Element]) -> tuple[Block, ...]:
    """The lead-in, then an answer for each heading that names a respondent. A heading that names nobody is told and
    stays a heading."""
    notes = len(elements) - _notes(elements)
    blocks: list[Block] = []
    position = 0
    answered: list[Person] = []
    while position < notes:
        end = next((index for index in range(position + 1, notes) if elements[index].tag == "h2"), notes)
        person = _respondent(builder, elements[position]) if elements[position].tag == "h2" else None
        if person is None:
            blocks.extend(builder.blocks(elements[position:end]))
        else:
            answered.append(person)
            blocks.append(_answer(builder, person, len(answered), elements[position + 1 : end]))
        position = end
    _who_is_missing(builder, answered)
    return (*blocks, *builder.blocks(elements[notes:]))


def _notes(elements: Sequence[etree.Element]) -> int:
    return int(bool(elements) and elements[-1].tag == "div")


def _is_question(builder: Builder, element: etree.Element) -> bool:
    if element.tag != "p" or not len(element) or element[0].tag != "strong":
        return False
    before, bold, after = element.text or "", element[0], (element[0].tail or "").strip()
    words = before + "".join(bold.itertext())
    right, wrong = QUESTION.match(words), WRONG_DASH.match(words)
    if not (right or wrong) or (before.strip() and not re.fullmatch(r"\s*[–—-]\s*", before)):
        return False
    if after or len(element) > 1:
        if right and not before.strip():
            _say(
                builder,
                bold,
                "question-paragraph",
                "a question is a paragraph of its own, all in bold",
                "leave an empty line after the question",
            )
        return False
    if wrong:
        _say(
            builder,
            bold,
            "question-dash",
            "a question starts with an en dash, this one with another dash",
            "write **– …?** with the dash –",
        )
    elif before.strip():
        _say(builder, bold, "question-dash", "the dash of a question stands inside the bold", "write **– …?**")
    return True


def _say(builder: Builder, bold: etree.Element, code: str, message: str, hint: str) -> None:
    first_words = ((bold.text or "") or "**").split("\n", 1)[0]
    builder.findings.error(builder.places.next_text(first_words), code, message, hint)


def _bare_question(element: etree.Element) -> etree.Element:
    """The bold words without their dash."""
    bold = copy.copy(element[0])
    bold.tail = None
    bold.text = re.sub(QUESTION.pattern + "|" + WRONG_DASH.pattern, "", bold.text or "")
    return bold


def _respondent(builder: Builder, heading: etree.Element) -> Person | None:
    name = _bare("".join(heading.itertext()))
    language = builder.context.language
    names = {_bare(person.name.get(language, "")): person for person in builder.context.people.values()}
    if name in names:
        builder.check_heading(2, builder.places.next_match(HEADING))
        return names[name]
    near = difflib.get_close_matches(name, names, 1, 0.5)
    span = builder.places.peek_match(HEADING)
    hint = (
        f"did you mean “{names[near[0]].name[language]}”?"
        if near
        else "write the name as in the person's file, and list the person under speakers"
    )
    builder.findings.error(
        span, "unknown-respondent", f"“{''.join(heading.itertext()).strip()}” is not one of the speakers", hint
    )
    return None


def _answer(builder: Builder, person: Person, number: int, elements: Sequence[etree.Element]) -> Answer:
    says = ""
    if elements and elements[0].tag == "p" and len(elements[0]) == 1 and elements[0][0].tag == "em":
        first = elements[0]
        if not (first.text or "").strip() and not (first[0].tail or "").strip():
            says = builder.writer.inside(first[0])
            elements = elements[1:]
    return Answer(f"a{number}", person, says, builder.blocks(elements))


def _who_is_missing(builder: Builder, answered: Sequence[Person]) -> None:
    for person in builder.context.people.values():
        name = person.name.get(builder.context.language, person.id)
        times = sum(other.id == person.id for other in answered)
        if times == 0:
            builder.findings.error(
                builder.places.at(0),
                "respondent-missing",
                f"{name} is one of the speakers and has no answer",
                f"open the answer with `## {name}`",
            )
        elif times > 1:
            builder.findings.error(
                builder.places.at(0),
                "respondent-twice",
                f"{name} answers {times} times",
                "join the answers under one heading",
            )


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()
