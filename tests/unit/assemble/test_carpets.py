import datetime

from hypothesis import given
from hypothesis import strategies as st

from jurnal.assemble.editions import CARPETS, carpets_of
from jurnal.model import Binding, Cover, Group, Issue

SLUGS = st.lists(st.from_regex(r"[a-z]{1,8}", fullmatch=True), min_size=1, max_size=CARPETS, unique=True)


def issue(slugs):
    day = datetime.date(2031, 1, 1)
    return Issue(
        "2031-01", 1, (1,), 2031, day, {}, Cover("steppe", None, ()), (Group(None, tuple(slugs)),), {}, Binding.SEPARATE
    )


@given(SLUGS)
def test_no_two_pieces_of_an_issue_have_the_same_carpet(slugs):
    carpets = carpets_of(issue(slugs))
    assert set(carpets) == set(slugs)
    assert len(set(carpets.values())) == len(slugs)


@given(st.from_regex(r"[a-z]{1,8}", fullmatch=True))
def test_a_piece_alone_has_the_carpet_of_its_slug_in_every_issue(slug):
    assert carpets_of(issue([slug])) == carpets_of(issue([slug]))


def test_the_number_of_carpets_is_bounded():
    names = {carpets_of(issue([f"piece-{number}"]))[f"piece-{number}"] for number in range(1000)}
    assert len(names) == CARPETS
