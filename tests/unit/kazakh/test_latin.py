"""Kazakh in the Latin alphabet of 2021."""

import re
import unicodedata
from pathlib import Path

import pytest

from jurnal.kazakh import latin, slug
from jurnal.kazakh.latin import ALPHABET, LETTERS

WORDS = {
    "Қазақстан": "Qazaqstan",
    "ғылым": "ğylym",
    "жаңа": "jaña",
    "өзгеріс": "özgerıs",
    "ұлттық": "ūlttyq",
    "үкімет": "ükımet",
    "әділдік": "ädıldık",
    "шешім": "şeşım",
    "қалайын": "qalaiyn",
    "үйіне": "üiıne",
    "сыйлық": "syilyq",
    "ауыл": "auyl",
    "гауһар": "gauhar",
    "халық": "halyq",
}
"""Words of the alphabet's own letters: nothing is open there."""
LOANS = {
    "цирк": "sirk",
    "сценарий": "senarii",
    "чемпион": "şempion",
    "борщ": "borş",
    "ащы": "aşşy",
    "тұщының": "tūşşynyñ",
    "кеще": "keşşe",
    "элемент": "element",
    "объект": "obekt",
    "фестиваль": "festival",
    "конституция": "konstitusia",
    "юрист": "iurist",
    "бюджет": "biudjet",
    "аяқ": "aiaq",
    "тиюі": "tiuı",
    "актёр": "aktior",
}


@pytest.mark.parametrize(("cyrillic", "written"), [*WORDS.items(), *LOANS.items()])
def test_words_are_written_by_the_table(cyrillic, written):
    assert latin(cyrillic) == written
    assert latin(unicodedata.normalize("NFD", cyrillic)) == written


@pytest.mark.parametrize("word", WORDS.values())
def test_the_alphabet_suffices_for_its_own_words(word):
    assert set(word) <= set(ALPHABET)


def test_the_alphabet_has_31_letters_and_the_table_all_42():
    assert len(ALPHABET) == 2 * 31
    assert len(LETTERS) == 42
    assert set("".join(LETTERS.values())) <= set(ALPHABET)


@pytest.mark.parametrize(
    ("cyrillic", "written"),
    [
        ("ҮЕҰ-ның", "ÜEŪ-nyñ"),
        ("МИНИСТРЛІК", "MİNİSTRLIK"),
        ("Ирина мен Іңкәр", "İrina men Iñkär"),
        ("Юлия", "İulia"),
        ("ЮЛИЯ", "İULİA"),
        ("ЯҒНИ", "İAĞNİ"),
        ("Я. Әбілов", "İa. Äbılov"),
        ("ЖАЯ", "JAİA"),
    ],
)
def test_capitals_follow_the_word(cyrillic, written):
    assert latin(cyrillic) == written


@pytest.mark.parametrize(
    "text", ["Google", "2025–2026", "a.b@mail.kz", "№ 4 «§»", "naïve café", "XXI", "\u00a0—\u00a0", "", "ı ğ ñ"]
)
def test_what_is_not_cyrillic_is_left_alone(text):
    assert latin(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("https://сайт.қаз/бет мекенжайы", "https://сайт.қаз/бет mekenjaiy"),
        ("www.gov.kz-те", "www.gov.kz-te"),
        ("https://gov.kz/бет-тен, содан", "https://gov.kz/бет-ten, sodan"),
        ("#тазаҚазақстан челленджі", "#тазаҚазақстан şellendjı"),
        ("PR-менеджер, IT-компания", "PR-menedjer, IT-kompania"),
        ("YouTube-тегі", "YouTube-tegı"),
        ("CEOлар", "CEOlar"),
    ],
)
def test_addresses_and_foreign_words_stay_and_take_their_endings(text, written):
    assert latin(text) == written


def test_a_latin_letter_typed_by_mistake_is_read_as_the_one_it_looks_like():
    assert latin("бiр cәлем, қaзaқ, əлем") == "bır sälem, qazaq, älem"


def test_abbreviations_that_were_latin_go_back():
    assert latin("ЮНЕСКО-ның, ФИФА, СО2 мен СО₂") == "UNESCO-nyñ, FIFA, CO2 men CO₂"


def test_a_letter_the_table_does_not_know_stays_to_be_seen():
    assert latin("Ӂ") == "Ӂ"


def test_stress_marks_and_soft_hyphens_are_kept():
    assert latin("қала\u0301") == "qalá"
    assert latin("қа\u00adла") == "qa\u00adla"


@pytest.mark.parametrize(
    ("title", "language", "address"),
    [
        ("Азаматтық қоғам", "kk", "azamattyq-qogam"),
        ("«ҮЕҰ: біз осындамыз!»", "kk", "ueu-biz-osyndamyz"),
        ("Ілияс пен Ирина", "kk", "ilias-pen-irina"),
        ("Живая вода: щедрость, объём", "ru", "zhivaya-voda-shchedrost-obyom"),
        ("Съезд НПО — 2025", "ru", "sezd-npo-2025"),
        ("Нұр-Сұлтан в русском тексте", "ru", "nur-sultan-v-russkom-tekste"),
        ("O'Brien & Жан д'Арк", "kk", "obrien-jan-dark"),
        ("…", "kk", ""),
    ],
)
def test_addresses_are_plain_ascii_in_the_language_of_the_title(title, language, address):
    assert slug(title, language) == address


def test_a_long_address_is_cut_between_words():
    made = slug("Қоғам мен мемлекеттің арасындағы сенім туралы ұзақ әңгіме болды")
    assert len(made) <= 60
    assert "qogam-men-memlekettin-arasyndagy-senim-turaly-uzaq-angime".startswith(made)
    assert slug("а" * 100) == "a" * 60


def told():
    """Pairs of a word and its Latin form in the section of docs/kazakh.md."""
    text = (Path(__file__).resolve().parents[3] / "docs/kazakh.md").read_text(encoding="utf-8")
    section = text.split("## Latin")[1].split("\n## ")[0]
    rules = section.split("**Letters the alphabet has not.**")[1].split("What the rules ask")[0]
    exceptions = section.split("**Exceptions.**")[1].split("Addresses,")[0]
    pairs = re.findall(r"([\u0400-\u052f]{2,}) ([a-zäğıñöşūü]+)(?=[,; |])", rules)
    return pairs + re.findall(r"([\w-]*[\u0400-\u052f₂]{2,}) ([A-Zİ][\w₂-]+)", exceptions)


def test_the_documentation_shows_what_is_done():
    pairs = told()
    assert len(pairs) >= 22
    assert [(word, latin(word)) for word, _ in pairs] == pairs


def test_the_documentation_has_the_whole_table():
    text = (Path(__file__).resolve().parents[3] / "docs/kazakh.md").read_text(encoding="utf-8")
    rows = [row.split("|")[1:-1] for row in re.findall(r"^\|(?:[^|\n]*\|){8}$", text, flags=re.M)]
    cells = [cell.strip() for row in rows for cell in row]
    table = {
        letter: written.split(",")[0]
        for letters, written in zip(cells[::2], cells[1::2], strict=True)
        for letter in letters.split(", ")
        if len(letter) == 1
    }
    alone = {letter: written for letter, written in LETTERS.items() if letter not in "ёцчщъьэюя"}
    assert table == alone
