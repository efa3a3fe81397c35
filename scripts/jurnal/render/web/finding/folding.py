"""The skeleton of a word: what is left when a reader has no Kazakh keyboard. қоғам, когам and qogam have one skeleton.

Kazakh letters fall together with the Russian ones that are typed for them (қ к, ә а, і и) and with the Latin ones of
the 2021 alphabet, of the older ones and of a phone (q k, ä a, sh ş). The browser folds by the same table, which it gets
with the index.
"""

from __future__ import annotations

_SOUNDS = """a:аәäáə b:б v:в g:гғğǵ d:д e:еёэé j:ж z:з i:иійыyı k:кқхһqhx l:л m:м n:нңñń o:оөöó p:п r:р s:с t:т
    u:уұүwüūúý f:ф ts:ц c:чç x:шщş iu:ю ia:я :ьъ\u0307"""
FOLDED: dict[str, str] = {
    letter: sound for sound, letters in (row.split(":") for row in _SOUNDS.split()) for letter in letters
}
"""One letter and what it becomes. The dot above is what is left of İ in small letters."""
DIGRAPHS: dict[str, str] = {"shch": "x", "sh": "x", "ch": "c", "zh": "j", "kh": "k", "gh": "g", "yo": "e"}
"""Several Latin letters for one sound, the longest first."""


def skeleton(word: str) -> str:
    """The skeleton of a word in small letters."""
    for letters, sound in DIGRAPHS.items():
        word = word.replace(letters, sound.upper())
    sounds = (letter.lower() if letter.isupper() else FOLDED.get(letter, letter) for letter in word)
    return "".join(sounds).replace("ng", "n")  # ң is typed нг and ng as well
