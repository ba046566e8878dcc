// Has one engine after the other measured, each part in a window of its own: opened without an opener, it gets a process
// of its own, so that no engine inherits another's heap. Then makes the table of what they left on the server's shelf.

import { pick } from "./queries.js";
import { table } from "./table.js";

// The engines that search, and the parts in which each is measured.
const SEARCH = ["sqlite", "sqlite-prefix", "minisearch", "flexsearch", "lunr", "orama", "ours"];
const FACETS = ["typed-arrays", "itemsjs", "crossfilter", "ours"];

// A window that has not answered by then has failed. Without an opener nobody can close it, so that it may disturb those
// that follow: the table says which it was. One whose pulse has stopped has lost its process.
const PATIENCE_MS = 20 * 60_000;
const PULSE_MS = 20_000;

const post = (path, body) => fetch(path, { method: "POST", body });
const say = (line) => post("/say", line);

async function leftOn(name) {
  const end = performance.now() + PATIENCE_MS;
  let [pulse, heard] = ["", performance.now()];
  while (performance.now() < end) {
    const answer = await fetch(`/shelf/${name}`);
    if (answer.ok) return answer.json();
    const now = await (await fetch("/shelf/pulse")).text();
    if (now !== pulse) [pulse, heard] = [now, performance.now()];
    if (performance.now() - heard > PULSE_MS) return { failed: "its process ended, most likely for want of memory" };
    await new Promise((done) => setTimeout(done, 400));
  }
  return { failed: `no answer in ${PATIENCE_MS / 60_000} minutes` };
}

async function measured(engine, part) {
  await say(`${engine}, ${part}`);
  const name = `${part}-${engine}`;
  window.open(`/page.html?engine=${engine}&part=${part}`, "_blank", "noopener");
  const result = await leftOn(name);
  if (result.failed) await say(`${engine}, ${part}: ${result.failed}`);
  return result;
}

async function browser() {
  const brands = await navigator.userAgentData?.getHighEntropyValues(["fullVersionList"]);
  const known = brands?.fullVersionList.find(({ brand }) => /Chrom/.test(brand));
  return known ? `${known.brand} ${known.version}` : navigator.userAgent;
}

async function run() {
  const only = new URL(location).searchParams.get("only");
  const wanted = (engine) => !only || engine === only;
  await say("picking the queries");
  const corpus = await (await fetch("/corpus.json")).json();
  const queries = pick(corpus.comments.map((comment) => comment.text));
  await post("/shelf/queries", JSON.stringify(queries));
  const encoder = new TextEncoder();
  const bytes = corpus.comments.reduce((sum, comment) => sum + encoder.encode(comment.text).length, 0);
  const conditions = {
    browser: await browser(),
    cores: navigator.hardwareConcurrency,
    date: new Date().toISOString().slice(0, 10),
    comments: corpus.comments.length,
    title: corpus.title,
    words: queries.words,
    forms: queries.forms,
    bytes,
  };
  corpus.comments = corpus.positions = null;
  const results = { search: {}, facets: {} };
  for (const engine of SEARCH.filter(wanted)) {
    const built = await measured(engine, "build");
    results.search[engine] = built;
    if (built.saved) Object.assign(built, { loaded: await measured(engine, "load") });
  }
  for (const engine of FACETS.filter(wanted)) results.facets[engine] = await measured(engine, "facets");
  await post("/shelf/results", JSON.stringify({ conditions, queries, results }));
  await post("/table", table(conditions, results));
}

run().catch((error) => post("/failed", String(error?.stack ?? error)));
