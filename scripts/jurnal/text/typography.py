"""Typography of running text, by language. It replaces spaces and quotation marks one for one and adds word joiners:
letters never change, and doing it twice changes nothing.

Rules are those of «Справочник издателя и автора» (Мильчин, Чельцова) for Russian and of the printed magazine for
Kazakh: a dash never opens a line, a number stays with what it counts, initials with the surname, a suffix with its
abbreviation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

NO_BREAK = "\u00a0"
JOINER = "\u2060"

UPPER = "А-ЯЁӘҒҚҢӨҰҮҺІA-Z"
LOWER = "а-яёәғқңөұүһіa-z"
LETTER = UPPER + LOWER

ANY_LANGUAGE = (
    r"(?=[–—])",  # a dash never opens a line
    r"(?<=(?<![\s\S])[–—] )",  # … but stays with its first word when it opens a paragraph
    r"(?<=[№§] )(?=\d)",
    rf"(?<=\d )(?=[%‰₸°€$]|[{LOWER}]{{1,10}}(?![{LETTER}]))",  # a number and what it counts
    r"(?:(?<=(?<!\d)\d )|(?<=(?<!\d)\d\d )|(?<=(?<!\d)\d\d\d ))(?=\d{3}(?!\d))",  # thousands
    rf"(?<=(?<!\w)[{UPPER}]\. )(?=[{UPPER}](?:\.|[{LOWER}]))",  # initials and the surname
    rf"(?<=[{LOWER}] )(?=[{UPPER}]\.[ \u00a0]?[{UPPER}]\.(?![ \u00a0]?[{UPPER}]))",  # the surname and its initials
    rf"(?<=[IVX] )(?=[{LOWER}])",  # a century
)
KAZAKH = (
    rf"(?:(?<=\bмлн )|(?<=\bмың )|(?<=\bмлрд )|(?<=\bтрлн ))(?=[{LOWER}])",
    r"(?=(?:да|де|та|те|ғой|қой|ше|ғана)(?=[.,;:!?…»”)]))",  # a particle before a stop
    rf"(?=(?:ма|ме|ба|бе|па|пе)(?![{LETTER}-]))",  # the particle of a question
    r"(?=(?:қ|ж|жж|ғ)\.)",  # Алматы қ., 2025 ж.
    r"(?<=(?<!\w)т\. )(?=[бсқ]\.)",
)
RUSSIAN = (
    rf"(?:(?<=\bмлн )|(?<=\bтыс )|(?<=\bмлрд )|(?<=\bтрлн )|(?<=\bтыс\. ))(?=[{LOWER}])",
    r"(?<=(?<![\w\u2060-])[авиксоуяАВИКСОУЯ] )(?=[\w«„(])",  # a preposition, conjunction or «не» and its word
    r"(?<=(?<![\w\u2060-])(?:во|да|до|за|из|ко|на|не|ни|но|об|от|по|со) )(?=[\w«„(])",
    r"(?<=(?<![\w\u2060-])(?:Во|Да|До|За|Из|Ко|На|Не|Ни|Но|Об|От|По|Со) )(?=[\w«„(])",
    rf"(?<=[{LOWER}] )(?=(?:бы|же|ли|б|ж|ль)(?![{LETTER}-]))",  # a particle stays with its word
    r"(?:(?<=(?<!\w)[гтд]\. )|(?<=(?<!\w)(?:ул|им|см|гл|ст|пр)\. )|(?<=(?<!\w)(?:обл|стр|рис)\. ))(?=\w)",
)
RULES: Mapping[str, tuple[str, ...]] = MappingProxyType({"kk": ANY_LANGUAGE + KAZAKH, "ru": ANY_LANGUAGE + RUSSIAN})

HYPHEN = re.compile(
    rf"-(?!{JOINER})(?:"
    rf"(?<=[\d{UPPER}]-)(?=[{LETTER}\d])"  # ҮЕҰ-ның, 5-форум, COVID-19
    rf"|(?:(?<=(?<![{LETTER}{JOINER}-])[{LETTER}]-)|(?<=(?<![{LETTER}{JOINER}-])[{LETTER}]{{2}}-)|(?<=(?<![{LETTER}{JOINER}-])[{LETTER}]{{3}}-))(?=[{LETTER}])"
    rf"|(?<=[{LETTER}]-)(?=[{LETTER}]{{1,3}}(?![{LETTER}-]))"  # ата-ана, кто-то
    r")"
)
RANGE = re.compile(r"[–-](?<=\d.)(?=\d)")
LIKE_AN_ADDRESS = re.compile(r"@|\.(?<=[A-Za-z0-9]\.)[A-Za-z]{2}|://")
ADDRESS = re.compile(r"((?<!\S)\S*(?:://|@|www\.|[A-Za-z0-9]\.[A-Za-z]{2,})\S*)")


@dataclass(frozen=True)
class Typesetter:
    """The typography of one language, ready to use; a language without rules of its own gets those of every
    language."""

    language: str

    def __post_init__(self) -> None:
        rules = RULES.get(self.language.split("-", 1)[0], ANY_LANGUAGE)
        object.__setattr__(self, "_spaces", re.compile(f" (?:{'|'.join(rules)})"))

    def set(self, text: str) -> str:
        """The text with its no-break spaces, joiners and quotation marks."""
        spaces: re.Pattern[str] = self._spaces  # type: ignore[attr-defined]
        text = spaces.sub(NO_BREAK, guillemets(text))
        if "-" in text or "–" in text:
            text = _joined(text)
        return text


def typography(text: str, language: str) -> str:
    """A short text (title, caption, standfirst) set by the rules of its language; for many, keep a `Typesetter`."""
    return Typesetter(language).set(text)


def guillemets(text: str) -> str:
    """“…”, „…“ or "…" as «…», only when nothing else could be meant: one kind of mark, in pairs, none nested, no «»
    beside them."""
    if "«" in text or "»" in text:
        return text
    for marks, opening, closing in (("“”", "“", "”"), ("„“", "„", "“"), ("„”", "„", "”")):
        if marks[0] in text and '"' not in text and _in_pairs(text, opening, closing):
            return text.replace(opening, "«").replace(closing, "»")
    if '"' in text and not re.search("[“”„]", text):
        return _straight(text)
    return text


def _in_pairs(text: str, opening: str, closing: str) -> bool:
    found = re.findall("[“”„]", text)
    return found == [opening, closing] * (len(found) // 2)


def _straight(text: str) -> str:
    parts = text.split('"')
    if len(parts) % 2 == 0:
        return text
    for inside, (before, after) in zip(parts[1::2], zip(parts[0::2], parts[2::2], strict=False), strict=False):
        if not inside or inside != inside.strip() or before[-1:].isalnum() or after[:1].isalnum():
            return text
    return "".join(part + ("«" if index % 2 == 0 else "»") for index, part in enumerate(parts[:-1])) + parts[-1]


def _joined(text: str) -> str:
    """Joiners after hyphens and in ranges; an address is left as it is, since it will be copied."""
    if not LIKE_AN_ADDRESS.search(text):
        return _join(text)
    parts = ADDRESS.split(text)
    return "".join(part if index % 2 else _join(part) for index, part in enumerate(parts))


def _join(text: str) -> str:
    return HYPHEN.sub(f"-{JOINER}", RANGE.sub(rf"\g<0>{JOINER}", text))
