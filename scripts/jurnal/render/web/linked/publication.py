"""The periodical, its issues, the site and its pages."""

from __future__ import annotations

from jurnal.assemble import urls
from jurnal.model import Edition, Language, Magazine
from jurnal.render.web.linked.graph import Node, known, named
from jurnal.render.web.page import Page
from jurnal.render.web.wording import words


def page_nodes(magazine: Magazine, page: Page) -> list[Node]:
    """What is said on every page: the page, the site, the periodical and who publishes it."""
    return [_page(magazine, page), _website(magazine, page.language), periodical(magazine, page.language)]


def _page(magazine: Magazine, page: Page) -> Node:
    address = magazine.site + (page.canonical if page.canonical is not None else page.path)
    return known(
        at_type=page.type,
        at_id=f"{address}#page",
        url=address,
        name=page.title,
        description=page.description,
        inLanguage=page.language,
        isPartOf=named(f"{magazine.site}#website"),
        mainEntity=named(str(page.nodes[0]["@id"])) if page.nodes else None,
        breadcrumb=_breadcrumbs(magazine, page, address),
    )


def _breadcrumbs(magazine: Magazine, page: Page, address: str) -> Node | None:
    """The way from the front of the language to this page; the front itself has none."""
    front = urls.front_url(page.language)
    if page.path in ("", front) or not page.listed:
        return None
    way = [(words(magazine.name, page.language), front), *page.trail]
    steps = [(name, magazine.site + path) for name, path in way] + [(page.title.split(" · ")[0], address)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": item}
            for position, (name, item) in enumerate(steps, 1)
        ],
    }


def _website(magazine: Magazine, language: Language) -> Node:
    return known(
        at_type="WebSite",
        at_id=f"{magazine.site}#website",
        url=magazine.site,
        name=words(magazine.name, language),
        inLanguage=list(magazine.languages),
        publisher=named(f"{magazine.site}#publisher"),
        potentialAction={
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{magazine.site}{urls.search_url(language)}?q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    )


def publisher(magazine: Magazine, language: Language) -> Node:
    """Who publishes the magazine."""
    name = words(magazine.publisher, language)
    return {"@type": "Organization", "@id": f"{magazine.site}#publisher", "name": name}


def periodical(magazine: Magazine, language: Language) -> Node:
    """The magazine. `issn` only when it has one."""
    return known(
        at_type="Periodical",
        at_id=f"{magazine.site}#periodical",
        name=words(magazine.name, language),
        alternateName=magazine.wordmark,
        description=words(magazine.about, language),
        url=magazine.site + urls.front_url(language),
        issn=words(magazine.imprint.get("issn", {}), language),
        inLanguage=list(magazine.written),
        publisher=publisher(magazine, language),
        sameAs=[link.url for link in magazine.social],
    )


def issue_id(magazine: Magazine, issue: str, language: Language) -> str:
    """The name of an issue in one language."""
    return f"{magazine.site}{urls.issue_url(language, issue)}#issue"


def issue_node(edition: Edition, *, whole: bool) -> Node:
    """An issue in one language; `whole` with the pieces it has."""
    magazine, issue, language = edition.magazine, edition.issue, edition.language
    return known(
        at_type="PublicationIssue",
        at_id=issue_id(magazine, issue.id, language),
        url=magazine.site + urls.issue_url(language, issue.id),
        issueNumber=str(issue.number),
        name=issue.label,
        about=words(issue.theme, language) if whole else "",
        datePublished=issue.date.isoformat(),
        inLanguage=language,
        isPartOf=named(f"{magazine.site}#periodical"),
        hasPart=_parts(edition) if whole else (),
    )


def _parts(edition: Edition) -> list[Node]:
    site, language = edition.magazine.site, edition.language
    addresses = [(entry, site + urls.piece_url(language, edition.issue.id, entry.slug)) for entry in edition.entries]
    return [
        {"@type": "Article", "@id": f"{address}#article", "url": address, "headline": entry.text.title}
        for entry, address in addresses
    ]
