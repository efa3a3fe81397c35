// Asks the index of render/web/finding.py: the words of a query, in whatever form, and the pieces that have them.
(() => {
  const WORD = /[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu;
  const UNSEEN = /[\u00ad\u2060\u200b\u0301]/g;
  const ROUNDING = 1.2;
  const HARD = { g: "k", b: "p" };

  const unpacked = async (response, skipped = 0) => {
    if (!response.ok) throw new Error(response.url);
    const packed = response.body.pipeThrough(new DecompressionStream("gzip"));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return JSON.parse(new TextDecoder().decode(bytes.subarray(skipped)));
  };

  const open = async (folder, fragments) => {
    const entry = await fetch(new URL("entry.idx", folder)).then((response) => unpacked(response));
    const tables = entry.stems && fetch(new URL(entry.stems, folder)).then((response) => unpacked(response));
    const plain = { stem: (word) => word.toLowerCase(), tails: [] };
    const stemmer = globalThis.jurnalStemmer?.(await tables) ?? plain;

    const folded = new Map(Object.entries(entry.folded));
    const skeleton = (word) => {
      const sounds = entry.digraphs.reduce((made, [letters, sound]) => made.replaceAll(letters, sound.toUpperCase()), word);
      const letters = [...sounds].map((letter) => folded.get(letter) ?? letter.toLowerCase());
      return letters.join("").replaceAll("ng", "n");
    };
    const endings = new Set(stemmer.tails.map(skeleton));

    // A word with a hyphen gives the stems of its parts, as in the index.
    const terms = (word) => {
      const parts = word.includes("-") ? stemmer.stem(word).split("-") : [word];
      return parts.filter(Boolean).map(stemmer.stem);
    };
    const words = (text) => [...text.replace(UNSEEN, "").replaceAll("‑", "-").matchAll(WORD)].map(([word]) => word);

    const loaded = new Map();
    const chunk = (name) => {
      if (!loaded.has(name)) {
        const stems = fetch(new URL(name, folder))
          .then((response) => unpacked(response))
          .then((index) => Object.entries(index).map(([stem, pages]) => ({ stem, pages, bones: skeleton(stem) })));
        loaded.set(name, stems);
      }
      return loaded.get(name);
    };
    const chunksOf = (first, last = first) =>
      entry.chunks
        .filter(([from], at) => from <= last && (at + 1 === entry.chunks.length || entry.chunks[at + 1][0] > first))
        .map(([, name]) => chunk(name));
    const entriesOf = async (first, last) => (await Promise.all(chunksOf(first, last))).flat();

    // A word that nobody wrote so: without its Kazakh letters, or in Latin; perhaps with an ending.
    const likely = async (word) => {
      const bones = skeleton(word.toLowerCase());
      for (let size = bones.length; size > 2; size -= 1) {
        const start = bones.slice(0, size);
        if (size < bones.length && !endings.has(bones.slice(size))) continue;
        const starts = size < bones.length && HARD[start.at(-1)] ? [start, start.slice(0, -1) + HARD[start.at(-1)]] : [start];
        const near = (await Promise.all(starts.map((one) => entriesOf(one)))).flat();
        const found = near.filter((known) => starts.includes(known.bones));
        if (found.length) return [...new Set(found)];
      }
      return [];
    };

    // The stems of the index that a term of the query means.
    const meant = async (term, word, unfinished) => {
      if (stemmer === plain) return beginning(word);
      const bones = skeleton(term);
      const near = await entriesOf(bones);
      const exact = near.filter((known) => known.stem === term);
      if (exact.length) return exact;
      const same = near.filter((known) => known.bones === bones);
      if (same.length) return same;
      const guessed = await likely(word);
      return guessed.length || !unfinished ? guessed : beginning(word);
    };

    // Where nobody stems, all that begins so: a Kazakh word grows at its end only.
    const beginning = async (word) => {
      const start = skeleton(word.toLowerCase());
      return (await entriesOf(start, `${start}\uffff`)).filter((known) => known.bones.startsWith(start));
    };

    // One group for each term: every piece needs a stem of every group, or, where none has, of any.
    const search = async (query, unfinished = false) => {
      const asked = words(query).flatMap((word) => terms(word).map((term) => [term, word.includes("-") ? term : word]));
      const groups = await Promise.all(
        asked.map(([term, word], at) => meant(term, word, unfinished && at + 1 === asked.length)),
      );
      const scores = groups.map(scored);
      const every = [...(scores[0]?.keys() ?? [])].filter((page) => scores.every((score) => score.has(page)));
      const pages = every.length ? every : [...new Set(scores.flatMap((score) => [...score.keys()]))];
      const total = (page) => scores.reduce((sum, score) => sum + (score.get(page) ?? 0), 0);
      const stems = new Set(groups.flat().map((known) => known.stem));
      return {
        stems,
        pages: pages.sort((a, b) => total(b) - total(a) || a - b).map(described),
      };
    };

    const middle = entry.sizes.reduce((sum, size) => sum + size, 0) / (entry.sizes.length || 1);
    const scored = (group) => {
      const weights = new Map();
      for (const { pages } of group) {
        for (let at = 0; at < pages.length; at += 2) weights.set(pages[at], (weights.get(pages[at]) ?? 0) + pages[at + 1]);
      }
      const rare = Math.log(1 + entry.pages.length / (weights.size || 1));
      const score = (weight, size) => (rare * weight) / (weight + ROUNDING * (0.25 + (0.75 * size) / middle));
      return new Map([...weights].map(([page, weight]) => [page, score(weight, entry.sizes[page])]));
    };

    const described = (number) => {
      const [url, title, kind, issue, slug, fragment] = entry.pages[number];
      return { url, title, kind, issue, slug, fragment };
    };

    // The words of a piece around those that were meant, as [text, is meant] parts, and the block they stand in.
    const excerpt = async (page, stems, size = 26) => {
      const written = await fetch(new URL(page.fragment, fragments)).then((response) => unpacked(response, 12));
      const said = written.content.replace(UNSEEN, "").split(/\s+/);
      const hits = said.map((one) => words(one).some((word) => terms(word).some((term) => stems.has(term))));
      const from = best(hits, size);
      const anchor = written.anchors.findLast((block) => block.location <= from + size / 3)?.id;
      return { parts: parts(said.slice(from, from + size), hits.slice(from, from + size)), anchor, cut: from > 0 };
    };

    return { search, excerpt };
  };

  // Where the window of most hits begins, with a little before its first one.
  const best = (hits, size) => {
    let [now, most, from] = [0, 0, 0];
    hits.forEach((hit, at) => {
      now += hit - (hits[at - size] ?? false);
      if (now > most) [most, from] = [now, Math.max(0, at - size + 1)];
    });
    const first = hits.indexOf(true, from);
    return first < 0 ? 0 : Math.max(0, Math.min(first - 5, hits.length - size));
  };

  const parts = (said, hits) => said.map((word, at) => [word, hits[at]]);

  globalThis.jurnalFind = open;
})();
