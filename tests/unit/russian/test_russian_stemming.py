"""Russian stems: Snowball's, in Python and in the browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from jurnal.russian import lexeme, stem
from jurnal.russian.irregular import FORMS

ROOT = Path(__file__).resolve().parents[3]
NODE = shutil.which("node")


@pytest.mark.parametrize(
    "forms",
    [
        "общество общества обществу обществом",
        "организация организации организацию организацией",
        "волонтёры волонтеров волонтёрами",
        "дети детей детьми",
        "гражданин граждан гражданами",
        "деньги денег деньгами",
        "семья семей семьями",
    ],
)
def test_forms_share_a_stem(forms: str):
    assert len({stem(form) for form in forms.split()}) == 1


def test_different_words_keep_different_stems():
    words = "семь семья день деньги право правда закон законодатель город огород".split()
    assert len({stem(word) for word in words}) == len(words)


@pytest.mark.skipif(NODE is None, reason="node is not installed")
def test_the_browser_stems_every_word_as_python_does(tmp_path: Path):
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*/*/ru.md")]
    words = sorted({*re.findall(r"\w+", " ".join(texts)), *FORMS})
    assert len(words) > 3000
    asked = tmp_path / "asked.json"
    asked.write_text(json.dumps([{"forms": FORMS}, words]), encoding="utf-8")
    program = (ROOT / "theme/web/js/search/stem-ru.js").read_text(encoding="utf-8") + (
        f"\nconst [data, words] = JSON.parse(require('fs').readFileSync({json.dumps(str(asked))}, 'utf8'));"
        "const { stem } = globalThis.jurnalStemmer(data); console.log(JSON.stringify(words.map(stem)));"
    )
    assert NODE
    told = subprocess.run([NODE, "-"], input=program, capture_output=True, text=True, check=True, encoding="utf-8")
    made = dict(zip(words, json.loads(told.stdout), strict=True))
    assert {word: js for word, js in made.items() if js != stem(word)} == {}


@pytest.mark.parametrize(
    "forms",
    [
        "опыт опыта опытом",
        "инициатива инициатив инициативе",
        "идти идёт шла",
        "Токаев Токаева Токаевым",
        "готов готовы",
    ],
)
def test_every_form_of_a_word_has_the_stems_of_the_others(forms: str):
    known = [lexeme(form).stems for form in forms.split()]
    assert all(stem(form) in stems for form in forms.split() for stems in known)


@pytest.mark.parametrize(("one", "other"), [("общество", "общественный"), ("решить", "решение"), ("народ", "народный")])
def test_words_of_one_root_stay_apart(one: str, other: str):
    assert stem(one) not in lexeme(other).stems
    assert stem(other) not in lexeme(one).stems


@pytest.mark.parametrize("word", ["UNOPS", "2025", "қоғам", "я"])
def test_what_is_no_russian_word_has_one_stem(word: str):
    assert lexeme(word) == (stem(word), {stem(word)})
