// Before the first paint: the reader's choice of theme and of the size of letters, if there is one.
try {
  const theme = localStorage.getItem("theme");
  const text = localStorage.getItem("text-size");
  if (theme) document.documentElement.dataset.theme = theme;
  if (text) document.documentElement.dataset.text = text;
} catch {}
