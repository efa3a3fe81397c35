// The search page: the index of this page's language, loaded with the first letter.
(() => {
  const place = document.querySelector(".find");
  const box = document.getElementById("q");
  const hits = place.querySelector(".hits");
  const count = place.querySelector(".hits__count");
  const list = place.querySelector(".hits__list");
  const address = new URL(place.dataset.index, location.href).href;
  let index;
  let asked = 0;

  const load = () => {
    index ??= import(address).then(async (pagefind) => {
      await pagefind.options({ excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    });
    return index;
  };

  const element = (name, className, words) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (words) made.textContent = words;
    return made;
  };

  // An excerpt marks what was found with <mark>: rebuilt from text, so nothing else gets in.
  const excerpt = (html) => {
    const paragraph = element("p", "hit__text");
    const parsed = new DOMParser().parseFromString(html, "text/html");
    for (const node of parsed.body.childNodes) {
      paragraph.append(node.nodeName === "MARK" ? element("mark", "", node.textContent) : node.textContent);
    }
    return paragraph;
  };

  const row = (data) => {
    const item = element("li", "hit");
    item.dataset.slug = data.meta.slug ?? "";
    item.append(element("p", "hit__kind label", [data.meta.kind, data.meta.issue].filter(Boolean).join(" · ")));
    const title = element("h2", "hit__title");
    const link = element("a", "", data.meta.title);
    link.href = data.url;
    title.append(link);
    item.append(title, excerpt(data.excerpt));
    const deep = (data.sub_results ?? []).filter((part) => part.url !== data.url).slice(0, 3);
    if (deep.length) {
      const parts = element("p", "hit__deep");
      for (const part of deep) {
        const to = element("a", "", part.title);
        to.href = part.url;
        parts.append(to, " ");
      }
      item.append(parts);
    }
    return item;
  };

  const show = async (query) => {
    const mine = ++asked;
    hits.hidden = !query;
    if (!query) return;
    try {
      const pagefind = await load();
      const found = await pagefind.search(query);
      const rows = await Promise.all(found.results.slice(0, 30).map((result) => result.data()));
      if (mine !== asked) return;
      count.textContent = found.results.length
        ? place.dataset.found.replace("{n}", found.results.length)
        : place.dataset.none.replace("{q}", query);
      list.replaceChildren(...rows.map(row));
    } catch {
      count.textContent = place.dataset.failed;
      list.replaceChildren();
    }
  };

  let timer;
  box.addEventListener("focus", () => load().catch(() => {}), { once: true });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = box.value.trim();
      history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
      show(query);
    }, 120);
  });
  place.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    show(box.value.trim());
  });
  const wanted = new URLSearchParams(location.search).get("q");
  if (wanted) {
    box.value = wanted;
    show(wanted.trim());
  }
})();
