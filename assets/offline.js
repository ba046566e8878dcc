// The service worker of a hosted build: keeps its files in this browser, and answers with them when there is no network.
//
// Names of files hold digests of their contents, so what is kept under a name is right for ever. The page itself is asked
// for anew each time and kept for when nobody answers; it is told from another version by its digest. A new version is
// kept beside the old one and takes its place when no page of the old one is open: nothing changes under a reader.
"use strict";

// What is kept: written here by `comments bundle`. Without a list this worker puts an end to itself.
const VERSION = "";
const PAGE = "";
const FILES = [];
// The same of what few readers need: kept once it was asked for.
const LATER = [];

// Another consultation may stand on the same host, with caches of its own.
const ours = `comment-explorer ${registration.scope} `;
const name = ours + VERSION;

const digest = async (bytes) => {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

const fetched = async (file, how) => {
  const response = await fetch(new Request(file, { cache: how }));
  if (!response.ok) throw new Error(`the server answered ${response.status} for ${file}`);
  return response;
};

// All or nothing: when a file is missing, or the page is of another version than its files, there is no new version.
const keep = async () => {
  const cache = await caches.open(name);
  const files = FILES.map(async (file) => {
    if (!(await cache.match(file))) await cache.put(file, (await caches.match(file)) || (await fetched(file, "default")));
  });
  // What the reader has used works on in a new version. Without it there is one all the same.
  const used = LATER.map(async (file) => {
    const known = await caches.match(file);
    if (known) await cache.put(file, known);
  });
  await Promise.allSettled(used);
  const page = await fetched("./", "no-cache");
  if ((await digest(await page.clone().arrayBuffer())) !== PAGE) throw new Error("the page is of another version");
  await Promise.all([...files, cache.put("./", page)]);
};

const forget = async () => {
  const names = await caches.keys();
  const old = names.filter((kept) => kept.startsWith(ours) && (kept !== name || !FILES.length));
  await Promise.all(old.map((kept) => caches.delete(kept)));
  if (!FILES.length) await registration.unregister();
};

const kept = (file) => caches.match(new URL(file, registration.scope).href, { cacheName: name });

const later = async (request, file) => {
  const known = await kept(file);
  if (known) return known;
  const response = await fetch(request);
  // Where the storage is full it is not kept, and there all the same.
  const keeping = async (copy) => (await caches.open(name)).put(file, copy);
  if (response.ok) await keeping(response.clone()).catch(console.warn);
  return response;
};

const page = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    return (await kept("./")) || Promise.reject(error);
  }
};

addEventListener("install", (event) => {
  if (FILES.length) event.waitUntil(keep());
  else skipWaiting();
});
addEventListener("activate", (event) => event.waitUntil(forget()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const file = request.url.split(/[?#]/)[0].replace(registration.scope, "");
  if (request.method !== "GET") return;
  if (file === "" || file === "index.html") event.respondWith(page(request));
  else if (LATER.includes(file)) event.respondWith(later(request, file));
  else if (FILES.includes(file)) event.respondWith(kept(file).then((response) => response || fetch(request)));
});
