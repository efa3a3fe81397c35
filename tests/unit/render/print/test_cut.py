import itertools

from hypothesis import given
from hypothesis import strategies as st

from jurnal.render.print.cut import cut, ink, inward, tied, unbroken, word_around

HTML = 'Бұл <b>туралы Көлік</b> мини&amp;стрлігі <a href="x">хабарлады</a>.\u00a0<img class="end" src="e">'


def test_ink_is_what_one_sees():
    assert ink(HTML) == "БұлтуралыКөлікмини&стрлігіхабарлады."
    assert ink("сөз\u00adдік\u2060 ") == "сөздік"


def test_a_cut_closes_what_it_opened_and_the_rest_opens_it_again():
    assert cut(HTML, 0, 5) == "Бұл <b>ту</b>"
    assert cut(HTML, 5, 13) == "<b>ралы Көлі</b>"
    assert cut(HTML, 13, 15, hyphen=True) == "<b>к</b> м\u2010"


def test_an_end_mark_stays_with_the_last_piece():
    assert "<img" not in cut(HTML, 0, 20)
    assert cut(HTML, 20, len(ink(HTML))).endswith('\u00a0<img class="end" src="e">')


def test_a_no_break_space_before_an_element_goes_into_it():
    assert inward("в\u00a0<a href='#x'><em>законе</em></a>") == "в<a href='#x'><em>\u00a0законе</em></a>"
    assert inward("5&nbsp;<b>кг</b>\u00a0<img>") == "5<b>&nbsp;кг</b>\u00a0<img>"
    assert inward("(24\u00a0<!-- --> <b>x</b>") == "(24\u00a0<!-- --> <b>x</b>"


def test_an_entity_is_one_character():
    assert cut("a&amp;b", 1, 2) == "&amp;"


WORDS = st.lists(st.sampled_from(["сөз", "<b>қалың</b>", "А&amp;Б", "<i>екі сөз</i>", "соңы."]), min_size=1, max_size=8)


@given(WORDS, st.data())
def test_pieces_hold_all_the_ink_in_order(words, data):
    html = " ".join(words)
    total = len(ink(html))
    places = sorted(data.draw(st.lists(st.integers(0, total), max_size=4)))
    bounds = [0, *places, total]
    parts = [cut(html, start, end) for start, end in itertools.pairwise(bounds)]
    assert "".join(ink(part) for part in parts) == ink(html)
    assert all(part.count("<b>") == part.count("</b>") for part in parts)


def test_the_word_around_a_place_takes_its_punctuation():
    assert word_around("бір, екі үш", 4) == (4, 7)
    assert word_around("бір, екі үш", 0) == (0, 4)


def test_no_break_spaces_do_not_part_words():
    assert word_around("жылы 80\u00a0жылдығы өтті", 6) == (4, 13)


def test_a_word_is_kept_free_of_hyphens_without_losing_its_neighbours():
    assert unbroken("бір екі үш", 3, 6) == 'бір <span class="nh">екі</span> үш'
    assert unbroken("бір <b>екі үш</b> төрт", 3, 6) == 'бір <span class="nh"><b>екі</b></span> <b>үш</b> төрт'


def test_words_are_tied_by_the_space_between_them():
    assert tied("бір екі үш", 6) == "бір екі\u00a0үш"
    assert tied("бір екі үш", 4) == "бір екі үш"
