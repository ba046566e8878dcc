// Ours, as a host page would use it: `find` gives the ids of the twenty best, as the peers do. (`search` also looks for
// their passages.) A space after the last word says that it is not still being typed.

import { app, wasmKept } from "./app.js";

export const positions = true;

export async function start({ json, bytes }) {
  const { openCorpus } = await app();
  return { json, openCorpus, texts: bytes, about: "ours" };
}

// Opens the corpus before anything is timed, with a prebuilt index where there is one: then none is built.
export async function prepare(context, bytes) {
  context.handle = context.openCorpus(context.json, bytes);
  context.kept = await wasmKept();
}

// What is timed is the index, built again.
export function build({ handle }) {
  handle.reindex();
  return handle;
}

export const queries = (handle) => {
  const ask = (query) => handle.find(query, 20);
  return {
    common: (word) => ask(`${word} `),
    and: (words) => ask(`${words.join(" ")} `),
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

// All of the wasm's memories, which never shrink, less the texts themselves: after opening once, as a page does. To open
// the same again and again, for its time, needs room for two.
export const memory = ({ kept, texts }) => kept - texts;
