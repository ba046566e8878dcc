// Comments of the reader's own: files that are chosen, dropped or pasted, an address (`?corpus=…`), or what this browser
// keeps (`?corpus=kept:…`); of what a page holds only while it is open the address says so (`?corpus=opened`). Nothing of them is sent anywhere. Joined to `boot.js`.
//
// A corpus goes straight to the explorer, by `explorer:corpus`. Everything else is made one by the importers, a wasm of their
// own, whose screen stands in the place of the explorer while the address is `#/open` (`src/importer`). A page
// without importers opens corpora alone.
const opening = (() => {
  const root = document.documentElement;
  const HEAD = 65536;
  const wanted = () => /^#\/open(?![^?/])/.test(location.hash);
  // In a frame of another page comments are those of that page.
  const framed = () => new URLSearchParams(location.hash.split("?")[1] || "").get("embed") === "1";
  // What the importers show, where they show it, and files that wait for them.
  let screen = null;
  let place = null;
  let waiting = [];
  // The corpus that takes the place of the page's own: its bytes, until the explorer has it.
  let present = null;

  const isCorpus = async (file) => {
    const head = await file.slice(0, HEAD).text();
    return /^\s*\{/.test(head.replace(/^\ufeff/, "")) && head.includes("comment-explorer/1");
  };

  // Has the explorer open a corpus. `name` says what it was opened from.
  const open = (bytes, name, key) => {
    present = bytes;
    root.dataset.opened = name;
    root.dataset.changing = "";
    try {
      const address = new URL(location.href);
      address.searchParams.set("corpus", key ? `kept:${key}` : "opened");
      address.hash = "#/comments";
      history.pushState(null, "", address);
    } catch {
      location.hash = "#/comments";
    }
    document.dispatchEvent(new CustomEvent("explorer:corpus", { detail: [new Uint8Array(bytes)] }));
  };
  document.addEventListener("explorer:ready", () => {
    const changed = root.dataset.changing !== undefined;
    delete root.dataset.changing;
    follow();
    // What had the focus went with the comments that were there before, or with the screen of the importers.
    const head = changed && document.getElementById("head");
    if (head) head.focus({ preventScroll: true });
  });

  const give = (parts, type, name) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(parts, { type }));
    link.download = name;
    link.click();
    // The browser reads it after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  document.addEventListener("explorer:save-corpus", ({ detail: name }) => {
    give([present], "application/json", name);
    document.dispatchEvent(new CustomEvent("explorer:told", { detail: "corpus given" }));
  });

  // Tells the explorer once it is there.
  const tellLater = (words) => {
    const tell = () => document.dispatchEvent(new CustomEvent("explorer:told", { detail: words }));
    document.addEventListener("explorer:ready", tell, { once: true });
  };

  // What the importers ask of the page.
  const host = {
    worker: () => importers.worker(),
    open: (bytes, name, key) => open(bytes, name, key),
    save: (bytes, type, name) => give([bytes], type, name),
    kept: () => shelf.all(),
    // Where the storage is full it is read all the same, and that it was not kept is said.
    keep: (bytes, title, comments) => shelf.keep(bytes, title, comments).catch((error) => {
      console.error(error);
      tellLater("not kept");
      return null;
    }),
    forget: (key) => shelf.forget(key),
    read: async (key, title) => open(await shelf.read(key), title, key),
    bytes: (key) => shelf.read(key),
    files: () => waiting.splice(0),
  };

  const choose = async (files) => {
    if (!files.length) return;
    if (!importers.available) {
      const [file] = files;
      return open(await file.arrayBuffer(), file.name);
    }
    // One that comes to other files is read with them (`src/importer`).
    const adds = wanted() && root.dataset.adding !== undefined;
    if (!adds && files.length === 1 && await isCorpus(files[0])) return open(await files[0].arrayBuffer(), files[0].name);
    waiting.push(...files);
    if (screen) screen.choose();
    else if (wanted()) follow();
    else location.hash = "#/open";
  };

  // Shows the importers, or has them stand aside.
  const follow = async () => {
    const shown = importers.available && wanted() && !framed();
    if (!shown) {
      if (root.dataset.changing !== undefined) return;
      delete root.dataset.opening;
      if (place) place.remove();
      return;
    }
    root.dataset.opening = "";
    const loaded = Boolean(place);
    if (!loaded) {
      place = document.createElement("div");
      place.id = "importing";
    }
    document.getElementById("explorer").before(place);
    if (screen) return screen.choose();
    if (loaded) return;
    try {
      const bindings = await importers.load();
      screen = bindings.importing(place, host);
    } catch (error) {
      console.error(error);
      place.remove();
      place = null;
      delete root.dataset.opening;
      document.dispatchEvent(new CustomEvent("explorer:told", { detail: "not opened" }));
    }
  };
  addEventListener("hashchange", follow);
  document.addEventListener("DOMContentLoaded", () => {
    if (importers.available) root.dataset.importers = "";
    follow();
  });

  // Files of folders come with the path at which they stand.
  const walk = async (entry, path, found) => {
    if (found.length >= 20000) return;
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail));
      found.push(path ? new File([file], path + file.name, { type: file.type }) : file);
      return;
    }
    const reader = entry.createReader();
    for (;;) {
      const entries = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!entries.length) return;
      for (const inner of entries) await walk(inner, `${path}${entry.name}/`, found);
    }
  };
  const dropped = async (transfer) => {
    const entries = Array.from(transfer.items || [], (item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
    const files = Array.from(transfer.files);
    if (!entries.some((entry) => entry && entry.isDirectory)) return files;
    const found = [];
    for (const entry of entries) if (entry) await walk(entry, "", found);
    return found;
  };
  const holdsFiles = (event) => !framed() && event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    root.dataset.dropping = "";
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) delete root.dataset.dropping;
  });
  addEventListener("drop", (event) => {
    delete root.dataset.dropping;
    if (!holdsFiles(event)) return;
    event.preventDefault();
    dropped(event.dataTransfer).then(choose).catch(console.error);
  });
  // Each is another text.
  let pastes = 0;
  addEventListener("paste", (event) => {
    if (!wanted() || framed() || !event.clipboardData || event.target.closest("input, textarea")) return;
    const files = Array.from(event.clipboardData.files);
    const text = event.clipboardData.getData("text/plain");
    if (!files.length && text.trim()) files.push(new File([text], `pasted${pastes++ || ""}.txt`, { type: "text/plain" }));
    choose(files).catch(console.error);
  });
  // A field of the page itself, where there are no importers.
  addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.dataset.opens !== undefined) {
      choose(Array.from(event.target.files)).catch(console.error);
    }
  });

  // What the address of the page asks to open, as bytes; `null` where it asks for nothing.
  const named = new URLSearchParams(location.protocol === "about:" ? "" : location.search).get("corpus");
  const address = named === "opened" ? null : named;
  // The page was left since, or is another's.
  if (named === "opened") {
    tellLater("gone");
    const own = new URL(location.href);
    own.searchParams.delete("corpus");
    try { history.replaceState(history.state, "", own); } catch { /* It is said again the next time. */ }
  }
  const asked = async () => {
    if (address.startsWith("kept:")) {
      const key = address.slice(5);
      const bytes = await shelf.read(key);
      const about = (await shelf.all()).find((known) => known.key === key);
      root.dataset.opened = about.title || key;
      return present = bytes;
    }
    const url = new URL(address, document.baseURI);
    // Else a link could show anybody's comments under the name of this host.
    if (!/^https?:$/.test(url.protocol) || url.origin !== location.origin) throw new Error(`${url} is not of this host`);
    const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok) throw new Error(`the server answered ${response.status} for ${url}`);
    const file = new File([await response.blob()], decodeURIComponent(url.pathname.split("/").pop()) || url.host);
    if (importers.available && !await isCorpus(file)) {
      waiting.push(file);
      location.hash = "#/open";
      return null;
    }
    root.dataset.opened = file.name;
    return present = await file.arrayBuffer();
  };
  // The static comments are not those.
  if (address) root.dataset.asked = "";
  const failed = (error) => {
    console.error(error);
    tellLater("not opened");
    return null;
  };

  // The text of a single file with the corpus that is open in the place of its own.
  const bundled = async (page) => {
    if (!present) return page;
    const worker = await importers.worker();
    try {
      return await new Promise((done, fail) => {
        worker.onmessage = ({ data }) => {
          if (data.bundled) done(data.bundled);
          if (data.failed) fail(new Error(data.failed));
        };
        worker.postMessage({ bundle: page, corpus: new Uint8Array(present) });
      });
    } finally {
      worker.terminate();
    }
  };

  return {
    address,
    // The bytes that the explorer opens in the place of its own; `null` where they cannot be had, or are no corpus yet.
    asked: () => asked().catch(failed).then((bytes) => {
      if (!bytes) delete root.dataset.asked;
      return bytes;
    }),
    bundled,
    give,
  };
})();
