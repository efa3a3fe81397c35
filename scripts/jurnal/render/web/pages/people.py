"""People: everybody in the magazine, and each with all they appear in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from jurnal.assemble import urls
from jurnal.model import Language, Person
from jurnal.render.web.linked import person_node
from jurnal.render.web.page import Page, sized
from jurnal.render.web.site import Site
from jurnal.render.web.views import PersonView
from jurnal.render.web.wording import words

NEIGHBOURS = 10
"""People shown below a person: those of the same issue."""

ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя" + "aäbdefgğhıijklmnñopqrsştuūüvyz"
"""The order of the Kazakh alphabet, which holds the Russian one, then of its Latin one."""


def people_pages(site: Site) -> Iterator[Page]:
    """`/kk/people/` and `/kk/people/<id>/` of everybody who stands in a piece."""
    magazine = site.archive.magazine
    index = {language: urls.people_url(language) for language in magazine.languages}
    present = frozenset(
        person for language in magazine.languages for person in site.context.catalogues[language].by_person
    )
    for language in magazine.languages:
        labels = site.context.labels(language)
        people = sorted(
            (site.archive.people[person] for person in present),
            key=lambda person: _letters(words(person.name, language)),
        )
        counts = {person.id: _appearances(site, person, language) for person in people}
        yield Page(
            path=index[language],
            language=language,
            template="web/pages/people.html",
            title=f"{labels('people.title')} · {magazine.wordmark}",
            description=labels("people.lede"),
            values={"people": [(site.people.at_home(person, language), counts[person.id]) for person in people]},
            alternates=index,
            switch=index,
            type="CollectionPage",
        )
        for person in people:
            yield _person_page(site, person, language)


def _person_page(site: Site, person: Person, language: Language) -> Page:
    magazine = site.archive.magazine
    view = site.people.at_home(person, language)
    addresses = {code: urls.person_url(code, person.id) for code in magazine.languages}
    places = site.context.catalogues[language].by_person.get(person.id, ())
    role = words(person.role, language)
    return Page(
        path=view.url,
        language=language,
        template="web/pages/person.html",
        title=f"{view.name} · {magazine.wordmark}",
        description=sized(f"{view.name}, {role}" if role else view.name),
        values={
            "person": view,
            "works": [site.pieces.view(place) for place in places],
            "near": [site.people.at_home(other, language) for other in _near(site, person, language)],
            "links": [(words(link.label, language), link.url) for link in person.links],
        },
        alternates=addresses,
        switch=addresses,
        colour=view.colour,
        body="is-person",
        kind="profile",
        type="ProfilePage",
        nodes=(person_node(magazine, person, language, _portrait(view)),),
        trail=((site.context.labels(language)("people.title"), urls.people_url(language)),),
    )


def _portrait(view: PersonView) -> str:
    files = view.portrait.rendition.sources.get("jpeg") if view.portrait else None
    return max(files)[1] if files else ""


def _near(site: Site, person: Person, language: Language) -> list[Person]:
    """People of the newest issue the person stands in, those of the same pieces first."""
    places = site.context.catalogues[language].by_person.get(person.id, ())
    if not places:
        return []
    edition = site.context.edition(places[0].edition.issue, language)
    together: Counter[str] = Counter()
    for entry in edition.entries if edition else ():
        ids = {other.id for other in entry.piece.everyone}
        together.update({other: 10 if person.id in ids else 1 for other in sorted(ids) if other != person.id})
    return [site.archive.people[other] for other, _ in together.most_common(NEIGHBOURS)]


def _appearances(site: Site, person: Person, language: Language) -> str:
    return site.context.labels(language)(
        "appearances", n=len(site.context.catalogues[language].by_person.get(person.id, ()))
    )


def _letters(name: str) -> list[int]:
    """Sorts by surname, the last word of a name, as the Kazakh alphabet goes."""
    turned = " ".join([*name.split()[-1:], *name.split()[:-1]]).lower()
    return [ALPHABET.find(letter) if letter in ALPHABET else ord(letter) for letter in turned]
