// MiniSearch, as its documentation has it: two fields, the name boosted at search time, no stored fields, and `addAll`
// at once, which is quicker than its asynchronous form. It ranks by BM25+ and keeps no positions, so it has no phrases.

import MiniSearch from "/npm/minisearch/dist/es/index.js";

import { version } from "./library.js";

export const positions = false;

const OPTIONS = { fields: ["title", "text"], searchOptions: { boost: { title: 2 } } };

export async function start({ docs }) {
  return { docs, about: `MiniSearch ${await version("minisearch")}` };
}

export function build({ docs }) {
  const index = new MiniSearch(OPTIONS);
  index.addAll(docs);
  return index;
}

const first = (hits) => hits.slice(0, 20);

export const queries = (index) => ({
  common: (word) => first(index.search(word)),
  and: (words) => first(index.search(words.join(" "), { combineWith: "AND" })),
  prefix: (letter) => first(index.search(letter, { prefix: true })),
  fuzzy: (word) => first(index.search(word, { fuzzy: 1 })),
});

export const save = (index) => new TextEncoder().encode(JSON.stringify(index));

export const load = (_, bytes) => MiniSearch.loadJSON(new TextDecoder().decode(bytes), OPTIONS);
