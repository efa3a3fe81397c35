// Progressive only: without it every page reads, links and switches language.
(() => {
  const root = document.documentElement;
  const UNDER_THE_HEADER = 130;

  // Theme: the system's, then the other one, remembered.
  const button = document.querySelector(".tool--theme");
  if (button) {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const now = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");
    const show = () => button.setAttribute("aria-pressed", String(now() === "dark"));
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      root.dataset.theme = now() === "dark" ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {}
      show();
    });
  }

  // The block being read: its anchor is the same in both languages, so the language switch carries it along.
  const blocks = [...document.querySelectorAll(".prose [id], .voice[id]")];
  const here = () => {
    if (scrollY < innerHeight * 0.3) return undefined;
    return blocks.findLast((block) => block.getBoundingClientRect().top < UNDER_THE_HEADER)?.id;
  };
  document.querySelectorAll("[data-same-place]").forEach((link) => {
    const plain = link.getAttribute("href");
    for (const type of ["pointerdown", "focus", "click"]) {
      link.addEventListener(type, () => {
        const anchor = here();
        link.setAttribute("href", anchor ? `${plain}#${anchor}` : plain);
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

  // "/" goes to the search.
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select")) return;
    event.preventDefault();
    const box = document.querySelector("input[type=search]");
    if (box) box.focus();
    else document.querySelector(".tool--search")?.click();
  });
})();
