from __future__ import annotations

from jurnal.check.rules.quotes import nearest_sentence

PLAIN = "Мектеп өзеннің дәл жағасында тұр. Екі жүз оқушы бар.\n«Көпір салынды», – дейді инженер."


def test_the_nearest_sentence_is_given_as_it_stands():
    assert nearest_sentence("мектеп көлдің дәл жағасында тұр", PLAIN) == "Мектеп өзеннің дәл жағасында тұр."


def test_nothing_is_given_when_nothing_is_like_it():
    assert nearest_sentence("Совсем другое", PLAIN) == ""
