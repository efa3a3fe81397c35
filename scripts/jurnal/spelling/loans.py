"""Words that Kazakh takes from Russian: which of the Russian dictionary's nouns can be stems in Kazakh, and how they
are written there.

Kazakh writes a loan as Russian does and adds its own suffixes (федерацияның). It drops the ending of what Russian has
made an adjective (виртуалды of виртуальный), and the -а of some feminines (газет of газета).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

NOUN_FLAGS = frozenset("KHIJ")
SHORTEST = 5
_NATIVE = re.compile(
    r"(ость|ение|ание|ёние|ство|тель|щик|чик|ник|ица|ец|ок|ёк|ель|ышко|ушка|юшка|очка|ечка|инка|енка|онка|анка|янка|ина|изна|"
    r"отня|овка|евка|ёвка|ичка|ька|щина|вщина|няк|дка|тка|бка|жка|лка|ашка|ишка|нка|вка|чка|шка|ыш|ун|ыня|ло|ище|ье|тие|"
    r"ина|ота|ева|ба|уха|уля|аха|ыка|ач|аш|ан|ень|арь)$"
)
_FOREIGN = re.compile(
    r"ф|э|ция$|сия$|зия$|гия$|фия$|ния$|рия$|тия$|дия$|лия$|мия$|пия$|хия$|изм$|ист$|лог$|граф$|тор$|сор$|мент$|инг$|ика$|ив$|"
    r"ент$|ант$|ат$|ит$|ет$|ут$|ал$|ол$|ер$|ор$|он$|ин$|ум$|ус$|ид$|од$|ад$|арт$|орт$|ект$|акт$|икт$|укт$|ура$|аж$|"
    r"енс$|анс$|есс$|асс$|ия$|лиз$|рат$|ема$|ома$|ама$|има$|ект$|ль$|ст$|кт$|рт$|нт$|кс$|нг$|нк$|рк$|лк$|лм$|рм$|уб$|аб$|"
    r"ар$|ир$|ир$|ёр$|оп$|ап$|ип$|иф$|аф$|ок$|юк$|ек$|ик$|ай$|ей$|ло$|ио$|ео$|то$|ро$|ко$|ви$|ри$|ни$|ли$|дж$|ц$|тр$|др$|юм$|ом$|льс$|рс$|ива$|ода$|рта$|нта$|оза$|аза$|еза$|яр$|йн$|рн$|рф$|нс$|нд$|рд$|льт$|нз$|рг$|рз$|хт$|хм$|ель$|ама$|ена$|она$|ина$|ор$|ад$|мп$|он$|тив$|ота$|ета$|ита$|ист$|ил$|юр$|йл$|ёл$|ул$|ев$|ар$|ас$|ос$|ис$|ес$|яс$|юс$"
)
_ADJECTIVES = (
    (re.compile(r"(иа|у|о|а|я)льный$"), r"\1л"),
    (re.compile(r"([иа])вный$"), r"\1в"),
    (re.compile(r"([ао])рный$"), r"\1р"),
    (re.compile(r"([иео])нтный$"), r"\1нт"),
    (re.compile(r"антный$"), "ант"),
    (re.compile(r"([ои])мный$"), r"\1м"),
)


def loans(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The stems that Kazakh may have from the entries (word, flags) of a Russian dictionary."""
    for word, flags in entries:
        if len(word) >= SHORTEST and word == word.lower() and "-" not in word:
            word = word.replace("ё", "е")
            if NOUN_FLAGS & set(flags) and _FOREIGN.search(word) and not _NATIVE.search(word):
                yield word
                if word.endswith("кт"):  # субъект is субъекті here, субъектілер
                    yield word + ("ы" if word[-3:-2] in "ауо" else "і")
            elif flags.startswith("A"):
                yield from _of_adjective(word)


def _of_adjective(word: str) -> Iterator[str]:
    for pattern, kept in _ADJECTIVES:
        if pattern.search(word) and len(word) > 7:
            yield pattern.sub(kept, word)
