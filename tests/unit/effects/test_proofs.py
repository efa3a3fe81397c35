"""Proofs that were read once are not read again while nothing has changed."""

import pytest

from jurnal.effects import proofs
from jurnal.effects.proofs import KeptProofs

RIGHT, WRONG = "Қоғам дамиды.", "Қaзақ тілі."


@pytest.fixture
def asked(monkeypatch):
    """Every text that was really read."""
    read, texts = proofs.marks, []
    monkeypatch.setattr(proofs, "marks", lambda text, *rest: texts.append(text) or read(text, *rest))
    return texts


def check(path, stamp="code 1", texts=(RIGHT, WRONG)):
    kept = KeptProofs(path, stamp)
    found = [kept(text, "kk", ()) for text in texts]
    kept.save()
    return found


def test_a_right_text_is_read_once_and_a_wrong_one_each_time(tmp_path, asked):
    first = check(tmp_path / "proofs")
    assert check(tmp_path / "proofs") == first
    assert first[0] == () and first[1][0].code == "latin-lookalike"
    assert asked == [RIGHT, WRONG, WRONG]


def test_other_code_and_other_rules_read_anew(tmp_path, asked):
    check(tmp_path / "proofs")
    check(tmp_path / "proofs", "code 2")
    KeptProofs(tmp_path / "proofs", "code 2")(RIGHT, "kk", ("ellipsis",))
    KeptProofs(tmp_path / "proofs", "code 2")(RIGHT, "ru", ())
    assert asked.count(RIGHT) == 4


@pytest.mark.parametrize("content", [b"", b"[]", b'{"stamp": "code 1"}', b'{"stamp": "code 1", "right": 5}', b"\xff"])
def test_a_spoilt_memory_is_no_memory(tmp_path, content, asked):
    (tmp_path / "proofs").write_bytes(content)
    assert check(tmp_path / "proofs", texts=(RIGHT,)) == [()]
    assert asked == [RIGHT]
