// Keeps the newest issue readable without a network. `SITE`, which the build writes above, says what is kept:
// `shell` what every page needs, `pages` the pages of the issue by language (path -> version), `offline` the page shown
// where nothing is kept. Pages are asked of the network first; what is named by its content is never asked for twice.
const [SHELL, ISSUE, MET] = ["shell", "issue", "met"].map((name) => `jurnal-${name}`);
const PATIENCE = 3500; // ms until a page that is kept is shown instead of waited for
const MOST = 120; // things met on the way that are kept
const ROOT = new URL("./", location);
const url = (path) => new URL(path, ROOT);
const languageOf = (address) => Object.keys(SITE.pages).find((code) => address.startsWith(url(`${code}/`).href));

// The pages of the issue in a language: what has changed is loaded, what is gone is forgotten.
const keep = async (language) => {
  const cache = await caches.open(ISSUE);
  const wanted = new Map(Object.entries(SITE.pages[language] ?? {}).map(([path, version]) => [`${url(path).href}?${version}`, path]));
  const mine = (request) => languageOf(request.url) === language;
  const kept = new Set();
  for (const request of await cache.keys()) {
    if (wanted.has(request.url)) kept.add(request.url);
    else if (mine(request)) await cache.delete(request);
  }
  for (const [key, path] of wanted) {
    if (kept.has(key)) continue;
    const response = await fetch(url(path), { cache: "no-cache" });
    if (response.ok) await cache.put(key, response);
  }
};

const prune = async (cache) => {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((key) => cache.delete(key)));
};

const remember = async (request, response) => {
  const cache = await caches.open(MET);
  await cache.put(request, response);
  await prune(cache);
};

addEventListener("install", (event) => {
  const work = async () => {
    const shell = await caches.open(SHELL);
    const there = new Set((await shell.keys()).map((request) => request.url));
    await shell.addAll(SITE.shell.map((path) => url(path).href).filter((address) => !there.has(address)));
    const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
    const languages = new Set(pages.map((page) => languageOf(page.url)).filter(Boolean));
    await Promise.all([...languages].map(keep));
    await skipWaiting();
  };
  event.waitUntil(work());
});

addEventListener("activate", (event) => {
  const work = async () => {
    const shell = await caches.open(SHELL);
    const wanted = new Set(SITE.shell.map((path) => url(path).href));
    for (const request of await shell.keys()) if (!wanted.has(request.url)) await shell.delete(request);
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("jurnal-") && ![SHELL, ISSUE, MET].includes(name)).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(work());
});

const page = async (event) => {
  const { request } = event;
  const kept = async () => (await caches.match(request.url.split("#")[0], { ignoreSearch: true })) ?? undefined;
  const network = fetch(request);
  const noted = network.then((response) => (response.ok && !response.redirected ? remember(request, response.clone()) : undefined));
  event.waitUntil(noted.catch(() => {}));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(kept);
  try {
    return (await Promise.race([network, patience])) ?? (await network);
  } catch {
    const language = languageOf(request.url) ?? Object.keys(SITE.offline)[0];
    return (await kept()) ?? (await caches.match(url(SITE.offline[language]).href)) ?? Response.error();
  }
};

const file = async (event) => {
  const { request } = event;
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(remember(request, response.clone()));
  return response;
};

const seen = new Set();
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(ROOT.href)) return;
  if (request.mode === "navigate") {
    event.respondWith(page(event));
    const language = languageOf(request.url);
    if (language && !seen.has(language) && !request.headers.has("Save-Data")) {
      seen.add(language);
      event.waitUntil(keep(language).catch(() => seen.delete(language)));
    }
  } else if (SITE.lasting.some((folder) => request.url.startsWith(url(folder).href))) {
    event.respondWith(file(event));
  }
});
