// Where the importers are: of a hosted page two files beside it, which are asked for when they are needed; of a single file
// that has them two parts of it. Joined to `boot.js`.
const importers = (() => {
  const part = (id) => document.getElementById(id);
  // Does it once, and once more for whoever asks after it has failed: the network may be back.
  const once = (work) => {
    let done = null;
    const forget = (error) => {
      done = null;
      throw error;
    };
    return () => done = done || work().catch(forget);
  };
  // Compiled for the page and for each worker.
  const module = once(async () => {
    const { dataset, textContent } = part("importer");
    if (!dataset.wasm) return WebAssembly.compile(await unpacked(textContent).arrayBuffer());
    const file = await fetch(dataset.wasm, { integrity: dataset.integrity });
    if (!file.ok) throw new Error(`the server answered ${file.status} for ${dataset.wasm}`);
    return WebAssembly.compile(await file.arrayBuffer());
  });
  // A preload holds a module to its integrity, which `import()` cannot.
  const preloaded = ({ href, integrity }) => new Promise((done, fail) => {
    const link = document.createElement("link");
    Object.assign(link, { rel: "modulepreload", href, integrity, onload: done, onerror: () => fail(new Error(`${href} did not load`)) });
    document.head.append(link);
  });
  const load = once(async () => {
    const link = part("importer");
    if (link.dataset.wasm && "relList" in link && document.createElement("link").relList.supports("modulepreload")) await preloaded(link);
    const bindings = link.dataset.wasm ? await import(link.href) : window.importer;
    await bindings.default({ module_or_path: await module() });
    return bindings;
  });
  let script = null;
  const address = () => {
    const { dataset, href } = part("importer");
    if (dataset.wasm) return href;
    script = script || URL.createObjectURL(new Blob([part("importer-module").textContent], { type: "text/javascript" }));
    return script;
  };
  return {
    get available() {
      return Boolean(part("importer"));
    },
    // The bindings of the wasm, which then runs in the page.
    load,
    // A worker in which it runs: its messages are told in `importer.js`.
    worker: async () => {
      const wasm = await module();
      const worker = new Worker(trusted(address()), { type: part("importer").dataset.wasm ? "module" : "classic" });
      worker.addEventListener("error", (event) => {
        const failed = event.message || "the reader did not start";
        worker.dispatchEvent(new MessageEvent("message", { data: { failed } }));
      });
      worker.addEventListener("message", async ({ data }) => {
        if (data.wants) worker.postMessage({ bytes: await data.wants.arrayBuffer().catch(() => null) });
      });
      worker.postMessage({ wasm });
      return worker;
    },
  };
})();
