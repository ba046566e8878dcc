// A page that stands in the frame of another (`embed=1`), and what the two say to each other. Joined to `boot.js`.
//
//   { "comment-explorer": 1, id, type, … }     1 is the version, id the name of the frame
//
//   out  loading                               the page is there, its comments can be read
//        ready                                 it answers
//        state         { address }             what the reader looks at, from the `#` on
//        open-comment  { comment, address }    another comment was opened
//        height        { height }              of all that it shows, in CSS pixels, when it was asked to grow
//        error         { code, message }
//   in   set  { address, height, accent }      where to go; "auto" to grow; "#rrggbb". What is not named stays
//        get                                   answered by `state`
//
// Only the parent is spoken to and listened to: from anyone else, of another version or with another id a message is
// not read. Its origin is not asked for: whoever frames the page may hear what stands in this list, and no more is told.
(() => {
  const VERSION = 1;
  const LONGEST = 8000;
  const root = document.documentElement;
  if (parent === window || new URLSearchParams(location.hash.split("?")[1]).get("embed") !== "1") return;
  root.dataset.framed = "";

  const tell = (type, more) => parent.postMessage({ "comment-explorer": VERSION, id: window.name, type, ...more }, "*");
  const refuse = (code, message) => tell("error", { code, message });

  // From the first address on that the explorer shows.
  let ready = false;
  let address = "";
  let comment = null;
  let wanted = null;
  const dispatch = (detail) => document.dispatchEvent(new CustomEvent("explorer:lead", { detail }));

  document.addEventListener("explorer:address", (event) => {
    const before = comment;
    address = event.detail;
    comment = (/^#\/comment\/([^/?]+)/.exec(address) || [])[1] || "";
    const first = !ready;
    ready = true;
    if (first) tell("ready");
    tell("state", { address });
    if (first && wanted !== null) dispatch(wanted);
    if (!first && comment && comment !== before) tell("open-comment", { comment: decodeURIComponent(comment), address });
  });
  document.addEventListener("explorer:stopped", (event) => {
    ready = false;
    refuse("stopped", event.detail);
  });

  // The height of what is shown. Where it follows the height of the window, each answer of the page around would lead to
  // another: growth that only ever follows growth is told three times and no more, until something else changes.
  const ECHOES = 3;
  let grows = false;
  let told = 0;
  let space = [0, 0];
  let echoes = 0;
  const measure = () => {
    if (!grows || !document.body) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    const echo = height > told && innerHeight !== space[1] && innerWidth === space[0];
    echoes = echo ? echoes + 1 : 0;
    space = [innerWidth, innerHeight];
    if (echoes > ECHOES) return;
    told = height;
    tell("height", { height });
  };
  const observer = new ResizeObserver(measure);
  document.addEventListener("DOMContentLoaded", () => observer.observe(document.body));

  const set = ({ address: to, height, accent }) => {
    if (height !== undefined) {
      grows = height === "auto";
      if (grows) root.dataset.height = "auto";
      else delete root.dataset.height;
      told = 0;
      measure();
    }
    if (accent !== undefined) {
      const is = typeof accent === "string" && /^#([\da-f]{3}|[\da-f]{6})$/i.test(accent);
      root.toggleAttribute("data-accent", is);
      root.style.setProperty("--accent-asked", is ? accent : "");
      if (!is && accent !== "") refuse("accent", "An accent is a colour such as #0b5462.");
    }
    if (to === undefined) return;
    if (typeof to !== "string" || to.length > LONGEST) {
      refuse("address", `An address is a text of at most ${LONGEST} characters.`);
    } else if (ready) dispatch(to);
    else wanted = to;
  };
  addEventListener("message", ({ data, source }) => {
    if (source !== parent || !data || data["comment-explorer"] !== VERSION || data.id !== window.name) return;
    if (data.type === "set") set(data);
    else if (data.type === "get") tell("state", { address: address || location.hash });
    else refuse("type", "A message to the explorer is of the type set or get.");
  });
  tell("loading");
})();
