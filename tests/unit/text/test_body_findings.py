"""What is wrong in a body, at its place in the file."""

from __future__ import annotations

import pytest

from jurnal.model import Kind
from jurnal.text import BodyContext, Table, convert_body

TABLE = Table("content/x/g.csv", ("kk", "value"), (("бір", "1"), ("екі", "көп")), (2, 3))


def found(markdown: str, **more: object) -> list[str]:
    context = BodyContext("kk", Kind.REPORT, "kk.md", first_line=21, **more)  # type: ignore[arg-type]
    _, findings = convert_body(markdown, context)
    return [f"{finding.span}: {finding.code}" for finding in findings]


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("# Тақырып", ["kk.md:21:1: heading-level"]),
        ("сөз\n\n### Тақырып", ["kk.md:23:1: heading-skipped"]),
        ("## а\n\n#### б", ["kk.md:23:1: heading-level"]),
        ("## а\n\n### б\n\n## в\n\n### г", []),
        ("сөз\n\nсөз ![](a.jpg)", ["kk.md:23:9: missing-picture"]),
        ("![](a.jpg)\n\n![](a.jpg)", ["kk.md:21:5: missing-picture", "kk.md:23:5: missing-picture"]),
        ("сөз [а](piece:abc)", ["kk.md:21:9: unknown-piece"]),
        ("сөз [а](javascript:x)", ["kk.md:21:9: bad-link"]),
        ("сөз [а](../b/)", ["kk.md:21:9: bad-link"]),
        ("сөз\n\n/// bx | а\nсөз\n///", ["kk.md:23:5: unknown-block"]),
        ("сөз\n\n/// box | а\nсөз", ["kk.md:23:1: unclosed-block"]),
        ("//// box\n/// chart\n////", ["kk.md:22:1: unclosed-block"]),
        ("сөз\n///", ["kk.md:22:1: stray-block-end"]),
        ("- /// box", ["kk.md:21:3: misplaced-block"]),
        ("/// box\n    a: b: c\n\nсөз\n///", ["kk.md:22:5: block-options"]),
        ("/// box\n    title: а\n\nсөз\n///", ["kk.md:22:5: unknown-option"]),
        ("/// key-figure\nсөз\n///", ["kk.md:21:1: block-argument"]),
        ("/// gallery\n///", ["kk.md:21:1: empty-gallery"]),
        ("/// timeline\nсөз\n///", ["kk.md:21:1: timeline-entry"]),
        ("/// timeline\n- 2015 сөз\n///", ["kk.md:21:1: timeline-entry"]),
        ("/// chart\n///", ["kk.md:21:1: chart-data"]),
        ("/// chart\n    data: x.csv\n///", ["kk.md:22:5: missing-data"]),
        ("/// chart\n    data: g.csv\n///", ["content/x/g.csv:3:1: bad-data"]),
        ("Сөз[^1] және[^2].\n\n[^2]: Бар", ["kk.md:21:4: unknown-note"]),
        ("Сөз <br>", ["kk.md:21:5: raw-html"]),
        ("Сөз `<br>` <!-- <br> -->", []),
        ("[ссылка](https://a.kz) <https://b.kz> [п](mailto:a@b.kz)", []),
    ],
)
def test_finding(markdown: str, expected: list[str]):
    tables = {"g.csv": TABLE}
    assert found(markdown, table=tables.get, piece_exists=lambda _slug: False) == expected


def test_nearest_names_are_suggested():
    context = BodyContext("kk", Kind.REPORT, "kk.md", piece_exists=lambda _slug: False, slugs=["murat-abenov"])
    _, findings = convert_body("[а](piece:murat-abenow)\n\n/// tmeline\n///\n\n/// chart\n    dta: x\n///", context)
    assert [finding.hint for finding in findings if "did you mean" in finding.hint] == [
        "did you mean “murat-abenov”?",
        "did you mean “timeline”?",
        "did you mean “data”?",
    ]


@pytest.mark.parametrize(
    ("options", "code", "line"),
    [
        ("type: pie", "chart-option", 3),
        ("highlight: 9", "chart-option", 3),
        ("zoom: көп", "chart-option", 3),
        ("series: [а, б]", "chart-option", 3),
    ],
)
def test_options_of_a_chart(options: str, code: str, line: int):
    table = Table("g.csv", ("kk", "value"), (("бір", "1"), ("екі", "2")), (2, 3))
    context = BodyContext("kk", Kind.REPORT, "kk.md", table=lambda _name: table)
    _, findings = convert_body(f"/// chart\n    data: g.csv\n    {options}\n///", context)
    assert [(finding.code, finding.span.line) for finding in findings] == [(code, line)]


def test_labels_missing_in_a_language():
    table = Table("g.csv", ("kk", "ru", "value"), (("бір", "один", "1"),), (2,))
    context = BodyContext("en", Kind.REPORT, "en.md", table=lambda _name: table)
    _, findings = convert_body("/// chart\n    data: g.csv\n///", context)
    assert [str(finding.span) + " " + finding.code for finding in findings] == ["g.csv:1:1 chart-labels"]
