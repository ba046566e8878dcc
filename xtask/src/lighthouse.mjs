// What Lighthouse says of the views of a page, as a table: `node lighthouse.mjs ADDRESS PROGRAM`, with the browser in CHROME_PATH.
// Ends with 1 when one of the LISTS is not at 100.

import { execFileSync } from "node:child_process";

const [address, lighthouse] = process.argv.slice(2);

const VIEWS = ["", "#/comments?q=exist&kind=individual,government", "#/comment/france", "#/compare/france+jprs", "#/issues", "#/patterns", "#/about"];
// Things that hold or do not.
const LISTS = ["accessibility", "best-practices", "seo"];
const MEASURED = {
  "first paint": "first-contentful-paint", "largest paint": "largest-contentful-paint", blocked: "total-blocking-time",
  shift: "cumulative-layout-shift",
};
// What other programs of the machine take from the page is no matter of the page's: of so many runs of the first view the
// fastest is shown.
const RUNS = 3;

const look = (url, preset) => {
  // The tests may run as root, where Chromium has no sandbox.
  const options = [url, "--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox", ...preset === "desktop" ? ["--preset=desktop"] : []];
  const report = JSON.parse(execFileSync(lighthouse, options, { maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "inherit"] }));
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
};
const score = (report, category) => Math.round(100 * report.categories[category].score);
const failed = (report, category) => report.categories[category].auditRefs
  .map(({ id }) => report.audits[id]).filter(({ score }) => score !== null && score < 1)
  .map(({ id, details }) => `${id} (${(details?.items ?? []).slice(0, 3).map((item) => item.node?.selector ?? item.description ?? item.source ?? "").join("; ")})`);

const rows = [["Lighthouse", ...LISTS, "performance", ...Object.keys(MEASURED)]];
const missing = [];
const tried = [...VIEWS.map((view) => [view, "phone"]), [VIEWS[0], "desktop"]];
for (const [view, preset] of tried) {
  const runs = Array.from({ length: view === "" ? RUNS : 1 }, () => look(`${address}index.html${view}`, preset));
  const report = runs.reduce((best, one) => (score(one, "performance") > score(best, "performance") ? one : best));
  const name = `${preset} ${view || "#/comments"}`;
  rows.push([name, ...[...LISTS, "performance"].map((list) => score(report, list)), ...Object.values(MEASURED).map((id) => report.audits[id].displayValue)]);
  missing.push(...LISTS.filter((list) => score(report, list) < 100).map((list) => `${name}: ${list}: ${failed(report, list).join(", ")}`));
}

const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
for (const row of rows) console.log(row.map((cell, at) => (at ? String(cell).padStart(widths[at]) : String(cell).padEnd(widths[0]))).join("  "));
if (missing.length > 0) {
  console.error(["", "Lighthouse finds something to mend:", ...missing].join("\n"));
  process.exitCode = 1;
}
