// Orama: two fields, the name boosted, its default tokenizer without stemming. Threshold 0 asks for all words. It matches
// every word as a prefix unless told to be exact, which then reads the documents again and is slower: the default stays.
// It keeps the documents themselves; they are left out of the saved index, as they stand in the corpus already.

import { create, insertMultiple, load as restore, save as raw, search } from "/npm/@orama/orama/dist/browser/index.js";

import { version } from "./library.js";

export const positions = false;

const make = () => create({ schema: { title: "string", text: "string" } });

export async function start({ docs }) {
  const about = `Orama ${await version("@orama/orama")}`;
  return { docs: docs.map(({ id, title, text }) => ({ id: String(id), title, text })), about };
}

export async function build({ docs }) {
  const index = make();
  await insertMultiple(index, docs, 1000);
  return index;
}

const ask = (index, term, more) =>
  search(index, { term, limit: 20, boost: { title: 2 }, threshold: 0, includeVectors: false, ...more });

const hits = async (index, term, more) => (await ask(index, term, more)).hits;

export const queries = (index) => ({
  common: (word) => hits(index, word),
  and: (words) => hits(index, words.join(" ")),
  prefix: (letter) => hits(index, letter),
  fuzzy: (word) => hits(index, word, { tolerance: 1 }),
});

export async function save(index) {
  const saved = await raw(index);
  return new TextEncoder().encode(JSON.stringify({ ...saved, docs: { docs: {}, count: saved.docs.count } }));
}

// The documents are given back from the corpus, as an application would.
export async function load({ docs }, bytes) {
  const index = make();
  const saved = JSON.parse(new TextDecoder().decode(bytes));
  saved.docs.docs = Object.fromEntries(docs.map((doc, at) => [at + 1, doc]));
  await restore(index, saved);
  return index;
}
