from jurnal.render.print.repair import ladder, mended, runt
from jurnal.render.print.sample import Line


def lines(*starts: int, hyphens: tuple[int, ...] = ()) -> list[Line]:
    return [Line(start, number in hyphens, 100.0) for number, start in enumerate(starts)]


def test_two_broken_lines_in_a_row_are_allowed():
    assert ladder(lines(0, 10, 20, 30, hyphens=(0, 1))) is None


def test_the_third_is_not():
    assert ladder(lines(0, 10, 20, 30, hyphens=(0, 1, 2))) == 2


def test_the_word_at_fault_is_kept_whole():
    html = "алғаш министрлік хабарлады бүгін"
    fault = lines(0, 3, 8, 18, hyphens=(0, 1, 2))
    assert mended(html, fault) == 'алғаш министрлік <span class="nh">хабарлады</span> бүгін'


def test_a_short_last_line_takes_a_word_along():
    html = "бірінші жолдың соңы еді"
    assert runt(html, lines(0, 17))
    assert mended(html, lines(0, 17)) == "бірінші жолдың соңы\u00a0еді"


def test_a_last_line_that_is_the_end_of_a_word_gets_the_word():
    html = "бірінші жолдың соңында"
    assert mended(html, lines(0, 18, hyphens=(0,))) == 'бірінші жолдың <span class="nh">соңында</span>'


def test_a_good_paragraph_stays_as_it_is():
    html = "бірінші жолдың соңында тағы да сөз бар"
    assert mended(html, lines(0, 13)) == html
