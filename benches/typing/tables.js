// What was felt, as two tables.

import { summary } from "../measure.js";

const digits = (ms) => (ms >= 10 ? ms.toFixed(0) : ms.toFixed(1));
const seconds = (ms) => (ms / 1000).toFixed(2);
const two = ({ median, p95 }) => [median, p95].map(digits).join(" / ");
const three = ({ worst, ...felt }) => `${two(felt)} / ${digits(worst)}`;

const site = (name) => {
  const [comments, index] = name.split("-");
  return `${Number(comments).toLocaleString("en-GB")}${index ? ", index beside it" : ""}`;
};

const row = (cells) => `| ${cells.join(" | ")} |`;

export function tables(conditions, results) {
  const openings = results.map(({ name, rate, openings }) => {
    const of = (what) => summary(openings.map((opening) => opening[what])).median;
    const blocked = Math.max(...openings.map(({ blocked }) => blocked));
    return row([site(name), `${rate}×`, seconds(of("visible")), seconds(of("answering")), blocked ? digits(blocked) : "< 50"]);
  });
  const keys = results
    .filter(({ keys }) => keys)
    .map(({ name, rate, keys, toggles }) => row([site(name), `${rate}×`, two(keys.shown), ...[keys, toggles].flatMap((felt) => [three(felt), two(felt.work)])]));
  const atOnce = results
    .filter(({ atOnce }) => atOnce)
    .map(({ name, rate, atOnce }) => row([site(name), `${rate}×`, two(atOnce.shown), three(atOnce), atOnce.indexed ? seconds(atOnce.indexed) : "never"]));
  const { browser, cores, load, date } = conditions;
  return [
    "Opening (a first visit; medians of three, of one where it takes long; the longest block of all):",
    "",
    "| comments | processor slowed | comments visible, s | app answers, s | longest block after the first paint, ms |",
    "|---|---|---|---|---|",
    ...openings,
    "",
    "A key or a box to the paint of what it finds, ms: median / p95 / worst; the letter itself is painted before. Work, median / p95, is without the wait for the screen's next refresh.",
    "",
    "| comments | processor slowed | letter shown | key to answer | of that work | filter to answer | of that work |",
    "|---|---|---|---|---|---|---|",
    ...keys,
    "",
    ...(atOnce.length
      ? [
          "Typed as soon as the page answers, while it makes its index:",
          "",
          "| comments | processor slowed | letter shown, ms | key to answer, ms | index there after, s |",
          "|---|---|---|---|---|",
          ...atOnce,
          "",
        ]
      : []),
    `Measured on ${date} in ${browser} without a window, ${cores} cores shared with whatever else ran (load ${load.toFixed(1)}), ` +
      "corpora of 300 words a comment, the smallest the bundled one.",
    "",
  ].join("\n");
}
