// The results as Markdown: a line for each thing measured, ours, the best peer, their ratio, and the others.

const NAMES = {
  ours: "ours",
  minisearch: "MiniSearch",
  flexsearch: "FlexSearch",
  lunr: "lunr",
  orama: "Orama",
  sqlite: "SQLite FTS5",
  "sqlite-prefix": "SQLite FTS5 (prefix='1')",
  "typed-arrays": "typed arrays",
  itemsjs: "ItemsJS",
  crossfilter: "crossfilter2",
};

const digits = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2));

const time = (ms) => (ms >= 1000 ? `${digits(ms / 1000)} s` : `${digits(ms)} ms`);
const megabytes = (bytes) => `${digits(bytes / 1e6)} MB`;

// What an engine needs to be compared with on a line; one without it is named all the same, with a note.
const positions = { needs: "positions", note: 1 };
const ranked = { needs: "ranks", note: 2 };

// A line: its words, where its numbers are, how they are written.
const LINES = [
  { what: "build a ranked index in the page", of: (engine) => engine.build },
  { what: "load a prebuilt index", of: (engine) => engine.loaded?.load },
  { what: "prebuilt index with positions, gzip", of: (engine) => engine.size, bytes: true, ...positions },
  { what: "memory kept beside the text, built in the page", of: (engine) => engine.memory, bytes: true },
  { what: "memory kept beside the text, prebuilt index", of: (engine) => engine.loaded?.memory, bytes: true },
  { what: "common word, ranked", of: (engine) => engine.common, ...ranked },
  { what: "two words AND", of: (engine) => engine.and, ...ranked },
  { what: "first letter typed", of: (engine) => engine.prefix, ...ranked },
  { what: "phrase", of: (engine) => engine.phrase, ...ranked },
  { what: "one edit away", of: (engine) => engine.fuzzy, ...ranked },
  { what: "all facet counts after a toggle", of: (engine) => engine.facets, facets: true },
];

function cells(line, engines) {
  const value = (result) => (typeof result === "number" ? result : result.median);
  const written = (result) =>
    line.bytes ? megabytes(result) : time(result.median) + (result.samples > 5 ? ` (${digits(result.p95)})` : "");
  const fits = (engine) => !line.needs || engine[line.needs];
  const measured = Object.entries(engines)
    .map(([name, engine]) => ({ name, engine, result: line.of(engine) }))
    .filter(({ result }) => result !== undefined && result !== null)
    .sort((a, b) => value(a.result) - value(b.result));
  const text = ({ name, engine, result }) => `${NAMES[name]} ${written(result)}${fits(engine) ? "" : ` [${line.note}]`}`;
  const ours = measured.find(({ name }) => name === "ours");
  const peers = measured.filter(({ name }) => name !== "ours");
  const best = peers.find(({ engine }) => fits(engine));
  const others = peers.filter((peer) => peer !== best);
  const found = ours || !engines.ours || engines.ours.failed;
  const why = found ? (engines.ours?.failed ?? "–") : "finds nothing";
  const ratio = ours && best ? digits(value(ours.result) / value(best.result)) : "–";
  const bold = ours ? `**${written(ours.result)}**` : why;
  return [line.what, bold, best ? text(best) : "–", ratio, others.map(text).join(", ") || "–"];
}

// Engines that count other than the baseline does would be measured at another task.
function disagreements(facets) {
  const baseline = JSON.stringify(facets["typed-arrays"]?.counted);
  const differ = ([name, engine]) => name !== "ours" && engine.counted && JSON.stringify(engine.counted) !== baseline;
  return baseline ? Object.entries(facets).filter(differ).map(([name]) => NAMES[name]) : [];
}

export function table(conditions, { search, facets }) {
  const { browser, cores, date, comments, words, forms, bytes } = conditions;
  const count = (value) => value.toLocaleString("en-GB");
  const versions = [...Object.values(search), ...Object.values(facets)].map(({ about }) => about);
  const rows = LINES.map((line) => cells(line, line.facets ? facets : search));
  const failed = [...Object.entries(search), ...Object.entries(facets)].flatMap(([name, { failed, absent, loaded }]) => [
    ...(failed && !absent ? [`${NAMES[name]}: ${failed}`] : []),
    ...(loaded?.failed ? [`${NAMES[name]}, loading: ${loaded.failed}`] : []),
  ]);
  const differ = disagreements(facets);
  const missed = Object.entries(search).flatMap(([name, { found = {} }]) =>
    Object.entries(found).map(([kind, counts]) => [name, kind, counts.filter((count) => count === 0).length, counts.length]),
  );
  return [
    `At ${count(comments)} comments; median, and in brackets the 95th percentile in the same unit or in ms:`,
    "",
    "| | ours | best peer | ours / best | other peers |",
    "|---|---|---|---|---|",
    ...rows.map((row) => `| ${row.join(" | ")} |`),
    "",
    `Measured on ${date} in ${browser} without a window, ${cores} cores, on a synthetic corpus of ${count(words)} words ` +
      `(${count(forms)} forms, ${megabytes(bytes)} of text), each engine in a process of its own: ` +
      `${[...new Set(versions.filter(Boolean))].filter((about) => about !== "ours").join(", ")}. ` +
      "Queries give the twenty best. [1] keeps no positions, " +
      "[2] does not rank by relevance: not compared with.",
    ...failed.map((line) => `\nNot measured: ${line}.`),
    ...missed
      .filter(([, , nothing]) => nothing > 0)
      .map(([name, kind, nothing, of]) => `\n${NAMES[name]} finds nothing for ${nothing} of ${of} queries (${kind}).`),
    ...(differ.length ? [`\nCounts other than the baseline: ${differ.join(", ")}.`] : []),
    "",
  ].join("\n");
}
