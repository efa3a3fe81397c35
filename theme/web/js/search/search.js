// The search page: asks the index with every letter, and shows what it finds as links.
(() => {
  const place = document.querySelector(".find");
  const box = document.getElementById("q");
  const hits = place.querySelector(".hits");
  const count = place.querySelector(".hits__count");
  const list = place.querySelector(".hits__list");
  const folder = new URL(place.dataset.index, location.href);
  const root = new URL("../../", folder);
  let index;
  let asked = 0;

  const load = () => {
    index ??= globalThis.jurnalFind(folder, new URL("pagefind/fragment/", root));
    index.catch(() => (index = undefined));
    return index;
  };

  const element = (name, className, words) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (words) made.textContent = words;
    return made;
  };

  // The words around what was found, which is marked; a link to the block they stand in.
  const fill = async (item, page, stems) => {
    const { parts, anchor, cut } = await (await load()).excerpt(page, stems);
    const link = element("a", "hit__text");
    link.href = new URL(page.url.slice(1) + (anchor ? `#${anchor}` : ""), root);
    if (cut) link.append("… ");
    for (const [word, meant] of parts) link.append(meant ? element("mark", "", word) : word, " ");
    link.append("…");
    item.append(link);
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

  const row = (page, stems) => {
    const item = element("li", "hit");
    item.dataset.slug = page.slug;
    item.append(element("p", "hit__kind label", [page.kind, page.issue].filter(Boolean).join(" · ")));
    const title = element("h2", "hit__title");
    const link = element("a", "", page.title);
    link.href = new URL(page.url.slice(1), root);
    title.append(link);
    item.append(title);
    item.fill = () => fill(item, page, stems);
    return item;
  };

  const show = async (query, unfinished) => {
    const mine = ++asked;
    if (!query) hits.hidden = true;
    if (!query) return;
    try {
      const { pages, stems } = await (await load()).search(query, unfinished);
      if (mine !== asked) return;
      count.textContent = pages.length
        ? place.dataset.found.replace("{n}", pages.length)
        : place.dataset.none.replace("{q}", query);
      const rows = pages.map((page) => row(page, stems));
      seen.disconnect();
      list.replaceChildren(...rows);
      hits.hidden = false;
      rows.forEach((item) => seen.observe(item));
    } catch {
      if (mine !== asked) return;
      count.textContent = place.dataset.failed;
      list.replaceChildren();
      hits.hidden = false;
    }
  };

  const remember = () => {
    const query = box.value.trim();
    history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    return query;
  };

  box.addEventListener("focus", () => load().catch(() => {}), { once: true });
  box.addEventListener("input", () => show(remember(), true));
  place.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    show(remember(), false);
  });
  const wanted = new URLSearchParams(location.search).get("q");
  if (wanted) {
    box.value = wanted;
    show(wanted.trim(), false);
  }
})();
