// FlexSearch: one `Index` (a `Document` of two fields ranks no better and costs twice as much), tokenized "forward",
// since what is typed has to match as a prefix too, with its default encoder and resolution. It ranks by where in a text
// a word stands first, not by BM25. It has no phrases (its context option scores words that stand near each other), and
// forgives other spellings by encoders that merge letters, which is not one edit. AND is its default.

import FlexSearch from "/npm/flexsearch/dist/flexsearch.bundle.module.min.mjs";

import { version } from "./library.js";

export const positions = false;

// Its order is not one of relevance: it has found the twenty when it has read as many, whatever the others say. In the
// table it is therefore never the best of those that rank.
export const ranks = false;

const make = () => new FlexSearch.Index({ tokenize: "forward" });

export async function start({ docs }) {
  return { docs, about: `FlexSearch ${await version("flexsearch")}` };
}

export function build({ docs }) {
  const index = make();
  for (const { id, title, text } of docs) index.add(id, `${title} ${text}`);
  return index;
}

export const queries = (index) => ({
  common: (word) => index.search(word, 20),
  and: (words) => index.search(words.join(" "), 20),
  prefix: (letter) => index.search(letter, 20),
});

export async function save(index) {
  const parts = [];
  await index.export((key, data) => void parts.push([key, data]));
  return new TextEncoder().encode(JSON.stringify(parts));
}

export function load(_, bytes) {
  const index = make();
  for (const [key, data] of JSON.parse(new TextDecoder().decode(bytes))) index.import(key, data);
  return index;
}
