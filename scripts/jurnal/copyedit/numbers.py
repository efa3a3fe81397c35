"""Numbers: decimal commas, groups of thousands, short words for large numbers, digits that slipped into words.

Source: Мильчин, Чельцова, 6.1–6.2 (groups from five digits on, no point after млн and млрд, a comma for decimals);
ГОСТ 8.417; the Kazakh practice is the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import LOWER, UPPER, Run, instead, marked, replaced
from jurnal.copyedit.russified import KNOWN

MEASURE = (
    r"(?:%|млн|млрд|трлн|мың|миллион|миллиард|теңге|тенге|доллар|долл|еуро|евро|рубл|га(?![а-яё])|км|кг|тонн|литр|метр|м(?![\w])|"
    r"см|мм|пайыз|процент|есе|раз(?![а-яё])|градус|°|тыс|балл|пункт|тармақтан|₸|\$|€|жыл|лет|года|сағат|час|адам|человек|отбасы|бала|жұмыс|орын)"
)
DECIMAL = re.compile(
    rf"(?<![\w.,:/№-])(?<!№ )(\d+)\.(\d{{1,3}})(?=[ \u00a0]?{MEASURE}|-(?:ке|ге|ден|тен|дан|тан|ға|қа|ден)(?!\w))"
)
THOUSAND_SIGNS = re.compile(r"(?<![\w.,-])\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?![\w,.]*\d)")
LONG = re.compile(
    rf"(?<![\w.,:/№+-])(?<!№ )(?<!№\u00a0)"
    rf"(?:[1-9]\d{{4,9}}(?=(?:,\d)?(?:[ \u00a0]?{MEASURE}|-[{LOWER}]))|[1-9]\d{{1,6}}000(?=[ \u00a0][{LOWER}]{{3}}))"
)
NOT_COUNTED = re.compile(
    r"(?:индекс|тел|код|БСН|БИН|ЖСН|ИИН|шот|счёт|счет|бұйрық|приказ|нөмір|номер|art|ISBN|ISSN|st|id)\w*\.?:?\s*$", re.I
)
POINT = re.compile(rf"(?<!\w)(млрд|млн|трлн)\.(?=[ \u00a0](?:[{LOWER}(–«]|[$₸€\d])|[,;:)]|-)")
LETTER_FOR = {"0": "о", "3": "з", "6": "б", "4": "ч"}
STARTS = re.compile(
    r"(?:3(?:аң|аман|ерт|ияткер|ияны|ор|ейнет|ейнеп|ауыт|ащит|акон|аседа|емл|доров|нан|кология|кономика|лектр|нергети|тнос|ксперт)|"
    r"6(?:ала|ар|ір|із|ұл|ас|ер|елсен|олды|олып|олған|олат|олмай|ойынша|өлім|ұрын|үгін|айлан|ағдарл|ағыт|ілім|ілік|юдж|изнес|ыл[аои]?|ольш|удет))"
)
WITHIN = re.compile(rf"(?<=[{LOWER}])\d(?=[{LOWER}])|(?<=[{UPPER}])[03](?=[{LOWER}])")
COMMA = re.compile(rf"(?<=[{LOWER}]{{3}})0(?=[ \u00a0][{LOWER}«–])")
AT_END = re.compile(rf"(?<=[{LOWER}]{{3}})0(?=$|[ \u00a0][{UPPER}])")


def decimal_points(run: Run) -> Iterator[Mark]:
    """2.5 for 2,5 — where a measure follows, so that it is no date, version or section."""
    for match in DECIMAL.finditer(run.plain):
        if len(match.group(2)) < 3 and not _is_section(run.plain, match.start()):
            yield replaced(
                match, "decimal-comma", "a point stands in a decimal number", f"{match.group(1)},{match.group(2)}"
            )


def _is_section(text: str, place: int) -> bool:
    return bool(
        re.search(
            r"(?:[Сс]урет|[Кк]есте|[Тт]аблиц\w|[Рр]ис\.?|п\.|бап\w*|сағат|версия\w*|нұсқа\w*)[ \u00a0]?$",
            text[:place],
        )
    )


def thousands(run: Run) -> Iterator[Mark]:
    """10,000 and 1000000 for 10 000 and 1 000 000."""
    for match in THOUSAND_SIGNS.finditer(run.plain):
        fix = re.sub(r"[.,'’]", " ", match.group())
        sure = fix.count(" ") > 1 or (fix.endswith(" 000") and not match.group().startswith("0"))
        follows = re.match(rf"[ \u00a0](?:{MEASURE}|[{LOWER}])", run.plain[match.end() :])
        if sure and (fix.count(" ") > 1 or follows or match.group(1) == ","):
            yield replaced(match, "thousands", "thousands are set apart by spaces", fix)
    for match in LONG.finditer(run.plain):
        if not NOT_COUNTED.search(run.plain[: match.start()]):
            fix = f"{int(match.group()):,}".replace(",", " ")
            yield replaced(match, "thousands", "the groups of a long number are set apart by spaces", fix)


def large_words(run: Run) -> Iterator[Mark]:
    """млрд. with a point, тыс without one."""
    for match in POINT.finditer(run.plain):
        yield replaced(match, "abbreviation-point", f"no point stands after {match.group(1)}", match.group(1))
    for match in re.finditer(r"(?<=\d[ \u00a0])млд(?!\w)", run.plain):
        yield replaced(match, "abbreviation-point", "the short form of миллиард is млрд", "млрд")
    if run.language == "ru":
        for match in re.finditer(rf"(?<=\d[ \u00a0])тыс(?=[ \u00a0][{LOWER}])", run.plain):
            yield replaced(match, "abbreviation-point", "a point stands after тыс.", "тыс.")


def digits_in_words(run: Run) -> Iterator[Mark]:
    """A digit typed for a letter or a comma: ұйымдар0, 6ала, 3аң, б0лды."""
    for match in COMMA.finditer(run.plain):
        yield replaced(match, "digit-in-word", "a 0 stands after the word, perhaps for a comma", ",")
    for match in AT_END.finditer(run.plain):
        yield marked(
            match, "digit-in-word", "a 0 stands after the word", "write the stop that belongs here, or delete it", None
        )
    for match in WITHIN.finditer(run.plain):
        fix = _letter(match.group(), _around(run.plain, match.start()))
        hint = instead(fix) if fix else "write the letter that belongs here"
        yield marked(match, "digit-in-word", f"the digit {match.group()} stands in a word", hint, fix)
    yield from _at_start(run)


def _around(text: str, place: int) -> str:
    before, after = re.search(r"\w*$", text[:place]), re.match(r"\w*", text[place:])
    return ((before.group() if before else "") + (after.group() if after else "")).lower()


def _letter(digit: str, word: str) -> str | None:
    """The letter a digit was typed for; 0 is ө among front vowels, and nobody knows beside е alone."""
    if digit != "0":
        return LETTER_FOR.get(digit)
    if re.search("[әөүі]", word):
        return "ө"
    front = word.replace("0", "ө")
    return "ө" if front in KNOWN else "о"


def _at_start(run: Run) -> Iterator[Mark]:
    for match in re.finditer(rf"(?<![\w,.\-–/№])([0346])(?=([{LOWER}]{{2,}}))(?!-)", run.plain):
        digit, rest = match.groups()
        sure = (digit == "0" and len(rest) > 1) or STARTS.match(digit + rest)
        if sure:
            letter = _letter(digit, digit + rest) or LETTER_FOR[digit]
            letter = "э" if digit == "3" and rest[0] not in "аеиоуыүіәө" else letter
            before = run.plain[: match.start()]
            opens = re.search(r"[.!?…]\s+$", before) or (run.is_whole and not before.strip("«– "))
            fix = letter.upper() if opens else letter
            yield marked(match, "digit-in-word", f"the digit {digit} opens a word", instead(fix), fix)
