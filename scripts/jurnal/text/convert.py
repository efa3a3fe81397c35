"""Markdown to a body: the whole document once, for every surface."""

from __future__ import annotations

from jurnal.diag import Finding
from jurnal.model.body import Block, Body
from jurnal.model.piece import Kind
from jurnal.text.build import Builder
from jurnal.text.context import BodyContext
from jurnal.text.parse import Parser
from jurnal.text.places import Places
from jurnal.text.plain import count_words, passages
from jurnal.text.scan import scan, without_comments
from jurnal.text.turns import interview, survey
from jurnal.text.typography import Typesetter


class BodyConverter:
    """Converts many bodies one after the other with one Markdown instance. Call it like `convert_body`; one converter a
    thread."""

    def __init__(self) -> None:
        self._parser = Parser()
        self._typesetters: dict[str, Typesetter] = {}

    def __call__(self, markdown: str, context: BodyContext) -> tuple[Body, tuple[Finding, ...]]:
        """The body and everything wrong with it, in the order of the file."""
        source = without_comments(markdown.replace("\r\n", "\n").replace("\r", "\n"))
        places = Places(source, context.path, context.first_line)
        sound = scan(places)
        builder = Builder(context, places, self._typesetter(context.language))
        blocks = self._blocks(builder, sound)
        plain = "\n".join(text for _, text in passages(blocks))
        return Body(blocks, plain, count_words(plain)), tuple(places.findings.sorted())

    def _blocks(self, builder: Builder, source: str) -> tuple[Block, ...]:
        elements = list(self._parser.parse(source))
        if builder.context.kind is Kind.INTERVIEW:
            return interview(builder, elements)
        if builder.context.kind is Kind.SURVEY:
            return survey(builder, elements)
        return builder.blocks(elements)

    def _typesetter(self, language: str) -> Typesetter:
        if language not in self._typesetters:
            self._typesetters[language] = Typesetter(language)
        return self._typesetters[language]


def convert_body(markdown: str, context: BodyContext) -> tuple[Body, tuple[Finding, ...]]:
    """One body on its own; for many, keep a `BodyConverter` (it is faster by the making of a Markdown instance)."""
    return BodyConverter()(markdown, context)
