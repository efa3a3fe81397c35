"""`jurnal new`: what it writes passes the check, but for the words that are still to be written."""

import shutil
from pathlib import Path

import pytest
import yaml

from jurnal.check import check_magazine
from jurnal.cli import main
from jurnal.effects.disk import read_tree

SITES = Path(__file__).resolve().parents[2] / "sites"
TO_WRITE = {"empty-words", "empty-body", "empty-translation", "empty-list"}
"""What a check may say of a file that has just been begun."""


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SITES / "valid-tiny", tmp_path / "magazine"))


def new(magazine: Path, *arguments: str) -> int:
    return main(["new", *arguments, "-C", str(magazine)])


def codes(magazine: Path) -> set[str]:
    return {finding.code for finding in check_magazine(read_tree(magazine)).findings}


def snapshot(magazine: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in magazine.rglob("*") if path.is_file() and ".cache" not in path.parts}


def test_an_issue_a_person_and_a_piece(tiny: Path) -> None:
    assert new(tiny, "issue", "2031-02", "--months", "3,4", "--theme", "kk=Көктем", "--theme", "ru=Весна") == 0
    assert (
        new(tiny, "person", "dana-new", "--name", "kk=Дана", "--name", "ru=Дана", "--role", "kk=а", "--role", "ru=б")
        == 0
    )
    assert new(tiny, "piece", "dana-speaks", "--kind", "interview", "--speaker", "dana-new", "--title", "kk=Сөз") == 0
    manifest = yaml.safe_load((tiny / "issues/2031-02.yml").read_text(encoding="utf-8"))
    assert manifest["months"] == [3, 4]
    assert manifest["sections"] == [{"pieces": ["dana-speaks"]}]
    assert codes(tiny) == TO_WRITE


@pytest.mark.parametrize("kind", ["foreword", "news", "report", "profile", "opinion", "survey", "infographic"])
def test_every_kind_begins_well(tiny: Path, kind: str) -> None:
    who = ("--author" if kind == "opinion" else "--speaker", "asel-test")
    assert new(tiny, "piece", "brand-new", "--issue", "2031-01", "--kind", kind, *who) == 0
    assert codes(tiny) <= TO_WRITE
    assert "brand-new" in (tiny / "issues/2031-01.yml").read_text(encoding="utf-8")


def test_once_the_words_are_written_nothing_is_wrong(tiny: Path) -> None:
    assert new(tiny, "piece", "brand-new", "--kind", "news", "--title", "kk=Жаңа", "--title", "ru=Новое") == 0
    for language in ("kk", "ru"):
        path = tiny / "content/2031-01/brand-new" / f"{language}.md"
        text = path.read_text(encoding="utf-8").replace('standfirst: ""', "standfirst: Кіріспе.")
        path.write_text(text + "Мәтін.\n", encoding="utf-8")
    assert codes(tiny) == set()


def test_the_original_may_be_the_other_language(tiny: Path) -> None:
    assert new(tiny, "piece", "brand-new", "--kind", "news", "--original", "ru") == 0
    folder = tiny / "content/2031-01/brand-new"
    assert "\noriginal: ru\n" in (folder / "ru.md").read_text(encoding="utf-8")
    assert "original:" not in (folder / "kk.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("issue", "2031-01"),
        ("issue", "2031"),
        ("issue", "2031-02", "--months", "spring"),
        ("issue", "2031-02", "--date", "2031-02-31"),
        ("issue", "2031-02", "--art", "nothing-drawn"),
        ("person", "asel-test"),
        ("person", "Дана"),
        ("person", "dana", "--name", "Дана"),
        ("piece", "bridge-opens"),
        ("piece", "Brand New"),
        ("piece", "brand-new", "--issue", "2099-01"),
        ("piece", "brand-new", "--kind", "poem"),
        ("piece", "brand-new", "--section", "nowhere"),
        ("piece", "brand-new", "--kind", "interview"),
        ("piece", "brand-new", "--kind", "opinion", "--author", "nobody"),
    ],
)
def test_what_cannot_be_begun_is_refused_and_nothing_is_touched(tiny: Path, arguments: tuple[str, ...]) -> None:
    before = snapshot(tiny)
    assert new(tiny, *arguments) == 2
    assert snapshot(tiny) == before


@pytest.mark.parametrize(
    ("arguments", "written"),
    [
        (["person", "--name", "kk=Айсұлу Омар", "--role", "kk=мұғалім"], "content/people/aisulu-omar.yml"),
        (["person", "--name", "ru=Юлия Щукина", "--role", "kk=мұғалім"], "content/people/yuliya-shchukina.yml"),
        (["piece", "--kind", "news", "--title", "kk=«ҮЕҰ: ғасыр үні»"], "content/2031-01/ueu-gasyr-uni/kk.md"),
        (
            ["piece", "--kind", "news", "--original", "ru", "--title", "ru=Живая вода", "--title", "kk=Тірі су"],
            "content/2031-01/zhivaya-voda/ru.md",
        ),
    ],
)
def test_an_id_is_made_of_the_words_when_none_is_said(tiny: Path, arguments: list[str], written: str) -> None:
    assert new(tiny, *arguments) == 0
    assert (tiny / written).is_file()


def test_without_words_there_is_no_id_to_make(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(tiny)
    assert new(tiny, "piece", "--kind", "news") == 2
    assert "SLUG is missing" in capsys.readouterr().err
    assert new(tiny, "person") == 2
    assert snapshot(tiny) == before
