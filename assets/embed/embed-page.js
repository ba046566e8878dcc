// Writes the code that puts a view into another page, and shows it. The view is named after the `#` of this page's own
// address, as the explorer writes it there.
(() => {
  "use strict";
  const form = document.getElementById("options");
  const fields = form.elements;
  const explorer = new URL("index.html", location.href).href;
  const script = new URL("embed.js", location.href).href;
  const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox";
  const NAMES = { "&": "amp", "<": "lt", ">": "gt", "\"": "quot" };
  const escaped = (text) => text.replace(/[&<>"]/g, (char) => `&${NAMES[char]};`);
  const tag = (name, attributes, content, between) => {
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`);
    return `<${name} ${written.join(between)}>${content}</${name}>`;
  };
  const decoded = (text) => {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch {
      return text;
    }
  };

  // An address in parts, without what says how a frame is shown.
  const HOW = ["theme", "lang", "chrome", "embed"];
  const read = (address) => {
    const [, path, query] = /^#?([^?]*)\??(.*)$/.exec(address.trim());
    const pairs = query.split("&").filter(Boolean).map((pair) => {
      const [key, ...value] = pair.split("=");
      return [key, value.join("=")];
    });
    return { path: path || "/comments", pairs: pairs.filter(([key]) => !HOW.includes(key)) };
  };
  const written = ({ path, pairs }) => `#${path}${pairs.length ? "?" : ""}${pairs.map((pair) => pair.join("=")).join("&")}`;

  // The attributes that say what an address says, as far as there are some; the rest stays in `src`.
  const attributes = (address) => {
    const { path, pairs } = read(address);
    const [, view, ids = "", ...more] = path.split("/");
    if (pairs.some(([key]) => !["q", "kind", "issue"].includes(key))) return { src: explorer + written({ path, pairs }) };
    const found = { src: explorer };
    if (view !== "comments") found.view = view;
    if (ids) found.comments = [ids, ...more].join("/").split("+").map((id) => decodeURI(id)).join(" ");
    for (const [key, value] of pairs) found[key] = key === "q" ? decoded(value) : value.split(",").map(decoded).join(" ");
    return found;
  };

  const chosen = () => {
    const how = {};
    if (fields.chrome.value !== "full") how.chrome = fields.chrome.value;
    if (fields.theme.value !== "auto") how.theme = fields.theme.value;
    const height = fields.grows.value || String(Math.min(Math.max(Math.round(fields.height.value) || 500, 120), 12000));
    const look = { height };
    if (fields.accented.checked && fields.accent.validity.valid && fields.accent.value) look.accent = fields.accent.value;
    return { how, look };
  };

  const show = (id, text) => {
    document.getElementById(id).textContent = text;
  };
  const previews = [...document.querySelectorAll("comment-explorer")];
  const write = () => {
    const address = fields.address.value;
    const { how, look } = chosen();
    const wanted = { ...attributes(address), ...how, ...look };
    const link = explorer + written(read(address));
    document.getElementById("view").href = link;
    document.getElementById("back").href = link;
    const inside = `\n  <a href="${escaped(link)}">Read the comments</a>\n`;
    show("element", `<script src="${escaped(script)}" defer></script>\n${tag("comment-explorer", wanted, inside, "\n    ")}`);
    const { path, pairs } = read(address);
    const framed = written({ path, pairs: [...pairs, ...Object.entries(how), ["embed", "1"]] });
    const height = look.height === "auto" ? "500" : look.height;
    const frame = { src: explorer + framed, title: "Comments", width: "100%", height, loading: "lazy", sandbox: SANDBOX };
    show("plain", tag("iframe", frame, "", "\n    "));
    const { origin } = location;
    show("policy", `# of the page around
Content-Security-Policy: script-src ${origin}; frame-src ${origin}

# of this explorer, if its server sends one
Content-Security-Policy: frame-ancestors https://the-page-around.example`);
    fields.height.disabled = fields.grows.value === "auto";
    fields.accent.disabled = !fields.accented.checked;
    for (const preview of previews) {
      for (const name of preview.constructor.observedAttributes || []) {
        if (!(name in wanted)) preview.removeAttribute(name);
      }
      for (const [name, value] of Object.entries(wanted)) preview.setAttribute(name, value);
    }
  };

  for (const button of document.querySelectorAll("[data-copies]")) {
    button.addEventListener("click", async () => {
      const code = document.getElementById(button.dataset.copies);
      try {
        await navigator.clipboard.writeText(code.textContent);
        show("said", "Copied.");
      } catch {
        // Without a secure origin there is no clipboard to write to.
        getSelection().selectAllChildren(code);
        show("said", "Selected: copy it with the keyboard.");
      }
    });
  }
  const arrive = () => {
    if (!/^#\/./.test(location.hash)) return write();
    const { path, pairs } = read(location.hash);
    fields.address.value = written({ path, pairs });
    write();
  };
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", write);
  addEventListener("hashchange", arrive);
  arrive();
})();
