// The search page: asks the index with every letter, shows what it finds as links, and keeps the address in step.
(() => {
  const LOT = 20;
  const place = document.querySelector(".find");
  const box = document.getElementById("q");
  const part = (name) => place.querySelector(`.${name}`);
  const [hits, count, list] = [part("hits"), part("hits__count"), part("hits__list")];
  const [none, more, chosen, aside] = [part("none"), part("hits__more"), part("chosen"), part("filters")];
  const told = place.dataset;
  const folder = new URL(told.index, location.href);
  const root = new URL("../../", folder);
  const title = document.title;
  let opened;
  let filters;
  let asked = 0;

  const load = () => {
    opened ??= globalThis.jurnalFind(folder, new URL("pagefind/fragment/", root)).then((index) => {
      filters = globalThis.jurnalFilters(aside, index.entry, () => go("pushState", true));
      filters.read(new URLSearchParams(location.search));
      return index;
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };

  const element = (name, className, words) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (words) made.textContent = words;
    return made;
  };
  const linked = (path, className, words) => {
    const link = element("a", className, words);
    link.href = new URL(path, root);
    return link;
  };

  // The words around what was found, which is marked; a link to the block they stand in, and to questions that ask it.
  const fill = async (item, page, stems) => {
    const { parts, anchor, cut, deep } = await (await load()).excerpt(page, stems);
    const path = page.url.slice(1);
    const link = linked(path + (anchor ? `#${anchor}` : ""), "hit__text");
    if (cut) link.append("… ");
    for (const [words, meant] of parts) link.append(meant ? element("mark", "", words) : words);
    link.append(" …");
    item.append(link);
    if (!deep.length) return;
    const questions = element("p", "hit__deep");
    questions.append(...deep.map(({ id, title: words }) => linked(`${path}#${id}`, "", words)));
    item.append(questions);
  };

  // Excerpts cost a request each: only those that are about to be seen are fetched.
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        target.fill().catch(() => {});
      }
    },
    { rootMargin: "100px" },
  );

  const row = (page, stems, entry) => {
    const [kind, kindName] = entry.kinds[page.kind] ?? [];
    const [, section, colour] = entry.sections[page.section] ?? [];
    const item = element("li", `hit ${colour ?? "c-house"}`);
    item.dataset.slug = page.slug;
    item.append(element("p", "hit__page", page.page ? String(page.page) : ""));
    const about = element("p", "kind label hit__kind");
    if (kind) about.append(element("span", `icon k-${kind}`), element("b", "", kindName));
    for (const words of [section, entry.issues.length > 1 && entry.issues[page.issue]?.[1]]) if (words) about.append(element("span", "", words));
    const heading = element("h2", "hit__title");
    heading.append(linked(page.url.slice(1), "", page.title));
    item.append(about, heading);
    item.fill = () => fill(item, page, stems);
    return item;
  };

  const rows = (pages, stems, entry, from = 0) => {
    const made = pages.slice(from, from + LOT).map((page) => row(page, stems, entry));
    list.append(...made);
    made.forEach((item) => seen.observe(item));
    more.hidden = pages.length <= from + LOT;
    more.onclick = () => {
      rows(pages, stems, entry, from + LOT);
      list.children[from + LOT].querySelector("a").focus();
    };
  };

  const says = (name, values) => Object.entries(values).reduce((text, [key, value]) => text.replace(`{${key}}`, value), told[name]);

  // What was asked for as it was understood, and whose page may be meant.
  const notes = ({ instead, absent = [], people = [], called = {} }, query) => {
    const made = [];
    if (instead) made.push(element("p", "", says("instead", { q: query, w: instead })));
    else if (absent.length) made.push(element("p", "", says("absent", { words: absent.map((word) => `«${word}»`).join(", ") })));
    const ways = people.map(({ id, name }) => [told.person, `${told.people}${id}/`, name]);
    const here = location.pathname.slice(root.pathname.length);
    for (const group of ["section", "kind"]) {
      const word = aside.querySelector(`[data-group="${group}"] legend`).textContent;
      for (const { id, name } of called[group] ?? []) ways.push([word, `${here}?${group}=${id}`, name]);
    }
    for (const [word, path, name] of ways) {
      const line = element("p", "", `${word}: `);
      line.append(linked(path, "", name));
      made.push(line);
    }
    part("hits__notes").replaceChildren(...made);
  };

  const tokens = () => {
    const made = filters.tokens().map(({ name, drop }) => {
      const button = element("button", "chosen__one", name);
      button.type = "button";
      button.setAttribute("aria-label", says("drop", { name }));
      button.addEventListener("click", () => (drop(), count.focus()));
      return button;
    });
    chosen.hidden = !made.length;
    part("chosen__list").replaceChildren(...made);
    place.querySelector(".filters__toggle b").textContent = made.length || "";
    return made.length;
  };

  const show = async () => {
    const mine = ++asked;
    const query = box.value.trim();
    try {
      const index = await load();
      const found = query ? await index.search(query) : { pages: index.pages, stems: new Set() };
      if (mine !== asked) return;
      const some = tokens();
      filters.draw(found.pages);
      place.classList.toggle("is-asked", Boolean(query || some));
      hits.hidden = !query && !some;
      if (hits.hidden) return list.replaceChildren();
      const pages = filters.kept(found.pages);
      count.textContent = pages.length ? says("found", { n: pages.length }) : query ? says("none", { q: query }) : told.nothing;
      notes(found, query);
      none.hidden = pages.length > 0;
      part("none__filters").hidden = !some;
      for (const link of none.querySelectorAll("a[data-plain]")) link.href = `${link.dataset.plain}?q=${encodeURIComponent(query)}`;
      seen.disconnect();
      list.replaceChildren();
      rows(pages, found.stems, index.entry);
    } catch {
      if (mine !== asked) return;
      hits.hidden = false;
      count.textContent = told.failed;
      list.replaceChildren();
    }
  };

  // The address says what is asked for. Letters change it in place; a filter makes a step to come back to, and so do
  // the first letters after a question that was settled.
  let settled = true;
  const address = () => {
    const parameters = new URLSearchParams(filters ? "" : location.search);
    parameters.delete("q");
    const query = box.value.trim();
    const all = new URLSearchParams(query ? { q: query } : {});
    if (filters) filters.write(all);
    else for (const [name, value] of parameters) all.append(name, value);
    const search = all.toString().replaceAll("+", "%20");
    return search ? `?${search}` : location.pathname;
  };
  const go = (how, done) => {
    const next = address();
    if (new URL(next, location.href).search !== location.search) history[how](null, "", next);
    settled = done;
    dress();
    return show();
  };
  // Title and language switch go with the address.
  const switches = [...document.querySelectorAll(".lang a")].map((link) => [link, link.getAttribute("href")]);
  const dress = () => {
    const query = box.value.trim();
    document.title = query ? `${query} – ${title}` : title;
    for (const [link, plain] of switches) link.setAttribute("href", plain + location.search);
  };

  for (const [link] of switches) for (const type of ["pointerdown", "focus", "click"]) link.addEventListener(type, dress);

  const restore = () => {
    const parameters = new URLSearchParams(location.search);
    box.value = parameters.get("q") ?? "";
    settled = true;
    dress();
    filters?.read(parameters);
    return show();
  };

  box.addEventListener("focus", () => load().then((index) => index.ready(), () => {}), { once: true });
  box.addEventListener("input", () => go(settled && location.search ? "pushState" : "replaceState", false));
  place.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    go("replaceState", true);
  });
  const toggle = part("filters__toggle");
  toggle.addEventListener("click", () => toggle.setAttribute("aria-expanded", String(aside.classList.toggle("is-open"))));
  for (const button of place.querySelectorAll(".filters__clear")) {
    button.addEventListener("click", () => load().then(() => (filters.clear(), count.focus())));
  }
  addEventListener("popstate", restore);
  restore();
  if (location.hash === "#q") box.focus();
})();
