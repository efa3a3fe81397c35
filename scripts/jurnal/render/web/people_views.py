"""People as pages show them: name, role, and the portrait or the medallion."""

from __future__ import annotations

from dataclasses import dataclass, field

from markupsafe import escape

from jurnal.art import medallion_variant
from jurnal.assemble import urls
from jurnal.model import Colours, Language, Person, Section
from jurnal.render.web.context import Context
from jurnal.render.web.shelf import section_name
from jurnal.render.web.views import PersonView
from jurnal.render.web.wording import colour_class, words


@dataclass
class PeopleViews:
    """Makes the view of a person once for each language and section they are shown in."""

    context: Context
    _made: dict[tuple[Language, str, str], PersonView] = field(default_factory=dict)
    _homes: dict[str, Section | None] = field(default_factory=dict)

    def view(self, person: Person, language: Language, section: Section | None, colours: Colours) -> PersonView:
        """A person with a medallion in the colours of the place where they are shown."""
        key = (language, person.id, section_name(section))
        if key not in self._made:
            self._made[key] = self._view(person, language, section, colours)
        return self._made[key]

    def at_home(self, person: Person, language: Language) -> PersonView:
        """A person in the colours of the section they appeared in last."""
        if person.id not in self._homes:
            self._homes[person.id] = self._home(person)
        section = self._homes[person.id]
        return self.view(person, language, section, section.colours if section else self.context.archive.magazine.house)

    def _home(self, person: Person) -> Section | None:
        catalogues = self.context.catalogues.values()
        places = (place for catalogue in catalogues for place in catalogue.by_person.get(person.id, ()))
        return next((place.entry.section for place in places if place.entry.section), None)

    def _view(self, person: Person, language: Language, section: Section | None, colours: Colours) -> PersonView:
        name = words(person.name, language)
        role = words(person.role, language)
        variant = medallion_variant(person.id)
        automatic = self.context.archive.magazine.automatic
        return PersonView(
            id=person.id,
            name=name,
            role=escape(role),
            initials="".join(part[0].upper() for part in name.split()[:2]),
            url=urls.person_url(language, person.id),
            colour=colour_class(section),
            medallion=self.context.shelf.medallion(section_name(section), colours, variant),
            portrait=self.context.picture(person.portrait, "square") if person.portrait else None,
            other_names=tuple(
                (code, other) for code, other in person.name.items() if other != name and code not in automatic
            ),
        )
