// What this browser keeps for the reader: in `boot.js` what is set, in `keep.js` whether the page is kept. They are sent as one.
//
// Each corpus has keys of its own: the pages of one host share a storage, and in some browsers all files of the disk. It may be
// blocked (then its mere name throws), full, or gone the next time: nothing that fails here stops the page.
const reader = document.getElementById("reader") || { dataset: {}, content: "" };
const storage = {
  key: (name) => `comment-explorer/1/${reader.dataset.shelf}/${name}`,
  // A text, or null.
  get: (name) => {
    try { return localStorage.getItem(storage.key(name)); } catch { return null; }
  },
  // Whether it is kept. Null takes it away.
  set: (name, text) => {
    try {
      if (text === null) localStorage.removeItem(storage.key(name));
      else localStorage.setItem(storage.key(name), text);
      return true;
    } catch { return false; }
  },
};

// Gzip in base64, as a response: its text or its bytes.
const unpacked = (text) => {
  const packed = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
};
