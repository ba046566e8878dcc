// In the page, before anything of its own: when it painted, how long it was blocked, and from a key to its paint.
//
// From a key (or a click) is from the time stamp that the browser gave the event when it arrived. Shown is after the first
// frame that follows: the letter stands in its box. Painted is after the
// last frame in which anything of the page changed because of it: a message posted from `requestAnimationFrame` is
// delivered once the main thread has handed that frame over. What is only announced to screen readers half a second
// later does not count. Blocked are tasks of 50 ms and more, as the browser counts them (`longtask`).

(() => {
  // Nothing may have changed for so long before a key counts as answered.
  const QUIET_MS = 150;

  const tasks = [];
  const blocked = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  blocked.observe({ type: "longtask", buffered: true });

  const afterThisTask = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  };
  const afterTheFrame = (then) =>
    requestAnimationFrame(() => {
      const begun = performance.now();
      afterThisTask((end) => then(begun, end));
    });

  let answering = null;
  document.addEventListener("explorer:ready", () => afterTheFrame((_, end) => (answering = end)));

  let watched = null;
  const paints = (key) => {
    if (key.awaited) return;
    key.awaited = true;
    afterTheFrame((begun, end) => {
      key.awaited = false;
      key.shown ??= end;
      key.painted = end;
      // Without the wait for the screen's next refresh, which is what lies between the last change and the frame.
      key.work = end - key.from - Math.max(0, begun - (key.changed ?? begun));
    });
  };
  const began = ({ type, timeStamp }) => {
    if (watched?.type !== type || watched.from) return;
    watched.from = timeStamp;
  };
  const acted = () => {
    if (watched?.from) paints(watched);
  };
  for (const type of ["keydown", "click"]) addEventListener(type, began, true);
  for (const type of ["input", "change"]) addEventListener(type, acted, true);
  const changes = new MutationObserver((changes) => {
    const shown = changes.some(({ target }) => !(target.parentElement ?? target)?.closest?.("[role=status]"));
    if (!shown || !watched?.from) return;
    watched.changed = performance.now();
    paints(watched);
  });

  window.felt = {
    // The next event of that type is followed.
    watch(type) {
      watched = { type };
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      changes.observe(document.getElementById("explorer"), everything);
    },
    // What became of it: milliseconds until it was shown, until all that came of it was painted, and those of the last
    // frame's that the main thread worked.
    async followed() {
      const key = watched;
      const settled = () => key.painted && !key.awaited && performance.now() - Math.max(key.changed ?? 0, key.painted) > QUIET_MS;
      while (!settled()) await new Promise((done) => setTimeout(done, 20));
      watched = null;
      return { shown: key.shown - key.from, painted: key.painted - key.from, work: key.work };
    },
    async answers() {
      while (answering === null) await new Promise((done) => setTimeout(done, 20));
    },
    opening() {
      tasks.push(...blocked.takeRecords());
      const visible = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
      const after = tasks.map(({ startTime, duration }) => Math.min(duration, startTime + duration - visible));
      return { visible, answering, blocked: Math.max(0, ...after) };
    },
    boxes: () =>
      [...document.querySelectorAll(".facet[open] .opt:not(.is-all) input")].map((box) => box.getAttribute("aria-label").replace(/,[^,]*$/, "")),
    place(label) {
      const box = [...document.querySelectorAll(".facet[open] .opt input")].find((box) =>
        box.getAttribute("aria-label").startsWith(`${label},`));
      box.scrollIntoView({ block: "center" });
      const { x, y, width, height } = box.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  };
})();
