"""The kinds of values an editor writes: ids, words in several languages, days, colours, addresses.

A value that is wrong raises a `PydanticCustomError` whose type is the code of the finding and whose context holds
the hint.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from jurnal.art import SCENE_NAMES

_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
ID_PATTERN: Final = "^[a-z0-9]+(-[a-z0-9]+)*$"
_ISSUE_ID: Final = re.compile(r"[0-9]{4}-[0-9]{2}\Z")
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_ADDRESS: Final = re.compile(r"(https?://[^\s/]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9 ()-]+)\Z")
_FILE: Final = re.compile(r"[^\s/\\][^/\\\n]*\Z")


class Sheet(BaseModel):
    """A file, or a part of one, as the editor writes it: nothing is guessed, nothing unknown is let through."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)


class LanguageWords(dict[str, str]):
    """The same words by language."""


def wrong(code: str, message: str, hint: str) -> PydanticCustomError:
    """An error that becomes the finding `code` at the value's place."""
    return PydanticCustomError(code, "{message}", {"message": message, "hint": hint})


def is_id(text: str) -> bool:
    """Whether a text is Latin small letters, digits and single hyphens between them."""
    return bool(_ID.match(text))


def is_issue_id(text: str) -> bool:
    """Whether a text is a year and a number: 2025-04."""
    return bool(_ISSUE_ID.match(text))


def _id(text: str) -> str:
    if not is_id(text):
        raise wrong(
            "bad-id",
            f"“{text}” cannot be an id",
            "use small Latin letters, digits and hyphens between them: murat-abenov",
        )
    return text


def _filled(text: str) -> str:
    if not text.strip():
        raise wrong("empty-words", "there are no words here", "write them, or take the key out if it is optional")
    return text.strip()


def _day(value: object) -> object:
    if isinstance(value, datetime.date):
        return value
    try:
        return (
            datetime.date.fromisoformat(str(value)) if isinstance(value, str) and len(value) == 10 else _no_day(value)
        )
    except ValueError:
        return _no_day(value)


def _no_day(value: object) -> object:
    raise wrong("bad-date", f"“{value}” is no day of the calendar", "write year, month and day: 2025-07-01")


def _colour(text: str) -> str:
    if not _COLOUR.match(text):
        raise wrong(
            "bad-colour",
            f"“{text}” is no colour",
            'write # and six digits or letters from a to f, in quotes: "#1F4E9E"',
        )
    return text.upper()


def _address(text: str) -> str:
    if not _ADDRESS.match(text):
        raise wrong(
            "bad-address",
            f"“{text}” is no address",
            "write it in full: https://example.org/ or mailto:name@example.org",
        )
    return text


def _file(text: str) -> str:
    if not _FILE.match(text) or text in (".", ".."):
        raise wrong(
            "picture-outside",
            f"“{text}” does not lie beside the text",
            "put the file into the folder of the piece and name it without a path",
        )
    return text


def _words(words: dict[str, str]) -> LanguageWords:
    if not words:
        raise wrong("empty-words", "there are no words here", "write them in each language: {kk: …, ru: …}")
    return LanguageWords(words)


def words_schema(description: str = "") -> dict[str, Any]:
    """The JSON Schema of words in several languages; editors are offered kk and ru."""
    one = {"type": "string", "minLength": 1}
    offered = {"kk": {**one, "title": "қазақша"}, "ru": {**one, "title": "по-русски"}}
    schema: dict[str, Any] = {"type": "object", "minProperties": 1, "properties": offered, "additionalProperties": one}
    return {**schema, "description": description} if description else schema


Id = Annotated[str, AfterValidator(_id), Field(json_schema_extra={"pattern": ID_PATTERN})]
Line = Annotated[str, AfterValidator(_filled), Field(json_schema_extra={"minLength": 1})]
Day = Annotated[datetime.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Colour = Annotated[
    str, AfterValidator(_colour), Field(json_schema_extra={"pattern": "^#[0-9A-Fa-f]{6}$", "format": "color"})
]
Address = Annotated[str, AfterValidator(_address), Field(json_schema_extra={"format": "uri"})]
Scene = Annotated[str, Field(json_schema_extra={"enum": list(SCENE_NAMES)})]
FileName = Annotated[str, AfterValidator(_file)]
Share = Annotated[float, Field(ge=0, le=1)]
WordsIn = Annotated[dict[str, Line], AfterValidator(_words), WithJsonSchema(words_schema())]
"""Words in every language of the magazine."""
OptionalWords = Annotated[dict[str, Line], AfterValidator(LanguageWords), WithJsonSchema(words_schema())]
"""Words in every language of the magazine, or none at all."""
SomeWords = Annotated[dict[str, Line], WithJsonSchema(words_schema())]
"""Words in the languages that have them."""


class LinkSheet(Sheet):
    """A labelled address."""

    label: WordsIn = Field(
        description="The words of the link, in each language.", examples=[{"kk": "Telegram", "ru": "Telegram"}]
    )
    url: Address = Field(description="The address, in full.", examples=["https://example.org/"])
