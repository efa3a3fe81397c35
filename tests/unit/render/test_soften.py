from __future__ import annotations

from jurnal.render.web.soften import SOFT_HYPHEN, Softener


def halves(word: str, language: str) -> tuple[int, ...]:
    return tuple(range(1, len(word)))


def test_only_long_words_are_parted_and_nothing_is_lost() -> None:
    soften = Softener(halves)
    parted = soften("қысқа ынтымақтастық сөз", "kk", 9)
    assert parted.replace(SOFT_HYPHEN, "") == "қысқа ынтымақтастық сөз"
    assert parted.split(" ")[0] == "қысқа"
    assert SOFT_HYPHEN in parted.split(" ")[1]


def test_two_letters_stay_before_and_three_after() -> None:
    parts = Softener(halves)("ынтымақтастық", "kk", 9).split(SOFT_HYPHEN)
    assert len(parts[0]) == 2
    assert len(parts[-1]) == 3


def test_tags_addresses_and_entities_stay_whole() -> None:
    html = '<a href="https://жауапкершілікхана.example/ынтымақтастық">жауап&nbsp;бер</a>'
    assert Softener(halves)(html, "kk", 5).startswith('<a href="https://жауапкершілікхана.example/ынтымақтастық">')
    assert "&nbsp;" in Softener(halves)(html, "kk", 1)


def test_without_a_rule_nothing_changes() -> None:
    assert Softener(None)("ынтымақтастық", "kk") == "ынтымақтастық"
