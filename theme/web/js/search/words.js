// The words of a text and their terms, as render/web/finding/terms.py has them, and the skeletons of words.
(() => {
  const WORD = /\p{N}+[.,]\p{N}+|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu;
  const UNSEEN = /[\u00ad\u2060\u200b\u0301]/g;
  const GROUPED = /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/gu;
  const SHORTEST = 3;

  // What is left when nothing unseen stands in the text.
  const plain = (text) => text.replace(UNSEEN, "").replaceAll("‑", "-");

  // The words of a plain text with their places; a large number is one word, however its thousands are parted.
  const words = (text) => {
    const numbers = [...text.matchAll(GROUPED)].map(({ 0: said, index }) => ({ at: index, end: index + said.length }));
    const found = [...text.matchAll(WORD)].map(({ 0: said, index }) => ({ word: said, at: index, end: index + said.length }));
    if (!numbers.length) return found;
    const single = found.filter(({ at }) => !numbers.some((number) => at >= number.at && at < number.end));
    const whole = numbers.map(({ at, end }) => ({ word: text.slice(at, end).replace(/\D/g, ""), at, end }));
    return [...single, ...whole].sort((a, b) => a.at - b.at);
  };

  const make = (entry, stemmer) => {
    const low = stemmer.low ?? ((word) => word.toLowerCase());
    const names = new Set(entry.people.flatMap(([, , bases]) => bases));

    const nameOf = (word) => {
      const small = low(word);
      for (let size = small.length; size >= SHORTEST; size -= 1) {
        if (names.has(small.slice(0, size)) && stemmer.cases.has(small.slice(size))) return small.slice(0, size);
      }
      return "";
    };

    // A suffix after a hyphen is no part of its own (ҮЕҰ-ның).
    const parts = (word) => {
      if (!word.includes("-")) return [word];
      return word.split("-").slice(0, stemmer.stem(word).split("-").length);
    };

    const terms = (word) => {
      if (/[.,]/.test(word)) return [word.replace(".", ",")];
      return parts(word).flatMap((part) => {
        const capital = part[0] !== part[0].toLowerCase();
        const name = capital && nameOf(part);
        return [name || stemmer.stem(part)];
      });
    };

    const folded = new Map(Object.entries(entry.folded));
    const skeleton = (word) => {
      const sounds = entry.digraphs.reduce((made, [letters, sound]) => made.replaceAll(letters, sound.toUpperCase()), word);
      const letters = [...sounds].map((letter) => folded.get(letter) ?? letter.toLowerCase());
      return letters.join("").replaceAll("ng", "n");
    };

    return { low, names, parts, terms, skeleton };
  };

  globalThis.jurnalWords = { plain, words, make };
})();
