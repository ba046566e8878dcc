// lunr: two fields, the name boosted, its own pipeline (trimmer, stop words, stemmer) as its guide has it. Positions are
// kept, since marks in a text need them; it has no phrases all the same. Queries are made by its `query` function, which
// saves the parsing.

import { classic } from "./library.js";

export const positions = true;

export async function start({ docs }) {
  const lunr = await classic("/npm/lunr/lunr.js", "lunr");
  return { docs, lunr, about: `lunr ${lunr.version}` };
}

export function build({ docs, lunr }) {
  const index = lunr(function () {
    this.ref("id");
    this.field("title", { boost: 2 });
    this.field("text");
    this.metadataWhitelist = ["position"];
    for (const doc of docs) this.add(doc);
  });
  return { index, lunr };
}

const first = (hits) => hits.slice(0, 20);

export const queries = ({ index, lunr }) => {
  const { presence, wildcard } = lunr.Query;
  return {
    common: (word) => first(index.query((query) => query.term(word, {}))),
    and: (words) => first(index.query((query) => query.term(words, { presence: presence.REQUIRED }))),
    prefix: (letter) => first(index.query((query) => query.term(letter, { wildcard: wildcard.TRAILING, usePipeline: false }))),
    fuzzy: (word) => first(index.query((query) => query.term(word, { editDistance: 1 }))),
  };
};

export const save = ({ index }) => new TextEncoder().encode(JSON.stringify(index));

export const load = ({ lunr }, bytes) => ({ lunr, index: lunr.Index.load(JSON.parse(new TextDecoder().decode(bytes))) });
