// Ours: the filters are the parameters of an address, the counts an object with a list for each facet.

import { app } from "../engines/app.js";

export async function start({ facets }, json) {
  const { openCorpus } = await app();
  const handle = openCorpus(json);
  const filters = (state) =>
    facets
      .map(({ name, values }, at) => [name, state[at].map((value) => encodeURIComponent(values[value])).join(",")])
      .filter(([, chosen]) => chosen)
      .map(([name, chosen]) => `${name}=${chosen}`)
      .join("&");
  return { count: (state) => handle.facets("", filters(state)), about: "ours" };
}
