"""People as schema.org describes them."""

from __future__ import annotations

from jurnal.assemble import urls
from jurnal.model import Language, Magazine, Person
from jurnal.render.web.linked.graph import Node, known
from jurnal.render.web.wording import words


def person_id(magazine: Magazine, person: Person) -> str:
    """A person has one name, whatever the language of the page."""
    return f"{magazine.site}{urls.person_url(magazine.languages[0], person.id)}#person"


def mention(magazine: Magazine, person: Person, language: Language) -> Node:
    """A person where they are only named: what a reader of one page needs to know."""
    return known(
        at_type="Person",
        at_id=person_id(magazine, person),
        name=words(person.name, language),
        jobTitle=words(person.role, language),
        url=magazine.site + urls.person_url(language, person.id),
    )


def person_node(magazine: Magazine, person: Person, language: Language, portrait: str) -> Node:
    """A person on their own page. `portrait` is a path of the site, or nothing."""
    name = words(person.name, language)
    others = {other for code, other in person.name.items() if code in magazine.written and other != name}
    return {
        **mention(magazine, person, language),
        **known(
            alternateName=sorted(others) if language in magazine.written else (),
            image=magazine.site + portrait if portrait else "",
            sameAs=[link.url for link in person.links],
        ),
    }
