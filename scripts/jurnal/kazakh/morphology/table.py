"""The one table of Kazakh suffixes: inflection and the derivation that makes new words every day.

A row is `name | template | after | makes | only after`. Small letters stand for themselves; capitals are sounds that
the stem decides:

    A  а е                 I  ы і               K  қ к              G  ғ г, after a voiceless sound қ к
    D  д, voiceless т      L  л; д after л, nasals, з, ж; voiceless т  (көлдер, аттар)
    N  н after vowels and nasals, д, т  (genitive)                     C  н after vowels, д, т  (accusative)
    E  д, after nasals н, т  (ablative)
    M  м; б after nasals, з, ж; п  (negation)                          P  м; б after з, ж; п  (instrumental, predicate)

(I) or (A) stands only after a consonant, (с) only after a vowel, {A} is а or е after a consonant and й after a vowel.

`after` and `makes` are slots. A stem is of a slot too: noun, adjective, numeral, name, adverb or verb. `only after`
names sounds of sounds.Sound where the suffix does not follow everything.

Source: the paradigms of Қазақ грамматикасы (2002) as far as the written language of today uses them.
"""

from __future__ import annotations

from dataclasses import dataclass

from jurnal.kazakh.morphology.sounds import Sound


@dataclass(frozen=True)
class Suffix:
    """A row of the table. `only` is empty where any sound may come before."""

    name: str
    template: str
    after: frozenset[str]
    makes: str
    only: frozenset[Sound]


STEM_SLOTS = ("noun", "adjective", "numeral", "name", "adverb", "verb")
"""What a stem may be."""
OPEN_SLOTS = frozenset({"wish"})
"""Slots in which no word ends: after -ғы of wish a possessive follows."""
GROUPS = {
    "NOMINAL": "noun adjective numeral name action participle",
    "VERBAL": "verb derived middle causative passive negative",
    "VOICED": "verb derived middle causative passive",
}
"""Slots that rows name together."""

ROWS = """
plural           | LAр     | NOMINAL | plural
mine             | (I)м    | NOMINAL plural wish | mine
yours            | (I)ң    | NOMINAL plural wish | mine
yours-polite     | (I)ңIз  | NOMINAL plural wish | ours
ours             | (I)мIз  | NOMINAL plural wish | ours
his              | (с)I    | NOMINAL plural wish | his
genitive         | NIң     | NOMINAL plural mine ours | genitive
genitive-his     | нIң     | his | genitive
dative           | GA      | NOMINAL plural ours | dative
dative-mine      | A       | mine | dative
dative-his       | нA      | his | dative
accusative       | CI      | NOMINAL plural mine ours | case
accusative-his   | н       | his | case
locative         | DA      | NOMINAL plural mine ours | locative
locative-his     | нDA     | his | locative
ablative         | EAн     | NOMINAL plural mine ours | ablative
ablative-his     | нAн     | his | ablative
instrumental     | Pен     | NOMINAL plural mine ours his | case
belonging        | Nікі    | NOMINAL plural mine ours his | his
standing-at      | GI      | locative adverb | adjective
i-am             | PIн     | NOMINAL plural adverb locative ablative converb-a converb-p predicate | end
you-are          | сIң     | NOMINAL adverb locative ablative converb-a converb-p predicate | end
you-are-polite   | сIз     | NOMINAL plural adverb locative ablative converb-a converb-p predicate | end
we-are           | MIз     | NOMINAL plural adverb locative ablative converb-a converb-p predicate | end
you-are-all      | сIңдAр  | NOMINAL adverb locative converb-a converb-p | end
you-are-all-polite | сIздAр | NOMINAL adverb locative converb-a converb-p | end
it-is            | DIр     | NOMINAL plural his adverb locative ablative | end
quality          | LIқ     | noun adjective numeral name participle | noun
having           | LI      | noun name action | adjective
lacking          | сIз     | noun name action | adjective
lacking-his      | нсIз    | his | adjective
agent            | шI      | noun action | noun
inclined         | шIл     | noun | adjective
fellow           | LAс     | noun | noun
like             | DAй     | NOMINAL plural mine ours | adjective
like-his         | нDAй    | his | adjective
manner           | шA      | noun adjective name plural participle mine ours | adverb
manner-his       | ншA     | his | adverb
more             | (I)рAқ  | adjective adverb noun participle locative | adjective
ordinal          | (I)ншI  | numeral | adjective
verb-from-noun   | LA      | noun adjective numeral | derived
middle-n         | (I)н    | verb derived causative | middle   | vowel л
middle-s         | (I)с    | verb derived | middle
middle-s-caused  | (I)стIр | verb derived | causative
causative-t      | т       | verb derived middle causative | causative | vowel glide л
causative-dyr    | DIр     | verb derived middle | causative
causative-gyz    | GIз     | verb middle | causative | voiceless glide л nasal з
passive          | (I)л    | verb derived middle causative | passive | vowel glide nasal з voiceless
passive-n        | (I)н    | verb derived middle causative | passive | л
negative         | MA      | VOICED | negative
action           | у       | VERBAL | action
past-participle  | GAн     | VERBAL | participle
habit-participle | {A}тIн  | VERBAL | participle
future-participle | (A)р   | VOICED | participle
never            | MAс     | VOICED | participle
intention        | MAқ     | VERBAL | participle
intention-shy    | MAқшI   | VERBAL | participle
able             | GIш     | VOICED | adjective
result           | MAлI    | VOICED | adjective
converb-p        | (I)п    | VERBAL | converb-p
converb-a        | {A}     | VERBAL | converb-a
since            | GAлI    | VERBAL | converb-p
unless           | йIншA   | negative | end
present-he       | DI      | converb-a | end
evidential-he    | DI      | converb-p | end
past             | DI      | VERBAL | past
conditional      | сA      | VERBAL | past
past-i           | м       | past | end
past-you         | ң       | past | end
past-you-polite  | ңIз     | past | end
past-we          | K       | past | end
past-you-all     | ңдAр    | past | end
past-you-all-polite | ңIздAр | past | end
let-me           | (A)йIн  | VERBAL | end
let-us           | (A)йIқ  | VERBAL | end
let-him          | сIн     | VERBAL | end
do               | GIн     | VERBAL | end
do-polite        | (I)ңIз  | VERBAL | end
do-all           | (I)ңдAр | VERBAL | end
do-all-polite    | (I)ңIздAр | VERBAL | end
do-please        | шI      | VERBAL | end
wish             | GI      | VERBAL | wish
wish-it-were     | GAй     | VERBAL | past
"""


def _suffix(row: str) -> Suffix:
    name, template, after, makes, only = [cell.strip() for cell in f"{row}|".split("|")][:5]
    slots = frozenset(slot for word in after.split() for slot in GROUPS.get(word, word).split())
    sounds: tuple[Sound, ...] = ("vowel", "glide", "л", "nasal", "з", "voiceless")
    return Suffix(name, template, slots, makes, frozenset(sound for sound in sounds if sound in only.split()))


SUFFIXES: tuple[Suffix, ...] = tuple(_suffix(row) for row in ROWS.strip().splitlines())
"""Every suffix, in the order of the table."""


def following(slot: str) -> tuple[Suffix, ...]:
    """The suffixes that may come after a slot."""
    return _FOLLOWING.get(slot, ())


_FOLLOWING = {
    slot: tuple(suffix for suffix in SUFFIXES if slot in suffix.after)
    for slot in {slot for suffix in SUFFIXES for slot in suffix.after}
}
