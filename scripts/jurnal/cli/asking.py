"""Ask for what was not said, when there is somebody to ask."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence

import click


def asked(given: str | None, question: str, default: str | None = None, choices: Sequence[str] = ()) -> str | None:
    """What was given, else what the person answers, else the default. None when nobody is there and there is none."""
    if given is not None:
        if choices and given not in choices:
            raise click.UsageError(f"{given!r} is not one of: {', '.join(choices)}")
        return given
    if not sys.stdin.isatty():
        return default
    kind = click.Choice(list(choices)) if choices else click.STRING
    return str(
        click.prompt(question, default=default, type=kind, show_choices=len(choices) < 12, show_default=bool(default))
    )


def needed(answer: str | None, option: str) -> str:
    """The answer; a usage error that names the option where there is none."""
    if answer is None or not answer.strip():
        raise click.UsageError(f"{option} is missing, and there is nobody to ask")
    return answer.strip()


def words(given: Iterable[str], languages: Sequence[str], option: str, question: str) -> dict[str, str]:
    """Words in each language, from `--option kk=…` or from the person; empty ones are to be written later."""
    said = dict(_pair(part, languages, option) for part in given)
    return {language: asked(said.get(language), f"{question} ({language})", default="") or "" for language in languages}


def several(
    given: Sequence[str], known: Sequence[str], option: str, question: str, must: bool, hint: Callable[[str], str]
) -> list[str]:
    """Ids of things there are: as given, or as answered in one line with spaces between."""
    named = list(given)
    if not named and sys.stdin.isatty():
        answer = str(click.prompt(f"{question} (ids, with spaces between)", default="", show_default=False))
        named = answer.replace(",", " ").split()
    for name in named:
        if name not in known:
            raise click.UsageError(hint(name))
    if must and not named:
        raise click.UsageError(f"{option} is missing: a piece of this kind needs at least one")
    return named


def _pair(part: str, languages: Sequence[str], option: str) -> tuple[str, str]:
    language, sign, text = part.partition("=")
    if not sign or language not in languages:
        raise click.UsageError(f"{option} wants a language and words: {option} {languages[0]}=…")
    return language, text
