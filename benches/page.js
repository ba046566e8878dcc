// One engine, one part of what is measured of it. The result, or why there is none, is left on the server's shelf.

import { aFewTimes, gzip, kept, overAndOver, summary } from "./measure.js";

const parameters = new URL(location).searchParams;
const [engine, part] = [parameters.get("engine"), parameters.get("part")];
const post = (name, body) => fetch(`/shelf/${name}`, { method: "POST", body });

// What engines are given: a number, who commented, and the text. `json` is for the one that reads the file itself.
async function material() {
  const json = await (await fetch("/corpus.json")).text();
  const corpus = JSON.parse(json);
  const docs = corpus.comments.map(({ author, text }, id) => ({
    id,
    title: [author.name, author.long_name].filter(Boolean).join(" "),
    text,
  }));
  const bytes = docs.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0);
  return { docs, json: engine === "ours" ? json : null, bytes };
}

const queries = async () => (await fetch("/shelf/queries")).json();

// Memory that the index takes, beside the texts: what an engine says of itself (wasm), or what the page keeps more.
async function memory(adapter, context, index, before) {
  return adapter.memory ? adapter.memory(context, index) : (await kept()) - before;
}

async function build() {
  const adapter = await import(`./engines/${engine}.js`);
  const context = await adapter.start(await material());
  await adapter.prepare?.(context);
  const before = await kept();
  const { made: index, time } = await aFewTimes(() => adapter.build(context), (old) => adapter.close?.(old));
  const result = { about: context.about, positions: adapter.positions, ranks: adapter.ranks ?? true, build: time, found: {} };
  result.memory = await memory(adapter, context, index, before);
  for (const [kind, ask] of Object.entries(adapter.queries(index))) {
    const inputs = (await queries())[kind];
    const found = [];
    for (const input of inputs) found.push((await ask(input)).length);
    result.found[kind] = found;
    // To find nothing is quick.
    if (found.some((count) => count > 0)) result[kind] = await overAndOver(ask, inputs);
  }
  if (adapter.save) {
    const bytes = await adapter.save(index);
    Object.assign(result, { saved: bytes.length, size: await gzip(bytes) });
    await post(`index-${engine}`, bytes);
  }
  return result;
}

async function load() {
  const adapter = await import(`./engines/${engine}.js`);
  const context = await adapter.start(await material());
  const bytes = new Uint8Array(await (await fetch(`/shelf/index-${engine}`)).arrayBuffer());
  await adapter.prepare?.(context, bytes);
  const before = await kept();
  const options = { seconds: 8, most: 30 };
  const { made: index, time } = await aFewTimes(() => adapter.load(context, bytes), (old) => adapter.close?.(old), options);
  const { common } = await queries();
  const found = (await adapter.queries(index).common(common[0])).length;
  if (found === 0) throw new Error("the loaded index finds nothing");
  return { load: time, memory: await memory(adapter, context, index, before) };
}

// Toggles of filters, one after the other, and all counts after each. What they count is compared between engines.
async function facets() {
  const { facetData, toggles } = await import("./facets/data.js");
  const adapter = await import(`./facets/${engine}.js`);
  const json = await (await fetch("/corpus.json")).text();
  const data = facetData(JSON.parse(json));
  const counter = await adapter.start(data, json);
  const states = toggles(data);
  const samples = [];
  let counted = [];
  for (let round = 0; round < 21; round += 1) {
    counted = [];
    for (const state of states) {
      const start = performance.now();
      const counts = counter.count(state);
      const time = performance.now() - start;
      if (round > 0) samples.push(time);
      counted.push(counter.plain ? counter.plain(counts) : counts);
    }
    await new Promise((done) => setTimeout(done, 0));
  }
  return { about: counter.about, facets: summary(samples), counted };
}

const pulse = new Worker("/pulse.js");
try {
  await post(`${part}-${engine}`, JSON.stringify(await { build, load, facets }[part]()));
} catch (error) {
  const absent = error?.absent;
  await post(`${part}-${engine}`, JSON.stringify({ failed: absent ?? String(error?.message ?? error), absent: !!absent }));
}
pulse.terminate();
window.close();
