// Ours, as a host page would use it: `search` gives the twenty best with their passages, `find` only counts.

import { app } from "./app.js";

export const positions = true;

export async function start({ json, bytes }) {
  const { openCorpus, memory } = await app();
  return { json, openCorpus, wasm: memory, texts: bytes, about: "ours" };
}

// The corpus is opened once; what is measured is the index, built again.
export function build(context) {
  context.handle ??= context.openCorpus(context.json);
  context.handle.reindex();
  return context.handle;
}

export const queries = (handle) => {
  const ask = (query) => handle.search(query, 20).hits;
  return {
    common: (word) => ask(word),
    and: (words) => ask(words.join(" ")),
    prefix: (letter) => ask(`${letter}*`),
    phrase: (words) => ask(`"${words}"`),
    fuzzy: (word) => ask(`${word}~`),
  };
};

export const save = (handle) => handle.index();

export function load(context, bytes) {
  context.handle ??= context.openCorpus(context.json, bytes);
  context.handle.loadIndex(bytes);
  return context.handle;
}

// All of the wasm's memory, which never shrinks, less the texts themselves.
export const memory = ({ wasm, texts }) => wasm.buffer.byteLength - texts;
