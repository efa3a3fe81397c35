"""What a browser needs to search the magazine from its own address bar: a description in the format OpenSearch 1.1."""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from jurnal.assemble import urls
from jurnal.model import Language, Magazine
from jurnal.render.files import SiteFile
from jurnal.render.web.wording import words

LONGEST = 16
"""Letters a short name may have."""


def descriptions(magazine: Magazine) -> Iterator[SiteFile]:
    """`kk/opensearch.xml` for every language."""
    for language in magazine.languages:
        yield SiteFile(urls.opensearch_path(language), _description(magazine, language).encode())


def _description(magazine: Magazine, language: Language) -> str:
    results = f"{magazine.site}{urls.search_url(language)}?q={{searchTerms}}"
    itself = magazine.site + urls.opensearch_path(language)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>{escape(magazine.wordmark[:LONGEST])}</ShortName>
<Description>{escape(words(magazine.tagline, language) or words(magazine.name, language))}</Description>
<Language>{language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template={quoteattr(results)}/>
<Url type="application/opensearchdescription+xml" rel="self" template={quoteattr(itself)}/>
</OpenSearchDescription>
"""
