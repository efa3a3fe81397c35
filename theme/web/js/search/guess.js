// What a reader may have meant who typed what is nowhere: a letter amiss, or the keyboard of another language.
(() => {
  const LEAST = 4;

  // Whether one letter added, lost, changed or swapped with the next makes one word of the other.
  const oneAway = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    const rest = [a.slice(at + 1) === b.slice(at + 1), a.slice(at + 1) === b.slice(at), a.slice(at) === b.slice(at + 1)];
    return a !== b && (swapped || rest.some(Boolean));
  };

  // Stems a slip away from the word, perhaps with an ending after them; those nearest in length first.
  const near = (bones, entries, endings) => {
    if (bones.length < LEAST) return [];
    const fits = (known) =>
      [0, 1, -1].some((more) => {
        const size = known.length + more;
        if (known.length < LEAST || size > bones.length || size < LEAST - 1) return false;
        return (size === bones.length || endings.has(bones.slice(size))) && oneAway(known, bones.slice(0, size));
      });
    const found = entries.filter((known) => fits(known.bones));
    const longest = Math.max(...found.map((known) => known.bones.length));
    return found.filter((known) => known.bones.length === longest);
  };

  // Keys in the order of the board: Latin, Russian, and what Kazakh has in place of the digits.
  const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  const CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю";
  const DIGITS = new Map([..."234589"].map((digit, at) => [digit, "әіңғүұ"[at]]));
  DIGITS.set("0", "қ").set("-", "ө").set("=", "һ");

  const typed = (query, from, to, digits) =>
    [...query.toLowerCase()].map((key) => (from.includes(key) ? to[from.indexOf(key)] : (digits?.get(key) ?? key))).join("");

  // The query as the same keys write it on another board.
  const otherBoards = (query) => {
    if (/[a-z]/i.test(query) && !/[а-яёәғқңөұүһі]/i.test(query)) {
      return [typed(query, LATIN, CYRILLIC, DIGITS), typed(query, LATIN, CYRILLIC)];
    }
    return [typed(query, CYRILLIC, LATIN)];
  };

  globalThis.jurnalGuess = { near, otherBoards };
})();
