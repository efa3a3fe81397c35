"""How pieces are cited: for LaTeX, for reference managers, and as the standard has it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from jurnal.render.theme import Theme
from jurnal.render.web.citing.bibtex import bibtex
from jurnal.render.web.citing.gost import gost
from jurnal.render.web.citing.reference import Reference, Writer
from jurnal.render.web.citing.ris import ris

TALK = "2031-01/talk-with-asel/"
PLAIN = Reference(
    key="tiny-2031-01-word-ru",
    title="Слово & дело: 50 % {пути}",
    genre="",
    writers=(Writer("Анна Сергеевна", "Лужина"),),
    magazine="Маленький",
    publisher="Вымышленный фонд",
    issn="1234-5679",
    number=3,
    months=(5, 6),
    year=2031,
    date=datetime.date(2031, 5, 2),
    pages=(10, 13),
    language="ru",
    url="https://tiny.example/ru/2031-03/word_one/",
    summary="О слове.",
    keywords=("слово", "дело"),
)
MANY = tuple(Writer("Имя", f"Фамилия{number}") for number in range(6))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_an_interview_stands_under_the_name_of_who_was_asked(files: Mapping[str, str]) -> None:
    assert plain(files[f"kk/{TALK}cite.txt"]) == (
        "Тестова, Ә. Өзен жағасындағы мектеп : сұхбат / Ә. Тестова. – Мәтін : электрондық // Кішкентай. – 2031. – "
        "№ 1 (01–02). – Б. 4–7. – URL: https://tiny.example/kk/2031-01/talk-with-asel/ (жүгінген күні: кк.аа.жжжж).\n"
    )
    ru = plain(files[f"ru/{TALK}cite.txt"])
    assert ru.startswith(
        "Тестова, А. Школа у реки : интервью / А. Тестова. – Текст : электронный // Маленький. – 2031."
    )
    assert " – С. " not in ru


def test_an_unsigned_piece_stands_under_its_title(files: Mapping[str, str]) -> None:
    line = plain(files["kk/2031-01/bridge-opens/cite.txt"])
    assert re.match(r"[^/]+\. – Мәтін : электрондық // Кішкентай\. – 2031\. – № 1 \(01–02\)\. – Б\. 8\. – URL: ", line)
    assert "author" not in files["kk/2031-01/bridge-opens/cite.bib"]


@pytest.mark.parametrize(
    ("count", "start", "names"),
    [
        (1, "Фамилия0, И. Слово", " / И. Фамилия0. –"),
        (3, "Фамилия0, И. Слово", " / И. Фамилия0, И. Фамилия1, И. Фамилия2. –"),
        (4, "Слово", " / И. Фамилия0, И. Фамилия1, И. Фамилия2, И. Фамилия3. –"),
        (5, "Слово", " / И. Фамилия0, И. Фамилия1, И. Фамилия2 [и др.]. –"),
    ],
)
def test_the_standard_names_so_many_writers(theme: Theme, count: int, start: str, names: str) -> None:
    line = plain(gost(replace(PLAIN, writers=MANY[:count]), theme.labels["ru"]))
    assert line.startswith(start)
    assert names in line


@pytest.mark.parametrize(("given", "initials"), [("Анна Сергеевна", "А. С."), ("Қасым-Жомарт", "Қ.-Ж."), ("", "")])
def test_initials(given: str, initials: str) -> None:
    assert Writer(given, "Х").initials == initials


def test_no_two_stops_meet(theme: Theme) -> None:
    for title in ("Конец.", "Конец…", "Конец?"):
        for writers in ((), (Writer("", "Ботагоз"),), PLAIN.writers):
            line = gost(replace(PLAIN, title=title, writers=writers), theme.labels["ru"])
            assert ".." not in line
            assert "…." not in line
            assert writers or f"{title if title[-1] in '.…' else f'{title}.'} – Текст" in line
            assert line.endswith("гггг).")


def test_bibtex_is_balanced_and_escaped() -> None:
    record = bibtex(PLAIN)
    assert record.startswith("@article{tiny-2031-01-word-ru,\n")
    assert r"title = {{Слово \& дело: 50 \% \{пути\}}}," in record
    assert "author = {Лужина, Анна Сергеевна}," in record
    assert "pages = {10--13}," in record
    assert "month = may," in record
    assert "langid = {russian}," in record
    assert "url = {https://tiny.example/ru/2031-03/word_one/}," in record
    bare = re.sub(r"\\[{}]", "", record)
    assert bare.count("{") == bare.count("}")
    assert "pages = {7}," in bibtex(replace(PLAIN, pages=(7, 7)))


def test_several_writers_are_joined_as_bibtex_asks() -> None:
    assert "author = {Фамилия0, Имя and Фамилия1, Имя}," in bibtex(replace(PLAIN, writers=MANY[:2]))


def test_ris_is_a_record_of_tags() -> None:
    record = ris(PLAIN)
    lines = record.split("\r\n")
    assert lines[0] == "TY  - MGZN"
    assert lines[-2:] == ["ER  - ", ""]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines[:-1])
    assert {"AU  - Лужина, Анна Сергеевна", "SP  - 10", "EP  - 13", "DA  - 2031/05/02/", "IS  - 3"} <= set(lines)
    assert [line for line in lines if line.startswith("KW")] == ["KW  - слово", "KW  - дело"]
    assert "SP" not in ris(replace(PLAIN, pages=None))


def test_the_page_shows_the_line_and_offers_the_files(files: Mapping[str, str], theme: Theme) -> None:
    for language in ("kk", "ru"):
        html = files[f"{language}/{TALK}index.html"]
        (cite,) = re.findall(r'<details class="cite">(.*?)</details>', html, re.S)
        assert files[f"{language}/{TALK}cite.txt"].strip() in cite
        assert re.findall(r'href="([^"]+)" download', cite) == [
            f"../../../{language}/{TALK}cite.{form}" for form in ("bib", "ris")
        ]
        assert theme.labels[language]("cite.title") in cite


def read_bibtex(text: str) -> dict[str, str]:
    """The fields of one entry as BibTeX reads them: values in braces that balance, or names of months."""
    head, rest = re.fullmatch(r"@article\{([^,\s]+),\n(.*)\}\n", text, re.S).groups()
    fields, at = {"key": head}, 0
    while match := re.compile(r"\s*(\w+) = ").match(rest, at):
        at, depth, start = match.end(), 0, match.end()
        while at < len(rest) and (depth or rest[at] != ","):
            depth += {"{": 1, "}": -1}.get(rest[at], 0) if rest[at - 1] != "\\" else 0
            at += 1
        value, at = rest[start:at], at + 1
        fields[match[1]] = re.sub(r"\\([{}$&%#_])", r"\1", value.removeprefix("{").removesuffix("}"))
    assert rest[at:].strip() == ""
    return fields


def read_ris(text: str) -> dict[str, list[str]]:
    """The values of one record by tag."""
    lines = text.split("\r\n")
    assert (lines[0], lines[-2:]) == ("TY  - MGZN", ["ER  - ", ""])
    fields: dict[str, list[str]] = {}
    for line in lines[1:-2]:
        tag, value = re.fullmatch(r"([A-Z][A-Z0-9])  - (\S.*)", line).groups()
        fields.setdefault(tag, []).append(value)
    return fields


def test_programs_read_the_same_from_both_forms(files: Mapping[str, str]) -> None:
    entries = {path: read_bibtex(text) for path, text in files.items() if path.endswith("cite.bib")}
    assert len({entry["key"] for entry in entries.values()}) == len(entries) > 5
    for path, entry in entries.items():
        record = read_ris(files[path.replace(".bib", ".ris")])
        assert record["TI"] == [entry["title"].removeprefix("{").removesuffix("}")]
        assert record.get("AU", []) == [who for who in entry.get("author", "").split(" and ") if who]
        pages = [*record.get("SP", []), *record.get("EP", [])]
        assert list(dict.fromkeys(pages)) == [page for page in entry.get("pages", "").split("--") if page]
        assert (record["T2"], record["PY"], record["IS"]) == ([entry["journal"]], [entry["year"]], [entry["number"]])
        assert record["UR"] == [entry["url"]]
        assert record["UR"][0].endswith(path.removesuffix("cite.bib"))


def test_a_hostile_title_comes_back_whole() -> None:
    assert read_bibtex(bibtex(PLAIN))["title"] == "{Слово & дело: 50 % {пути}}"
    assert read_ris(ris(PLAIN))["TI"] == ["Слово & дело: 50 % {пути}"]


def test_every_piece_of_every_language_has_its_files(files: Mapping[str, str]) -> None:
    pieces = [
        path.removesuffix("index.html") for path in files if re.fullmatch(r"(kk|ru)/2031-01/[\w-]+/index.html", path)
    ]
    assert len(pieces) == 10
    assert {f"{path}cite.{form}" for path in pieces for form in ("bib", "ris", "txt")} <= set(files)
