// ItemsJS: one aggregation a facet, values joined by OR (`conjunction: false`), which makes a facet's counts ignore its
// own selection; all values shown; its text search switched off, since nothing is searched; one item a page.

import itemsjs from "/npm/itemsjs/dist/index.module.js";

import { version } from "../engines/library.js";

export async function start({ comments, facets }) {
  const items = Array.from({ length: comments }, (_, comment) => ({
    id: comment + 1,
    ...Object.fromEntries(facets.map(({ name, values, rows }) => [name, rows[comment].map((value) => values[value])])),
  }));
  const aggregation = ({ name, values }) => [name, { title: name, conjunction: false, size: values.length }];
  const engine = itemsjs(items, {
    native_search_enabled: false,
    aggregations: Object.fromEntries(facets.map(aggregation)),
  });
  const count = (state) => {
    const filters = Object.fromEntries(facets.map(({ name, values }, at) => [name, state[at].map((value) => values[value])]));
    return engine.search({ per_page: 1, filters }).data.aggregations;
  };
  const plain = (aggregations) =>
    facets.map(({ name, values }) => {
      const counts = new Map(aggregations[name].buckets.map(({ key, doc_count: count }) => [key, count]));
      return values.map((value) => counts.get(value) ?? 0);
    });
  return { count, plain, about: `ItemsJS ${await version("itemsjs")}` };
}
