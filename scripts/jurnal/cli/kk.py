"""`jurnal kk hyphenate|stem|spell|lint|latin`: the Kazakh language, a line in and a line out."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from jurnal.cli import kk_work
from jurnal.cli.lines import answer_lines
from jurnal.effects.trouble import Trouble

F = TypeVar("F", bound=Callable[..., object])

HELP = """Kazakh (and Russian) words: divide, stem, spell, read proofs, write in Latin letters.

Each command reads lines from standard input, UTF-8, and writes one line for each to standard output, in the same order,
as they come. No magazine is needed: stand in any folder.

\b
  echo азаматтық | jurnal kk hyphenate           аза-мат-тық
  echo азаматтарымыздан | jurnal kk stem         азамат
  echo азамттық | jurnal kk spell                азаматтық, …
  echo 'Қоғам  ICT' | jurnal kk lint             6-7 double-space: …
  echo 'Азаматтық қоғам' | jurnal kk latin       Azamattyq qoğam

\b
A line that is not UTF-8 is told on standard error and left empty (exit code 1 at the end).
"""


def language(command: F) -> F:
    """`--lang`: the language of the lines."""
    names = click.Choice(["kk", "ru"])
    return click.option("--lang", type=names, default="kk", show_default=True, help="The language of the lines.")(
        command
    )


def as_json(command: F) -> F:
    """`--json`: an object a line."""
    return click.option("--json", "as_json", is_flag=True, help="Write a JSON object for each line.")(command)


@click.group("kk", help=HELP)
def command() -> None:
    """Five commands over lines."""


@command.command("hyphenate", short_help="Divide the words: аза-мат-тық.")
@language
@as_json
def hyphenate(lang: str, as_json: bool) -> int:
    """Write each line with a hyphen at every place where a word may be divided.

    Numbers, abbreviations, addresses and everything between the words stay as they are. Letters made of two signs (й as
    и and its breve) come out as one.

    \b
      азаматтық қоғам        аза-мат-тық қо-ғам
      ҮЕҰ-ның 5-форумы       ҮЕҰ-ның 5-фо-ру-мы
    """
    return _run(kk_work.hyphenation(lang), as_json)


@command.command("stem", short_help="Find the stems of the words.")
@language
@as_json
def stem(lang: str, as_json: bool) -> int:
    """Write each line with its words as their stems, in small letters.

    \b
      азаматтарымыздан       азамат
      Кітабын оқыды.         кітап оқы.
    """
    return _run(kk_work.stemming(lang), as_json)


@command.command("spell", short_help="Tell unknown words, and what they might be.")
@language
@as_json
@click.option(
    "--dictionaries",
    metavar="DIR",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A folder with hunspell dictionaries (kk_KZ.aff, kk_KZ.dic), asked before those of the system.",
)
@click.option("--words", metavar="FILE", type=click.Path(path_type=Path), help="A list of words that are right too.")
def spell(lang: str, as_json: bool, dictionaries: tuple[Path, ...], words: Path | None) -> int:
    """Write `ok` for each line whose words are all known, else what each unknown word might be.

    A line of one word: its suggestions, best first, or ? when there is none. A line of several: `word: suggestions;
    other: ?`. Needs the dictionaries of hunspell (Debian: hunspell-kk, hunspell-ru).

    \b
      азаматтық              ok
      азамттық               азаматтық, …
      бұл азамттық           азамттық: азаматтық, …
    """
    return _run(kk_work.spelling(lang, dictionaries, _listed(words)), as_json)


@command.command("lint", short_help="Mark what a reader of proofs would mark.")
@language
@as_json
@click.option("--all", "everything", is_flag=True, help="Mark also what the pages mend by themselves, and house style.")
def lint(lang: str, as_json: bool, everything: bool) -> int:
    """Write `ok` for each line a reader of proofs would not mark, else the marks, with tabs between them.

    Each mark: its first and last column (from 1), its code, what is wrong, and after -> what belongs there, where that
    is sure. With --all also ordinary spaces where no-break spaces belong (№ 4, А. Сейтов, 14 млрд), initials without
    a space, 40% for 40 %, three dots, em dashes.

    \b
      cөз                    1-1 latin-lookalike: … -> с
    """
    return _run(kk_work.proof_reading(lang, everything), as_json)


@command.command("latin", short_help="Write in the Latin alphabet of 2021.")
@as_json
def latin(as_json: bool) -> int:
    """Write each line in the Kazakh Latin alphabet of 2021. What is Latin already stays.

    \b
      Үкіметтік емес ұйымдар      Ükımettık emes ūiymdar
    """
    return _run(kk_work.latin_writing(), as_json)


def _run(work: kk_work.Work, as_json: bool) -> int:
    if not as_json:
        return answer_lines(work.line)
    return answer_lines(lambda text: _dumped(work.value(text)), lambda _text: _dumped({"error": "not-utf8"}))


def _dumped(value: kk_work.Value) -> str:
    return json.dumps(value, ensure_ascii=False)


def _listed(path: Path | None) -> Sequence[str]:
    if path is None:
        return ()
    try:
        return path.read_text(encoding="utf-8-sig").split()
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(f"the list of words cannot be read: {error}", "give a text file, UTF-8, a word a line") from error
