// The explorer's own engine, from `dist/`, whose file names carry a digest and stand in its `index.html`.

// Why it cannot be measured: no fault, and said in the table in these words.
export class Absent extends Error {
  constructor(why) {
    super(why);
    this.absent = why;
  }
}

export async function app() {
  const index = await (await fetch("/dist/index.html")).text();
  const wasm = index.match(/[\w.-]+_bg\.wasm/)?.[0];
  if (!wasm) throw new Absent("no build in dist/");
  const bindings = await import(`/dist/${wasm.replace("_bg.wasm", ".js")}`);
  const { memory } = await bindings.default({ module_or_path: `/dist/${wasm}` });
  if (!bindings.openCorpus) throw new Absent("not in this build");
  return { openCorpus: bindings.openCorpus, memory };
}
