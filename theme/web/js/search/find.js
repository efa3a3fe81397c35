// Asks the index of render/web/finding: the words of a query, in whatever form, and the pieces that have them.
(() => {
  const ROUNDING = 1.2;
  const POINTS = 128;
  const POINT = 0.35;
  const HARD = { g: "k", b: "p" };
  const QUOTED = /"([^"]+)"|«([^»]+)»|“([^”]+)”|„([^“”]+)[“”]/g;

  const unpacked = async (response, skipped = 0) => {
    if (!response.ok) throw new Error(response.url);
    const packed = response.body.pipeThrough(new DecompressionStream("gzip"));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return JSON.parse(new TextDecoder().decode(bytes.subarray(skipped)));
  };
  const once = (get, known = new Map()) => (name) => {
    if (!known.has(name)) known.set(name, get(name));
    return known.get(name);
  };

  // The index: what it holds at once, what it knows of words at the first question.
  const open = async (folder, fragments) => {
    const get = (name) => fetch(new URL(name, folder)).then((response) => unpacked(response));
    const entry = await get("entry.idx");
    const described = (number) => {
      const [url, title, slug, file, kind, issue, section, page, people] = entry.pages[number];
      return { number, url, title, slug, fragment: file, kind, issue, section, page, people };
    };
    const known = once(() => knowing(entry, get, fragments, described));
    return {
      entry,
      pages: entry.pages.map((_, at) => described(at)),
      ready: known,
      search: async (query) => (await known()).search(query),
      excerpt: async (page, stems) => (await known()).excerpt(page, stems),
    };
  };

  const knowing = async (entry, get, fragments, described) => {
    const tables = entry.stems && (await get(entry.stems));
    const unstemmed = { stem: (word) => word.toLowerCase(), tails: [], cases: new Set([""]) };
    const stemmer = (tables && globalThis.jurnalStemmer?.(tables)) || unstemmed;
    const { plain, words } = globalThis.jurnalWords;
    const { low, names, parts, terms, skeleton } = globalThis.jurnalWords.make(entry, stemmer);
    const endings = new Set(stemmer.tails.map(skeleton));
    const nameBones = [...names].map((name) => [skeleton(name), name]);
    const caseBones = new Set([...stemmer.cases].map(skeleton));
    const stops = new Set(entry.stops);
    const fragment = once((name) => fetch(new URL(name, fragments)).then((response) => unpacked(response, 12)));

    // A stem that names another one is of the same word: it has the same list of pieces.
    const chunk = once(async (name) => {
      const index = await get(name);
      const listed = Object.entries(index).map(([stem, pages]) => [stem, typeof pages === "string" ? index[pages] : pages]);
      const stems = new Map();
      for (const [stem, pages] of listed) stems.set(pages, [...(stems.get(pages) ?? []), stem]);
      return listed.map(([stem, pages]) => ({ stem, pages, stems: stems.get(pages), bones: skeleton(stem) }));
    });
    const entriesOf = async (first, last = first) => {
      const near = entry.chunks.filter(
        ([from], at) => from <= last && (at + 1 === entry.chunks.length || entry.chunks[at + 1][0] > first),
      );
      return (await Promise.all(near.map(([, name]) => chunk(name)))).flat();
    };

    // A word that nobody wrote so: without its Kazakh letters, or in Latin; perhaps with an ending, or half of one.
    const likely = async (word) => {
      const bones = skeleton(low(word));
      const least = stemmer.all?.test(word) ? bones.length : 3;
      for (let size = bones.length; size >= least; size -= 1) {
        const start = bones.slice(0, size);
        if (size < bones.length && !endings.has(bones.slice(size))) continue;
        const starts = size < bones.length && HARD[start.at(-1)] ? [start, start.slice(0, -1) + HARD[start.at(-1)]] : [start];
        const near = (await Promise.all(starts.map((one) => entriesOf(one)))).flat();
        const found = near.filter((known) => starts.includes(known.bones));
        if (found.length) return [...new Set(found)];
      }
      return [];
    };

    // All that begins so: a word grows at its end.
    const beginning = async (word) => {
      const start = skeleton(low(word));
      return (await entriesOf(start, `${start}\uffff`)).filter((known) => known.bones.startsWith(start));
    };

    // A known name in any case, whatever letters it is written with.
    const named = (word) => {
      const bones = skeleton(low(word));
      const found = nameBones.filter(([base]) => bones.startsWith(base) && caseBones.has(bones.slice(base.length)));
      const longest = Math.max(0, ...found.map(([base]) => base.length));
      return found.filter(([base]) => base.length === longest).map(([, name]) => name);
    };

    // The stems of the index that a word of the query means, the likeliest reading only.
    const meant = async (word) => {
      const term = /[.,]/.test(word) ? word.replace(".", ",") : stemmer.stem(word);
      const ours = named(word);
      const wanted = new Set([...ours, ...(ours.length && term.length + 1 < ours[0].length ? [] : [term])]);
      const places = new Set([...wanted].map(skeleton));
      const near = [...new Set((await Promise.all([...places].map((bones) => entriesOf(bones)))).flat())];
      const readings = [
        () => near.filter((known) => wanted.has(known.stem)),
        () => near.filter((known) => known.bones === skeleton(term)),
        () => likely(word),
        () => beginning(word),
      ];
      for (const reading of stemmer === unstemmed ? readings.slice(3) : readings) {
        const found = await reading();
        if (found.length) return found;
      }
      return [];
    };

    const asked = (query) => {
      const all = words(plain(query)).flatMap(({ word }) => parts(word));
      const telling = all.filter((word) => !stops.has(low(word)));
      return telling.length ? telling : all;
    };

    // One group for each word: the pieces with most of the words, the likeliest first.
    const pagesOf = (groups) => {
      const scores = groups.filter((group) => group.length).map(scored);
      const [met, total] = [new Map(), new Map()];
      for (const score of scores) {
        for (const [page, value] of score) {
          met.set(page, (met.get(page) ?? 0) + 1);
          total.set(page, (total.get(page) ?? 0) + value);
        }
      }
      const most = Math.max(0, ...met.values());
      const pages = [...met.keys()].filter((page) => met.get(page) === most);
      return pages.sort((a, b) => total.get(b) - total.get(a) || a - b);
    };

    const middle = entry.sizes.reduce((sum, size) => sum + size, 0) / (entry.sizes.length || 1);
    const scored = (group) => {
      const [counts, points] = [new Map(), new Map()];
      for (const pages of new Set(group.map((known) => known.pages))) {
        for (let at = 0; at < pages.length; at += 2) {
          const [page, weight] = [pages[at], pages[at + 1]];
          counts.set(page, (counts.get(page) ?? 0) + (weight % POINTS));
          points.set(page, Math.max(points.get(page) ?? 0, Math.floor(weight / POINTS)));
        }
      }
      const rare = Math.log(1 + entry.pages.length / (counts.size || 1));
      const score = (page, count) =>
        rare * (count / (count + ROUNDING * (0.25 + (0.75 * entry.sizes[page]) / middle)) + POINT * points.get(page));
      return new Map([...counts].map(([page, count]) => [page, score(page, count)]));
    };

    const stemsOf = (group) => new Set(group.flatMap((known) => known.stems));

    // Words in quotation marks stand in the text one after the other.
    const phrases = (query) => [...query.matchAll(QUOTED)].map((found) => found.slice(1).find(Boolean));
    const holds = async (page, phrase) => {
      const wanted = await Promise.all(words(plain(phrase)).flatMap(({ word }) => parts(word)).map(meant));
      const stems = wanted.map((group) => stemsOf(group));
      const { content } = await fragment(entry.pages[page][3]);
      const said = words(plain(content)).flatMap(({ word }) => parts(word).map(terms));
      return said.some((_, at) => stems.every((set, next) => said[at + next]?.some((term) => set.has(term))));
    };

    // A word a slip away, as the likeliest piece writes it.
    const mended = async (word) => {
      const bones = [...new Set([skeleton(stemmer.stem(word)), skeleton(low(word))])];
      const entries = await entriesOf(bones[0][0], `${bones[0][0]}\uffff`);
      const after = stemmer.all?.test(word) ? new Set() : endings;
      return bones.map((one) => globalThis.jurnalGuess.near(one, entries, after)).find((found) => found.length) ?? [];
    };
    const written = async (group, page) => {
      const stems = stemsOf(group);
      const { content } = await fragment(entry.pages[page][3]);
      const forms = words(plain(content)).filter(({ word }) => terms(word).some((term) => stems.has(term)));
      return forms.map(({ word }) => word).sort((a, b) => a.length - b.length)[0];
    };

    // Those of a query that are nowhere, mended one by one; what the query then is.
    const guessed = async (asking, groups) => {
      const mends = await Promise.all(asking.map((word, at) => (groups[at].length ? [] : mended(word))));
      const all = groups.map((group, at) => (group.length ? group : mends[at]));
      const [first] = pagesOf(all);
      if (first === undefined || !mends.some((mend) => mend.length)) return undefined;
      const said = await Promise.all(asking.map((word, at) => (mends[at].length ? written(mends[at], first) : word)));
      return { groups: all, instead: said.map((word, at) => word ?? asking[at]).join(" ") };
    };

    const groupsOf = (asking) => Promise.all(asking.map(meant));

    // What the query means: the stems of each word; and what it was taken for when it means nothing as it stands.
    const read = async (query) => {
      const asking = asked(query);
      const groups = await groupsOf(asking);
      if (groups.every((group) => group.length)) return { asking, groups };
      for (const other of globalThis.jurnalGuess.otherBoards(query)) {
        const keys = asked(other);
        const meaning = await groupsOf(keys);
        if (keys.length && meaning.every((group) => group.length)) return { asking: keys, groups: meaning, instead: other };
      }
      return { asking, groups, ...(await guessed(asking, groups)) };
    };

    // The pieces of a query.
    const search = async (query) => {
      const { asking, groups, instead } = await read(query);
      let pages = pagesOf(groups);
      for (const phrase of phrases(query)) {
        const kept = await Promise.all(pages.map((page) => holds(page, phrase)));
        pages = pages.filter((_, at) => kept[at]);
      }
      return {
        stems: stemsOf(groups.flat()),
        pages: pages.map(described),
        people: whose(asking),
        called: { section: called(asking, entry.sections), kind: called(asking, entry.kinds) },
        absent: pages.length ? asking.filter((_, at) => !groups[at].length) : [],
        instead,
      };
    };

    // People whose name is all that is asked for.
    const whose = (asking) => {
      const wanted = asking.map(named);
      const fits = ([, , bases]) => wanted.every((some) => some.some((name) => bases.includes(name)));
      return wanted.length ? entry.people.filter(fits).map(([id, name]) => ({ id, name })) : [];
    };

    // Sections and kinds that are called so.
    const called = (asking, names) => {
      const wanted = asking.map((word) => stemmer.stem(word));
      const fits = (name) => {
        const own = new Set(words(plain(name)).flatMap(({ word }) => parts(word)).map((word) => stemmer.stem(word)));
        return wanted.length && wanted.every((term) => own.has(term));
      };
      return names.filter(([, name]) => fits(name)).map(([id, name]) => ({ id, name }));
    };

    // The words of a piece around those that were meant, as [text, is meant] parts; the block they stand in; the
    // questions and headings that have them.
    const excerpt = async (page, stems, size = 28) => {
      const { content, anchors } = await fragment(page.fragment);
      const text = plain(content);
      const said = words(text);
      const hits = said.map(({ word }) => terms(word).some((term) => stems.has(term)));
      const from = hits.includes(true) ? best(hits, size) : begun(text, said, plain(page.title));
      const shown = said.slice(from, from + size);
      if (!shown.length) return { parts: [], deep: [], cut: false };
      const before = text.slice(0, shown[0].at).split(/\s+/).length - 1;
      const anchor = hits.includes(true) ? anchors.findLast((block) => block.location <= before + size / 3)?.id : undefined;
      const marked = words(text).filter((_, at) => hits[at] && at >= from && at < from + size);
      const deep = anchors.filter(({ text: title, id }) => title && /^(q|h|s)/.test(id) && has(title, stems));
      return { parts: cutUp(text, shown, marked), anchor, cut: from > 0, deep: deep.slice(0, 3).map(({ id, text: title }) => ({ id, title: plain(title).trim() })) };
    };
    const has = (title, stems) => words(plain(title)).some(({ word }) => terms(word).some((term) => stems.has(term)));

    // Where the text begins after its title.
    const begun = (text, said, title) => {
      const at = text.indexOf(title.replaceAll("\u00a0", " "));
      const start = at < 0 ? 0 : at + title.length;
      return Math.max(0, said.findIndex((word) => word.at >= start));
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

  // Neighbours that were meant are one part.
  const cutUp = (text, shown, marked) => {
    const made = [];
    let at = shown[0].at;
    for (const { at: start, end } of marked) {
      const between = text.slice(at, start);
      if (made.length && !between.trim()) made.at(-1)[0] += between + text.slice(start, end);
      else made.push([between, false], [text.slice(start, end), true]);
      at = end;
    }
    made.push([text.slice(at, shown.at(-1).end), false]);
    return made.filter(([part]) => part);
  };

  globalThis.jurnalFind = open;
})();
