"""The table of suffixes makes the forms that grammars give, and no others."""

from __future__ import annotations

import pytest

from jurnal.kazakh.morphology import FORMS, STEM_SLOTS, SUFFIXES, analyses, forms, is_lawful, joins, surface

RIGHT = """
кітап noun: кітабы кітаптарымызда кітабымен кітаптай кітапты кітапқа кітабымның кітапсыз
халық noun: халқы халқының халықтың халыққа халқымыз
орын noun: орны орында орнынан
жоба noun: жобаның жобаларын жобасында жобадағы жобаға жобасымен жобалау жобалаушы
ұйым noun: ұйымдастырылатын ұйымдастырушылардың ұйымға
азамат noun: азаматтарымыздан азаматтық азаматтығы
мұғалім noun: мұғалімдер мұғаліммін мұғалімбіз мұғалімнің
қыз noun: қызбен қыздар қызға
оқы verb: оқиды оқыды оқып оқу оқуға оқитын оқытушылар оқимын оқысаңыз оқымайды оқытылатын
қой verb: қояды қойып қоюға қойған қойылатын қойса қоя
тап verb: тауып табады табу тапты табылмайды
бар verb: барғысы барғандықтан бармайынша барсын барыпты бармақшы
ки verb: киеді кию киіп
қи verb: қияды қию қиып
бөл verb: бөлінген бөлінетін
шық verb: шығады шыққан шығуы
фестиваль noun: фестивалі фестивалінің фестивальдің фестивальдар
федерация noun: федерацияның федерациясы
процесс noun: процесі процестер процесс
турист noun: туристер туристі
тип noun: типі типтер
қазақстан name: қазақстандық қазақстандағы
екі numeral: екінші екіншіден
біз noun: біздікінен
Әбенов name: Әбеновтің Әбеновке
қатысу action: қатысуынсыз қатысуға
"""
WRONG = """
кітап noun: кітапі кітабқа кітаптер кітапге
халық noun: халықы халқтың
орын noun: орыны
жоба noun: жобалер жобанің жобаның-
қыз noun: қызпен қызмен
кел verb: келмайды келді-
бар verb: барғен бардім
қой verb: қойады қоюды-
тап verb: тапып табты
бөл verb: бөлілген
мектеп noun: мектептар мектепқа
дайын adjective: дайынмыз
"""


def cases(table: str) -> list[tuple[str, str, str]]:
    rows = [line.partition(":") for line in table.strip().splitlines()]
    return [(form, *head.split()) for head, _, words in rows for form in words.split()]


@pytest.mark.parametrize(("form", "stem", "slot"), cases(RIGHT))
def test_form_is_lawful(form: str, stem: str, slot: str):
    assert is_lawful(form, stem, slot)


@pytest.mark.parametrize(("form", "stem", "slot"), cases(WRONG))
def test_form_is_not_lawful(form: str, stem: str, slot: str):
    assert not is_lawful(form, stem, slot)


@pytest.mark.parametrize(
    ("template", "harmony", "sound", "written"),
    [
        ("LAр", "front", "voiceless", "тер"),
        ("LAр", "back", "vowel", "лар"),
        ("LAр", "back", "nasal", "дар"),
        ("(с)I", "front", "vowel", "сі"),
        ("(с)I", "back", "voiceless", "ы"),
        ("{A}тIн", "back", "vowel", "йтын"),
        ("MAқ", "front", "nasal", "бек"),
        ("GA", "back", "voiceless", "қа"),
    ],
)
def test_surface_of_a_template(template: str, harmony: str, sound: str, written: str):
    assert surface(template, harmony, sound) == written  # type: ignore[arg-type]


def test_every_suffix_can_be_reached_from_a_stem():
    reached = set(STEM_SLOTS)
    while more := {suffix.makes for suffix in SUFFIXES if suffix.after & reached} - reached:
        reached |= more
    assert all(suffix.after & reached for suffix in SUFFIXES)
    assert len({suffix.name for suffix in SUFFIXES}) == len(SUFFIXES)


def test_analysis_finds_the_stem_of_a_long_word():
    found = {(analysis.stem, analysis.chain) for analysis in analyses("мемлекеттеріміздің", ("noun",))}
    assert ("мемлекет", ("plural", "ours", "genitive")) in found


def test_whatever_forms_makes_analysis_understands():
    for stem, slot in (("халық", "noun"), ("тап", "verb"), ("үлкен", "adjective"), ("үш", "numeral")):
        assert [form for form, _ in forms(stem, slot, 2) if not is_lawful(form, stem, slot)] == []


def test_a_suffix_that_does_not_follow_a_sound_is_not_joined():
    passive = next(suffix for suffix in SUFFIXES if suffix.name == "passive")
    assert joins("бөл", passive, "front") == ()
    assert [join.to("жаз") for join in joins("жаз", passive, "back")] == ["жазыл"]


def test_irregular_forms_stand_as_they_are():
    assert {"маған", "оған", "бұған", "екен", "емеспін"} <= FORMS
