"""`jurnal new issue|piece|person`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

import click

from jurnal import app
from jurnal.art import SCENE_NAMES
from jurnal.check import Checked
from jurnal.check.schema import IssueSheet, PersonSheet, PieceSheet, TranslationSheet
from jurnal.check.schema.values import is_id, is_issue_id
from jurnal.cli.asking import asked, needed, several, words
from jurnal.cli.manifest import with_piece
from jurnal.cli.options import in_folder, magazine
from jurnal.cli.sheets import sheet, text_file
from jurnal.cli.show import FINE, tell
from jurnal.effects import record
from jurnal.effects.cache import write_whole
from jurnal.effects.places import Places
from jurnal.effects.record import Order
from jurnal.kazakh import slug as address_of
from jurnal.model import Kind

HELP = """Begin an issue, a piece or a person.

Writes the files with every field explained, in every language of the magazine. What is not said by an option is asked
for on a terminal. Nothing that exists is ever overwritten. A person and a piece may be begun without an id: it is made
of the name or the headline, in small Latin letters, and shown before it is taken.

\b
  jurnal new issue 2025-05 --months 9,10
  jurnal new person aisulu-omar --name kk="Айсұлу Омар" --name ru="Айсулу Омар"
  jurnal new piece aisulu-omar --issue 2025-05 --kind interview --speaker aisulu-omar
  jurnal new piece --issue 2025-05 --kind report --title kk="Өзен жағасындағы мектеп"
"""
WHO_SPEAKS = (Kind.INTERVIEW, Kind.PROFILE, Kind.SURVEY)
WHO_WRITES = (Kind.OPINION,)


@click.group("new", help=HELP)
def command() -> None:
    """Three things can be begun."""


@command.command("issue")
@click.argument("issue")
@click.option("--months", metavar="7,8", help="The months it covers.")
@click.option("--date", metavar="2025-09-01", help="The day of publication.")
@click.option("--theme", multiple=True, metavar="kk=…", help="What it is about, in a language (repeat for each).")
@click.option("--art", metavar="SCENE", help="The drawn scene of the cover.")
@in_folder
def issue(
    issue: str, months: str | None, date: str | None, theme: tuple[str, ...], art: str | None, directory: str | None
) -> int:
    """Begin an issue: its manifest. ISSUE is the year and the number: 2025-05."""
    if not is_issue_id(issue):
        raise click.UsageError(f"{issue} is not a year and a number, like 2025-05")
    where, checked = _look(directory)
    year, number = (int(part) for part in issue.split("-"))
    covered = needed(asked(months, "Months it covers", default=str(min(number, 12))), "--months")
    first = _numbers(covered)
    day = needed(asked(date, "Day of publication", default=f"{year}-{first[0]:02d}-01"), "--date")
    values = {
        "number": number,
        "months": first,
        "year": year,
        "date": _day(day),
        "theme": words(theme, _languages(checked), "--theme", "What it is about"),
        "cover": {"art": asked(art, "Scene on the cover", SCENE_NAMES[0], SCENE_NAMES), "lines": []},
        "sections": [],
    }
    _write(where, f"issues/{issue}.yml", sheet("issue", IssueSheet, values, 1))
    tell(f"Now begin its pieces: jurnal new piece SLUG --issue {issue}")
    return FINE


@command.command("person")
@click.argument("person", required=False)
@click.option("--name", multiple=True, metavar="kk=…", help="The name, in a language (repeat for each).")
@click.option("--role", multiple=True, metavar="kk=…", help="Who it is, in a language (repeat for each).")
@in_folder
def person(person: str | None, name: tuple[str, ...], role: tuple[str, ...], directory: str | None) -> int:
    """Begin a person who speaks, writes or appears. PERSON is an id: aisulu-omar; made of the name when it is not
    said."""
    _id(person)
    where, checked = _look(directory)
    languages = _languages(checked)
    names = words(name, languages, "--name", "Name")
    person = person or _proposed(names, languages, "PERSON")
    values = {"name": names, "role": words(role, languages, "--role", "Role")}
    _write(where, f"content/people/{person}.yml", sheet("person", PersonSheet, values, 2))
    return FINE


@command.command("piece")
@click.argument("slug", required=False)
@click.option("--issue", metavar="ISSUE", help="The issue it stands in; the newest, if not said.")
@click.option("--kind", metavar="KIND", help=f"What it is: {', '.join(Kind)}.")
@click.option("--section", metavar="ID", help="A section of magazine.yml; none for a piece outside the sections.")
@click.option("--original", metavar="LANGUAGE", help="The language it is written in first.")
@click.option("--title", multiple=True, metavar="kk=…", help="The headline, in a language (repeat for each).")
@click.option("--speaker", multiple=True, metavar="ID", help="Who speaks (repeat for more).")
@click.option("--author", multiple=True, metavar="ID", help="Who wrote it (repeat for more).")
@in_folder
def piece(
    slug: str | None,
    issue: str | None,
    kind: str | None,
    section: str | None,
    original: str | None,
    title: tuple[str, ...],
    speaker: tuple[str, ...],
    author: tuple[str, ...],
    directory: str | None,
) -> int:
    """Begin a piece in every language, and put it into its issue. SLUG makes its address: murat-abenov; made of the
    headline when it is not said."""
    _id(slug)
    where, checked = _look(directory)
    languages, people = _languages(checked), sorted(checked.people)
    issues = sorted((path.stem for path in (where.root / "issues").glob("*.y*ml")), reverse=True)
    if not issues:
        raise click.UsageError("there is no issue yet; begin one: jurnal new issue 2025-05")
    stands_in = needed(asked(issue, "Issue", issues[0], issues), "--issue")
    what = Kind(needed(asked(kind, "Kind", "report", [str(kind) for kind in Kind]), "--kind"))
    sections = [found.id for found in checked.magazine.sections] if checked.magazine else []
    under = asked(section, "Section (none: outside the sections)", "none", [*sections, "none"])
    first = needed(asked(original, "Written first in", languages[0], languages), "--original")

    def no_person(name: str) -> str:
        return f"there is no person {name}; begin one: jurnal new person {name}"

    titles = words(title, languages, "--title", "Headline")
    slug = slug or _proposed(titles, (first, *languages), "SLUG")
    values: dict[str, object] = {"kind": str(what), "original": first, "title": titles[first]}
    values |= {"section": under} if under != "none" else {}
    speakers = several(speaker, people, "--speaker", "Who speaks", what in WHO_SPEAKS, no_person)
    authors = several(author, people, "--author", "Who wrote it", what in WHO_WRITES, no_person)
    values |= ({"speakers": speakers} if speakers else {}) | ({"authors": authors} if authors else {})
    folder = f"content/{stands_in}/{slug}"
    if (where.root / folder).exists():
        raise click.UsageError(f"{folder} exists already; nothing was written")
    for language in languages:
        if language == first:
            _write(where, f"{folder}/{language}.md", text_file("piece", PieceSheet, values, what))
        else:
            translation = {"title": titles[language]}
            _write(where, f"{folder}/{language}.md", text_file("translation", TranslationSheet, translation, what))
    _add_to_issue(where, stands_in, slug, None if under == "none" else under)
    return FINE


def _add_to_issue(where: Places, issue: str, slug: str, section: str | None) -> None:
    path = next(path for path in (where.root / "issues").glob(f"{issue}.y*ml"))
    changed = with_piece(path.read_text(encoding="utf-8"), slug, section)
    if changed is None:
        tell(f"Add {slug} to {path} yourself: the file is unlike what a program may change.")
        return
    write_whole(path, changed.encode())
    tell(f"added {slug} to {path}")


def _write(where: Places, name: str, text: str) -> None:
    path = where.root / name
    if path.exists():
        raise click.UsageError(f"{name} exists already; nothing was written")
    write_whole(path, text.encode())
    tell(f"wrote {path}")


def _look(directory: str | None) -> tuple[Places, Checked]:
    where = magazine(directory)
    return where, app.load(record.look(Order(where))).checked


def _languages(checked: Checked) -> tuple[str, ...]:
    return checked.magazine.languages if checked.magazine else ("kk", "ru")


def _proposed(said: Mapping[str, str], languages: Sequence[str], argument: str) -> str:
    """An id made of the first words there are, by the table of the language; the person may say another."""
    made = next((address for code in languages if (address := address_of(said[code], code))), None)
    name = needed(asked(None, "Id", default=made), argument)
    _id(name)
    return name


def _id(name: str | None) -> None:
    if name is not None and not is_id(name):
        raise click.UsageError(f"{name} cannot be an id: small Latin letters, digits and hyphens between them")


def _numbers(text: str) -> list[int]:
    try:
        return [int(part) for part in text.replace(",", " ").split()]
    except ValueError as error:
        raise click.UsageError(f"{text!r} are no months; write 7,8") from error


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise click.UsageError(f"{text} is no day of the calendar; write 2025-09-01") from error
