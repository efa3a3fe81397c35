// Progressive only: without it every page reads, links and switches language.
(() => {
  const root = document.documentElement;

  // Theme: the system's, then the other one, remembered.
  const buttons = [...document.querySelectorAll(".tool--theme, .sizes__theme button")];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const theme = () => root.dataset.theme ?? (dark.matches ? "dark" : "light");
  const show = () => buttons.forEach((button) => button.setAttribute("aria-pressed", String(theme() === "dark")));
  show();
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = theme() === "dark" ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {}
      show();
    });
  }

  // "/" goes to the search; on a Kazakh or Russian board its key writes another sign.
  addEventListener("keydown", (event) => {
    const meant = event.key === "/" || (event.code === "Slash" && !event.shiftKey);
    if (!meant || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    event.preventDefault();
    const box = document.querySelector("input[type=search]");
    const way = document.querySelector('.tool--search, .foot__links a[href$="/search/"]');
    if (box) box.focus();
    else if (way) location.href = new URL("#q", way.href).href;
  });
})();
