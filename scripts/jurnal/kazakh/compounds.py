"""What no rule can say: words whose parts a reader still sees, so that a break belongs between them and nowhere else
near it. авто-транс-порт, not ав-тот-ранс-порт.

Both lists are compared with the beginning of a word; suffixes may follow."""

from __future__ import annotations

import re

FIRST = tuple(
    """авто агро аудио аэро био веб вело видео гео гидро евро кибер кино макро мега медиа метео метро микро мини моно
    мото мульти нано нейро онлайн пара поли радио супер теле термо транс фото эко электро энерго этно""".split()
)
"""First parts that make new words freely."""
SECOND = tuple(
    """блог бренд бриф грант груп кластер клип клуб кредит план платформ премьер препарат прибор прогноз програм продукт
    продюс проект прокат прокур процес спорт спутник стандарт станц старт стресс структур студи сценар транзит транспорт
    трасс трафик тренд тренинг флор франш""".split()
)
"""Words of their own that begin with two consonants."""
WORDS = tuple(
    """аль|янс арт|проект бэк|граунд иль|ин иль|ич иль|яс инста|грам кило|грам кло|ун лайф|стайл маркет|плейс марк|граф
    мейн|стрим парт|стаж рев|триб саунд|трек се|ул скрин|шот спорт|клуб суб|троп сый|ақ теле|грам транс|крип флаг|шток
    фокс|трот фри|стайл шэнь|чжэнь""".split()
)
"""Single words, parted where the bar stands. After a lone first vowel the soft sign keeps its consonant: аль-янс."""

JOINT = (
    f"(?:{'|'.join(FIRST)})(?={'|'.join(SECOND)})|{'|'.join(word.replace('|', '(?=') + ')' for word in sorted(WORDS))}"
)
"""The first part of such a word, as a regular expression for its beginning (Python's and JavaScript's alike)."""
_JOINT = re.compile(JOINT)


def joint(word: str) -> int:
    """Where a lower-case word falls into two parts, 0 where it does not."""
    found = _JOINT.match(word)
    return found.end() if found else 0


def parted() -> tuple[tuple[str, str], ...]:
    """Every pair of beginnings."""
    pairs = [(first, second) for first in FIRST for second in SECOND]
    return (*pairs, *((first, second) for first, _, second in (word.partition("|") for word in WORDS)))
