"""The rules of `hyphenation` as JavaScript, made from the same data: no browser divides Kazakh words by itself.

`breaks(word, "kk")` gives the offsets that `points(word)` gives; a test compares them word by word.
`breaks(word, "ru")` divides by the same syllables as Russian spells them (у always a vowel, й always at the end of its
syllable, бр or кл at the start of one: не-пра-вильно), for browsers that come without Russian.
"""

from __future__ import annotations

import json
from collections import defaultdict

from jurnal.kazakh.compounds import JOINT
from jurnal.kazakh.hyphenation import LEAST, SPEECH
from jurnal.kazakh.letters import CLASSES

_FUNCTION = """\
// Made from the rules of jurnal.kazakh: where a word may be divided.
const breaks = (() => {
  const classes = new Map(Object.entries(CLASSES).flatMap(([kind, letters]) => [...letters].map((one) => [one, kind])));
  const russian = { у: "a", й: "z" };
  const whole = new RegExp("^[SPEECH]{FEWEST,}$", "i");
  const joint = new RegExp("^(?:JOINT)");
  const consonantU = (u, at, all) => {
    const vowel = at + 1 < all.length && "aoi".includes(all[at + 1]);
    const closed = at ? "ao".includes(all[at - 1]) || (vowel && "iy".includes(all[at - 1])) : vowel;
    return closed ? "c" : u;
  };
  const syllables = (word, ru) => {
    let sounds = [...word].map((one) => (ru && russian[one]) || classes.get(one)).join("");
    const glue = (at) => {
      sounds = `${sounds.slice(0, at)}l${sounds.slice(at + 1)}`;
    };
    if (ru) for (const { index } of word.matchAll(/[бвгдкптф][рл]/g)) glue(index + 1);
    else for (const { index } of word.matchAll(/.ств/g)) if ("cysz".includes(sounds[index])) glue(index + 3);
    sounds = sounds.replace(/u/g, consonantU);
    const first = sounds.search(/[aoiu]/);
    const found = [];
    for (let at = Math.max(LEAST, first + 1); first >= 0 && at < word.length - 1; at += 1) {
      const syllable = /^[cy]l?s?[aoiu]/.test(sounds.slice(at)) || /^[aoiuz][aoiu]/.test(sounds.slice(at - 1));
      if (syllable && !/^[ao]o$/.test(sounds.slice(at - 2, at))) found.push(at);
    }
    return found;
  };
  return (word, language) => {
    const lower = word.toLowerCase();
    if (!whole.test(word) || word.slice(1) !== lower.slice(1)) return [];
    const ru = language === "ru";
    const at = joint.exec(lower)?.[0].length ?? 0;
    const rest = syllables(lower.slice(at), ru).map((offset) => at + offset);
    return at ? [...syllables(lower.slice(0, at), ru), at, ...rest] : rest;
  };
})();
"""


def script() -> str:
    """The source of `breaks`, to stand before the script that uses it."""
    classes: dict[str, str] = defaultdict(str)
    for letter in sorted(CLASSES):
        classes[CLASSES[letter]] += letter
    values = {
        "CLASSES": json.dumps(classes, ensure_ascii=False),
        "SPEECH": SPEECH,
        "FEWEST": str(2 * LEAST),
        "JOINT": JOINT,
        "LEAST": str(LEAST),
    }
    source = _FUNCTION
    for name, value in values.items():
        source = source.replace(name, value)
    return source
