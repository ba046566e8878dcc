// Reading without a network: a hosted page has itself kept by a service worker (`offline.js`), unless the reader has
// switched that off. The page in a frame keeps nothing. `data-offline` says whether it is on; without it, it cannot be. Joined to
// `boot.js`.
(() => {
  const root = document.documentElement;
  const WORKER = "offline.js";
  const keep = async (on) => {
    root.dataset.offline = on ? "on" : "off";
    storage.set("offline", on ? null : "off");
    try {
      if (on) {
        await navigator.serviceWorker.register(trusted(WORKER), { updateViaCache: "none" });
        return;
      }
      const registration = await navigator.serviceWorker.getRegistration();
      if (!registration) return;
      const names = await caches.keys();
      const ours = names.filter((name) => name.startsWith(`comment-explorer ${registration.scope} `));
      await registration.unregister();
      await Promise.all(ours.map((name) => caches.delete(name)));
    } catch (error) {
      // Nothing is kept then, which is all that this was for.
      console.warn(error);
    }
  };
  document.addEventListener("readystatechange", () => {
    const can = "serviceWorker" in navigator && window.parent === window;
    if (!can || !document.querySelector("link[rel=manifest]")) return;
    const off = storage.get("offline") === "off";
    root.dataset.offline = off ? "off" : "on";
    // After all that the reader waits for, who may have switched it off by then.
    addEventListener("load", () => {
      if (root.dataset.offline === "on") keep(true);
    });
  }, { once: true });
  document.addEventListener("explorer:offline", (event) => keep(event.detail));
})();
