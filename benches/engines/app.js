// The explorer's own engine, from `dist/`, whose file names carry a digest and stand in its `index.html`.

import { collect } from "../measure.js";

// Why it cannot be measured: no fault, and said in the table in these words.
export class Absent extends Error {
  constructor(why) {
    super(why);
    this.absent = why;
  }
}

// The memories of all instances of the wasm: the engine makes its index in a second one. Held weakly, so that what is gone
// is not counted.
const memories = [];
WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
  construct(target, parameters) {
    const instance = new target(...parameters);
    memories.push(new WeakRef(instance.exports.memory));
    return instance;
  },
});

// Bytes of all of them that are still there.
export async function wasmKept() {
  await collect();
  return memories.reduce((sum, memory) => sum + (memory.deref()?.buffer.byteLength ?? 0), 0);
}

export async function app() {
  const index = await (await fetch("/dist/index.html")).text();
  const wasm = index.match(/[\w.-]+_bg\.wasm/)?.[0];
  if (!wasm) throw new Absent("no build in dist/");
  const bindings = await import(`/dist/${wasm.replace("_bg.wasm", ".js")}`);
  const { memory } = await bindings.default({ module_or_path: `/dist/${wasm}` });
  memories.push(new WeakRef(memory));
  if (!bindings.openCorpus) throw new Absent("not in this build");
  return { openCorpus: bindings.openCorpus };
}
