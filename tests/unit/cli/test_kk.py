"""`jurnal kk`: a line in, a line out."""

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from jurnal.cli import kk, kk_work
from jurnal.copyedit import Mark
from jurnal.effects.dictionaries import speller
from jurnal.effects.trouble import Trouble

JURNAL = [sys.executable, "-m", "jurnal", "kk"]
FOLDER = os.path.dirname(os.path.abspath(kk.__file__)).removesuffix(os.path.join("jurnal", "cli"))  # noqa: PTH100, PTH118, PTH120
PLACE = {**os.environ, "PYTHONPATH": FOLDER}


def run(command, text, *options):
    given = text if isinstance(text, bytes) else text.encode()
    return CliRunner().invoke(kk.command, [command, *options], input=given, standalone_mode=False)


def real(command, given, *options, cwd=None):
    return subprocess.run(
        [*JURNAL, command, *options], input=given, capture_output=True, check=False, env=PLACE, cwd=cwd
    )


def lines(result):
    return result.stdout.split("\n")


class Known:
    """A speller of three words."""

    def __init__(self, *words):
        self.words = words

    def knows(self, word):
        return word in self.words

    def suggestions(self, word):
        return tuple(known for known in self.words if known[0] == word[0])


def work_of(answer):
    return kk_work.Work(answer, lambda text: {"text": text})


def test_words_are_divided_and_everything_else_stays():
    given = "азаматтық қоғам\nҮЕҰ-ның 5-форумы\n«Қайта» https://сайт.қаз a@b.kz\n12,5 %\n\nкелісім-шартты"
    assert lines(run("hyphenate", given)) == [
        "аза-мат-тық қо-ғам",
        "ҮЕҰ-ның 5-фо-ру-мы",
        "«Қай-та» https://сайт.қаз a@b.kz",
        "12,5 %",
        "",
        "ке-лі-сім-шарт-ты",
        "",
    ]


def test_a_letter_of_two_signs_is_divided_as_one():
    assert run("hyphenate", "қайта\nкешкi").stdout.startswith("қай-та\n")


def test_russian_is_divided_by_its_own_rules():
    assert run("hyphenate", "независимость НПО Нурлан", "--lang", "ru").stdout == "не-за-ви-си-мость НПО Нур-лан\n"


def test_latin_writes_every_line():
    assert run("latin", "Қоғам\n\nҮЕҰ: XXI ғасыр").stdout == "Qoğam\n\nÜEŪ: XXI ğasyr\n"


def test_json_gives_an_object_a_line():
    made = [json.loads(line) for line in run("hyphenate", "азаматтық\n\n", "--json").stdout.splitlines()]
    assert made == [
        {"text": "азаматтық", "breaks": [3, 6], "hyphenated": "аза-мат-тық"},
        {"text": "", "breaks": [], "hyphenated": ""},
    ]
    assert json.loads(run("latin", "үй", "--json").stdout) == {"text": "үй", "latin": "üi"}


def test_spelling_says_ok_or_what_it_might_be(monkeypatch):
    known = Known("қоғам", "қол", "мен")
    monkeypatch.setattr("jurnal.effects.dictionaries.speller", lambda *_: known)
    given = "қоғам\nқоғм\nжоқ\nқоғам мен\nқоғм мен жоқ 25 %\n25\n\n"
    assert lines(run("spell", given)) == ["ok", "қоғам, қол", "?", "ok", "қоғм: қоғам, қол; жоқ: ?", "ok", "", ""]


def test_spelling_without_a_dictionary_says_what_to_install(monkeypatch):
    monkeypatch.setattr("jurnal.effects.dictionaries.speller", lambda *_: None)
    ended = run("spell", "қоғам")
    assert isinstance(ended.exception, Trouble)
    assert "hunspell-kk" in ended.exception.hint


def test_spelling_without_a_dictionary_ends_with_the_code_of_a_lacking_machine(tmp_path):
    code = "import jurnal.effects.dictionaries as d, jurnal.cli as c, sys; d.speller = lambda *_: None; "
    code += "sys.exit(c.main(['kk', 'spell']))"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        input="қоғам\n".encode(),
        capture_output=True,
        check=False,
        env=PLACE,
        cwd=tmp_path,
    )
    assert (ended.returncode, ended.stdout) == (3, b"")
    assert ended.stderr.decode().startswith("error: there is no dictionary of kk")
    assert b"Traceback" not in ended.stderr


def test_marks_have_columns_from_one_and_tabs_between_them(monkeypatch):
    found = (Mark(1, 4, "latin-lookalike", "a\tb", "", "с"), Mark(6, 6, "no-space", "missing"))
    monkeypatch.setattr("jurnal.copyedit.marks", lambda text, _language, _also: found if text == "cөз" else ())
    given = "cөз\nсөз\n\n"
    assert lines(run("lint", given)) == ["2-4 latin-lookalike: a b -> с\t7-7 no-space: missing", "ok", "", ""]
    mark = json.loads(run("lint", "cөз", "--json").stdout)["marks"][0]
    assert (mark["start"], mark["end"], mark["code"], mark["fix"]) == (1, 4, "latin-lookalike", "с")


def test_what_pages_mend_by_themselves_is_marked_on_request():
    given = "№ 4 нөмірін А.Б. Сейтов 14 млрд теңгеге шығарды..."
    assert run("lint", given).stdout == "ok\n"
    codes = {mark["code"] for mark in json.loads(run("lint", given, "--all", "--json").stdout)["marks"]}
    assert {"no-break-space", "initials", "ellipsis"} <= codes


@pytest.mark.parametrize("command", ["hyphenate", "latin", "lint", "stem"])
def test_there_are_as_many_lines_as_there_were(command):
    given = "бір\n\n  \nекі үш\r\n«төрт»,\x0bбес\u2028алты\n\nжеті"
    answered = run(command, given).stdout_bytes.decode()
    assert answered.count("\n") == given.count("\n") + 1
    assert answered.split("\n")[1] == "" and answered.split("\n")[3].endswith("\r")


def test_a_byte_order_mark_is_no_letter():
    assert run("latin", b"\xef\xbb\xbf" + "үй".encode()).stdout == "üi\n"


def test_a_line_that_is_no_utf8_is_told_and_leaves_an_empty_line():
    ended = real("latin", "үй\n".encode() + b"\xd0\xff\n" + "ауыл".encode())
    assert ended.stdout.decode() == "üi\n\nauyl\n"
    assert ended.stderr.decode().startswith("<stdin>:2: error[not-utf8]: byte 1 of this line")
    assert ended.returncode == 1
    ended = real("latin", b"\xd0\xff\n", "--json")
    assert json.loads(ended.stdout) == {"error": "not-utf8"}


def test_it_needs_no_magazine(tmp_path):
    ended = real("hyphenate", "қайта\n".encode(), cwd=tmp_path)
    assert (ended.returncode, ended.stdout.decode(), ended.stderr) == (0, "қай-та\n", b"")


def test_each_line_is_answered_before_the_next_is_there():
    with subprocess.Popen([*JURNAL, "latin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=PLACE) as program:
        for word, written in (("үй", "üi"), ("ауыл", "auyl")):
            program.stdin.write(f"{word}\n".encode())
            program.stdin.flush()
            assert program.stdout.readline().decode() == f"{written}\n"
        program.stdin.close()
        assert program.wait(10) == 0


def test_nobody_reading_on_is_no_fault():
    with subprocess.Popen(
        [*JURNAL, "latin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=PLACE
    ) as program:
        program.stdin.write("үй\n".encode())
        program.stdin.flush()
        program.stdout.readline()
        program.stdout.close()
        try:
            program.stdin.write("ауыл\n".encode() * 100_000)
            program.stdin.close()
        except BrokenPipeError:
            pass
        assert program.wait(10) == 0
        assert program.stderr.read() == b""


def test_nothing_in_gives_nothing():
    assert run("latin", "").stdout == ""


def test_the_help_names_every_command():
    told = CliRunner().invoke(kk.command, ["--help"]).stdout
    assert all(name in told for name in ("hyphenate", "stem", "spell", "lint", "latin"))


def test_words_of_a_line_become_their_stems_and_the_rest_stays():
    given = "азаматтарымыздан\nКітабын, 25-форумда!\nҮЕҰ-ның\n\n12 %"
    assert lines(run("stem", given)) == ["азамат", "кітап, 25-форум!", "үеұ", "", "12 %", ""]
    assert run("stem", "книгами", "--lang", "ru").stdout == "книг\n"
    made = json.loads(run("stem", "Екі кітабы", "--json").stdout)
    assert made["words"][1] == {"word": "кітабы", "start": 4, "stem": "кітап"}


def test_a_soft_hyphen_is_no_letter_of_a_word():
    assert run("stem", "азамат\u00adтар мен").stdout.startswith("азамат ")


@pytest.mark.parametrize("command", ["hyphenate", "stem", "latin"])
def test_nothing_is_loaded_that_is_not_needed(command):
    code = f"import jurnal.cli as c, sys; c.main(['kk', '{command}']); print(*sys.modules, file=sys.stderr)"
    ended = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=False, env=PLACE)
    loaded = set(ended.stderr.decode().split())
    assert "jurnal.cli.kk" in loaded
    assert loaded.isdisjoint({"mkdocs", "weasyprint", "pydantic", "markdown", "PIL", "yaml", "pyphen", "spylls"})


def test_a_list_of_words_makes_them_right(tmp_path, monkeypatch):
    monkeypatch.setattr("jurnal.effects.dictionaries.speller", lambda _lang, _folders, extra: Known(*extra))
    (tmp_path / "words.txt").write_text("жанашыр\nэкокэшбэк\n", encoding="utf-8")
    assert run("spell", "жанашыр", "--words", str(tmp_path / "words.txt")).stdout == "ok\n"
    assert isinstance(run("spell", "жанашыр", "--words", str(tmp_path / "none.txt")).exception, Trouble)


def test_a_real_dictionary_knows_forms_of_words():
    if speller("kk") is None:
        pytest.skip("hunspell-kk is not installed")
    told = lines(run("spell", "азаматтарымыздан\nинфрақұрылымды\nазамттық\n"))
    assert told[:2] == ["ok", "ok"]
    assert "азаматтық" in told[2].split(", ")
