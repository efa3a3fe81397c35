"""A citation as ГОСТ Р 7.0.100–2018 has it: a part of a periodical, read on a screen.

    Абенов, М. Время шума прошло : интервью / М. Абенов. – Текст : электронный // Адал азамат. – 2025. – № 4 (07–08). –
    С. 10–13. – URL: https://… (дата обращения: дд.мм.гггг).

In Kazakhstan references follow the same scheme with Kazakh words («Мәтін», «Б.»), which are in the theme's labels.
"""

from __future__ import annotations

from jurnal.render.labels import NO_BREAK, Labels
from jurnal.render.web.citing.reference import Reference, Writer

HEADED = 3
"""A record of more writers than this begins with its title (ГОСТ 7.80-2000)."""
NAMED = 4
"""So many are all named after the title; of more only the first three (ГОСТ Р 7.0.100–2018)."""


def gost(reference: Reference, labels: Labels) -> str:
    """The record in one line. The day of reading is the reader's: a blank stands for it."""
    title = reference.title.rstrip(".")
    areas = [
        f"{_head(reference)}{title}{_genre(reference)}{_responsible(reference.writers, labels)}",
        f"{labels('gost.text')} // {reference.magazine}",
        str(reference.year),
        f"№{NO_BREAK}{reference.number} ({'–'.join(f'{month:02d}' for month in _ends(reference.months))})",
        *([_pages(reference.pages, labels)] if reference.pages else []),
        f"URL: {reference.url} ({labels('gost.read')})",
    ]
    return " – ".join(_stopped(area) for area in areas)


def _stopped(area: str) -> str:
    """An area ends with one stop, which a stop or an ellipsis of its own spares; after «?» and «!» it stands."""
    return area if area.endswith((".", "…")) else f"{area}."


def _head(reference: Reference) -> str:
    """The first of one to three writers heads the record."""
    if not 0 < len(reference.writers) <= HEADED:
        return ""
    first = reference.writers[0]
    return f"{first.surname}, {_tied(first)} " if first.given else f"{first.surname}. "


def _genre(reference: Reference) -> str:
    return f" : {reference.genre}" if reference.genre else ""


def _responsible(writers: tuple[Writer, ...], labels: Labels) -> str:
    if not writers:
        return ""
    shown = writers if len(writers) <= NAMED else writers[:HEADED]
    names = ", ".join(f"{_tied(who)}{NO_BREAK}{who.surname}" if who.given else who.surname for who in shown)
    others = "" if shown == writers else f" [{labels('gost.others')}]"
    return f" / {names}{others}"


def _tied(writer: Writer) -> str:
    return writer.initials.replace(" ", NO_BREAK)


def _ends(months: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys((months[0], months[-1])))


def _pages(pages: tuple[int, int], labels: Labels) -> str:
    return labels("gost.pages", pages="–".join(str(page) for page in dict.fromkeys(pages)))
