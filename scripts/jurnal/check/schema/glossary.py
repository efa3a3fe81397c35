"""`content/glossary.yml`: short forms and what they stand for."""

from __future__ import annotations

from pydantic import ConfigDict, Field, RootModel

from jurnal.check.schema.values import ID_PATTERN, Line, Sheet, WordsIn


class TermSheet(Sheet):
    """One thing that is called by a short form."""

    short: WordsIn = Field(
        description="The short form as texts write it, in each language.", examples=[{"kk": "ҮЕҰ", "ru": "НПО"}]
    )
    full: WordsIn = Field(
        description="What it stands for, in each language.",
        examples=[{"kk": "үкіметтік емес ұйым", "ru": "неправительственная организация"}],
    )
    also: dict[str, list[Line]] = Field(
        default={}, description="Other short forms of the same, by language.", examples=[{"ru": ["ЮНОПС", "UNOPS"]}]
    )

    def forms(self, language: str) -> list[str]:
        """Every short form in a language; empty when it has none."""
        first = self.short.get(language)
        return [*([first] if first else []), *self.also.get(language, [])]


class GlossarySheet(RootModel[dict[str, TermSheet]]):
    """Terms: an id, the short form and the full one."""

    model_config = ConfigDict(strict=True, frozen=True, json_schema_extra={"propertyNames": {"pattern": ID_PATTERN}})
