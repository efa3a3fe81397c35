// Before the first paint: the reader's choice of theme and of the size of letters, if there is one.
try {
  for (const name of ["theme", "text"]) {
    const kept = localStorage.getItem(name);
    if (kept) document.documentElement.dataset[name] = kept;
  }
} catch {}
