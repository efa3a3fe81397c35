"""The automatic edition in Kazakh Latin letters: every Kazakh word of the model once more, under a language of its own.

It happens here, on typed values, so that each renderer finds one more language and knows nothing of letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import singledispatchmethod

from jurnal.assemble.latin_words import latin_html, latin_text
from jurnal.check import Checked
from jurnal.kazakh import latin
from jurnal.model import (
    Answer,
    Block,
    Body,
    Box,
    Chart,
    ChartBlock,
    Figure,
    Gallery,
    Heading,
    Issue,
    KeyFigure,
    Language,
    Link,
    Magazine,
    Markup,
    Paragraph,
    Person,
    Picture,
    Piece,
    PullQuote,
    Section,
    Text,
    Timeline,
    Turn,
    Words,
)


def with_automatic(checked: Checked) -> Checked:
    """The same magazine with its automatic editions as languages of their own; as it was where it asks for none."""
    magazine = checked.magazine
    if magazine is None:
        return checked
    for language, origin in magazine.automatic.items():
        checked = Rewriting(language, origin).all_of(checked)
    return checked


@dataclass(frozen=True)
class Rewriting:
    """Adds `language`, written in Latin letters from `origin`, to whatever it is given."""

    language: Language
    origin: Language

    def all_of(self, checked: Checked) -> Checked:
        """Everything that was checked."""
        people = {key: self.person(person) for key, person in checked.people.items()}
        return replace(
            checked,
            magazine=self._magazine(checked.magazine) if checked.magazine else None,
            issues=tuple(map(self._issue, checked.issues)),
            pieces={key: self._piece(piece, people) for key, piece in checked.pieces.items()},
            people=people,
        )

    def words(self, words: Words) -> Words:
        """Words with those in Latin letters beside them, where there are Kazakh ones."""
        return {**words, self.language: latin_text(words[self.origin])} if self.origin in words else words

    def _name(self, words: Words) -> Words:
        """A person's name is never foreign, whatever its endings."""
        return {**words, self.language: latin(words[self.origin])} if self.origin in words else words

    def _named(self, words: Mapping[str, Words]) -> Mapping[str, Words]:
        return {name: self.words(value) for name, value in words.items()}

    def _links(self, links: tuple[Link, ...]) -> tuple[Link, ...]:
        return tuple(replace(link, label=self.words(link.label)) for link in links)

    def _magazine(self, magazine: Magazine) -> Magazine:
        return replace(
            magazine,
            name=self.words(magazine.name),
            tagline=self.words(magazine.tagline),
            about=self.words(magazine.about),
            publisher=self.words(magazine.publisher),
            languages=(*magazine.languages, self.language),
            edition_note=self.words(magazine.edition_note),
            sections=tuple(map(self._section, magazine.sections)),
            imprint=self._named(magazine.imprint),
            social=self._links(magazine.social),
            tags=self._named(magazine.tags),
            links=self._links(magazine.links),
        )

    def _section(self, section: Section) -> Section:
        return replace(section, name=self.words(section.name))

    def _issue(self, issue: Issue) -> Issue:
        lines = tuple(
            replace(line, title=self.words(line.title), text=self.words(line.text)) for line in issue.cover.lines
        )
        return replace(issue, theme=self.words(issue.theme), cover=replace(issue.cover, lines=lines))

    def person(self, person: Person) -> Person:
        """A person with a name and a role in Latin letters too."""
        return replace(
            person,
            name=self._name(person.name),
            role=self.words(person.role),
            formal=self._name(person.formal),
            links=self._links(person.links),
        )

    def _piece(self, piece: Piece, people: Mapping[str, Person]) -> Piece:
        def named(group: tuple[Person, ...]) -> tuple[Person, ...]:
            return tuple(people.get(person.id) or self.person(person) for person in group)

        texts = dict(piece.texts)
        if self.origin in texts:
            texts[self.language] = self.text(texts[self.origin])
        return replace(
            piece,
            speakers=named(piece.speakers),
            authors=named(piece.authors),
            people=named(piece.people),
            texts=texts,
        )

    def text(self, text: Text) -> Text:
        """A text in Latin letters, block by block."""
        return replace(
            text,
            language=self.language,
            title=latin_text(text.title),
            kicker=latin_text(text.kicker),
            standfirst=latin_text(text.standfirst),
            blurb=latin_text(text.blurb),
            pull_quotes=tuple(map(self._quote, text.pull_quotes)),
            sources=latin_text(text.sources),
            lead=_picture(text.lead) if text.lead else None,
            body=Body(self.blocks(text.body.blocks), latin_text(text.body.plain), text.body.words),
        )

    def _quote(self, quote: PullQuote) -> PullQuote:
        return replace(quote, text=latin_text(quote.text), whose=self.person(quote.whose) if quote.whose else None)

    def blocks(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Blocks in Latin letters."""
        return tuple(self.block(block) for block in blocks)

    @singledispatchmethod
    def block(self, block: Block) -> Block:
        """A block in Latin letters; TypeError for a kind no method is registered for."""
        raise TypeError(f"no way to write {type(block).__name__} in Latin letters")

    @block.register(Paragraph | Markup | Heading)
    def _(self, block: Paragraph | Markup | Heading) -> Block:
        return replace(block, html=latin_html(block.html))

    @block.register
    def _(self, block: Figure) -> Block:
        return replace(block, picture=_picture(block.picture))

    @block.register
    def _(self, block: Gallery) -> Block:
        return replace(block, pictures=tuple(map(_picture, block.pictures)))

    @block.register
    def _(self, block: KeyFigure) -> Block:
        return replace(block, number=latin_text(block.number), html=latin_html(block.html))

    @block.register
    def _(self, block: Timeline) -> Block:
        moments = tuple(
            replace(moment, when=latin_text(moment.when), html=latin_html(moment.html)) for moment in block.moments
        )
        return replace(block, title=latin_text(block.title), moments=moments)

    @block.register
    def _(self, block: ChartBlock) -> Block:
        return replace(block, chart=_chart(block.chart), caption=latin_html(block.caption))

    @block.register
    def _(self, block: Box) -> Block:
        return replace(block, title=latin_text(block.title), blocks=self.blocks(block.blocks))

    @block.register
    def _(self, block: Turn) -> Block:
        return replace(block, question=latin_html(block.question), blocks=self.blocks(block.blocks))

    @block.register
    def _(self, block: Answer) -> Block:
        person, says = self.person(block.person), latin_html(block.says)
        return replace(block, person=person, says=says, blocks=self.blocks(block.blocks))


def _picture(picture: Picture) -> Picture:
    return replace(
        picture,
        alt=latin_text(picture.alt),
        caption=latin_text(picture.caption),
        credit=latin_text(picture.credit),
    )


def _chart(chart: Chart) -> Chart:
    return replace(
        chart,
        title=latin_text(chart.title),
        labels=tuple(map(latin_text, chart.labels)),
        series=tuple(replace(series, name=latin_text(series.name)) for series in chart.series),
        unit=latin_text(chart.unit),
    )
