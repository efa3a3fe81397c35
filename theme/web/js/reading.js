// Where a reader is, and what they chose: the place in the text, the language, the size of the letters. All of it stays
// in this browser. Nothing moves unasked, and without it every page reads.
(() => {
  const root = document.documentElement;
  const UNDER_THE_HEADER = 150;
  const SIZES = [0.9, 1, 1.125, 1.25, 1.4];
  const KEPT = 40;
  const ask = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {}
  };

  // The block being read: its anchor is the same in every language, or the link says what it is called there.
  const blocks = [...document.querySelectorAll(":is(.prose, .voices, .cell--own) [id]:not(sup, li, svg *), .pair[id]")];
  const here = () => {
    if (scrollY < innerHeight * 0.3) return undefined;
    return blocks.findLast((block) => block.getBoundingClientRect().top < UNDER_THE_HEADER)?.id;
  };
  document.querySelectorAll("[data-same-place]").forEach((link) => {
    const plain = link.getAttribute("href");
    const called = new Map((link.dataset.places ?? "").split(" ").map((pair) => pair.split(":")));
    for (const type of ["pointerdown", "focus", "click"]) {
      link.addEventListener(type, () => {
        const anchor = here();
        link.setAttribute("href", anchor ? `${plain}#${called.get(anchor) ?? anchor}` : plain);
      });
    }
  });

  // The question or heading being read is marked in the contents beside the text.
  const entries = [...document.querySelectorAll(".toc a")];
  const targets = entries.map((entry) => document.getElementById(decodeURIComponent(entry.hash.slice(1)))).filter(Boolean);
  if (targets.length) {
    const mark = () => {
      const current = targets.findLast((target) => target.getBoundingClientRect().top < innerHeight * 0.35)?.id;
      for (const entry of entries) {
        if (entry.hash === `#${current}`) entry.setAttribute("aria-current", "true");
        else entry.removeAttribute("aria-current");
      }
    };
    const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -65% 0px" });
    targets.forEach((target) => watch.observe(target));
  }

  // The border under the header fills as one reads: here only where the stylesheet cannot do it.
  const edge = document.querySelector(".is-piece .top__edge");
  if (edge && !CSS.supports("animation-timeline: scroll()")) {
    const fill = () => edge.style.setProperty("--read", scrollY / (root.scrollHeight - innerHeight || 1));
    addEventListener("scroll", fill, { passive: true });
    fill();
  }

  // The language last read: on pages in every language its way in is marked. Links stay as they are.
  const choices = document.querySelectorAll("[data-continue]");
  if (choices.length) {
    for (const choice of choices) {
      if (choice.hreflang !== ask("language")) continue;
      choice.classList.add("is-last");
      choice.querySelector("span").textContent = choice.dataset.continue;
    }
  } else if (!document.body.matches(".front, .bare")) keep("language", root.lang);

  // The size of the letters: theme.js sets it before the first paint.
  const sizes = document.querySelector(".sizes");
  if (sizes) {
    const [smaller, larger] = sizes.querySelectorAll("[data-step]");
    const now = () => Math.max(0, SIZES.indexOf(Number(root.dataset.text ?? 1)));
    const show = () => {
      sizes.querySelector("output").textContent = `${Math.round(SIZES[now()] * 100)} %`;
      smaller.disabled = now() === 0;
      larger.disabled = now() === SIZES.length - 1;
    };
    document.querySelector(".tool--text").hidden = false;
    show();
    for (const button of [smaller, larger]) {
      button.addEventListener("click", () => {
        const place = here();
        const top = place && document.getElementById(place).getBoundingClientRect().top;
        root.dataset.text = SIZES[now() + Number(button.dataset.step)];
        keep("text", root.dataset.text);
        show();
        if (place) scrollBy({ top: document.getElementById(place).getBoundingClientRect().top - top, behavior: "instant" });
      });
    }
  }

  // The place in each piece is kept as one reads, and offered when one comes back to its beginning.
  const piece = document.querySelector("[data-piece]");
  const offer = document.querySelector(".resume");
  if (piece && offer) {
    const name = piece.dataset.piece;
    const read = () => {
      try {
        return JSON.parse(ask("places")) ?? {};
      } catch {
        return {};
      }
    };
    let waiting = false;
    const save = () => {
      const place = here();
      if (waiting || !place) return;
      const { [name]: _, ...others } = read();
      const done = blocks.at(-1).getBoundingClientRect().bottom < innerHeight;
      const newest = Object.entries(others).slice(1 - KEPT);
      keep("places", JSON.stringify(Object.fromEntries(done ? newest : [...newest, [name, place]])));
    };
    const close = () => {
      waiting = false;
      offer.hidden = true;
    };
    const place = read()[name];
    const there = place && blocks.find((block) => block.id === place);
    if (there && !location.hash && scrollY < innerHeight && there.getBoundingClientRect().top > innerHeight * 1.5) {
      waiting = true;
      const passed = targets.findLastIndex((target) => target === there || target.compareDocumentPosition(there) & 4);
      offer.querySelector("a").hash = place;
      offer.querySelector("small").textContent = entries[passed]?.textContent ?? "";
      offer.querySelector("a").addEventListener("click", close);
      offer.querySelector("button").addEventListener("click", close);
      offer.hidden = false;
    }
    let timer;
    addEventListener("scroll", () => {
      if (waiting && scrollY > innerHeight * 1.5) close();
      clearTimeout(timer);
      timer = setTimeout(save, 300);
    }, { passive: true });
    addEventListener("pagehide", save);
  }
})();
