// What a page around can do with its frames: change an attribute, and hear what was opened.
(() => {
  "use strict";
  const list = document.getElementById("list");
  document.getElementById("kind").addEventListener("change", ({ target }) => {
    if (target.value) list.setAttribute("kind", target.value);
    else list.removeAttribute("kind");
  });
  list.addEventListener("open-comment", ({ detail }) => {
    document.getElementById("opened").textContent = `This page hears from the frame that the comment “${detail.comment}” was opened.`;
  });
})();
