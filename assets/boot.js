// The static edition and the explorer: which of the two stands in the page, and why.
//
// The edition is in the page from the start and says that search needs scripts. Once scripts run it says that they
// are starting. When the explorer is ready the edition steps aside; when it fails, the edition comes back with a
// sentence. Nothing here needs wasm.
//
// The corpus of a hosted page is fetched here, before the wasm. The explorer asks for it by
// `explorer:wants-corpus` and gets its bytes by `explorer:corpus`, and those of an index where
// one stands beside the page.
(() => {
  const root = document.documentElement;
  let aside = null;
  // The notice of the edition says so from its first paint on.
  root.dataset.starting = "";
  let ready = false;
  let failure = "";

  // Light or dark, and the layout of a frame, before the first paint.
  const parameter = (name) => new URLSearchParams(location.hash.split("?")[1] || "").get(name);
  // What the reader has set: kept in this browser, but of a page in a frame, or else what the page was saved with.
  const kept = parameter("embed") === "1" ? null : storage.get("reader");
  if (kept !== null) reader.dataset.kept = kept;
  const set = new URLSearchParams(kept === null ? reader.content : kept);
  if (set.get("text")) root.dataset.text = set.get("text");
  const themes = [parameter("theme"), set.get("theme")];
  const theme = themes.find((theme) => /^(auto|light|dark)$/.test(theme));
  if (theme && theme !== "auto") root.dataset.theme = theme;

  const told = (detail) => document.dispatchEvent(new CustomEvent("explorer:told", { detail }));
  let complained = false;
  document.addEventListener("explorer:keep", ({ detail }) => {
    const done = storage.set("reader", detail);
    if (!done && !complained) told("not kept");
    complained = complained || !done;
  });
  addEventListener("storage", (event) => {
    if (event.key === storage.key("reader") && event.newValue !== null && parameter("embed") !== "1") told(`kept ${event.newValue}`);
  });

  // That the network is gone is said once, and no longer when it is there again; not in frames, which may be many.
  if (window.parent === window) {
    addEventListener("offline", () => told("offline"), { once: true });
    addEventListener("online", () => told("online"));
  }

  // The sentences stand in the page, in its language.
  const why = (name) => document.getElementById("failures").dataset[name];
  const say = (name) => {
    const notice = document.getElementById("edition-notice");
    if (!notice) return;
    // The comments of a large corpus are only listed in the page, and those of another are not in it at all.
    notice.querySelector("p").textContent = why(name) + notice.dataset[root.dataset.opened === undefined ? "comments" : "opened"];
    notice.classList.add("notice--warn");
    notice.setAttribute("role", "alert");
  };

  // `name` is that of a sentence: wasm, part, corpus or fault.
  const fail = (name) => {
    ready = false;
    failure = name;
    const explorer = document.getElementById("explorer");
    if (explorer) explorer.replaceChildren();
    if (aside) {
      document.body.append(aside);
      aside = null;
    }
    // The comments of the edition are not those that the reader has opened.
    if (root.dataset.opened !== undefined) {
      for (const part of document.querySelectorAll("#edition > :not(main), #edition > main > :not(#edition-notice)")) part.remove();
    }
    delete root.dataset.chrome;
    say(name);
    scrollTo(0, 0);
    document.dispatchEvent(new CustomEvent("explorer:stopped", { detail: why(name).trim() }));
  };

  let corpus = null;
  const fetched = async (link) => {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`the server answered ${response.status} for ${link.href}`);
    return response.arrayBuffer();
  };

  // All of the page is there, and no module has run yet.
  document.addEventListener("readystatechange", () => {
    // A part may have failed to load before there was a notice to say so.
    if (failure) say(failure);
    const link = document.querySelector("link#corpus");
    // An index is a help: without it the explorer makes its own.
    const index = document.querySelector("link#corpus-index");
    const indexed = index && !opening.address ? fetched(index).catch(() => null) : null;
    const own = () => link
      ? Promise.all([fetched(link), indexed]).then((parts) => parts.filter((part) => part))
      : [new TextEncoder().encode(document.getElementById("corpus").textContent)];
    if (opening.address) corpus = opening.asked().then((bytes) => bytes ? [bytes] : own());
    else if (link) corpus = own();
    // Who asks is told; this only keeps a failure that nobody asked about from being reported as ours.
    if (corpus) corpus.catch(() => {});
  }, { once: true });

  document.addEventListener("explorer:wants-corpus", () => {
    (corpus || Promise.reject(new Error("the page names no corpus"))).then(
      (parts) => document.dispatchEvent(new CustomEvent("explorer:corpus", { detail: parts })),
      (error) => {
        console.error(error);
        fail("corpus");
      },
    );
  });

  // The interface in another language: of a hosted page a file beside it, of a single file a part of it.
  const messages = async (language) => {
    const link = document.querySelector(`link[rel=messages][hreflang="${language}"]`);
    if (!link) {
      const { names, [language]: said } = JSON.parse(await unpacked(document.getElementById("messages").textContent).text());
      return names.map((name, at) => `${name} = ${said[at]}\n`).join("");
    }
    return new TextDecoder().decode(await fetched(link));
  };
  document.addEventListener("explorer:wants-messages", ({ detail: language }) => {
    const missing = (error) => {
      console.error(error);
      return "";
    };
    messages(language).catch(missing).then((text) => {
      document.dispatchEvent(new CustomEvent("explorer:messages", { detail: [language, text] }));
    });
  });

  // A copy of the page as one file: of a hosted page the file beside it, held to its integrity; of a single file its own
  // texts in their slots (`edition/single.rs`).
  const TEXTS = ["styles", "boot", "corpus", "wasm", "messages", "module", "importer", "importer-module"];
  const copied = async () => {
    const file = document.getElementById("copy");
    if (file) {
      const response = await fetch(file.href, { integrity: file.integrity });
      return response.text();
    }
    const texts = { template: "", sum: 0x811c9dc5 };
    const has = TEXTS.filter((id) => document.getElementById(id));
    for (const id of ["template", ...has]) texts[id] = document.getElementById(id).textContent;
    for (const id of has) {
      for (let at = 0; at < texts[id].length; at += 1) {
        texts.sum = Math.imul(texts.sum ^ texts[id].charCodeAt(at), 0x01000193);
      }
    }
    texts.sum = String(texts.sum >>> 0);
    if (texts.sum !== document.getElementById("sum").content) throw new Error("the page is not as it was written");
    return (await unpacked(texts.template).text()).replace(/<slot:([\w-]+)>/g, (_, id) => texts[id]);
  };
  const save = async (name, mark, set) => {
    const head = /(<meta id="reader" name="reader" content=")[^"]*(" data-shelf=")[^"]*/;
    const whole = await opening.bundled(await copied());
    const page = whole.replace(head, (_, open, then) => open + set.replace(/&/g, "&amp;") + then + mark);
    opening.give([page], "text/html", name);
    told(window.parent === window ? "given" : "framed");
  };
  document.addEventListener("explorer:save", ({ detail }) => {
    save(...detail.split("\n")).catch((error) => {
      console.error(error);
      told("not made");
    });
  });

  // What is to be copied. A browser may refuse it to a frame, or not know it at all; Safari wants it in the turn of the click.
  document.addEventListener("explorer:copy", ({ detail }) => {
    const answer = (done) => document.dispatchEvent(new CustomEvent("explorer:copied", { detail: done }));
    try {
      navigator.clipboard.writeText(detail).then(() => answer("copied"), () => answer("refused"));
    } catch {
      answer("refused");
    }
  });

  // In the `srcdoc` of a frame an address of this page is one of the page around: there a link of ours would leave for that.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='#']");
    if (!link || event.defaultPrevented || location.protocol !== "about:") return;
    event.preventDefault();
    location.hash = link.getAttribute("href");
  });

  // Each corpus has settings of its own. Of one that has none yet how the page looks and speaks stays.
  document.addEventListener("explorer:shelf", ({ detail: mark }) => {
    if (reader.dataset.shelf === mark) return;
    reader.dataset.shelf = mark;
    const before = new URLSearchParams(reader.dataset.kept === undefined ? reader.content : reader.dataset.kept);
    for (const name of Array.from(before.keys())) if (!["theme", "lang", "text", "keys"].includes(name)) before.delete(name);
    const own = storage.get("reader");
    reader.dataset.kept = own === null ? before.toString() : own;
  });

  document.addEventListener("explorer:ready", () => {
    ready = true;
    aside = document.getElementById("edition");
    if (aside) aside.remove();
  });

  document.addEventListener("explorer:failed", (event) => fail(event.detail));

  const explain = (error) => {
    const wasm = typeof WebAssembly === "object";
    if (!wasm || error instanceof WebAssembly.CompileError) return "wasm";
    return error instanceof WebAssembly.RuntimeError ? "fault" : "part";
  };

  // Before it is ready, whatever fails in our scripts is why it does not start. Later only a trap of the wasm counts:
  // the page may hold scripts that are not ours.
  const failed = (error) => {
    const trap = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
    if (!ready || trap) fail(explain(error));
  };
  addEventListener("error", (event) => {
    const element = event.target;
    if (element instanceof HTMLScriptElement || element instanceof HTMLLinkElement) {
      if (!ready && element.rel !== "icon") fail("part");
    } else if (event.error) {
      failed(event.error);
    } else if (location.protocol === "file:" && event.message === "Script error.") {
      // WebKit tells a page from the disk no more than that. All its scripts are ours.
      fail("fault");
    }
  }, true);
  addEventListener("unhandledrejection", (event) => failed(event.reason));
})();
