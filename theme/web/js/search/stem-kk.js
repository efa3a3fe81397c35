// The Kazakh stemmer of scripts/jurnal/kazakh/stemming, word for word, over the tables made from it (browser.py).
(() => {
  const LIKE_PLURALS = ["ла", "ле", "да", "де", "та", "те"];
  const HARDENED = { ғ: "қ", г: "к" };
  const FINAL = { г: "к", ғ: "қ", б: "п" };
  const UNVOICED_LOANS = { олок: "олог", агок: "агог" };
  const LOAN_ENDS = ["лог", "гог", "инг", "ург", "клуб", "штаб"];
  const LOST = "пкқыіьй";

  const has = (letters, word) => [...word].some((letter) => letters.includes(letter));

  const words = (coded) => {
    const list = [];
    let before = "";
    for (const [, digit, rest] of coded.matchAll(/([0-9a-z])([^0-9a-z]*)/g)) {
      before = before.slice(0, parseInt(digit, 36)) + rest;
      list.push(before);
    }
    return list;
  };

  const endings = (groups) => {
    const made = new Map();
    for (const [fits, tails] of groups) for (const tail of words(tails)) made.set(tail, fits);
    return made;
  };

  // How a stem may begin a word: [what is left of it, what it lost, what it is felt to end in].
  const shapes = (stem, data) => {
    const last = stem.at(-1);
    const hard = "пкқ".includes(last);
    const voiced = !hard || data.vowels.includes(stem.at(-2) ?? "-");
    const made = [[stem, "", voiced ? last : "т"]];
    if (stem.length > 3 && last === stem.at(-2)) made.push([stem.slice(0, -1), "", last]);
    if (voiced && LOST.includes(last)) {
      made.push([stem.slice(0, -1), last, last]);
      if (hard && (has(data.borrowed, stem) || stem.slice(0, -1).includes("и"))) made.push([stem, "", "т"]);
    }
    return made;
  };

  const starts = (data) => {
    const found = new Map();
    const put = (start, entry) => (found.get(start) ?? found.set(start, []).get(start)).push(entry);
    const lists = [
      [words(data.nouns), false, data.syncope],
      [words(data.verbs), true, data.shortened],
    ];
    for (const [stems, verb, short] of lists) {
      for (const stem of stems) for (const [start, lost, last] of shapes(stem, data)) put(start, { stem, verb, lost, last });
      for (const [stem, start] of Object.entries(short)) {
        put(start, { stem, verb, lost: "", last: "пкқ".includes(start.at(-1)) ? "т" : start.at(-1) });
      }
    }
    for (const entries of found.values()) entries.sort((a, b) => b.stem.length - a.stem.length || a.verb - b.verb);
    return found;
  };

  const stemmer = (data) => {
    const [inflections, derivations, cores, finites] = data.endings.map(endings);
    const begun = starts(data);
    const forms = new Map(Object.entries(data.forms));
    const standing = new Set(data.standing);
    const known = new Map();

    const fits = (kind, tail, lost, letter) => {
      const both = (data.bits[letter] ?? 0) * 3;
      return (kind.get(tail) ?? []).some(([missing, mask]) => missing === lost && mask & both);
    };

    const leads = (tail, verb, lost, letter) => {
      const key = `${tail}|${verb}|${lost}|${letter}`;
      if (!known.has(key)) known.set(key, lawful(tail, verb, lost, letter));
      return known.get(key);
    };

    const lawful = (tail, verb, lost, letter) => {
      if (!tail) return !(verb || lost);
      const [ends, opens] = verb ? [finites, cores] : [inflections, derivations];
      return fits(ends, tail, lost, letter) || goesOn(opens, tail, lost, letter);
    };

    const goesOn = (opens, tail, lost, letter) => {
      for (let at = 1; at <= tail.length; at += 1) {
        const hard = HARDENED[tail[at]];
        for (const missing of hard ? ["", hard] : [""]) {
          const head = tail.slice(0, at) + missing;
          if (fits(opens, head, lost, letter) && leads(tail.slice(at), false, missing, head.at(-1))) return true;
        }
      }
      return false;
    };

    const isPlural = (verb, tail) => {
      if (tail[0] === "р") return LIKE_PLURALS.includes(verb.slice(-2));
      return ["ар", "ер"].includes(tail.slice(0, 2)) && "лдт".includes(verb.at(-1)) && begun.has(verb.slice(0, -1));
    };

    const knownStem = (word) => {
      let bare = "";
      for (let at = word.length; at > 0; at -= 1) {
        const tail = word.slice(at);
        for (const { stem, verb, lost, last } of begun.get(word.slice(0, at)) ?? []) {
          if (verb && !tail) bare = bare || (lost ? "" : stem);
          else if (leads(tail, verb, lost, last) && !(verb && isPlural(stem, tail))) return stem;
        }
      }
      return bare;
    };

    const least = (first, tail) => {
      if ("аейяи".includes(tail) || !(first in data.least)) return 99;
      const short = tail.length < 3 && tail !== "сы" && tail !== "сі";
      return (short ? data.short[first] : undefined) ?? data.least[first];
    };

    const harmonies = (stem) => {
      const [back, front] = [has(data.back, stem), has(data.front, stem)];
      return back === front || has(data.loan, stem) ? [0, 1] : [Number(front)];
    };

    const agrees = (stem, mask, lost) => {
      const bit = data.bits[stem.at(-1)] ?? 0;
      if (!(mask & (bit * 3)) || !has(data.vowels, stem)) return false;
      if (lost && "пкқ".includes(lost) && !data.vowels.includes(stem.at(-2))) return false;
      return harmonies(stem).some((harmony) => mask & (bit << harmony));
    };

    const likely = (stem, tail, first) => {
      const verbal = data.verbal.includes(stem.slice(-2));
      if (first === "passive") return "ыі".includes(tail[0]);
      if (first === "converb-a") {
        const clustered = "лдт".includes(stem.at(-1)) && !data.vowels.includes(stem.at(-2));
        return ["ды", "ді"].includes(tail.slice(-2)) && (tail[0] === "й" ? verbal : !clustered);
      }
      if (first === "habit-participle") return tail[0] === "й" ? verbal : !["атын", "етін"].includes(tail);
      if (first === "converb-p") return tail[0] !== "п" || (verbal && stem.length > 5);
      return first !== "his" || tail[0] !== "с" || !"ыі".includes(stem.at(-1));
    };

    const cut = (word, kind) => {
      for (let at = 2; at < word.length; at += 1) {
        const tail = word.slice(at);
        for (const [lost, mask, first] of kind.get(tail) ?? []) {
          const stem = word.slice(0, at) + lost;
          if (["ы", "і", "ь"].includes(lost) || stem.length < least(first, tail)) continue;
          if (agrees(stem, mask, lost) && likely(stem, tail, first)) return stem;
        }
      }
      return word;
    };

    const settled = (stem) => {
      const kept = stem.length > 4 && "ыіь".includes(stem.at(-1)) ? stem.slice(0, -1) : stem;
      const loan = UNVOICED_LOANS[kept.slice(-4)];
      if (loan) return kept.slice(0, -4) + loan;
      if (kept.length < 4 || LOAN_ENDS.some((end) => kept.endsWith(end))) return kept;
      return kept.slice(0, -1) + (FINAL[kept.at(-1)] ?? kept.at(-1));
    };

    const participle = (word) => {
      for (let at = word.length - 3; at > 2; at -= 1) {
        const past = ["ған", "ген", "қан", "кен"].includes(word.slice(at, at + 3));
        if (past && inflections.has(word.slice(at + 3))) return word.slice(0, at + 3);
      }
      return word;
    };

    const unknownStem = (word) => {
      let rest = cut(cut(cut(word, inflections), inflections), cores);
      for (const other of [cut(word, finites), cut(participle(word), cores)]) if (other.length < rest.length) rest = other;
      const shorter = cut(rest, derivations);
      return settled(shorter === rest ? rest : cut(shorter, cores));
    };

    const stem = (written) => {
      const word = written.toLowerCase().replaceAll("\u00ad", "");
      if (word.includes("-")) {
        const at = word.lastIndexOf("-");
        const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
        if (!head || !tail) return word;
        return inflections.has(tail) ? head : `${head}-${stem(tail)}`;
      }
      if (forms.has(word)) return forms.get(word);
      if (standing.has(word) || word.length < 3) return word;
      return knownStem(word) || unknownStem(word);
    };

    const tails = [...new Set([inflections, derivations, cores, finites].flatMap((kind) => [...kind.keys()]))];
    return { stem, tails, cases: new Set(["", ...inflections.keys()]) };
  };

  globalThis.jurnalStemmer = stemmer;
})();
