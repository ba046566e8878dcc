// What a reader feels: the hosted page opened, typed into key by key, and filtered, in a browser that is slowed down.
//
// `node run.js CHROMIUM ADDRESS OUT NAME…`: each name is that of a site below the address, `10000` or `10000-index`.
// `cargo xtask bench --only typing` makes the sites and calls this. Every opening is a first visit: nothing is cached.

import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

import { summary } from "../measure.js";
import { pick } from "../queries.js";
import { Chromium } from "./chromium.js";
import { tables } from "./tables.js";

// How many times slower the processor is made to be.
const RATES = [4, 1];
const OPENINGS = 3;
// One that takes longer is not waited for again.
const LONG_MS = 20_000;

// Between two keys, beside the time in which a key is seen to be answered.
const PAUSE_MS = 50;
const MOST_BOXES = 6;

// An index that is not there by then will not come.
const PATIENCE_MS = 120_000;

const script = readFileSync(new URL("page.js", import.meta.url), "utf8");
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// What is typed: two common words, a phrase, two words near each other, a beginning, and what finds nothing. And a common
// word that stands in the corpus with an "s", too.
async function typing(address) {
  const page = await (await fetch(`${address}index.html`)).text();
  const name = page.match(/corpus-[0-9a-f]+\.json/)[0];
  const { comments } = await (await fetch(`${address}${name}`)).json();
  const all = comments.map(({ text }) => text);
  const { common, phrase } = pick(all);
  const [one, other, third] = [0, 7, 13].map((at) => common[at % common.length]);
  const texts = [`${one} ${other}`, `"${phrase[0]}"`, `${third} NEAR/8 ${one}`, `${other.slice(0, 3)}*`, "qzxwvkj"];
  const forms = new Set(all.join(" ").toLowerCase().match(/[a-z]+/g));
  return { texts, inflected: common.find((word) => forms.has(`${word}s`)) };
}

async function key(page, name) {
  await page.ask('felt.watch("keydown")');
  await page.press(name);
  const felt = await page.ask("felt.followed()");
  await pause(PAUSE_MS);
  return felt;
}

// Types a text and takes it back, letter by letter.
async function typed(page, text) {
  const keys = [];
  for (const letter of text) keys.push(await key(page, letter));
  for (const _ of text) keys.push(await key(page, "Backspace"));
  return keys;
}

async function toggled(page) {
  const clicks = [];
  const boxes = await page.ask("felt.boxes()");
  for (let at = 0; at < Math.min(MOST_BOXES, boxes.length); at += 1) {
    const label = JSON.stringify(boxes[Math.floor((at * boxes.length) / MOST_BOXES)] ?? boxes[at]);
    for (const _ of ["on", "off"]) {
      const place = await page.ask(`felt.place(${label})`);
      await pause(PAUSE_MS);
      await page.ask('felt.watch("click")');
      await page.click(place);
      clicks.push(await page.ask("felt.followed()"));
    }
  }
  return clicks;
}

const sum = (felt) => ({
  ...summary(felt.map(({ painted }) => painted)),
  shown: summary(felt.map(({ shown }) => shown)),
  worst: Math.max(...felt.map(({ painted }) => painted)),
  work: summary(felt.map(({ work }) => work)),
});

// Opens a site a few times, and types into it the last time, when it is at rest.
async function measured(browser, address, name, rate) {
  const say = (what) => console.error(`xtask: ${name}, ${rate}×: ${what}`);
  const openings = [];
  let page;
  const long = () => openings.some(({ answering }) => answering > LONG_MS);
  for (let time = 0; time < OPENINGS && !long(); time += 1) {
    say(`opening ${time + 1} of ${OPENINGS}`);
    await page?.close();
    page = await browser.page(script, rate);
    await page.open(address);
    await page.ask("felt.answers()");
    await page.rest();
    openings.push(await page.ask("felt.opening()"));
  }
  const result = { name, rate, openings };
  // Once the index is there it is all the same where it is from.
  if (!makesItsIndex(name)) {
    say("typing");
    await page.ask('document.getElementById("q").focus()');
    result.texts = {};
    const { texts } = await typing(address);
    for (const text of texts) result.texts[text] = await typed(page, text);
    result.keys = sum(Object.values(result.texts).flat());
    say("filtering");
    result.toggles = sum(await toggled(page));
  }
  await page.close();
  if (makesItsIndex(name)) result.atOnce = await typedAtOnce(browser, address, name, rate);
  return result;
}

// A corpus as small as the bundled one is indexed before its first screen.
const makesItsIndex = (name) => /^\d{4,}$/.test(name);

// Types as soon as the page answers, while it makes its index, and waits until that is there: then the page says that it
// finds another form of the word.
async function typedAtOnce(browser, address, name, rate) {
  console.error(`xtask: ${name}, ${rate}×: typing at once`);
  const { inflected } = await typing(address);
  const page = await browser.page(script, rate);
  await page.open(address);
  await page.ask("felt.answers()");
  await page.ask('document.getElementById("q").focus()');
  const keys = [];
  for (const letter of inflected) keys.push(await key(page, letter));
  const there = `new Promise((done) => {
    const look = () => document.querySelector(".also") ? done(performance.now())
      : performance.now() > ${PATIENCE_MS} ? done(null) : setTimeout(look, 20);
    look();
  })`;
  const indexed = await page.ask(there);
  await page.close();
  return { ...sum(keys), indexed };
}

// After each site, so that a run that is stopped leaves what it has.
async function write(browser, out, results) {
  const { product } = await browser.send("Browser.getVersion");
  const date = new Date().toISOString().slice(0, 10);
  const conditions = { browser: product, cores: cpus().length, load: loadavg()[0], date };
  writeFileSync(`${out}.json`, JSON.stringify({ conditions, results }));
  writeFileSync(`${out}.md`, tables(conditions, results));
}

async function run([chromium, root, out, ...names]) {
  const browser = new Chromium(chromium);
  const results = [];
  try {
    for (const name of names) {
      for (const rate of RATES) {
        results.push(await measured(browser, `${root}${name}/`, name, rate));
        await write(browser, out, results);
      }
    }
  } finally {
    await browser.close();
  }
}

await run(process.argv.slice(2));
