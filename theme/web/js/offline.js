// The newest issue is kept for reading without a network, once the page is there and has been looked at for a while.
// A reader who asks for little data is left alone.
(() => {
  const LATER = 6000;
  const root = new URL("../../", document.currentScript.src);
  if (!navigator.serviceWorker || navigator.connection?.saveData) return;
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  const start = () => navigator.serviceWorker.register(new URL("sw.js", root)).catch(() => {});
  addEventListener("load", () => setTimeout(() => idle(start), LATER));
})();
