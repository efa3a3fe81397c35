"""One stem for the forms of a word: by hand, by paradigms, and in the browser as in Python."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jurnal.kazakh import stem
from jurnal.kazakh.morphology import forms
from jurnal.kazakh.stemming.browser import browser_data, front_coded
from jurnal.kazakh.stemming.endings import INFLECTION, LAST, ONCE
from jurnal.kazakh.stemming.nouns import NOUNS
from jurnal.kazakh.stemming.verbs import VERBS

ROOT = Path(__file__).resolve().parents[3]
NODE = shutil.which("node")
PLAIN_ROWS = INFLECTION - LAST - ONCE
PLAIN = ("азамат облыс өңір министр журнал студент кәсіпкер мұғалім дәрігер университет сенатор").split()
"""Nouns no form of which is a form of another word."""


def gold() -> list[tuple[str, str]]:
    lines = (ROOT / "tests/gold/stems.tsv").read_text(encoding="utf-8").splitlines()
    return [(word, base) for word, _, base in (line.partition("\t") for line in lines)]


def report() -> ModuleType:
    path = ROOT / "benchmarks/kazakh/stemming.py"
    spec = importlib.util.spec_from_file_location("stemming_report", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["stemming_report"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("word", "base"), gold())
def test_word_of_the_gold_list(word: str, base: str):
    assert stem(word) == base


@pytest.mark.parametrize("noun", PLAIN)
def test_every_form_the_table_makes_of_a_noun_has_its_stem(noun: str):
    made = {form for form, chain in forms(noun, "noun", 3) if PLAIN_ROWS.issuperset(chain)}
    assert len(made) > 150
    assert {form: stem(form) for form in made if stem(form) != noun} == {}


@given(st.data())
def test_forms_of_a_drawn_word_share_its_stem(data: st.DataObject):
    base, words = data.draw(st.sampled_from(sorted(GROUPS.items())))
    form = data.draw(st.sampled_from(sorted(words)))
    assert stem(form) == stem(base)


def _undisputed() -> dict[str, frozenset[str]]:
    """The paradigms of the report without forms that are, or begin, another word of the lists (басым, көтерме)."""
    known = NOUNS | VERBS
    groups: dict[str, frozenset[str]] = report().groups()
    return {
        base: frozenset(form for form in words if stem(form) == stem(base) or stem(form) not in known)
        for base, words in groups.items()
    }


GROUPS = {base: words for base, words in _undisputed().items() if words}


def test_what_the_drawn_words_leave_out_is_little():
    everything = sum(map(len, report().groups().values()))
    assert sum(map(len, GROUPS.values())) / everything > 0.99


@given(st.text())
def test_any_text_has_a_stem(text: str):
    assert isinstance(stem(text), str)


@given(st.text(alphabet="абдеғжкқлмнңоөрстуұүыіэиюя", min_size=1, max_size=24))
def test_a_stem_is_hardly_longer_than_its_word(word: str):
    assert 0 < len(stem(word)) <= len(word) + 1


def test_soft_hyphens_and_capitals_change_nothing():
    assert stem("ҚОҒАМ\u00adДЫҚ") == stem("қоғамдық") == "қоғам"


def test_different_words_keep_different_stems():
    words = "бала бал балық қала қал қалам қар қару қарыз ата атақ ана анық тас тау таң жыл жылқы ел елу ерік".split()
    assert len({stem(word) for word in words}) == len(words)


def test_fifty_thousand_words_a_second_with_the_start():
    words = sorted({form for group in report().groups().values() for form in group})
    assert len(words) > 40_000
    program = f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r}); from jurnal.kazakh import stem\n" + (
        "for line in sys.stdin: stem(line.rstrip())"
    )
    before = _children()
    subprocess.run([sys.executable, "-c", program], input="\n".join(words), text=True, check=True, encoding="utf-8")
    assert len(words) / (_children() - before) > 25_000  # a machine that is busy with other tests is slower


def _children() -> float:
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def test_front_coding_keeps_every_word():
    words = ["бал", "бала", "балық", "қала"]
    before, back = "", []
    for digit, rest in re.findall(r"([0-9a-z])([^0-9a-z]*)", front_coded(words)):
        before = before[: int(digit, 36)] + rest
        back.append(before)
    assert back == sorted(words)


@pytest.mark.skipif(NODE is None, reason="node is not installed")
def test_the_browser_stems_every_word_as_python_does(tmp_path: Path):
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "content").glob("*/*/kk.md")]
    drawn = [form for words in GROUPS.values() for form in sorted(words)[::9]]
    words = sorted({*re.findall(r"\w+(?:-\w+)*", " ".join(texts)), *(word for word, _ in gold()), *drawn})
    assert len(words) > 5000
    told = in_node("kk", browser_data(), words, tmp_path)
    assert {word: made for word, made in zip(words, told, strict=True) if made != stem(word)} == {}


def in_node(language: str, data: object, words: list[str], folder: Path) -> list[str]:
    assert NODE
    script = (ROOT / f"theme/web/js/search/stem-{language}.js").read_text(encoding="utf-8")
    asked = folder / "asked.json"
    asked.write_text(json.dumps([data, words]), encoding="utf-8")
    program = (
        f"{script}\nconst [data, words] = JSON.parse(require('fs').readFileSync({json.dumps(str(asked))}, 'utf8'));"
        "const { stem } = globalThis.jurnalStemmer(data); console.log(JSON.stringify(words.map(stem)));"
    )
    told = subprocess.run([NODE, "-"], input=program, capture_output=True, text=True, check=True, encoding="utf-8")
    made: list[str] = json.loads(told.stdout)
    return made


def test_published_figures_are_the_measured_ones():
    section = (ROOT / "docs/kazakh.md").read_text(encoding="utf-8").split("## Stemming")[1].split("\n## ")[0]
    told = dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", section, flags=re.M))
    measured = dict(report().report())
    assert {name: told.get(name) for name in measured} == measured
