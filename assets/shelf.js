// The corpora that this browser keeps for a reader who asks for it: `about` has key, title and number of comments, `bytes`
// the corpus itself. Joined to `boot.js`. Each of these is a promise, and rejects where the browser keeps nothing for this page.
const shelf = {
  database: () => new Promise((done, fail) => {
    const asked = indexedDB.open("comment-explorer/1", 1);
    asked.onupgradeneeded = () => {
      for (const name of ["about", "bytes"]) asked.result.createObjectStore(name, { keyPath: "key" });
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = () => fail(asked.error || new Error("the browser does not open its database"));
  }),
  // Does `work` with the two stores; what it returns is a request, or nothing.
  within: async (mode, work) => {
    const database = await shelf.database();
    try {
      return await new Promise((done, fail) => {
        const transaction = database.transaction(["about", "bytes"], mode);
        const request = work(transaction.objectStore("about"), transaction.objectStore("bytes"));
        transaction.oncomplete = () => done(request && request.result);
        transaction.onerror = transaction.onabort = () => fail(transaction.error);
      });
    } finally {
      database.close();
    }
  },
  all: () => shelf.within("readonly", (about) => about.getAll()),
  read: async (key) => {
    const found = await shelf.within("readonly", (_, bytes) => bytes.get(key));
    if (!found) throw new Error("this browser does not keep it");
    return found.bytes;
  },
  // Under the digest of its bytes, so that the same corpus is kept once.
  keep: async (corpus, title, comments) => {
    // A page that did not come over https has no digests: there it is kept as often as it is asked for.
    const digest = crypto.subtle ? new Uint8Array(await crypto.subtle.digest("SHA-256", corpus)) : crypto.getRandomValues(new Uint8Array(8));
    const key = Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
    await shelf.within("readwrite", (about, bytes) => {
      about.put({ key, title, comments });
      bytes.put({ key, bytes: corpus });
    });
    return key;
  },
  forget: (key) => shelf.within("readwrite", (about, bytes) => {
    about.delete(key);
    bytes.delete(key);
  }),
};
