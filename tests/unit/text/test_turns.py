"""Interviews become turns, surveys answers."""

from __future__ import annotations

from types import MappingProxyType

from jurnal.model import Answer, Heading, Kind, Markup, Paragraph, Person, Turn
from jurnal.text import BodyContext, convert_body


def person(id_: str, kk: str) -> Person:
    empty = MappingProxyType({})
    return Person(id_, {"kk": kk}, empty, empty, None, ())


ASAN, AIGUL = person("asan", "Асан Үсенов"), person("aigul", "Айгүл Ә.")
INTERVIEW = BodyContext("kk", Kind.INTERVIEW, "kk.md", first_line=10)
SURVEY = BodyContext("kk", Kind.SURVEY, "kk.md", people={"asan": ASAN, "aigul": AIGUL})


def codes(markdown: str, context: BodyContext) -> list[tuple[str, int, int]]:
    _, findings = convert_body(markdown, context)
    return [(finding.code, finding.span.line, finding.span.column) for finding in findings]


def test_lead_in_then_turns():
    body, findings = convert_body(
        "Кіріспе\n\n**– Бірінші *сұрақ*?**\n\nЖауап.\n\nТағы.\n\n**– Екінші?**\n\n- тізім", INTERVIEW
    )
    assert findings == ()
    assert body.blocks == (
        Paragraph("p1", "Кіріспе"),
        Turn("q1", 1, "Бірінші <em>сұрақ</em>?", (Paragraph("p2", "Жауап."), Paragraph("p3", "Тағы."))),
        Turn("q2", 2, "Екінші?", (Markup("p4", "<ul><li>тізім</li></ul>"),)),
    )


def test_bold_paragraphs_without_a_dash_are_paragraphs():
    body, findings = convert_body("**Қалың абзац**\n\n**– Сұрақ?**\n\nЖауап", INTERVIEW)
    assert [type(block) for block in body.blocks] == [Paragraph, Turn]
    assert findings == ()


def test_other_dashes_are_told_where_they_stand():
    source = "**- Дефис?**\n\nЖауап\n\n**— Ұзын?**\n\nЖауап\n\n– **Сыртта?**\n\nЖауап"
    assert codes(source, INTERVIEW) == [("question-dash", 10, 3), ("question-dash", 14, 3), ("question-dash", 18, 5)]
    body, _ = convert_body(source, INTERVIEW)
    assert [block.question for block in body.blocks if isinstance(block, Turn)] == ["Дефис?", "Ұзын?", "Сыртта?"]


def test_answer_on_the_line_of_the_question_is_told():
    assert codes("**– Сұрақ?**\nЖауап", INTERVIEW) == [("question-paragraph", 10, 3)]


def test_questions_are_ordinary_paragraphs_elsewhere():
    body, _ = convert_body("**– Сұрақ?**", BodyContext("kk", Kind.REPORT, "kk.md"))
    assert body.blocks == (Paragraph("p1", "<strong>–\u00a0Сұрақ?</strong>"),)


def test_answers_of_a_survey():
    body, findings = convert_body("Кіріспе\n\n## Асан Үсенов\n\n*Қысқа.*\n\nҰзақ.\n\n## айгүл  ә.\n\nСөз.", SURVEY)
    assert findings == ()
    assert body.blocks == (
        Paragraph("p1", "Кіріспе"),
        Answer("a1", ASAN, "Қысқа.", (Paragraph("p2", "Ұзақ."),)),
        Answer("a2", AIGUL, "", (Paragraph("p3", "Сөз."),)),
    )


def test_unknown_missing_and_double_respondents():
    source = "## Асан Усенов\n\nа\n\n## Асан Үсенов\n\nб\n\n## Асан Үсенов\n\nв"
    body, findings = convert_body(source, SURVEY)
    assert isinstance(body.blocks[0], Heading)
    assert [(finding.code, finding.span.line) for finding in findings] == [
        ("respondent-missing", 1),
        ("respondent-twice", 1),
        ("unknown-respondent", 1),
    ]
    assert findings[2].hint == "did you mean “Асан Үсенов”?"


def test_notes_do_not_belong_to_the_last_turn():
    body, _ = convert_body("**– Сұрақ?**\n\nЖауап[^1]\n\n[^1]: Ескерту", INTERVIEW)
    assert [block.anchor for block in body.blocks] == ["q1", "notes"]
