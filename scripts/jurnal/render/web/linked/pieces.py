"""A piece as schema.org describes it: what it is, whose, in which issue, on which pages, a translation of what."""

from __future__ import annotations

from collections.abc import Mapping

from jurnal.assemble import Place, urls
from jurnal.model import Entry, Kind, Language, Magazine, Person
from jurnal.render.web.credit import voices, writers
from jurnal.render.web.linked.graph import Node, alone, known, named
from jurnal.render.web.linked.publication import issue_id, publisher
from jurnal.render.web.linked.somebody import mention
from jurnal.render.web.site import Site
from jurnal.render.web.wording import words

TYPES: Mapping[Kind, str] = {
    Kind.NEWS: "NewsArticle",
    Kind.REPORT: "ReportageNewsArticle",
    Kind.OPINION: "OpinionNewsArticle",
}
"""Kinds that schema.org has a type for; any other is an `Article` of its `genre`. There is no schema.org/Interview."""
FURTHER: Mapping[Kind, str] = {Kind.INTERVIEW: "http://www.wikidata.org/entity/Q178651"}
"""What a piece is besides, in words that schema.org lacks: an `additionalType` of another vocabulary, which validators
take where an unknown `@type` is an error."""
RELATORS: Mapping[Kind, str] = {
    Kind.INTERVIEW: "http://id.loc.gov/vocabulary/relators/ive",
    Kind.SURVEY: "http://id.loc.gov/vocabulary/relators/ive",
}
"""What people do who speak in a piece, as the relators of MARC name it: `ive` is asked."""
SPEAKER = "http://id.loc.gov/vocabulary/relators/spk"


def article(site: Site, place: Place) -> Node:
    """The piece in the language of its edition."""
    entry, language, magazine = place.entry, place.edition.language, site.archive.magazine
    view, piece = site.pieces.view(place), entry.piece
    address = magazine.site + view.url
    first, last = view.span or (None, None)
    return known(
        at_type=TYPES.get(piece.kind, "Article"),
        at_id=f"{address}#article",
        additionalType=FURTHER.get(piece.kind),
        url=address,
        mainEntityOfPage=named(f"{address}#page"),
        headline=entry.text.title,
        description=entry.text.standfirst,
        genre=view.kind_label,
        articleSection=view.section_name,
        keywords=[words(magazine.tags.get(tag, {language: tag}), language) for tag in piece.tags],
        inLanguage=language,
        datePublished=(piece.date or place.edition.issue.date).isoformat(),
        image=[magazine.site + path for path in photographs(site, entry)],
        wordCount=entry.text.body.words,
        isPartOf=named(issue_id(magazine, place.edition.issue.id, language)),
        pageStart=first,
        pageEnd=last,
        author=alone([mention(magazine, person, language) for person in writers(piece)])
        or publisher(magazine, language),
        publisher=named(f"{magazine.site}#publisher"),
        contributor=() if piece.kind is Kind.PROFILE else [_role(magazine, who, place) for who in voices(piece)],
        about=[mention(magazine, who, language) for who in voices(piece)] if piece.kind is Kind.PROFILE else (),
        mentions=[mention(magazine, who, language) for who in piece.people if who not in piece.speakers],
        **_translations(site, place),
    )


def _role(magazine: Magazine, person: Person, place: Place) -> Node:
    """A person and what they do in the piece, tied by a `Role`."""
    relator = RELATORS.get(place.entry.piece.kind, SPEAKER)
    return {
        "@type": "Role",
        "roleName": relator,
        "contributor": mention(magazine, person, place.edition.language),
    }


def _translations(site: Site, place: Place) -> Mapping[str, object]:
    """The original says what it was translated into, a translation what from; what a program wrote in other letters is
    no translation and is based on what people wrote."""
    magazine, language, piece = site.archive.magazine, place.edition.language, place.entry.piece

    def work(code: Language) -> Node:
        return named(f"{magazine.site}{urls.piece_url(code, piece.issue, piece.slug)}#article")

    if language in magazine.automatic:
        return {"isBasedOn": work(magazine.automatic[language])}
    there = [code for code in magazine.written if site.context.catalogues[code].has(piece)]
    if language == piece.original:
        return {"workTranslation": alone([work(code) for code in there if code != language])}
    return {"translationOfWork": work(piece.original) if piece.original in there else None}


def photographs(site: Site, entry: Entry) -> list[str]:
    """The lead picture in every shape there is, as JPEG, which every machine reads."""
    lead = entry.text.lead
    views = [view for shape in ("wide", "square") if lead and (view := site.context.picture(lead, shape))]
    return [max(view.rendition.sources["jpeg"])[1] for view in views if view.rendition.sources.get("jpeg")]
