// Snowball's stemmer of Russian (https://snowballstem.org, BSD 3-clause), written anew for the browser. The same as the
// package snowballstemmer makes of a word, beside the list of jurnal/russian/irregular.py; tests hold them together.
(() => {
  const VOWEL = "[аеиоуыэюя]";
  const OTHER = "[^аеиоуыэюя]";
  const REGIONS = new RegExp(`^(${OTHER}*${VOWEL})(?:(${VOWEL}*${OTHER}${OTHER}*${VOWEL}+${OTHER}))?`);

  // The longest ending of a list; after those of the first list а or я must stand.
  const ending = (afterA, free) => {
    const list = [...afterA.split(" "), ...free.split(" ")].filter(Boolean).sort((a, b) => b.length - a.length);
    const bound = new Set(afterA.split(" "));
    return (word, least) => {
      const found = list.find((one) => word.endsWith(one) && word.length - one.length >= least);
      if (!found) return undefined;
      const rest = word.slice(0, -found.length);
      return bound.has(found) && !(rest.length > least && /[ая]$/.test(rest)) ? undefined : rest;
    };
  };

  const GERUND = ending("в вши вшись", "ив ыв ивши ывши ившись ывшись");
  const ADJECTIVE = ending(
    "",
    "ее ие ое ые ими ыми ей ий ой ый ем им ом ым его ого ему ому их ых ею ою ую юю ая яя",
  );
  const PARTICIPLE = ending("ем нн вш щ ющ", "ивш ывш ующ");
  const REFLEXIVE = ending("", "сь ся");
  const VERB = ending(
    "ла на ете йте ли й л ем н ло но нно ет ют ны ть ешь",
    "ила ыла ена ите ейте уйте или ыли ей уй ил ыл им ым ен ило ыло ено ует ит ыт уют ят ены ить ыть ишь ю ую",
  );
  const NOUN = ending(
    "",
    "а ев ов е ие ье и еи ии ами ями иями й ей ией ий ой ам ем ием ом ям иям о у ах ях иях ы ь ю ию ью я ия ья",
  );

  const inflected = (word, least) => {
    const gerund = GERUND(word, least);
    if (gerund !== undefined) return gerund;
    const plain = REFLEXIVE(word, least) ?? word;
    const adjective = ADJECTIVE(plain, least);
    if (adjective !== undefined) return PARTICIPLE(adjective, least) ?? adjective;
    return VERB(plain, least) ?? NOUN(plain, least) ?? plain;
  };

  const tidied = (word, least) => {
    const rest = (size) => word.length - size >= least && word.slice(0, -size);
    for (const superlative of ["ейше", "ейш"]) {
      if (word.endsWith(superlative) && rest(superlative.length)) {
        const stem = rest(superlative.length);
        return stem.endsWith("нн") && stem.length - 2 >= least ? stem.slice(0, -1) : stem;
      }
    }
    if (word.endsWith("нн") && word.length - 2 >= least) return word.slice(0, -1);
    return word.endsWith("ь") && rest(1) !== false ? rest(1) : word;
  };

  const snowball = (word) => {
    const regions = REGIONS.exec(word);
    if (!regions) return word;
    const least = regions[1].length;
    const second = regions[2] === undefined ? word.length : least + regions[2].length;
    let rest = inflected(word, least);
    if (rest.endsWith("и") && rest.length > least) rest = rest.slice(0, -1);
    const derived = /ость?$/.exec(rest);
    if (derived && derived.index >= second) rest = rest.slice(0, derived.index);
    return tidied(rest, least);
  };

  globalThis.jurnalStemmer = ({ forms, cases }) => {
    const irregular = new Map(Object.entries(forms));
    const low = (word) => word.toLowerCase().replaceAll("\u00ad", "").replaceAll("ё", "е");
    const stem = (written) => irregular.get(low(written)) ?? snowball(low(written));
    return { stem, low, all: /^[а-яё-]+$/i, tails: cases, cases: new Set(cases) };
  };
})();
