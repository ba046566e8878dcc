// <comment-explorer>: the explorer in a frame, in any page. No dependency, no wasm and no style of the page's own.
//
//   <script src="https://host/path/embed.js" defer></script>
//   <comment-explorer src="https://host/path/" view="compare" comments="france jprs" height="auto">
//     <a href="https://host/path/#/compare/france+jprs">Compare two comments</a>
//   </comment-explorer>
//
// The attributes say what the address of the frame is, together with what `src` says after its `#`; when one changes the
// frame goes there without loading anew. What the frame says is listed in `frame.js`; each message that is its own is an
// event of the element, named by its type. The link inside is shown until the frame speaks, and again, with a
// sentence, when it does not.
(() => {
  "use strict";
  if (customElements.get("comment-explorer")) return;
  const VERSION = 1;
  const FACETS = ["kind", "issue"];
  const DISPLAY = { theme: "auto", lang: "", chrome: "full" };
  const HEIGHT = 500;
  const [LOWEST, HIGHEST] = [120, 12000];
  const SANDBOX =
    "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox";
  // A frame of ours speaks before it has loaded.
  const SILENCE = 2000;
  // A frame may grow so many times with less than a second between: then something feeds on its own height.
  const RISES = 20;
  let made = 0;

  // A frame starts when it comes near the window, and one after the other: each takes a moment in which the page around is
  // not answered, and three at once would take one long moment.
  const PATIENCE = 3000;
  let turn = Promise.resolve();
  const starts = new WeakMap();
  const near = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
      near.unobserve(target);
      turn = turn.then(() => new Promise((done) => {
        setTimeout(done, PATIENCE);
        starts.get(target)(done);
      }));
    }
  }, { rootMargin: "400px" });

  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    :host { display: block; position: relative }
    :host([hidden]) { display: none }
    iframe { display: block; width: 100%; border: 0; color-scheme: normal }
    p { margin: 0 0 .5em }
    p:empty { margin: 0 }
    .link { display: block }
    .waits .link { position: absolute; inset: 1em 1em auto }
    .shown .link, .fails iframe { display: none }`);

  class CommentExplorer extends HTMLElement {
    static observedAttributes =
      ["src", "view", "q", "comments", ...FACETS, ...Object.keys(DISPLAY), "height", "accent"];

    #box = document.createElement("div");
    #says = document.createElement("p");
    #own = document.createElement("a");
    #frame = null;
    #page = "";
    #origin = "";
    #alive = false;
    #sent = {};
    #timer = 0;
    #started = () => {};
    #due = false;
    #height = 0;
    #rises = 0;
    #risen = 0;

    constructor() {
      super();
      const link = document.createElement("span");
      link.className = "link";
      link.append(document.createElement("slot"), this.#own);
      this.#says.setAttribute("role", "status");
      this.#box.append(this.#says, link);
      starts.set(this, (done) => this.#start(done));
      const shadow = this.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [styles];
      shadow.append(this.#box);
    }

    connectedCallback() {
      addEventListener("message", this);
      this.#update();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      this.#drop();
    }

    attributeChangedCallback() {
      // Several are often changed at once.
      if (this.#due || !this.isConnected) return;
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        if (this.isConnected) this.#update();
      });
    }

    // What a frame says: only ours, in our words.
    handleEvent({ data, source, origin }) {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || ![this.#origin, "null"].includes(origin)) return;
      if (!data || data["comment-explorer"] !== VERSION || data.id !== frame.name) return;
      const text = (name) => String(data[name]).slice(0, 8000);
      const details = {
        loading: () => ({}),
        ready: () => ({}),
        height: () => ({ height: this.#grow(data.height) }),
        state: () => ({ address: text("address") }),
        "open-comment": () => ({ comment: text("comment"), address: text("address") }),
        error: () => ({ code: text("code"), message: text("message") }),
      };
      if (typeof data.type !== "string" || !Object.hasOwn(details, data.type)) return;
      this.#alive = true;
      this.#show("shown");
      if (data.type === "loading") {
        this.#sent = { address: this.#sent.address };
        this.#send();
      }
      if (data.type === "ready" || data.type === "error") this.#started();
      this.#say(data.type, details[data.type]());
    }

    #say(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    #show(state, sentence = "") {
      this.#box.className = state;
      this.#says.textContent = sentence;
    }

    #fail(code, message) {
      this.#drop();
      this.#show("fails", message);
      this.#say("error", { code, message });
    }

    #drop() {
      clearTimeout(this.#timer);
      near.unobserve(this);
      this.#started();
      if (this.#frame) this.#frame.remove();
      this.#frame = null;
      this.#page = "";
    }

    #update() {
      const src = this.getAttribute("src");
      let url = null;
      try {
        url = new URL(src || "about:", document.baseURI);
      } catch {
        // Said below.
      }
      const web = url && (/^https?:$/.test(url.protocol) || (url.protocol === "file:" && location.protocol === "file:"));
      this.#own.hidden = !web || this.querySelector("a");
      if (!web) {
        const why = src ? "the address in “src” is none of the web" : "“src” does not say where they are";
        return this.#fail("src", `The comments cannot be shown here: ${why}.`);
      }
      this.#own.href = url;
      this.#own.textContent = "Read the comments on a page of their own";
      const page = url.href.split("#")[0];
      if (page !== this.#page) this.#load(page, url.origin);
      const { height } = this;
      if (height !== "auto") this.#resize(height);
      else if (this.#sent.height !== "auto") this.#resize(HEIGHT);
      this.#send();
    }

    // `auto`, or CSS pixels.
    get height() {
      const asked = this.getAttribute("height");
      if (asked === "auto") return asked;
      return /^\d{1,5}$/.test(asked) ? Number(asked) : HEIGHT;
    }

    #load(page, origin) {
      this.#drop();
      this.#page = page;
      this.#origin = origin;
      this.#alive = false;
      this.#sent = {};
      const frame = document.createElement("iframe");
      frame.name = `comment-explorer-${++made}`;
      const link = this.querySelector("a");
      frame.title = this.title || (link && link.textContent.trim()) || "Comment explorer";
      frame.referrerPolicy = "no-referrer";
      frame.setAttribute("part", "frame");
      // What comes from elsewhere may not lead the page around to elsewhere. From the same place no fence would hold.
      if (origin !== location.origin || location.protocol === "file:") frame.setAttribute("sandbox", SANDBOX);
      this.#frame = frame;
      this.#show("waits");
      this.#box.append(frame);
      near.observe(this);
    }

    #start(done) {
      const frame = this.#frame;
      if (!frame || frame.src) return done();
      this.#started = done;
      frame.addEventListener("load", () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
          if (this.#alive) return;
          this.#fail("silent", `The comments cannot be shown here: ${new URL(this.#page).host || "the page"} did not answer. ` +
            "It may refuse to stand in other pages, or be no comment explorer.");
        }, SILENCE);
      });
      const address = this.#address(this.#hash);
      this.#sent = { address };
      frame.src = this.#page + address;
    }

    // What `src` says after its `#`.
    get #hash() {
      return new URL(this.getAttribute("src"), document.baseURI).hash;
    }

    // What has changed since it was sent last.
    #send() {
      if (!this.#alive || !this.#frame) return;
      const wanted = {
        address: this.#address(this.#hash),
        height: this.height === "auto" ? "auto" : "fixed",
        accent: this.getAttribute("accent") || "",
      };
      const news = Object.entries(wanted).filter(([name, value]) => value !== this.#sent[name]);
      this.#sent = wanted;
      if (!news.length) return;
      const message = { "comment-explorer": VERSION, id: this.#frame.name, type: "set", ...Object.fromEntries(news) };
      this.#frame.contentWindow.postMessage(message, /^http/.test(this.#origin) ? this.#origin : "*");
    }

    // The fragment: what `src` says, and what the attributes say in its place.
    #address(hash) {
      const [, path, query] = /^#?([^?]*)\??(.*)$/.exec(hash);
      const list = (name) => (this.getAttribute(name) || "").split(/[\s,]+/).filter(Boolean)
        .map((value) => encodeURIComponent(value).replace(/%(3A|2F)/g, decodeURIComponent));
      const ids = list("comments");
      const view = this.getAttribute("view") || (ids[1] ? "compare" : ids[0] && "comment");
      const said = { embed: "1" };
      let to = path || "/comments";
      if (view && (ids[0] || view !== to.split("/")[1])) {
        to = `/${encodeURIComponent(view)}`;
        if (view === "comment") to += `/${ids[0] || ""}`;
        else if (view === "compare") to += `/${ids.join("+")}`;
        else if (ids[0]) said.picked = ids.join("+");
      }
      if (this.hasAttribute("q")) said.q = encodeURIComponent(this.getAttribute("q"));
      for (const name of FACETS) if (this.hasAttribute(name)) said[name] = list(name).join(",");
      const rest = query.split("&").filter((pair) => pair && !Object.hasOwn(said, pair.split("=")[0]));
      for (const [name, usual] of Object.entries(DISPLAY)) {
        const asked = this.getAttribute(name);
        if (asked !== null || !rest.some((pair) => pair.startsWith(`${name}=`))) {
          said[name] = encodeURIComponent(asked || usual);
        }
      }
      const left = rest.filter((pair) => !Object.hasOwn(said, pair.split("=")[0]));
      return `#${to}?${[...left, ...Object.entries(said).map((pair) => pair.join("="))].join("&")}`;
    }

    #grow(height) {
      if (this.height !== "auto" || typeof height !== "number" || !(height > 0)) return this.#height;
      const now = performance.now();
      this.#rises = height > this.#height && now - this.#risen < 1000 ? this.#rises + 1 : 0;
      this.#risen = now;
      if (this.#rises <= RISES) this.#resize(height);
      return this.#height;
    }

    #resize(height) {
      this.#height = Math.min(Math.max(height, LOWEST), HIGHEST);
      if (this.#frame) this.#frame.style.height = `${this.#height}px`;
    }
  }
  customElements.define("comment-explorer", CommentExplorer);
})();
