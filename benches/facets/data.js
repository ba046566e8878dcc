// What is counted: for each facet its values, and for each comment the numbers of those that it has.

const FACETS = {
  kind: ({ author }) => [author.kind],
  country: ({ author }) => [author.country ?? "none"],
  region: ({ author }) => [author.region ?? "none"],
  paper: ({ papers }) => papers,
  issue: (_, issues) => issues,
  stance: (_, __, stances) => stances,
  language: ({ language }) => [language],
  status: ({ text_status }) => [text_status],
};

export function facetData(corpus) {
  const positions = new Map(corpus.comments.map(({ id }) => [id, { issues: new Set(), stances: new Set() }]));
  for (const { comment, issue, stance } of corpus.positions) {
    if (stance === "silent") continue;
    positions.get(comment)?.issues.add(issue);
    positions.get(comment)?.stances.add(stance);
  }
  const facets = Object.entries(FACETS).map(([name, of]) => {
    const numbers = new Map();
    const rows = corpus.comments.map((comment) => {
      const { issues, stances } = positions.get(comment.id);
      return of(comment, [...issues], [...stances]).map((value) => {
        if (!numbers.has(value)) numbers.set(value, numbers.size);
        return numbers.get(value);
      });
    });
    return { name, values: [...numbers.keys()], rows };
  });
  return { comments: corpus.comments.length, facets };
}

// Filters set and cleared one after the other, as a reader would: each step changes one value of one facet. A state is,
// for each facet, the numbers of the values that are chosen.
export function toggles({ facets }) {
  const state = facets.map(() => []);
  const steps = [
    ["kind", 0], ["issue", 0], ["kind", 1], ["country", 0], ["country", 1], ["country", 2], ["stance", 1], ["kind", 0],
    ["language", 0], ["paper", 1], ["issue", 2], ["country", 0], ["stance", 1], ["region", 1], ["status", 0],
    ["region", 1], ["kind", 1], ["issue", 0], ["issue", 2], ["country", 1],
  ];
  return steps.map(([name, value]) => {
    const facet = facets.findIndex((facet) => facet.name === name);
    const chosen = state[facet];
    state[facet] = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    return state.map((values) => [...values]);
  });
}
