"""The command and its report: exit codes, JSON, pages in two languages with pictures, no script in them."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from PIL import Image

from jurnal.cli import main
from jurnal.diag import Level
from jurnal.preflight import RULES, Fault, Rect, Sheet
from jurnal.preflight.edition import PROOFS, Part
from jurnal.render.preflight import _view


@pytest.fixture(autouse=True)
def without_ghostscript(monkeypatch, tmp_path):
    monkeypatch.setattr("jurnal.effects.preflight.document.has_ghostscript", lambda: False)
    monkeypatch.chdir(tmp_path)


def test_a_right_file_ends_with_0_and_a_wrong_one_with_1(made, tmp_path, capsys):
    made()
    assert main(["preflight", str(tmp_path / "file.pdf")]) == 0
    assert "Nothing is wrong" in capsys.readouterr().err
    made(content="1 0 0 rg 100 100 50 50 re f")
    assert main(["preflight", str(tmp_path / "file.pdf")]) == 1
    told = capsys.readouterr().out
    assert f"{tmp_path}/file.pdf:1:1: error[rgb-colour]: fill in DeviceRGB, 25.3 mm from the left and 254.1 mm" in told


def test_a_warning_alone_ends_with_0(made, tmp_path):
    made(content="0 0 0 1 k 100 100 200 0.1 re f")
    assert main(["preflight", str(tmp_path / "file.pdf")]) == 0


def test_the_printer_is_chosen_by_its_id(made, tmp_path, capsys):
    made(content="1 1 0.4 0.5 k 100 100 50 50 re f")
    assert main(["preflight", str(tmp_path / "file.pdf")]) == 0
    assert main(["preflight", str(tmp_path / "file.pdf"), "--printer", "kz-uncoated"]) == 1
    assert "290 % ink" in capsys.readouterr().out
    assert main(["preflight", str(tmp_path / "file.pdf"), "--printer", "nobody"]) == 2
    assert "kz-default" in capsys.readouterr().err


def test_json_has_page_place_and_measure(made, tmp_path, capsys):
    made(content="0 0 0 1 K 0.1 w 100 100 m 300 100 l S")
    main(["preflight", str(tmp_path / "file.pdf"), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["printer"], told["pages"], told["ink"]) == ("kz-default", 4, "content")
    (finding,) = told["findings"]
    assert (finding["code"], finding["page"], finding["found"], finding["wanted"]) == (
        "hairline",
        1,
        "0.10 pt",
        "0.25 pt",
    )
    assert finding["place"][:2] == [pytest.approx(25.26, abs=0.1), pytest.approx(271.7, abs=0.1)]


def test_the_report_shows_the_page_and_the_measure_in_both_languages(made, tmp_path):
    made(content="0 0 0 1 K 0.1 w 100 100 m 300 100 l S")
    main(["preflight", str(tmp_path / "file.pdf"), "--report", str(tmp_path / "report")])
    for language, words in (("kk", "Сызық тым жіңішке"), ("ru", "Слишком тонкая линия")):
        page = (tmp_path / "report" / f"{language}.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in page
        assert words in page
        assert "0,10 пт" in page
        assert "<script" not in page
        assert "stroke<" not in page
        assert "style=" not in page
    with Image.open(tmp_path / "report" / "pages" / "001.jpg") as picture:
        assert 700 <= picture.width <= 701
    assert not (tmp_path / "report" / "pages" / "002.jpg").exists()


def test_every_rule_has_its_words_in_both_languages(project):
    for language in ("kk", "ru"):
        labels = yaml.safe_load((project / "theme" / "labels" / f"{language}.yml").read_text(encoding="utf-8"))
        assert set(labels["preflight"]["rules"]) == {told.code for told in (*RULES, *PROOFS)}
        assert set(labels["preflight"]["hints"]) == set(labels["preflight"]["rules"])
        assert set(labels["preflight"]["parts"]) == {part.value for part in Part}


def test_codes_are_unique_and_blanks_are_filled():
    assert len({rule.code for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert "{" not in rule.message.format(what="a", found="b", wanted="c")
        assert rule.hint


def test_faults_are_numbered_on_the_picture_and_told_what_to_do(made, tmp_path):
    made(content="1 0 0 rg 100 100 50 50 re f 1 0 0 RG 0.1 w 100 100 m 300 100 l S", pages=6)
    main(["preflight", str(tmp_path / "file.pdf"), "--report", str(tmp_path / "report")])
    page = (tmp_path / "report" / "ru.html").read_text(encoding="utf-8")
    assert "В печать рано" in page
    assert "Переведите в CMYK по профилю типографии." in page
    dots = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)"', page)
    assert len(dots) == 3
    assert len(set(dots)) == 3
    assert 'class="cut"' in page
    assert '<a href="#p1">1</a>' in page


@pytest.mark.parametrize(("turned", "left", "top"), [(0, 100, 762), (90, 80, 100), (180, 495, 80), (270, 762, 495)])
def test_marks_stand_where_a_viewer_shows_the_place(turned, left, top):
    media = Rect(0, 0, 595, 842)
    sheet = Sheet(1, media, trim=media, turned=turned)
    place = Rect(100, 80, 100, 80)
    fault = Fault("hairline", Level.ERROR, 1, None, "", "", "", box=place)
    view = _view(sheet, 1, [fault], "")
    assert (view.width, view.height) == ((595, 842) if turned % 180 == 0 else (842, 595))
    assert view.rows[0].box[:2] == (pytest.approx(left, abs=1), pytest.approx(top, abs=1))


def test_a_crop_box_moves_the_marks_with_the_picture():
    sheet = Sheet(1, Rect(0, 0, 595, 842), crop=Rect(50, 42, 545, 800), trim=Rect(60, 50, 535, 790))
    view = _view(sheet, 1, [Fault("hairline", Level.ERROR, 1, None, "", "", "", box=Rect(60, 700, 70, 790))], "")
    assert (view.width, view.height) == (495, 758)
    assert view.rows[0].box == (10, 10, 10, 90)
    assert view.cut == (10, 10, 475, 740)
