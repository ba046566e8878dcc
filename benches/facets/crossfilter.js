// crossfilter2: one dimension a facet, of arrays where a comment has many values, each with a group that counts. It keeps
// its groups up to date with each filter, and a group ignores the filter of its own dimension. Only the facet that was
// toggled is filtered again, as its documentation advises.

import { classic } from "../engines/library.js";

export async function start({ comments, facets }) {
  const crossfilter = await classic("/npm/crossfilter2/crossfilter.min.js", "crossfilter");
  const all = crossfilter(Array.from({ length: comments }, (_, comment) => comment));
  const dimensions = facets.map(({ rows }) => {
    const many = rows.some((row) => row.length !== 1);
    const dimension = many ? all.dimension((comment) => rows[comment], true) : all.dimension((comment) => rows[comment][0]);
    return { dimension, group: dimension.group(), chosen: "" };
  });
  const count = (state) => {
    state.forEach((chosen, at) => {
      const side = dimensions[at];
      if (side.chosen === chosen.join()) return;
      side.chosen = chosen.join();
      if (chosen.length === 0) side.dimension.filterAll();
      else if (chosen.length === 1) side.dimension.filterExact(chosen[0]);
      else side.dimension.filterFunction((value) => chosen.includes(value));
    });
    return dimensions.map(({ group }) => group.all());
  };
  const plain = (groups) =>
    groups.map((group, at) => {
      const counts = new Map(group.map(({ key, value }) => [key, value]));
      return facets[at].values.map((_, value) => counts.get(value) ?? 0);
    });
  return { count, plain, about: `crossfilter2 ${crossfilter.version}` };
}
