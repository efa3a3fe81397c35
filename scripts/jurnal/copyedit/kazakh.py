"""What only Kazakh text has: compounds with a hyphen, words written together, no comma after «ал».

Source: «Қазақ тілінің орфографиялық сөздігі» (2013 and later) for the compounds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jurnal.copyedit.mark import Mark
from jurnal.copyedit.run import LOWER, Run, marked, replaced

HYPHENATED = (
    "сондай ақ|іс шара|іс қимыл|іс әрекет|іс тәжірибе|күш жігер|қарым қатынас|ата ана|сын тегеурін|ақыл кеңес|"
    "салт дәстүр|әдет ғұрып|оқу тәрбие|бала шаға|тең теңімен|әлсін әлсін|анда санда|оқта текте|қайта қайта|бара бара|"
    "там тұмдап|азын аулақ|аман есен|абырой бедел|айла тәсіл|тұрмыс тіршілік|ән күй|көл көсір"
)
TOGETHER = "әр түрлі|қол жетімді|халық аралық|мемлекет аралық|баспа сөз|өнер кәсіп|көз қарас"
SPACES = "(?: | ?[–—] ?| - | -|- )"
"""What stands in the place of the hyphen."""
HYPHEN = re.compile(rf"(?<![\w-])({HYPHENATED.replace(' ', SPACES)})(?=[{LOWER}]*(?![\w-]))", re.IGNORECASE)
SOLID = re.compile(rf"(?<![\w-])({TOGETHER})(?=[{LOWER}]*(?![\w-]))", re.IGNORECASE)
CONJUNCTION = re.compile(rf"(?:^|(?<=[.!?…] )|(?<=– ))Ал,(?= [{LOWER}]| ?$)")


def compounds(run: Run) -> Iterator[Mark]:
    """іс шара for іс-шара, әр түрлі for әртүрлі."""
    if run.language != "kk":
        return
    for match in HYPHEN.finditer(run.plain):
        fix = re.sub("[ –—-]+", "-", match.group())
        yield replaced(match, "compound-hyphen", f"a hyphen joins “{match.group()}”", fix)
    for match in SOLID.finditer(run.plain):
        fix = match.group().replace(" ", "")
        yield replaced(match, "written-together", f"“{match.group()}” is one word", fix)


def conjunctions(run: Run) -> Iterator[Mark]:
    """«Ал,» at the head of a sentence: the conjunction takes no comma."""
    if run.language != "kk":
        return
    for match in CONJUNCTION.finditer(run.plain):
        hint = "write “Ал” without a comma, unless it calls out to somebody"
        yield marked(match, "conjunction-comma", "no comma stands after the conjunction ал", hint, None)
