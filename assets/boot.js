// The static edition and the explorer: which of the two stands in the page, and why.
//
// The edition is in the page from the start and says that search needs scripts. Once scripts run it says that they
// are starting. When the explorer is ready the edition steps aside; when it fails, the edition comes back with a
// sentence. Nothing here needs wasm.
//
// The corpus of a hosted page is fetched here, while the wasm is still on its way. The explorer asks for it by
// `explorer:wants-corpus` and gets its bytes by `explorer:corpus`, and those of an index where
// one stands beside the page.
(() => {
  "use strict";
  const root = document.documentElement;
  let aside = null;
  let ready = false;
  let failure = "";

  // Light or dark, and the layout of a frame, before the first paint.
  const parameter = (name) => new URLSearchParams(location.hash.split("?")[1] || "").get(name);
  // What the reader has set: kept in this browser, but for a frame, or else what the page was saved with.
  const kept = () => {
    const reader = document.getElementById("reader");
    try {
      // The mere name of the storage may throw.
      const stored = parameter("embed") !== "1" && localStorage.getItem(`comment-explorer/1/${reader.dataset.shelf}/reader`);
      if (typeof stored === "string") return stored;
    } catch {}
    return reader ? reader.content : "";
  };
  const themes = [parameter("theme"), new URLSearchParams(kept()).get("theme")];
  const theme = themes.find((theme) => /^(auto|light|dark)$/.test(theme));
  if (theme && theme !== "auto") root.dataset.theme = theme;

  const say = (sentence, failed) => {
    const notice = document.getElementById("edition-notice");
    if (!notice) return;
    // The comments of a large corpus are only listed in the page, which says so.
    notice.querySelector("p").textContent = sentence.replace("follow in full", notice.dataset.comments);
    notice.classList.toggle("notice--warn", failed);
    if (failed) notice.setAttribute("role", "alert");
  };

  const fail = (sentence) => {
    ready = false;
    failure = sentence;
    const explorer = document.getElementById("explorer");
    if (explorer) explorer.replaceChildren();
    if (aside) {
      document.body.append(aside);
      aside = null;
    }
    delete root.dataset.chrome;
    say(sentence, true);
    scrollTo(0, 0);
  };

  let corpus = null;
  const fetched = async (link) => {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`the server answered ${response.status} for ${link.href}`);
    return response.arrayBuffer();
  };

  document.addEventListener("DOMContentLoaded", () => {
    // A part may have failed to load before there was a notice to say so.
    if (failure) say(failure, true);
    else if (!ready) say("Search and filters are starting. The comments below can be read now.", false);
    const link = document.querySelector("link#corpus");
    // An index is a help: without it the explorer makes its own.
    const index = document.querySelector("link#corpus-index");
    const indexed = index ? fetched(index).catch(() => null) : null;
    if (link) corpus = Promise.all([fetched(link), indexed]).then((parts) => parts.filter((part) => part));
    // Who asks is told; this only keeps a failure that nobody asked about from being reported as ours.
    if (corpus) corpus.catch(() => {});
  });

  document.addEventListener("explorer:wants-corpus", () => {
    (corpus || Promise.reject(new Error("the page names no corpus"))).then(
      (parts) => document.dispatchEvent(new CustomEvent("explorer:corpus", { detail: parts })),
      (error) => {
        console.error(error);
        fail("Search and filters could not start: the file with the comments did not load.");
      },
    );
  });

  // The parts of the app, for a copy: of a single file as they stand in it, of a hosted page as it names them, held to the
  // integrity that it was built with.
  const part = async (selector) => {
    const { href, src, integrity } = document.querySelector(`${selector}[integrity]`);
    const response = await fetch(href || src, { integrity });
    if (!response.ok) throw new Error(`the server answered ${response.status} for ${response.url}`);
    return response;
  };
  const base64 = (blob) => new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(",")[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
  const parts = async () => {
    if (document.getElementById("wasm")) {
      return ["styles", "boot", "module", "wasm"].map((id) => document.getElementById(id).textContent);
    }
    const named = ["link[rel=stylesheet]", "script[src]", "link[rel=modulepreload]", "link[as=fetch]"].map(part);
    const [styles, boot, module, wasm] = await Promise.all(named);
    const packed = new Response(wasm.body.pipeThrough(new CompressionStream("gzip")));
    return [await styles.text(), await boot.text(), await module.text(), await base64(await packed.blob())];
  };
  document.addEventListener("explorer:wants-app", async () => {
    const detail = await parts().catch((error) => console.error(error));
    document.dispatchEvent(new CustomEvent("explorer:app", { detail }));
  });
  document.addEventListener("explorer:save", ({ detail: [name, page] }) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
    link.download = name;
    link.click();
    // The browser reads it after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  });

  document.addEventListener("explorer:ready", () => {
    ready = true;
    aside = document.getElementById("edition");
    if (aside) aside.remove();
  });

  document.addEventListener("explorer:failed", (event) => fail(event.detail));

  const refused = "Search, filters and comparison could not start: this browser, or a policy of this page, " +
    "does not run WebAssembly. The comments follow in full.";
  const missing = "Search, filters and comparison could not start: a part of the page did not load. " +
    "The comments follow in full.";
  const broken = "The explorer met a fault of its own and stopped. The comments follow in full.";

  const explain = (error) => {
    const wasm = typeof WebAssembly === "object";
    if (!wasm || error instanceof WebAssembly.CompileError) return refused;
    return error instanceof WebAssembly.RuntimeError ? broken : missing;
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
      if (!ready && element.rel !== "icon") fail(missing);
    } else if (event.error) {
      failed(event.error);
    }
  }, true);
  addEventListener("unhandledrejection", (event) => failed(event.reason));
})();
