// Words at the end of narrow lines. A word that is divided stands in
//   <span class="parted" data-word="азаматтық"><span aria-hidden="true">аза<i></i>маттық</span></span>
// where <i> is a soft hyphen of the stylesheet: copying, searching and translating find the whole word, and so does a
// screen reader, which is given data-word. Every other word stays as it was.
(() => {
  const NARROW = 23;
  const LETTERS = 3;
  const PORTION = 6; // ms of measuring: on a slow phone, too, a press is answered between two portions
  const FLOWING = ":is(p, li, dd, td, figcaption):not(blockquote *, .pull *)";
  const NEVER = "svg, script, style, textarea, [hidden], [aria-hidden], .sr, .parted, details:not([open]) > :not(summary)";
  const main = document.querySelector("main");
  const language = document.documentElement.lang;

  // Whether this browser divides words of that language: none does it for Kazakh.
  const divided = (lang) => {
    const probe = Object.assign(document.createElement("p"), { lang, textContent: lang === "ru" ? "представительство" : "ынтымақтастық" });
    Object.assign(probe.style, { position: "absolute", visibility: "hidden", inlineSize: "6em", overflowWrap: "normal" });
    main.append(probe);
    const heights = ["manual", "auto"].map((hyphens) => {
      probe.style.hyphens = hyphens;
      return probe.offsetHeight;
    });
    probe.remove();
    return heights[1] > heights[0];
  };
  const known = new Map();
  const left = (lang) => {
    if (!known.has(lang)) known.set(lang, !divided(lang));
    return known.get(lang);
  };

  // The block a text stands in; nothing in a row of boxes, where a <span> would become a box of its own.
  const blockOf = (text, seen) => {
    let element = text.parentElement;
    while (getComputedStyle(element).display === "inline") element = element.parentElement;
    if (!seen.has(element)) {
      const style = getComputedStyle(element);
      const inner = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      seen.set(element, {
        skip: !element.clientWidth || /flex|grid/.test(style.display) || style.whiteSpaceCollapse === "preserve" || style.textWrapMode === "nowrap",
        flows: element.matches(FLOWING) && style.textWrapStyle !== "balance" && inner < NARROW * parseFloat(style.fontSize),
        inner,
        first: element.matches(".drop") ? text : undefined,
      });
    }
    return seen.get(element);
  };

  const range = document.createRange();
  const fits = (text, start, end, inner) => {
    range.setStart(text, start);
    range.setEnd(text, end);
    const lines = range.getClientRects();
    return lines.length < 2 && !(lines[0]?.width > inner + 0.5) && !(lines[0]?.right > document.documentElement.clientWidth);
  };

  const part = (word, offsets) => {
    const outer = Object.assign(document.createElement("span"), { className: "parted" });
    const inner = document.createElement("span");
    outer.dataset.word = word;
    inner.setAttribute("aria-hidden", "true");
    let from = 0;
    for (const at of offsets) {
      inner.append(word.slice(from, at), document.createElement("i"));
      from = at;
    }
    inner.append(word.slice(from));
    outer.append(inner);
    return outer;
  };

  // What is to be divided in a text: [start, word, offsets], found before anything is changed.
  const wanted = (text, seen) => {
    const block = blockOf(text, seen);
    if (block.skip) return [];
    const lang = text.parentElement.closest("[lang]")?.lang ?? language;
    if (lang !== "kk" && lang !== "ru") return [];
    const all = block.flows && left(lang);
    const found = [];
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}\p{N}\u00ad]{6,}/gu)) {
      if (block.first === text && !index) continue;
      if (!all && fits(text, index, index + word.length, block.inner)) continue;
      const offsets = breaks(word, lang).filter((at) => at >= LETTERS && at <= word.length - LETTERS);
      if (offsets.length) found.push([index, word, offsets]);
    }
    return found;
  };

  const broken = (span) => {
    const boxes = [...span.firstChild.getClientRects()];
    return boxes.length > 1 && boxes.at(-1).top > boxes[0].top + 1;
  };
  const restore = (spans) => {
    const around = new Set([...spans].map((span) => span.parentNode));
    for (const span of spans) span.replaceWith(span.dataset.word);
    for (const element of around) element.normalize();
  };

  // One portion: everything was read, is changed, then read again to see which words a line's end has really divided.
  const portion = (read) => {
    const made = [];
    for (const [text, words] of read) {
      let rest = text;
      let from = 0;
      for (const [start, word, offsets] of words) {
        const here = rest.splitText(start - from);
        rest = here.splitText(word.length);
        const span = part(word, offsets);
        here.replaceWith(span);
        made.push(span);
        from = start + word.length;
      }
    }
    restore(made.filter((span) => !broken(span)));
  };

  let turn = 0;
  const divide = async () => {
    turn += 1;
    const mine = turn;
    restore(main.querySelectorAll(".parted"));
    const texts = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.data.trim().length > 5 && !text.parentElement.closest(NEVER)) texts.push(text);
    }
    const seen = new Map();
    for (let next = 0; next < texts.length; ) {
      const until = performance.now() + PORTION;
      const read = [];
      while (next < texts.length && (!read.length || performance.now() < until)) {
        read.push([texts[next], wanted(texts[next], seen)]);
        next += 1;
      }
      portion(read);
      await new Promise((go) => setTimeout(go));
      if (mine !== turn) return;
    }
    // What stands in the same lines may have moved them since.
    restore([...main.querySelectorAll(".parted")].filter((span) => !broken(span)));
    main.dataset.divided = String(innerWidth);
  };

  if (!main || !["kk", "ru"].includes(language)) return;
  let width = innerWidth;
  let timer;
  // Asking for a size starts the loading of the fonts the page needs; widths count only when they are there.
  if (main.offsetWidth) document.fonts.ready.then(divide);
  main.addEventListener("toggle", divide, true);
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    clearTimeout(timer);
    timer = setTimeout(divide, 150);
  });
})();
