// Ours, as a host page would use it: `search` gives the twenty best with their passages, `find` only counts.

import { app } from "./app.js";

export const positions = true;

export async function start({ json, bytes }) {
  const { openCorpus, memory } = await app();
  return { json, openCorpus, wasm: memory, texts: bytes, about: "ours" };
}

// Opens the corpus before anything is timed, with a prebuilt index where there is one: then none is built.
export function prepare(context, bytes) {
  context.handle = context.openCorpus(context.json, bytes);
}

// What is timed is the index, built again.
export function build({ handle }) {
  handle.reindex();
  return handle;
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

export function load({ handle }, bytes) {
  handle.loadIndex(bytes);
  return handle;
}

// All of the wasm's memory, which never shrinks, less the texts themselves.
export const memory = ({ wasm, texts }) => wasm.buffer.byteLength - texts;
