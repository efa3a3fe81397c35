"""Every word of the interface, by language: `theme/labels/<language>.yml`. A label may have plural forms, as CLDR
names them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from jurnal.kazakh import latin
from jurnal.model import Language, PageSpan

NO_BREAK = "\u00a0"
WORD_JOINER = "\u2060"

Label = str | Mapping[str, str] | list[str]
"""A line, its plural forms, or a list such as the names of the months."""


def _one_form(_n: int) -> str:
    return "other"


def _slavic(n: int) -> str:
    """CLDR's rule for Russian whole numbers."""
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14):
        return "few"
    return "many"


PLURALS: Mapping[Language, Callable[[int], str]] = {"kk": _one_form, "ru": _slavic}
"""Which form a number takes; a language that is not here has one form."""


@dataclass(frozen=True)
class Labels:
    """The words of one language. `labels("issue.pieces", n=3)` fills `{n}` and picks the plural form."""

    language: Language
    words: Mapping[str, Label]

    @classmethod
    def load(cls, language: Language, raw: Mapping[str, object]) -> Labels:
        """Labels from the parsed YAML, where groups may nest: `piece: {next: …}` is "piece.next"."""
        return cls(language, dict(_flat("", raw)))

    def in_latin(self, language: Language) -> Labels:
        """The same words in Kazakh Latin letters, for an edition that is written so; blanks stay as they are."""
        return Labels(language, {key: _in_latin(label) for key, label in self.words.items()})

    def __call__(self, key: str, n: int | None = None, **values: str | int) -> str:
        """The words under `key` with its blanks filled; KeyError when the theme has no such key."""
        label = self.words[key]
        if isinstance(label, list):
            raise KeyError(f"{key} is a list, not a line")
        if isinstance(label, Mapping):
            form = PLURALS.get(self.language, _one_form)(n or 0)
            label = label.get(form) or label["other"]
        if n is None:
            return label.format(**values) if values else label
        number = self.number(n)
        return label.format(n=number, **values).replace(f"{number} ", f"{number}{NO_BREAK}")

    def number(self, n: int | None) -> str:
        """Thousands parted by a narrow no-break space, as both languages write them."""
        return "" if n is None else f"{n:,}".replace(",", "\u202f")

    def months(self, months: tuple[int, ...]) -> str:
        """«шілде–тамыз»: the first and the last month by name."""
        names = self._list("months")
        return "–".join(names[month - 1] for month in dict.fromkeys((months[0], months[-1])))

    def period(self, months: tuple[int, ...], year: int) -> str:
        """«шілде–тамыз 2025»."""
        return f"{self.months(months)}{NO_BREAK}{year}"

    def date(self, date: datetime.date) -> str:
        """«2025 жылғы 1 шілде», «1 июля 2025 года»."""
        month = self._list("months-in-date")[date.month - 1]
        return self("date", day=date.day, month=month, year=date.year)

    def pages(self, span: PageSpan) -> str:
        """«18–21-бет», «с. 18–21»: the printed pages, never broken over a line."""
        first, last = span
        joint = f"{WORD_JOINER}–{WORD_JOINER}"
        return self("pages", pages=str(first) if first == last else f"{first}{joint}{last}")

    def size(self, size: int) -> str:
        """A file's size in bytes as «9,8 МБ» or «640 КБ»."""
        if size >= 1_000_000:
            return self("size.mb", amount=f"{size / 1_000_000:.1f}".replace(".", ","))
        return self("size.kb", amount=max(1, round(size / 1000)))

    def _list(self, key: str) -> list[str]:
        label = self.words[key]
        if not isinstance(label, list):
            raise KeyError(f"{key} is not a list")
        return label


def _in_latin(label: Label) -> Label:
    if isinstance(label, str):
        return latin(label)
    if isinstance(label, list):
        return [latin(line) for line in label]
    return {form: latin(line) for form, line in label.items()}


PLURAL_FORMS = frozenset({"zero", "one", "two", "few", "many", "other"})


def _flat(prefix: str, raw: Mapping[str, object]) -> list[tuple[str, Label]]:
    """Nested groups as dotted keys; a mapping whose keys are all plural forms is one label."""
    out: list[tuple[str, Label]] = []
    for key, value in raw.items():
        name = f"{prefix}{key}"
        if isinstance(value, Mapping) and not PLURAL_FORMS.issuperset(value):
            out.extend(_flat(f"{name}.", value))
        elif isinstance(value, Mapping):
            out.append((name, {form: str(text) for form, text in value.items()}))
        else:
            out.append((name, [str(item) for item in value] if isinstance(value, list) else str(value)))
    return out
