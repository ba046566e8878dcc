// The worker of the importers: files become a corpus, and a corpus a single file, beside the page and not in its way. It
// stands in one file with what wasm-bindgen wrote, and does nothing where there is a document.
//
//     page -> worker   { wasm }                     the module, compiled, first of all
//                      { asked, files: [{ name, file }] }   files to read, and the JSON of `import::Asked`
//                      { bundle, corpus }           the text of a single file, and the bytes of the corpus for it
//                      { bytes }                    of what was wanted; null where it cannot be read
//     worker -> page   { wants: blob }              its bytes: WebKit has a worker of a file from a disk read none
//                      { read: [done, all] }        bytes, ten times a second at most
//                      { assembling: true }         all are read
//                      { report, corpus, positions }   JSON as a text and as bytes, and a table as bytes
//                      { bundled }                  the text of a single file
//                      { failed }                   why nothing comes, as a sentence
//
// The page ends it to have it stop.
if (typeof document === "undefined") {
  const PIECE = 1 << 18;
  let begun = null;
  let borrows = false;
  let arrived = null;
  const bytes = async (blob) => {
    if (!borrows) {
      try {
        return await blob.arrayBuffer();
      } catch {
        borrows = true;
      }
    }
    const read = await new Promise((done) => {
      arrived = done;
      postMessage({ wants: blob });
    });
    if (!read) throw new Error("the browser does not read the file; it may have been moved or changed");
    return read;
  };
  const read = async ({ asked, files }) => {
    const work = new Work(asked);
    const all = files.reduce((sum, { file }) => sum + file.size, 0);
    let [done, told] = [0, 0];
    for (const { name, file } of files) {
      work.begin(name);
      for (let at = 0; at < file.size; at += PIECE) {
        work.read(new Uint8Array(await bytes(file.slice(at, at + PIECE))));
        done += Math.min(PIECE, file.size - at);
        if (Date.now() - told < 100) continue;
        told = Date.now();
        postMessage({ read: [done, all] });
      }
    }
    postMessage({ assembling: true });
    const made = work.finish();
    const corpus = made.corpus();
    const positions = made.positions();
    postMessage({ report: made.report(), corpus, positions }, [corpus.buffer, positions.buffer]);
  };
  onmessage = async ({ data }) => {
    if (data.bytes !== undefined) return arrived(data.bytes);
    try {
      if (data.wasm) begun = __wbg_init({ module_or_path: data.wasm });
      await begun;
      if (data.files) await read(data);
      if (data.bundle) postMessage({ bundled: bundle(data.bundle, new TextDecoder().decode(data.corpus)) });
    } catch (error) {
      console.error(error);
      // A trap of the wasm: most often it has asked for more memory than there is.
      const trap = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
      postMessage({ failed: trap ? "the reader stopped; the files may be too large for this browser" : String(error && error.message || error) });
    }
  };
}
