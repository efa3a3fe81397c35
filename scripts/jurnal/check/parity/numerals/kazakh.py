"""Numbers in Kazakh."""

from __future__ import annotations

from typing import Final

from jurnal.check.parity.numerals.table import Numerals, each, forms, in_order, months

_TENS: Final = in_order("жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз", 20, 10)
_STEMS: Final = in_order("нөл бір екі үш төрт бес алты жеті сегіз тоғыз", 0) | _TENS
_TOGETHER: Final = in_order("екеу үшеу төртеу бесеу алтау жетеу", 2)
_SCALES: Final = {"мың": 10**3, "миллион": 10**6, "миллиард": 10**9, "триллион": 10**12}
_MONTHS: Final = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"

_CASES: Final = each(
    "ның нің дың дің тың тің ға ге қа ке ды ді ты ті ны ні да де та те дан ден тан тен нан нен мен бен пен "
    "дағы дегі тағы тегі лап леп дап деп тап теп дай дей тай тей лық лік дық дік тық тік"
)
_OWN: Final = each("ы і сы сі ын ін сын сін ына іне сына сіне ында інде сында сінде ынан інен сынан сінен ының інің")
_ENDINGS: Final = ("", *_CASES, *_OWN, *each("сының сінің ымен імен сымен сімен"))
_ORDINAL: Final = each("ыншы інші ншы нші")
_ORDINALS: Final = tuple(
    ordinal + ending
    for ordinal in _ORDINAL
    for ending in ("", *_CASES, *each("сы сі сын сін сына сіне сында сінде сынан сінен"))
)
_TEN: Final = ("", *each("ның ға нан мен ды дық ыншы ыншыда ыншыға ыншысы"))
"""Endings of «он»; with others it is «ол», that: оның, онда, онымен."""
_COMPOUNDS: Final = tuple(
    noun + ending
    for noun in each("жылдық күндік айлық апталық қабатты бұрыш жас кісілік орындық")
    for ending in ("", *each("қ ы ын ына та қа"))
)
_NOT_NUMBERS: Final = frozenset(each("үшін бірге бірдей"))
"""Words that only look like a number with an ending: for, together, alike."""
_NAMES_TOO: Final = each("жүз тоқсан наурыз маусым қазан желтоқсан")
"""Face and hundred, quarter of a year and ninety, season and June, Kazan and October, feasts and their months."""
_LOOSE: Final = (
    dict.fromkeys(each("жарты жартысы жартысын жартысына жартысынан жартысында жартылай"), (0.5, 6, 30, 50))
    | dict.fromkeys(each("ширек ширекке ширекте ширегі ширегін ширегіне ширегінен"), (0.25, 25))
    | dict.fromkeys(each("ғасыр ғасырлық ғасырдан ғасырға ғасырда ғасырдың ғасыры"), (100,))
    | dict.fromkeys(each("тәулік тәулікте тәулікке тәуліктік тәуліктен"), (24,))
)


def _words() -> dict[str, float]:
    found = forms(_STEMS, (*_ENDINGS, *_ORDINALS)) | forms(_TOGETHER, _ENDINGS) | forms({"он": 10}, _TEN)
    found |= forms({**_STEMS, "он": 10}, _COMPOUNDS)
    return {word: value for word, value in found.items() if word not in _NOT_NUMBERS}


KAZAKH: Final = Numerals(
    words=_words(),
    scales=forms(_SCALES, (*_ENDINGS, *_ORDINALS)) | {"млн": 10**6, "млрд": 10**9, "трлн": 10**12},
    months=months(_MONTHS, (*_ENDINGS, *each("ғы гі қы кі"))),
    loose=_LOOSE,
    unclear=frozenset(stem + ending for stem in _NAMES_TOO for ending in _ENDINGS),
    openers=frozenset({*_STEMS, *_SCALES, "он"}),
    half="жарым",
    joins=frozenset(each("және мен бен пен не немесе әлде")),
    years=("жыл", "ж", "жж"),
    month_words=("ай",),
    day_after=("ның", "нің", "дың", "дің", "тың", "тің"),
)
"""Reads «бесінші», «10 мыңнан», «2025 жылғы 20 сәуірде», «наурыздың 22-сі», «он бес жарым»."""
