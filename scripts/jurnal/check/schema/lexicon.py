"""`content/words.yml`: the magazine's own words, which no dictionary has."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, RootModel

from jurnal.check.schema.values import Line, wrong

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def _word(text: str) -> str:
    if not _WORD.fullmatch(text):
        raise wrong(
            "bad-value", f"“{text}” is not one word", "write a single word, as a dictionary has it: краудфандинг"
        )
    return text


Word = Annotated[Line, AfterValidator(_word)]


class WordsSheet(RootModel[dict[str, list[Word]]]):
    """Words by language, in the form a dictionary has them; all their forms are right then."""

    model_config = ConfigDict(strict=True, frozen=True)
